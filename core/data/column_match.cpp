#include "data/column_match.hpp"

#include <algorithm>
#include <map>

#include "base/text.hpp"

namespace heng::data {
namespace {

using How = HeaderUse::How;

class Matcher {
 public:
  explicit Matcher(SourceTable& table) : table_(table), catalogue_(table.gathering().catalogue) {}

  std::optional<ColumnMatch> match() {
    const auto& entry = table_.entry();
    const auto subject = table_.require(entry.subject, entry.place);
    if (!subject) return std::nullopt;
    match_.subject = *subject;
    if (!entry.unit_column.empty()) {
      table_.gathering().out.warning(
          "data.unused_setting", entry.place,
          {"unit_column 只用于 layout = \"long\"", "unit_column is for layout = \"long\" only"});
    }
    match_.year = entry.year_column.empty() ? table_.find({"年份", "年度", "year"})
                                            : table_.require(entry.year_column, entry.place);
    if (!match_.year && has_column_without_year() && !table_.take_said_year()) {
      table_.skip_sheet();
      return std::nullopt;
    }
    const auto named = named_columns(table_);
    match_.notes = named.notes;
    const auto end = end_of_table();
    table_.use(match_.subject, How::subject);
    if (match_.year) table_.use(*match_.year, How::year);
    for (const auto column : named.notes) table_.use(column, How::note);
    for (const auto column : named.ignored) table_.use(column, How::ignored);
    for (const auto& [column, code] : named.mapped) {
      if (column < end) take_mapped(column, code);
    }
    for (std::size_t column = 0; column < end; ++column) {
      const auto is = [&](const std::vector<std::size_t>& list) {
        return std::find(list.begin(), list.end(), column) != list.end();
      };
      const bool mapped =
          std::any_of(named.mapped.begin(), named.mapped.end(), [&](const auto& m) { return m.first == column; });
      if (column == match_.subject || column == match_.year || is(named.notes) || is(named.ignored) || mapped) continue;
      take_by_name(column);
    }
    drop_repeated();
    return std::move(match_);
  }

 private:
  [[nodiscard]] bool has_column_without_year() const {
    const auto& headers = table_.headers();
    for (std::size_t column = 0; column < headers.size(); ++column) {
      const auto mapped = table_.entry().columns.find(headers[column]);
      if (mapped != table_.entry().columns.end() && mapped->second != "ignore" &&
          mapped->second.find('@') == std::string::npos)
        return true;
      const auto reading = table_.gathering().names.read(table_.header_parts(column));
      if (column != match_.subject && reading && !reading->year) return true;
    }
    return false;
  }

  /// The column where another table with the same subject header begins beside this one.
  std::size_t end_of_table() {
    const auto& headers = table_.headers();
    for (std::size_t column = match_.subject + 1; column < headers.size(); ++column) {
      if (normalised_header(headers[column]) != normalised_header(headers[match_.subject])) continue;
      table_.report(
          Severity::error, "data.next_table", table_.header_cell(column), "",
          say("表头 {0} 又出现了一次，像是旁边的另一张表；从这一列起都没有采用",
              "header {0} stands there again, as of another table beside this one; nothing from this column on is used",
              {quoted(headers[column])}),
          say("一张工作表只放一张表", "put one table on a sheet"));
      return column;
    }
    return headers.size();
  }

  void take_by_name(std::size_t column) {
    const auto& header = table_.headers()[column];
    if (normalised_header(header).empty()) {
      match_.unnamed.push_back(column);
      return table_.use(column, How::unmatched);
    }
    const auto& names = table_.gathering().names;
    const auto reading = names.read(table_.header_parts(column));
    if (!reading) {
      const auto plain = normalised_header(header);
      if (plain == "单位" || plain == "计量单位" || plain == "unit" || plain == "Unit") match_.row_unit = column;
      table_.report(
          Severity::note, "data.unmatched_header", table_.header_cell(column), "",
          {"表头 " + quoted(header) + " 没有对应的指标，这一列未用",
           "header " + quoted(header) + " matches no indicator; the column is not used"},
          means_another(header)
              ? say("它不像是本年的数值；确是某年的就在 columns 中写 代码@年份",
                    "it does not look like this year's value; write code@year in `columns` if it is one year's")
              : suggestion(header, names.all(),
                           say("在 columns 中写它的指标代码，或写 \"ignore\"",
                               "name its indicator in `columns`, or write \"ignore\"")));
      const auto meant = means_another(header) ? std::nullopt : did_you_mean(header, names.all());
      table_.use(
          {static_cast<std::uint32_t>(column + 1), header, How::unmatched, "", std::nullopt, "", meant.value_or("")});
      return;
    }
    if (reading->indicators.size() > 1) return report_ambiguous(column, reading->indicators);
    take(column, *reading, names.how(*reading));
  }

