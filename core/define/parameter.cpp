#include "define/parameter.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "define/toml.hpp"

namespace heng::define {
namespace {

Freedom freedom_from(std::string_view word) {
  if (word == "tighten") return Freedom::tighten;
  if (word == "range") return Freedom::range;
  if (word == "free") return Freedom::free;
  return Freedom::fixed;
}

constexpr std::string_view kDate = "date";  // the unit of a parameter whose values are dates

class ParameterReader {
 public:
  ParameterReader(const TomlEntry& entry, const TomlMembers& members, const Units& units, Diagnostics& out)
      : table_(members, entry.place, out), units_(units), out_(out) {
    parameter_.name = entry.key;
    parameter_.place = entry.place;
  }

  Parameter read() {
    const auto own_keys = {"title", "unit", "layers", "bounds"};
    parameter_.sets_base = std::none_of(own_keys.begin(), own_keys.end(), [this](auto key) { return table_.has(key); });
    if (parameter_.sets_base) {
      for (const auto* key : own_keys) static_cast<void>(table_.find(key));
    } else {
      read_definition();
    }
    parameter_.clause = table_.text("clause").value_or("");
    parameter_.note = table_.bilingual("note").value_or(Bilingual{});
    read_origin();
    read_values();
    parameter_.unread |= parameter_.values.empty();
    table_.finish();
    return std::move(parameter_);
  }

 private:
  void read_definition() {
    if (table_.require("title") != nullptr) parameter_.title = table_.bilingual("title").value_or(Bilingual{});
    parameter_.unread = true;
    if (table_.require("unit") != nullptr) {
      const auto text = table_.text("unit");
      if (text == kDate) {
        parameter_.unread = false;
        parameter_.unit.text = kDate;  // days since 1970-01-01, as the values of a date indicator
      } else if (text) {
        const auto unit = units_.parse(*text, table_.place_of("unit"), out_);
        parameter_.unread = !unit;
        parameter_.unit = unit.value_or(Unit{});
      }
    }
    table_.require("clause");
    table_.require("layers");
    parameter_.freedom = freedom_from(table_.word("layers", {"fixed", "tighten", "range", "free"}).value_or("fixed"));
    if (parameter_.freedom == Freedom::range) table_.require("bounds");
    if (const auto bounds = table_.interval("bounds")) parameter_.bounds = *bounds;
    if (table_.has("bounds") && table_.has("layers") && parameter_.freedom != Freedom::range) {
      out_.error("define.needless_key", table_.place_of("bounds"),
                 say("只有 layers = \"range\" 才有“bounds”", "only layers = \"range\" has “bounds”"),
                 say("删去 bounds，或把 layers 改为 \"range\"", "remove bounds, or make layers \"range\""));
    }
  }

  void read_origin() {
    const auto source = read_source(table_);
    const auto status = read_status(table_);
    if (source) parameter_.source = *source;
    if (status) parameter_.source.status = *status;
    parameter_.states_status = source || status;
    if (source && status && source->status != *status) {
      out_.error("define.conflicting_status", table_.place_of("status"),
                 say("“status”与“source”里的 status 不一致", "“status” and the status in “source” differ"),
                 say("只留一个", "keep one of them"));
    }
    if (!parameter_.sets_base && !table_.has("source")) table_.require("status");
  }

  std::optional<DatedValue> read_value(const TomlValue& item) {
    const auto* members = item.table();
    if (members == nullptr) {
      report_wrong_kind(out_, "values", item, {"{ from = 日期, is = 数 }", "{ from = date, is = number }"});
      return std::nullopt;
    }
    Table dated(*members, item.place, out_);
    dated.require("from");
    const auto* is = dated.require("is");
    const auto from = dated.date("from");
    const auto* number = is != nullptr ? is->value.number() : nullptr;
    const auto* date = is != nullptr ? is->value.date() : nullptr;
    const bool wants_date = parameter_.unit.text == kDate || (parameter_.sets_base && date != nullptr);
    static_cast<void>(wants_date ? dated.date("is").has_value() : dated.number("is").has_value());
    dated.finish();
    if (from && wants_date && date != nullptr)
      return DatedValue{*from, static_cast<double>(date->days()), date->text(), is->value.place};
    if (!from || wants_date || number == nullptr) return std::nullopt;
    return DatedValue{*from, number->value, number->text, is->value.place};
  }

  void read_values() {
    if (table_.require("values") == nullptr) return;
    const auto* list = table_.list("values");
    if (list == nullptr) return;
    if (list->empty()) {
      out_.error(
          "define.no_values", table_.place_of("values"),
          say("参数{0}没有值", "parameter {0} has no value", {quoted(parameter_.name)}),
          say("写作 values = [ { from = 2026-01-01, is = … } ]", "write values = [ { from = 2026-01-01, is = … } ]"));
    }
    for (const auto& item : *list) {
      auto value = read_value(item);
      if (!value) continue;
      check_order(*value);
      check_bounds(*value);
      parameter_.values.push_back(std::move(*value));
    }
    std::stable_sort(parameter_.values.begin(), parameter_.values.end(),
                     [](const auto& a, const auto& b) { return a.from < b.from; });
  }

  void check_order(const DatedValue& value) {
    if (parameter_.values.empty() || parameter_.values.back().from < value.from) return;
    out_.error("define.date_order", value.place,
               say("日期 {0} 不晚于前一个值的日期 {1}", "date {0} is not after {1}, the date of the value before it",
                   {value.from.text(), parameter_.values.back().from.text()}),
               say("按日期从早到晚排列，每个日期一个值", "order the values by date, one a date"));
  }

  void check_bounds(const DatedValue& value) {
    if (parameter_.freedom != Freedom::range ||
        (value.is >= parameter_.bounds.low && value.is <= parameter_.bounds.high))
      return;
    out_.error("define.outside_bounds", value.place,
               say("{0} 不在 bounds [{1}, {2}] 之内", "{0} is outside bounds [{1}, {2}]",
                   {value.typed, number_text(parameter_.bounds.low), number_text(parameter_.bounds.high)}),
               say("改值，或改 bounds", "change the value or the bounds"));
  }

  Table table_;
  const Units& units_;
  Diagnostics& out_;
  Parameter parameter_;
};

}  // namespace

std::vector<Parameter> read_parameters(std::string_view toml, const std::string& file, const Units& units,
                                       Diagnostics& out) {
  const auto members = parse_toml(toml, file, out);
  if (!members) return {};
  std::vector<Parameter> parameters;
  for (const auto& entry : *members) {
    if (const auto* table = entry.value.table()) {
      parameters.push_back(ParameterReader(entry, *table, units, out).read());
    } else {
      report_wrong_kind(out, entry.key, entry.value, {"一张表（一个参数）", "a table (a parameter)"});
    }
  }
  return parameters;
}

const DatedValue* value_in_force(const Parameter& parameter, const Date& as_of) {
  const DatedValue* found = nullptr;
  for (const auto& value : parameter.values) {
    if (value.from <= as_of) found = &value;
  }
  return found;
}

}  // namespace heng::define
