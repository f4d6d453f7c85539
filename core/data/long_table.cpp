#include "data/long_table.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "data/column_match.hpp"
#include "data/mixed_separators.hpp"
#include "data/mixed_shares.hpp"
#include "data/value_column.hpp"
#include "data/wide_table.hpp"

namespace heng::data {
namespace {

using How = HeaderUse::How;

struct Columns {
  std::size_t subject = 0, indicator = 0, value = 0;
  std::optional<std::size_t> unit, year;
  std::vector<std::size_t> notes;
};

std::optional<std::size_t> needed(SourceTable& table, const std::string& set,
                                  std::initializer_list<std::string_view> usual, const char* key) {
  if (!set.empty()) return table.require(set, table.entry().place);
  if (const auto found = table.find(usual)) return found;
  table.gathering().out.error(
      "data.missing_setting", table.entry().place,
      {std::string("layout = \"long\" 需要 ") + key, std::string("layout = \"long\" needs ") + key},
      {"表头有：" + join(table.headers(), "、"), "the headers are: " + join(table.headers(), ", ")});
  return std::nullopt;
}

std::optional<Columns> find_columns(SourceTable& table) {
  const auto& entry = table.entry();
  const auto subject = table.require(entry.subject, entry.place);
  const auto indicator =
      needed(table, entry.indicator_column, {"指标", "指标名称", "指标代码", "indicator"}, "indicator_column");
  const auto value = needed(table, entry.value_column, {"数值", "指标值", "值", "value"}, "value_column");
  if (!subject || !indicator || !value) return std::nullopt;
  Columns columns{*subject, *indicator, *value, std::nullopt, std::nullopt, {}};
  columns.unit = entry.unit_column.empty() ? table.find({"单位", "计量单位", "unit"})
                                           : table.require(entry.unit_column, entry.place);
  columns.year = entry.year_column.empty() ? table.find({"年份", "年度", "年", "year"})
                                           : table.require(entry.year_column, entry.place);
  const bool lost = (!entry.unit_column.empty() && !columns.unit) || (!entry.year_column.empty() && !columns.year);
  if (lost) return std::nullopt;
  const auto named = named_columns(table);
  columns.notes = named.notes;
  table.use(*subject, How::subject);
  table.use(*indicator, How::indicator);
  table.use(*value, How::value);
  if (columns.unit) table.use(*columns.unit, How::unit);
  if (columns.year) table.use(*columns.year, How::year);
  for (const auto column : named.notes) table.use(column, How::note);
  for (const auto column : named.ignored) table.use(column, How::ignored);
  for (std::size_t i = 0; i < table.headers().size(); ++i) {
    const auto in = [&](const std::vector<std::size_t>& list) {
      return std::find(list.begin(), list.end(), i) != list.end();
    };
    if (i == *subject || i == *indicator || i == *value || i == columns.unit || i == columns.year || in(named.notes) ||
        in(named.ignored))
      continue;
    if (normalised_header(table.headers()[i]).empty()) continue;
    table.use(i, How::unmatched);
    table.report(
        Severity::note, "data.unmatched_header", table.header_cell(i), "",
        {"表头 " + quoted(table.headers()[i]) + " 未用", "header " + quoted(table.headers()[i]) + " is not used"},
        {"需要随行显示时写进 note_columns", "list it in `note_columns` to carry it along"});
  }
  return columns;
}

class LongLoader {
 public:
  LongLoader(SourceTable& table, Columns columns) : table_(table), columns_(std::move(columns)) {}

  void run() {
    while (table_.next() != nullptr) {
      for (std::size_t row = 0; row < table_.rows().size(); ++row) load(static_cast<std::int64_t>(row));
    }
    report_unused_map();
    for (const auto& [written, known] : known_) {
      if (!known.values) continue;
      const auto is_same = [indicator = known.values->indicator()](const auto& other) {
        return other.second.values && other.second.values->indicator() == indicator;
      };
      if (std::count_if(known_.begin(), known_.end(), is_same) == 1)
        review_shares(table_, *known.values, columns_.value, written.first);
      review_separators(table_, *known.values, columns_.value, written.first);
    }
  }

 private:
  struct Known {  // what one text of the indicator column with one unit means
    std::optional<ValueColumn> values;
    std::optional<int> year;
  };