  void report_ambiguous(std::size_t column, const std::vector<std::size_t>& indicators) {
    std::vector<std::string> codes;
    for (const auto indicator : indicators) codes.push_back(catalogue_.indicators[indicator].code);
    table_.use(column, How::refused);
    const auto all = join(codes, ", ");
    const auto header = quoted(table_.headers()[column]);
    table_.report(Severity::error, "data.ambiguous_header", table_.header_cell(column), "",
                  {"表头 " + header + " 可指多个指标：" + all + "；这一列未用",
                   "header " + header + " may be any of: " + all + "; the column is not used"},
                  {"在 columns 中写明是哪一个", "say which in `columns`"});
  }

  void take(std::size_t column, const HeaderReading& reading, How how) {
    const auto indicator = reading.indicators.front();
    const auto& defined = catalogue_.indicators[indicator];
    const auto& header = table_.headers()[column];
    std::optional<define::Unit> unit;
    if (has_strange_unit(defined, reading.unit, table_, table_.header_cell(column), "", header))
      return refuse(column, defined.code, table_.header_cell(column));
    if (defined.kind == define::Kind::number) {
      auto written = reading.unit;
      if (!settle_unit(table_, header, table_.header_cell(column), written))
        return refuse(column, defined.code, table_.header_cell(column));
      if (!written.empty()) {
        unit = unit_for(defined, written, table_, table_.header_cell(column), "", header);
        if (!unit) return refuse(column, defined.code, table_.header_cell(column));
      } else if (!table_.unit_note().empty()) {
        if (!understand_note()) return refuse(column, defined.code, table_.header_cell(match_.subject));
        if (is_note_unclear(column, defined)) return refuse(column, defined.code, table_.header_cell(column));
        unit = unit_of_table(defined);
      }
    }
    const bool has_unit = unit.has_value();
    const bool assumes_unit = !has_unit && how != How::code && needs_unit(defined);
    uses_.push_back(
        {static_cast<std::uint32_t>(column + 1), header, how, defined.code, reading.year, unit ? unit->text : "", ""});
    if (unit)
      table_.builder().written_in(table_.table(), {indicator, static_cast<std::uint32_t>(column + 1), unit->text,
                                                   define::conversion_factor(*unit, defined.unit).value_or(1)});
    match_.values.push_back(
        {column, ValueColumn(catalogue_, indicator, std::move(unit), true), reading.year, has_unit, assumes_unit});
  }

  void refuse(std::size_t column, const std::string& code, const Cell& finding) {
    table_.use({static_cast<std::uint32_t>(column + 1), table_.headers()[column], How::refused, code, std::nullopt, "",
                "", finding.row, finding.column});
  }

  /// The units of "单位：万元、吨标准煤" above the header; false when they are units nobody knows.
  bool understand_note() {
    if (note_read_) return !note_unknown_;
    note_read_ = true;
    auto note = table_.unit_note();
    for (const std::string_view comma : {"、", "，", ";", "；"}) {
      for (auto at = note.find(comma); at != std::string::npos; at = note.find(comma))
        note.replace(at, comma.size(), ",");
    }
    for (const auto& part : split(note, ',')) {
      if (auto unit = unit_in_header(normalised_header(part), catalogue_.units))
        note_units_.push_back(std::move(*unit));
    }
    const auto has = [&](std::string_view word) { return note.find(word) != std::string::npos; };
    const bool looks_like_one = has("元") || has("万") || has("亿") || has("吨") || has("千") || has("百") || has("%");
    note_unknown_ = note_units_.empty() && looks_like_one;
    if (note_unknown_) {
      table_.report(Severity::error, "data.unknown_unit", table_.header_cell(match_.subject), "",
                    say("表上方的“单位：{0}”不认识，没有自带单位的各列未用",
                        "the unit above the table, {0}, is not known; columns without a unit of their own are not used",
                        {table_.unit_note()}),
                    say("改写单位，或在各列表头里写明单位", "correct it, or write the unit into each header"));
    }
    return !note_unknown_;
  }

