#include "data/second_values.hpp"

#include "base/text.hpp"
#include "data/number_text.hpp"

namespace heng::data {
namespace {

/// Whether the text is a number and nothing behind it, so that the column's unit holds.
bool has_no_unit(const std::string& text) {
  const auto plain = trimmed(half_width(text));
  const auto digits = plain.find_first_of("0123456789");
  if (digits == std::string::npos) return false;
  const auto number = leading_number(std::string_view(plain).substr(digits));
  return number && *number && (*number)->rest.empty();
}

}  // namespace

std::string SecondValues::shown(const Observation& seen, std::size_t indicator) const {
  const auto* defined = catalogue_ == nullptr ? nullptr : &catalogue_->indicators[indicator];
  const bool is_number = defined != nullptr && defined->kind == define::Kind::number;
  const auto* written = seen.cell.table < data_->tables().size()
                            ? data_->tables()[seen.cell.table].written(indicator, seen.cell.column)
                            : nullptr;
  const auto unit = written != nullptr ? written->unit : is_number ? defined->unit.text : std::string();
  const auto behind = unit.empty() || unit == "1" ? "" : " " + unit;
  if (!seen.text.empty()) return quoted(seen.text) + (is_number && has_no_unit(seen.text) ? behind : "");
  if (seen.missing != Missing::no) return quoted("");
  const double typed = written != nullptr ? without_noise(seen.value.low / written->step) : seen.value.low;
  return quoted(number_text(typed)) + behind;
}

std::string SecondValues::with_cell(const Observation& seen, std::size_t indicator, Language language) const {
  return data_->cell_text(seen.cell, language) + " " + shown(seen, indicator);
}

Bilingual SecondValues::both_cells(const TwoValues& two) const {
  const auto in = [&](Language language, const char* comma) {
    return with_cell(two.first, two.indicator, language) + comma + with_cell(two.second, two.indicator, language);
  };
  return {in(Language::zh, "，"), in(Language::en, ", ")};
}

Bilingual SecondValues::name_of(const TwoValues& two) const {
  const auto year = std::to_string(two.year);
  if (catalogue_ == nullptr) return say("同一指标 {0} 年", "one indicator in {0}", {year});
  const auto& title = catalogue_->indicators[two.indicator].title;
  return say("{0}{1} 年", "{0} in {1}", {{quoted(title.zh), quoted(title.in(Language::en))}, both(year)});
}

DataFinding SecondValues::about(const TwoValues& two, Severity severity, const char* code) const {
  DataFinding found;
  found.subject = data_->subjects()[two.subject];
  found.cell = two.second.cell;
  found.diagnostic.severity = severity;
  found.diagnostic.code = code;
  if (found.cell.exists() && found.cell.table < data_->tables().size())
    found.diagnostic.place = {data_->tables()[found.cell.table].file, static_cast<int>(found.cell.row),
                              static_cast<int>(found.cell.column), 0};
  return found;
}

DataFinding SecondValues::different(const TwoValues& two) const {
  auto found = about(two, Severity::error, "data.conflicting_values");
  found.diagnostic.message =
      say("{0}有两个不同的值：{1}", "{0} has two different values: {1}", {name_of(two), both_cells(two)});
  found.diagnostic.hint = {
      "两个都没有采用；请改正或删去其中一个，或在批次文件里给两个数据源写 precedence（1 优先于 2）",
      "neither is used; correct or remove one of them, or give both sources a `precedence` in the round (1 wins over "
      "2)"};
  return found;
}

DataFinding SecondValues::yielding(const TwoValues& two) const {
  auto found = about(two, Severity::note, "data.yields");
  const auto side = [&](const Observation& seen) {
    const auto rank = "precedence " + std::to_string(data_->tables()[seen.cell.table].precedence);
    return Bilingual{with_cell(seen, two.indicator, Language::zh) + "（" + rank + "）",
                     with_cell(seen, two.indicator, Language::en) + " (" + rank + ")"};
  };
  found.diagnostic.message = say("{0}两处不同：采用 {1}，未采用 {2}", "{0} is in two places: {1} is used, not {2}",
                                 {name_of(two), side(two.first), side(two.second)});
  return found;
}

void SecondValues::same(const TwoValues& two) {
  const auto &a = two.first.cell, &b = two.second.cell;
  auto [at, is_new] = repeats_.try_emplace({two.subject, a.table, a.row, b.table, b.row});
  if (is_new) at->second.two = two;
  ++at->second.count;
}

std::vector<DataFinding> SecondValues::repeated() const {
  std::vector<DataFinding> all;
  for (const auto& [rows, repeat] : repeats_) {
    const auto& two = repeat.two;
    auto& found = all.emplace_back(about(two, Severity::note, "data.repeated_value"));
    if (repeat.count == 1) {
      found.diagnostic.message = say("{0}写了两次，值相同：{1}", "{0} is there twice, with the same value: {1}",
                                     {name_of(two), both_cells(two)});
      continue;
    }
    found.cell.column = 0;
    found.diagnostic.place.column = 0;
    const auto row = [&](Cell cell) {
      cell.column = 0;
      return Bilingual{data_->cell_text(cell, Language::zh), data_->cell_text(cell, Language::en)};
    };
    found.diagnostic.message = say("有两行，其中 {0} 个值相同：{1}，{2}", "two rows with the same {0} values: {1}, {2}",
                                   {both(std::to_string(repeat.count)), row(two.first.cell), row(two.second.cell)});
  }
  return all;
}

}  // namespace heng::data