  [[nodiscard]] std::string shown(std::size_t column, std::int64_t row) const {
    return trimmed(table_.column(column).shown(row));
  }
  [[nodiscard]] Cell cell(std::int64_t row, std::size_t column) const {
    return table_.cell(table_.rows()[static_cast<std::size_t>(row)], column);
  }

  void load(std::int64_t row) {
    const auto subject = subject_of_row(table_, columns_.subject, row, storage_);
    const auto at_row = static_cast<std::size_t>(row);
    if (const auto problem = table_.problem(at_row))
      return report_bad_row(table_, at_row, *problem, subject ? table_.builder().dataset().subjects()[*subject] : "");
    if (!subject) return;
    const auto written = shown(columns_.indicator, row);
    const auto unit = columns_.unit ? shown(*columns_.unit, row) : "";
    const auto [at, is_new] = known_.try_emplace({written, unit});
    if (is_new) at->second = understand(written, unit, *subject, row);
    if (!at->second.values) return;
    const auto year = year_of(row, at->second, *subject);
    if (!year) return;
    if (table_.merged_columns(at_row).contains(columns_.value)) {
      const auto merged = cell(row, columns_.value);
      report_merged_cell(table_, merged, table_.builder().dataset().subjects()[*subject], written);
      table_.builder().refuse(at->second.values->indicator(), *year, *subject, merged, shown(columns_.value, row));
      return;
    }
    at->second.values->store(table_, *subject, *year, shown(columns_.value, row), cell(row, columns_.value), written);
    for (const auto column : columns_.notes) {
      if (auto text = shown(column, row); !text.empty())
        table_.builder().note(*subject, written + "·" + table_.headers()[column], std::move(text));
    }
  }

  std::optional<int> year_of(std::int64_t row, const Known& known, std::size_t subject) {
    const auto usual = table_.usual_year();
    if (!columns_.year) return known.year.value_or(usual);
    const auto text = shown(*columns_.year, row);
    const auto year = year_from(text);
    if (year && known.year && *known.year != *year) {
      table_.report(Severity::error, "data.other_year", cell(row, *columns_.year),
                    table_.builder().dataset().subjects()[subject],
                    say("{0}：名称说的是 {1} 年，年份一栏是 {2} 年；这一行没有采用",
                        "{0}: the name speaks of {1} and the year column of {2}; the row is not used",
                        {quoted(shown(columns_.indicator, row)), std::to_string(*known.year), std::to_string(*year)}),
                    say("改正其中一个", "correct one of them"));
      return std::nullopt;
    }
    if (!year) {
      table_.report(Severity::error, "data.bad_year", cell(row, *columns_.year),
                    table_.builder().dataset().subjects()[subject],
                    say("{0} 不是年份，这一行没有采用", "{0} is not a year; the row is not used", {quoted(text)}),
                    say("写四位年份，如 2025", "write a year of four digits, as 2025"));
    }
    return year;
  }

  Known understand(const std::string& written, const std::string& unit, std::size_t subject, std::int64_t row) {
    const auto& gathering = table_.gathering();
    HeaderUse use{static_cast<std::uint32_t>(columns_.indicator + 1), written, How::refused, "", std::nullopt, "", ""};
    const auto mapped = table_.entry().columns.find(written);
    const bool is_mapped = mapped != table_.entry().columns.end();
    std::optional<HeaderReading> reading;
    if (is_mapped && mapped->second == "ignore") {
      use.how = How::ignored;
    } else if (is_mapped) {
      reading = mapped_reading(table_, written, {written}, mapped->second);
    } else {
      reading = gathering.names.read(written);
      if (!reading || reading->indicators.size() != 1) report_unnamed(written, reading.has_value(), subject, row, use);
    }
    Known known;
    if (reading && reading->indicators.size() == 1) {
      use.how = is_mapped ? How::map : gathering.names.how(*reading);
      known = values_of(*reading, written, unit, subject, row, use);
    }
    table_.use(std::move(use));
    return known;
  }