  /// A bare share is none of "个" or "人", nor a total one of "万元/人".
  static bool is_for(const define::Unit& unit, const define::Indicator& indicator, const define::Units& units) {
    const bool percent = unit.text == "%" || unit.text == "‰";
    return is_unit_for(unit, indicator, units) && percent == indicator.percent;
  }

  /// The unit above the table, where it is one for this indicator.
  [[nodiscard]] std::optional<define::Unit> unit_of_table(const define::Indicator& indicator) const {
    for (const auto& unit : note_units_)
      if (is_for(unit, indicator, catalogue_.units)) return unit;
    return std::nullopt;
  }

  /// Whether the units above the table are two for this indicator, or "亿元/万tce", which may be one or two; reported.
  bool is_note_unclear(std::size_t column, const define::Indicator& indicator) {
    const auto one = unit_of_table(indicator);
    const bool differs = one && std::any_of(note_units_.begin(), note_units_.end(), [&](const auto& other) {
                           return is_for(other, indicator, catalogue_.units) &&
                                  define::conversion_factor(other, *one) != std::optional(1.0);
                         });
    const bool is_side = !one && std::any_of(note_units_.begin(), note_units_.end(), [&](const auto& compound) {
      const auto sides = split(compound.text, '/');
      return sides.size() > 1 && std::any_of(sides.begin(), sides.end(), [&](const auto& side) {
               const auto unit = unit_in_header(normalised_header(side), catalogue_.units);
               return unit && is_for(*unit, indicator, catalogue_.units) && needs_unit(indicator);
             });
    });
    if (!differs && !is_side) return false;
    table_.report(
        Severity::error, "data.unit_mismatch", table_.header_cell(column), "",
        say("{0}：表上方的“单位：{1}”说不清这一列的单位；这里的数没有采用",
            "{0}: the unit above the table, {1}, does not settle that of this column; its values are not used",
            {quoted(trimmed(table_.headers()[column])), table_.unit_note()}),
        say("在表头里写明单位", "write the unit into the header"));
    return true;
  }

  void take_mapped(std::size_t column, const std::string& target) {
    const auto& header = table_.headers()[column];
    auto found = mapped_reading(table_, header, table_.header_parts(column), target);
    if (!found) return table_.use(column, How::refused);
    auto& reading = *found;
    const auto indicator = reading.indicators.front();
    const bool is_unit = !reading.unit.empty() && unit_in_header(reading.unit, catalogue_.units).has_value();
    if (!reading.unit.empty() && !is_unit && catalogue_.indicators[indicator].kind == define::Kind::number) {
      const auto own = catalogue_.indicators[indicator].unit.text;
      table_.report(Severity::note, "data.bracket_not_a_unit", table_.header_cell(column), "",
                    {"表头 " + quoted(header) + " 括号里不是单位，按 " + own + " 读",
                     "the bracket of header " + quoted(header) + " is not a unit; read as " + own});
      reading.unit.clear();
    }
    take(column, reading, How::map);
  }

