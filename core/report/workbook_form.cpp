#include "report/workbook_form.hpp"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>
#include <memory>

#include "base/text.hpp"
#include "report/workbook_file.hpp"

namespace heng::report {
namespace {

constexpr lxw_row_t kHeader = 2, kLast = 500;  // rows from 0: two lines above the header, so many rows are checked
constexpr std::time_t kCreated = 946684800;    // a fixed day: the same form is the same bytes
constexpr std::size_t kMostListed = 250;       // bytes of a list inside a rule: libxlsxwriter 1.1.4 has room for 255

std::string range_text(const define::Indicator& indicator) {
  const double scale = indicator.percent ? 100 : 1;
  const auto end = [&](double value) {
    return std::isfinite(value) ? number_text(std::round(value * scale * 1e9) / 1e9) : "…";
  };
  if (indicator.kind != define::Kind::number ||
      (!std::isfinite(indicator.range.low) && !std::isfinite(indicator.range.high)))
    return "";
  return end(indicator.range.low) + " – " + end(indicator.range.high);
}

std::string unit_text(const define::Indicator& indicator) {
  if (indicator.kind != define::Kind::number) return "";
  return indicator.percent ? "%" : indicator.unit.text == "1" ? "" : indicator.unit.text;
}

std::string kind_text(const define::Indicator& indicator) {
  switch (indicator.kind) {
    case define::Kind::number: return "数";
    case define::Kind::boolean: return "是 / 否";
    case define::Kind::category: return join(indicator.values, "、");
    case define::Kind::date: return "日期 2026-01-31";
    case define::Kind::text: break;
  }
  return "文字";
}

std::string shortened(const std::string& text, std::size_t most) {
  auto points = code_points(text);
  if (points.size() <= most) return text;
  points.resize(most - 1);
  return utf8(points) + "…";
}

class FormWriter {
 public:
  FormWriter(lxw_workbook* book, const Form& form) : book_(book), form_(form) {
    title_ = workbook_add_format(book);
    format_set_bold(title_);
    format_set_font_size(title_, 14);
    header_ = workbook_add_format(book);
    format_set_bold(header_);
    format_set_text_wrap(header_);
    format_set_align(header_, LXW_ALIGN_CENTER);
    format_set_align(header_, LXW_ALIGN_VERTICAL_CENTER);
    format_set_border(header_, LXW_BORDER_THIN);
    format_set_bg_color(header_, 0xE7EEF4);
    date_ = workbook_add_format(book);
    format_set_num_format(date_, "yyyy-mm-dd");
    wrapped_ = workbook_add_format(book);
    format_set_text_wrap(wrapped_);
    format_set_align(wrapped_, LXW_ALIGN_VERTICAL_TOP);
    lxw_doc_properties properties{};
    properties.created = kCreated;
    workbook_set_properties(book, &properties);
  }

  void write() {
    for (const auto& sheet : form_.sheets) write_sheet(sheet);
    write_definitions();
  }

 private:
  void write_sheet(const FormSheet& sheet) {
    auto* to = workbook_add_worksheet(book_, sheet.name.c_str());
    worksheet_write_string(to, 0, 0, form_.title.c_str(), title_);
    worksheet_write_string(to, 1, 0, form_.advice.c_str(), nullptr);
    worksheet_set_row(to, kHeader, 48, nullptr);
    worksheet_freeze_panes(to, kHeader + 1, 1);
    lxw_col_t column = 0;
    const auto head = [&](const std::string& text, double width) {
      worksheet_set_column(to, column, column, width, nullptr);
      worksheet_write_string(to, kHeader, column, text.c_str(), header_);
    };
    for (const auto& text : sheet.lead) {
      head(text, 18);
      ++column;
    }
    for (const auto& each : sheet.columns) {
      head(each.header, 14);
      put_rule(to, column, each);
      ++column;
    }
    for (const auto& [text, points] : sheet.points) {
      head(text, 14);
      lxw_data_validation rule = ruled(LXW_VALIDATION_TYPE_DECIMAL);
      rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
      rule.maximum_number = points;
      worksheet_data_validation_range(to, kHeader + 1, column, kLast, column, &rule);
      ++column;
    }
    for (const auto& text : sheet.trail) {
      head(text, 24);
      ++column;
    }
  }

  static lxw_data_validation ruled(std::uint8_t type) {
    lxw_data_validation rule{};
    rule.validate = type;
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.show_input = LXW_VALIDATION_ON;
    rule.show_error = LXW_VALIDATION_ON;
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;  // ">93" and "约300" may be typed
    return rule;
  }

  /// What the column's cells may hold, and a note on its header.
  void put_rule(lxw_worksheet* to, lxw_col_t column, const FormColumn& each) {
    const auto& indicator = *each.indicator;
    const auto note = note_of(each);
    lxw_comment_options options{};
    options.x_scale = 2;
    options.y_scale = 1.5;
    worksheet_write_comment_opt(to, kHeader, column, note.c_str(), &options);
    auto title = shortened(each.header, 30);
    auto message = shortened(note, 240);
    std::vector<char*> list;
    std::string source;
    auto rule = ruled(LXW_VALIDATION_TYPE_ANY);
    rule.input_title = title.data();
    rule.input_message = message.data();
    switch (indicator.kind) {
      case define::Kind::number: put_bounds(indicator, rule); break;
      case define::Kind::boolean: list_values({"是", "否"}, rule, list, source); break;
      case define::Kind::category: list_values(indicator.values, rule, list, source); break;
      case define::Kind::date: worksheet_set_column(to, column, column, 14, date_); break;
      case define::Kind::text: break;
    }
    worksheet_data_validation_range(to, kHeader + 1, column, kLast, column, &rule);
  }