  void report_unnamed(const std::string& written, bool several, std::size_t subject, std::int64_t row, HeaderUse& use) {
    const auto meant =
        several || means_another(written) ? std::nullopt : did_you_mean(written, table_.gathering().names.all());
    if (!several) use.how = How::unmatched;
    use.meant = meant.value_or("");
    table_.report(several || written.empty() ? Severity::error : Severity::note,
                  several ? "data.ambiguous_header" : "data.unmatched_header", cell(row, columns_.indicator),
                  table_.builder().dataset().subjects()[subject],
                  written.empty()
                      ? say("没有写是哪个指标，这样的行未用", "no indicator is named; such rows are not used")
                  : several ? say("{0} 可指多个指标，这样的行未用",
                                  "{0} may be several indicators; such rows are not used", {quoted(written)})
                            : say("{0} 没有对应的指标，这样的行未用",
                                  "{0} matches no indicator; such rows are not used", {quoted(written)}),
                  meant ? question(quoted(*meant)) : Bilingual{});
  }

  Known values_of(const HeaderReading& reading, const std::string& written, const std::string& unit,
                  std::size_t subject, std::int64_t row, HeaderUse& use) {
    const auto& catalogue = table_.gathering().catalogue;
    const auto indicator = reading.indicators.front();
    const auto& defined = catalogue.indicators[indicator];
    use.code = defined.code;
    use.year = reading.year;
    const bool has_own = !unit.empty() && unit != "-" && unit != "—" && unit != "/";
    auto in = has_own ? unit : reading.unit;
    const auto where = cell(row, columns_.unit.value_or(columns_.indicator));
    if (has_own && !reading.unit.empty() && !is_same_unit(unit, reading.unit)) {
      report_two_units(written, unit, reading.unit, subject, where);
      use.how = How::refused;
      return {};
    }
    std::optional<define::Unit> parsed;
    use.refused_at_row = where.row;
    use.refused_at_column = where.column;
    if (!settle_unit(table_, written, where, in)) {
      use.how = How::refused;
      return {};
    }
    if (has_strange_unit(defined, in, table_, where, table_.builder().dataset().subjects()[subject], written)) {
      use.how = How::refused;
      return {};
    }
    if (in.empty() && use.how != How::code && needs_unit(defined)) report_no_unit(table_, defined, where, written);
    if (!in.empty() && defined.kind == define::Kind::number) {
      parsed = unit_for(defined, in, table_, where, table_.builder().dataset().subjects()[subject], written);
      if (!parsed) {
        use.how = How::refused;
        return {};
      }
      use.unit = parsed->text;
      table_.builder().written_in(table_.table(),
                                  {indicator, static_cast<std::uint32_t>(columns_.value + 1), parsed->text,
                                   define::conversion_factor(*parsed, defined.unit).value_or(1)});
    }
    return {ValueColumn(catalogue, indicator, std::move(parsed), true), reading.year};
  }

  [[nodiscard]] bool is_same_unit(const std::string& one, const std::string& other) const {
    const auto& units = table_.gathering().catalogue.units;
    const auto a = unit_in_header(one, units), b = unit_in_header(other, units);
    return !a || !b || define::conversion_factor(*a, *b) == std::optional(1.0);
  }

  void report_two_units(const std::string& written, const std::string& unit, const std::string& named,
                        std::size_t subject, const Cell& where) {
    table_.report(Severity::error, "data.unit_mismatch", where, table_.builder().dataset().subjects()[subject],
                  say("{0}：名称里的单位是 {1}，单位一栏写的是 {2}；这样的行没有采用",
                      "{0}: the name says {1} and the unit column says {2}; such rows are not used",
                      {quoted(written), named, unit}),
                  say("改正其中一个", "correct one of them"));
  }

  /// Names the round maps that are neither a header nor in any row.
  void report_unused_map() {
    for (const auto& column : table_.entry().columns) {
      const std::string& name = column.first;
      const auto used = [&](const auto& known) { return known.first.first == name; };
      if (table_.find(name) || std::any_of(known_.begin(), known_.end(), used)) continue;
      std::vector<std::string> names = table_.headers();
      for (const auto& known : known_) names.push_back(known.first.first);
      report_absent(table_, name, names);
    }
  }

  SourceTable& table_;
  Columns columns_;
  std::map<std::pair<std::string, std::string>, Known> known_;
  std::string storage_;
};

}  // namespace

void load_long(SourceTable& table) {
  auto columns = find_columns(table);
  if (columns && !columns->year && !table.take_said_year()) return table.skip_sheet();
  if (columns) LongLoader(table, std::move(*columns)).run();
}

}  // namespace heng::data