  /// Two columns for one indicator and year: neither is used.
  void drop_repeated() {
    std::map<std::pair<std::size_t, int>, std::vector<std::size_t>> columns;
    const auto key = [&](const MatchedColumn& m) {
      return std::pair(m.values.indicator(), m.year.value_or(default_year()));
    };
    for (const auto& matched : match_.values) columns[key(matched)].push_back(matched.column);
    for (const auto& [what, where] : columns) {
      if (where.size() < 2) continue;
      std::vector<std::string> names;
      for (const auto column : where)
        names.push_back(quoted(table_.headers()[column]) + "（" +
                        column_letters(static_cast<std::uint32_t>(column + 1)) + "）");
      const auto all = join(names, "、");
      const auto& title = catalogue_.indicators[what.first].title;
      table_.report(Severity::error, "data.repeated_header", table_.header_cell(where[1]), "",
                    {"这些表头都是“" + title.zh + "”：" + all + "；都未采用",
                     "these headers are all " + quoted(title.in(Language::en)) + ": " + all + "; none is used"},
                    {"在 columns 中把多余的写成 \"ignore\"", "write \"ignore\" for the others in `columns`"});
    }
    for (std::size_t i = 0; i < uses_.size(); ++i) {
      if (const auto& where = columns[key(match_.values[i])]; where.size() > 1) {
        const auto finding = table_.header_cell(where[1]);
        uses_[i].how = How::refused;
        uses_[i].refused_at_row = finding.row;
        uses_[i].refused_at_column = finding.column;
      }
      table_.use(std::move(uses_[i]));
    }
    std::erase_if(match_.values, [&](const MatchedColumn& m) { return columns[key(m)].size() > 1; });
    for (const auto& matched : match_.values) {
      if (!matched.assumes_unit) continue;
      report_no_unit(table_, catalogue_.indicators[matched.values.indicator()], table_.header_cell(matched.column),
                     table_.headers()[matched.column]);
    }
  }

  [[nodiscard]] int default_year() const {
    if (match_.year) return 0;
    return table_.usual_year();
  }

  SourceTable& table_;
  const define::Catalogue& catalogue_;
  ColumnMatch match_;
  std::vector<HeaderUse> uses_;  // of match_.values
  bool note_read_ = false, note_unknown_ = false;
  std::vector<define::Unit> note_units_;
};

}  // namespace

NamedColumns named_columns(SourceTable& table) {
  NamedColumns named;
  const auto& entry = table.entry();
  for (const auto& header : entry.note_columns) {
    if (const auto column = table.require(header, entry.place)) named.notes.push_back(*column);
  }
  for (const auto& [header, unit] : entry.units) {
    if (entry.layout == "wide") (void)table.require(header, entry.unit_places.at(header));
  }
  for (const auto& [header, target] : entry.columns) {
    const auto place = entry.column_places.find(header);
    auto column = table.find(header);
    if (!column && entry.layout != "wide") continue;  // the loaders look whether it is anywhere
    if (!column) column = table.require(header, place == entry.column_places.end() ? entry.place : place->second);
    if (!column) continue;
    if (target != "ignore") named.mapped.emplace_back(*column, target);
    const auto wanted = normalised_header(header);
    for (std::size_t i = 0; target == "ignore" && i < table.headers().size(); ++i) {
      if (normalised_header(table.headers()[i]) == wanted) named.ignored.push_back(i);
    }
  }
  return named;
}

void report_absent(SourceTable& table, const std::string& name, const std::vector<std::string>& known) {
  const auto place = table.entry().column_places.find(name);
  table.gathering().out.error(
      "data.unknown_header", place == table.entry().column_places.end() ? table.entry().place : place->second,
      say("{0} 里没有 {1}", "{0} has no {1}", {table.entry().path, quoted(name)}), suggestion(name, known));
}

std::optional<HeaderReading> mapped_reading(SourceTable& table, const std::string& header,
                                            const std::vector<std::string>& parts, const std::string& target) {
  const auto& gathering = table.gathering();
  const auto at = target.find('@');
  const auto code = target.substr(0, at);
  const auto indicator = gathering.catalogue.find(code);
  const auto year = at == std::string::npos ? std::nullopt : year_from(target.substr(at + 1));
  if (!indicator || (at != std::string::npos && !year)) {
    const auto place = table.entry().column_places.find(header);
    gathering.out.error("data.unknown_indicator",
                        place == table.entry().column_places.end() ? table.entry().place : place->second,
                        {"没有指标 " + quoted(target), "no indicator " + quoted(target)},
                        suggestion(code, gathering.catalogue.indicator_codes()));
    return std::nullopt;
  }
  auto reading = gathering.names.mapped(parts, *indicator);
  if (year) reading.year = year;
  return reading;
}

std::optional<ColumnMatch> match_columns(SourceTable& table) { return Matcher(table).match(); }

}  // namespace heng::data