  static void put_bounds(const define::Indicator& indicator, lxw_data_validation& rule) {
    const double scale = indicator.percent ? 100 : 1;
    const bool low = std::isfinite(indicator.range.low), high = std::isfinite(indicator.range.high);
    if (!low && !high) return;
    rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
    rule.criteria = low && high ? LXW_VALIDATION_CRITERIA_BETWEEN
                    : low       ? LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO
                                : LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO;
    rule.minimum_number = rule.value_number = indicator.range.low * scale;
    rule.maximum_number = indicator.range.high * scale;
    if (!low) rule.value_number = rule.maximum_number;
  }

  /// In the rule itself where they are short, else in a column of a hidden sheet.
  void list_values(const std::vector<std::string>& values, lxw_data_validation& rule, std::vector<char*>& list,
                   std::string& source) {
    const auto all = join(values, ",");
    const bool commas = std::ranges::count(all, ',') != static_cast<std::ptrdiff_t>(values.size()) - 1;
    if (all.size() <= kMostListed && !commas) {
      for (const auto& value : values) texts_.push_back(std::make_unique<std::string>(value));
      for (std::size_t i = texts_.size() - values.size(); i < texts_.size(); ++i) list.push_back(texts_[i]->data());
      list.push_back(nullptr);
      rule.validate = LXW_VALIDATION_TYPE_LIST;
      rule.value_list = list.data();
      return;
    }
    listed_.push_back(values);
    const auto letter = static_cast<std::size_t>(listed_.size());
    source = "=选项!$" + letters(letter) + "$1:$" + letters(letter) + "$" + std::to_string(values.size());
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.value_formula = source.data();
  }

  static std::string letters(std::size_t column) {
    std::string text;
    for (; column > 0; column = (column - 1) / 26)
      text.insert(text.begin(), static_cast<char>('A' + (column - 1) % 26));
    return text;
  }

  static std::string note_of(const FormColumn& each) {
    const auto& indicator = *each.indicator;
    std::string note =
        indicator.title.in(Language::zh) + "（" + std::to_string(each.year) + " 年）\n" + kind_text(indicator);
    if (const auto unit = unit_text(indicator); !unit.empty()) note += "，单位 " + unit;
    if (const auto range = range_text(indicator); !range.empty()) note += "，合理范围 " + range;
    if (!indicator.note.empty()) note += "\n" + indicator.note.in(Language::zh);
    return note;
  }

  void write_definitions() {
    auto* to = workbook_add_worksheet(book_, "指标说明");
    static constexpr std::array<std::pair<const char*, double>, 10> heads{{{"表头", 30},
                                                                           {"代码", 28},
                                                                           {"名称", 28},
                                                                           {"Title", 28},
                                                                           {"年份", 8},
                                                                           {"填什么", 18},
                                                                           {"单位", 12},
                                                                           {"合理范围", 16},
                                                                           {"说明和来源", 50},
                                                                           {"用于", 50}}};
    for (std::size_t i = 0; i < heads.size(); ++i) {
      const auto column = static_cast<lxw_col_t>(i);
      worksheet_set_column(to, column, column, heads[i].second, nullptr);
      worksheet_write_string(to, 0, column, heads[i].first, header_);
    }
    worksheet_freeze_panes(to, 1, 1);
    lxw_row_t row = 1;
    for (const auto& sheet : form_.sheets) {
      for (const auto& each : sheet.columns) {
        const auto& of = *each.indicator;
        const auto note = of.note.in(Language::zh);
        const std::array<std::string, 10> cells{
            each.header,
            of.code,
            of.title.in(Language::zh),
            of.title.in(Language::en),
            std::to_string(each.year),
            kind_text(of),
            unit_text(of),
            range_text(of),
            note + (note.empty() || of.source.ref.empty() ? "" : "\n") + of.source.ref,
            each.used_by};
        for (std::size_t i = 0; i < cells.size(); ++i)
          worksheet_write_string(to, row, static_cast<lxw_col_t>(i), cells[i].c_str(), wrapped_);
        ++row;
      }
    }
    if (listed_.empty()) return;
    auto* lists = workbook_add_worksheet(book_, "选项");
    worksheet_hide(lists);
    for (std::size_t column = 0; column < listed_.size(); ++column) {
      for (std::size_t i = 0; i < listed_[column].size(); ++i)
        worksheet_write_string(lists, static_cast<lxw_row_t>(i), static_cast<lxw_col_t>(column),
                               listed_[column][i].c_str(), nullptr);
    }
  }

  lxw_workbook* book_;
  const Form& form_;
  lxw_format *title_, *header_, *date_, *wrapped_;
  std::vector<std::unique_ptr<std::string>> texts_;  // of lists, kept until the file is written
  std::vector<std::vector<std::string>> listed_;
};

}  // namespace

Result<void> write_form(const std::string& path, const Form& form) {
  lxw_workbook* book = workbook_new(path.c_str());
  FormWriter writer(book, form);
  writer.write();
  if (const auto error = workbook_close(book); error != LXW_NO_ERROR)
    return workbook_refused(path, lxw_strerror(error));
  return {};
}

}  // namespace heng::report
