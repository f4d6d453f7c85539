// The year that a sheet's name, the titles above its header or its file's name speak of.

#include <filesystem>

#include "base/text.hpp"
#include "data/header_names.hpp"
#include "data/source_table.hpp"

namespace heng::data {

namespace {

Bilingual write_the_year(const std::string& said, const std::string& asked) {
  return say("在这个 [[data]] 里写明 year = {1} 或 year = {0}", "write year = {1} or year = {0} into this [[data]]",
             {said, asked});
}

}  // namespace

/// Values of some months under the name of a year's.
void SourceTable::report_part_of_year(const std::string& stem) {
  const bool titled = !part_title_.empty();
  const auto said = titled ? part_title_ : is_part_of_year(sheet_) ? sheet_ : is_part_of_year(stem) ? stem : "";
  if (said.empty()) return;
  report(Severity::warning, "data.part_of_year", titled ? cell(part_cell_.row, part_cell_.column - 1) : header_cell(0),
         "",
         say("{0} 说的不是全年；表里没有写明年份的数按 {1} 全年读",
             "{0} speaks of a part of a year; values without a year are read as those of all of {1}",
             {quoted(said), std::to_string(usual_year())}),
         say("换成全年的表；确是全年的数就改标题", "use the table of the whole year, or correct its title"));
}

void SourceTable::report_other_year(int said, bool of_title) {
  const auto other = std::to_string(said), asked = std::to_string(usual_year());
  report(Severity::error, "data.other_year", of_title ? cell(year_cell_.row, year_cell_.column - 1) : header_cell(0),
         "",
         say("文件名、表名或标题写的是 {0} 年，批次要的是 {1} 年；表里的数记为 {0} 年的",
             "the name of the file or sheet, or its title, says {0}, and the round is about {1}; the values are taken "
             "for {0}'s",
             {other, asked}),
         write_the_year(other, asked));
}

bool SourceTable::agrees_with_title(int sheet) {
  if (!title_year_ || *title_year_ == sheet) return true;
  report(Severity::error, "data.other_year", cell(year_cell_.row, year_cell_.column - 1), "",
         say("标题写的是 {0} 年，工作表名写的是 {1} 年；这张表没有采用",
             "the title says {0} and the name of the sheet {1}; the sheet is not used",
             {std::to_string(*title_year_), std::to_string(sheet)}),
         say("改正其中一个", "correct one of them"));
  return false;
}

bool SourceTable::take_said_year() {
  const auto stem = half_width(std::filesystem::path(file_).stem().string());
  report_part_of_year(stem);
  if (sheet_year_ || entry_->year) return true;
  const int usual = usual_year();
  const auto of_sheet = year_in_name(half_width(sheet_));
  if (of_sheet && !agrees_with_title(*of_sheet)) return false;
  const auto said = of_sheet ? of_sheet : title_year_ ? title_year_ : year_in_title(stem);
  if (said && *said != usual) {
    report_other_year(*said, !of_sheet && year_cell_.row != 0);
    sheet_year_ = said;
  }
  const auto number = said ? std::nullopt : year_in_name(stem);  // parks_2023: perhaps when it was made
  if (!number || *number == usual) return true;
  report(Severity::warning, "data.other_year", header_cell(0), "",
         say("文件名里有 {0}，批次要的是 {1} 年；表里的数按 {1} 年读",
             "the file's name has {0} in it and the round is about {1}; its values are read as those of {1}",
             {std::to_string(*number), std::to_string(usual)}),
         write_the_year(std::to_string(*number), std::to_string(usual)));
  return true;
}

}  // namespace heng::data
