// Numbers, values, limits and cells as people read them.

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <tuple>

#include "base/text.hpp"
#include "explain/sentences.hpp"

namespace heng::explain {

namespace {

constexpr int kPointDigits = 4;  // as in the report
constexpr int kMostDigits = 6;   // decimals of a value without declared digits

std::string in(Language language, const char* zh, const char* en) { return language == Language::zh ? zh : en; }

std::string unit_suffix(double value, const Shown& shown, Language language) {
  if (shown.percent || shown.unit == "%") return "%";
  if (shown.unit == "分") return in(language, " 分", value == 1 ? " point" : " points");
  return shown.unit.empty() || shown.unit == "1" ? "" : " " + shown.unit;
}

std::string bare(double value, const Shown& shown) {
  if (shown.percent) value = round_decimal(value * 100, {.mode = RoundMode::half_even, .digits = 10, .interval = 0});
  const int digits = shown.digits ? std::max(0, *shown.digits - (shown.percent ? 2 : 0)) : kMostDigits;
  // A value is never shown as something it is not: small numbers keep their first digits.
  const int needed =
      value != 0 && std::fabs(value) < 1 ? 2 - static_cast<int>(std::floor(std::log10(std::fabs(value)))) : 0;
  if (shown.unit == "年") return number_text(value);  // a year has no thousands separator
  std::string text = number_text(value, std::max(digits, needed));
  if (!shown.all_digits || digits == 0) return text;
  if (text.find('.') == std::string::npos) text += '.';
  const auto places = static_cast<int>(text.size() - text.find('.')) - 1;
  return text + std::string(static_cast<std::size_t>(std::max(0, digits - places)), '0');
}

/// "（修约前 89.95%）"
std::string before_rounding(const Value& value, Language language) {
  if (!value.unrounded || !value.unrounded->is_point() || *value.unrounded == value.value) return {};
  Shown exact = value.shown;
  exact.digits.reset();
  exact.all_digits = false;
  if (number_shown(value.unrounded->low, exact, language) == number_shown(value.value.low, exact, language)) return {};
  return in(language, "（修约前 ", " (") + number_shown(value.unrounded->low, exact, language) +
         in(language, "）", " before rounding)");
}

void collect_missing(const Value& value, Language language, std::vector<std::string>& names) {
  if (value.missing && value.parts.empty()) {
    const std::string& name = value.title.in(language);
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  for (const Value& part : value.parts) collect_missing(part, language, names);
}

/// "（缺 外购热力、工业过程排放）" for a value that could only be computed in part.
std::string lacking(const Value& value, Language language) {
  constexpr std::size_t kMost = 3;
  std::vector<std::string> names;
  collect_missing(value, language, names);
  if (names.empty()) return {};
  const std::size_t count = names.size();
  if (count > kMost) names.resize(kMost);
  std::string text = in(language, "（缺 ", " (missing: ") + join(names, in(language, "、", ", "));
  if (count > kMost)
    text += in(language, " 等 ", " and ") + std::to_string(language == Language::zh ? count : count - kMost) +
            in(language, " 项", " more");
  return text + in(language, "）", ")");
}

std::string missing_word(data::Missing why, Language language) {
  switch (why) {
    case data::Missing::not_applicable: return in(language, "填“不适用”", "marked not applicable");
    case data::Missing::invalid: return in(language, "数据有误", "refused as wrong");
    default: return in(language, "未报", "not reported");
  }
}

/// Whether a censored or approximate cell, such as ">5", gives its number in the unit it is shown in: not when the
/// cell or its column has another.
bool is_in_own_unit(const Value& value) {
  std::string text = half_width(value.text);
  std::erase(text, ',');
  const auto from = text.find_first_of("0123456789.");
  if (from == std::string::npos) return false;
  const auto size = std::min(text.find_first_not_of("0123456789.", from), text.size()) - from;
  const auto number = parse_number(text.substr(from, size));
  const Interval& known = value.value;
  const auto is = [&](double bound) { return number && std::abs(*number - bound) <= 1e-9 * std::abs(bound); };
  return is(known.low) || is(known.high) || is((known.low + known.high) / 2);
}

std::string range_shown(const Value& value, Language language) {
  const bool low = std::isfinite(value.value.low), high = std::isfinite(value.value.high);
  if (low && high)
    return bare(value.value.low, value.shown) + "–" + number_shown(value.value.high, value.shown, language);
  return (low ? "≥ " : "≤ ") + number_shown(low ? value.value.low : value.value.high, value.shown, language);
}

}  // namespace

std::string number_shown(double value, const Shown& shown, Language language) {
  return bare(value, shown) + unit_suffix(value, shown, language);
}

std::string value_shown(const Value& value, Language language) {
  if (value.missing && !value.computed) return missing_word(value.why, language);
  if (value.missing && !value.parts.empty()) return in(language, "未报", "not reported") + lacking(value, language);
  if (value.missing) return missing_word(value.why, language);
  if (value.value.is_point()) {
    if (value.named)
      return language == Language::en && value.text == "是"   ? "yes"
             : language == Language::en && value.text == "否" ? "no"
                                                              : value.text;
    return (value.approximate ? in(language, "约 ", "about ") : "") +
           number_shown(value.value.low, value.shown, language) + before_rounding(value, language);
  }
  if (!value.text.empty() && !value.computed) {
    if (value.text.find_first_of("%") != std::string::npos) return value.text;
    return value.text + (is_in_own_unit(value)
                             ? unit_suffix(value.value.high, value.shown, language)
                             : in(language, "（", " (") + range_shown(value, language) + in(language, "）", ")"));
  }
  const std::string lacks = lacking(value, language);
  const bool low = std::isfinite(value.value.low), high = std::isfinite(value.value.high);
  if (low && high)
    return bare(value.value.low, value.shown) + "–" + number_shown(value.value.high, value.shown, language) + lacks;
  if (low) return "≥ " + number_shown(value.value.low, value.shown, language) + lacks;
  if (high) return "≤ " + number_shown(value.value.high, value.shown, language) + lacks;
  return in(language, "算不出", "cannot be computed") + lacks;
}

std::string sign_shown(Sign sign, Language language) {
  switch (sign) {
    case Sign::at_least: return "≥";
    case Sign::at_most: return "≤";
    case Sign::more_than: return ">";
    case Sign::less_than: return "<";
    case Sign::equals: return "=";
    case Sign::differs: return "≠";
    case Sign::is_yes: return in(language, "是", "yes");
    case Sign::is_no: return in(language, "否", "no");
    case Sign::is_known: return in(language, "已填报", "reported");
    case Sign::is_missing: return in(language, "未填报", "not reported");
  }
  return {};
}

std::string limit_shown(const Reason& reason, Language language) {
  if (!reason.limit) return sign_shown(reason.sign, language);
  const Limit& limit = *reason.limit;
  std::string number = limit.text.empty() ? number_shown(limit.value, limit.shown, language) : limit.text;
  if (reason.value.unrounded && !limit.typed.empty() &&
      limit.typed.find_first_not_of("0123456789.") == std::string::npos) {
    Shown typed = limit.shown;  // its digits say how to round
    typed.all_digits = true;
    typed.digits = static_cast<int>(limit.typed.size() - std::min(limit.typed.find('.'), limit.typed.size() - 1)) - 1 +
                   (typed.percent ? 2 : 0);
    number = number_shown(limit.value, typed, language);
  }
  if (!limit.known) number = in(language, "算不出", "cannot be computed");
  const std::string sign = sign_shown(reason.sign, language) + " ";
  if (limit.expression.empty()) return sign + number;
  return sign + limit.expression.in(language) + in(language, "（", " (") + number + in(language, "）", ")");
}

std::string band_shown(const BandUsed& band, Language language) {
  const std::string value = band.value.title.in(language) + " " + value_shown(band.value, language);
  std::string range;
  if (band.from && band.below)
    range =
        bare(band.from->value, band.from->shown) + "–" + number_shown(band.below->value, band.below->shown, language);
  else if (band.from)
    range = "≥ " + number_shown(band.from->value, band.from->shown, language);
  else if (band.below)
    range = "< " + number_shown(band.below->value, band.below->shown, language);
  else
    return value;  // by_sign: the value says which
  if (language == Language::zh) return value + "，" + (band.certain ? "适用 " : "可能适用 ") + range + " 档";
  return value + ", " + (band.certain ? "band " : "possibly band ") + range;
}

std::string distance_shown(const Distance& distance, const Shown& shown, Language language) {
  const std::string gap = number_shown(distance.gap, shown, language);
  if (language == Language::zh) {
    std::string text = (distance.too_high ? "高出 " : "差 ") + gap;
    if (distance.lever)
      text += "，即 " + distance.lever->title.zh + (distance.lever_change < 0 ? " 再减 " : " 再增 ") +
              number_shown(std::fabs(distance.lever_change), distance.lever->shown, language);
    return text;
  }
  std::string text = gap + (distance.too_high ? " too high" : " short");
  if (distance.lever)
    text += ": " + distance.lever->title.en + (distance.lever_change < 0 ? " must fall by " : " must rise by ") +
            number_shown(std::fabs(distance.lever_change), distance.lever->shown, language);
  return text;
}

std::string points_unit(const Interval& points, Language language) {
  return in(language, " 分", points.high == 1 ? " point" : " points");
}

std::string points_shown(const Interval& points, Language language) {
  const Shown plain{.unit = "1", .percent = false, .digits = kPointDigits};
  const std::string unit = points_unit(points, language);
  if (points.is_point()) return number_shown(points.low, plain) + unit;
  const bool low = std::isfinite(points.low), high = std::isfinite(points.high);
  if (!low && !high) return in(language, "分数待定", "points open");
  if (!high) return "≥ " + number_shown(points.low, plain) + unit;
  if (!low) return "≤ " + number_shown(points.high, plain) + unit;
  return number_shown(points.low, plain) + "–" + number_shown(points.high, plain) + unit;
}

namespace {

std::string level_shown(const Telling& telling, std::size_t layer) {
  const std::string& level = layer < telling.scheme.layers.size() ? telling.scheme.layers[layer].level : std::string();
  return level == "national"     ? in(telling.language, "国家", "national")
         : level == "provincial" ? in(telling.language, "省级", "provincial")
                                 : in(telling.language, "本级", "local");
}

/// What the layers below say where a layer set its own value: "，国家为 0.2".
std::string values_below(const Limit& limit, const Telling& telling) {
  for (const auto& parameter : telling.scheme.parameters) {
    if (parameter.definition.name != limit.parameter) continue;
    std::string text;
    for (std::size_t k = 0; k + 1 < parameter.history.size(); ++k)
      text += in(telling.language, "，", ", ") + level_shown(telling, parameter.history[k].layer) +
              in(telling.language, "为 ", " ") + number_text(parameter.history[k].value);
    return text;
  }
  return {};
}

}  // namespace

std::string limit_source(const Limit& limit, const Telling& telling, const plan::Criterion* of) {
  Place shown = limit.place;
  shown.file = std::filesystem::path(limit.place.file).filename().string();
  shown.column = 0;
  std::string text = shown.text();
  if (limit.parameter.empty()) return text;
  const std::string layer = level_shown(telling, limit.layer), below = values_below(limit, telling);
  const bool clause = !limit.clause.empty() && (of == nullptr || !of->cites(limit.clause));
  if (telling.language == Language::zh)
    return text + "（" + (clause ? "条款 " + limit.clause + "，" : "") + layer +
           (limit.from ? "，自 " + limit.from->text() : "") + below + "）";
  return text + " (" + (clause ? "clause " + limit.clause + ", " : "") + layer +
         (limit.from ? ", from " + limit.from->text() : "") + below + ")";
}

std::string limit_sources(const std::vector<Limit>& limits, const Telling& telling, const plan::Criterion* of) {
  std::vector<std::string> texts;
  for (const Limit& limit : limits) texts.push_back(limit_source(limit, telling, of));
  return join(texts, in(telling.language, "、", ", "));
}

namespace {

/// "（b.csv 第3行C列 是 6 tce，未采用）"
std::string others_shown(const Value& value, const Telling& telling) {
  std::string text;
  for (const auto& other : value.others) {
    auto seen = value;
    seen.value = other.value;
    seen.missing = other.missing != data::Missing::no;
    seen.why = other.missing;
    seen.text = other.text;
    seen.approximate = other.approximate;
    const auto cell = telling.dataset.cell_text(other.cell, telling.language);
    const auto shown = value_shown(seen, telling.language);
    text += telling.language == Language::zh ? "（" + cell + " 是 " + shown + "，未采用）"
                                             : " (" + cell + " says " + shown + "; not used)";
  }
  return text;
}

void collect_others(const Value& value, const Telling& telling, std::string& text) {
  text += others_shown(value, telling);
  for (const Value& part : value.parts) collect_others(part, telling, text);
}

void collect_cells(const Value& value, std::vector<data::Cell>& cells) {
  if (value.cell.exists() && std::find(cells.begin(), cells.end(), value.cell) == cells.end())
    cells.push_back(value.cell);
  for (const Value& part : value.parts) collect_cells(part, cells);
}

void collect_refusals(const Value& value, std::size_t subject, const Telling& telling,
                      std::vector<const data::DataFinding*>& found) {
  if (value.missing && !value.code.empty()) {
    data::Observation observation;
    observation.missing = value.why;
    observation.cell = value.cell;
    for (const auto* each : telling.dataset.refusals(value.code, value.year, subject, observation))
      if (std::find(found.begin(), found.end(), each) == found.end()) found.push_back(each);
  }
  for (const Value& part : value.parts) collect_refusals(part, subject, telling, found);
}

}  // namespace

std::vector<std::string> refusals_shown(const Finding& finding, std::size_t subject, const Telling& telling) {
  std::vector<const data::DataFinding*> found;
  const auto collect = [&](const Value& value) { collect_refusals(value, subject, telling, found); };
  for (const auto* reasons : {&finding.reasons, &finding.when}) {
    for (const Reason& reason : *reasons) {
      collect(reason.value);
      if (reason.band) collect(reason.band->value);
    }
  }
  if (finding.scale) std::for_each(finding.scale->values.begin(), finding.scale->values.end(), collect);
  std::vector<std::string> texts;
  for (const auto* each : found)
    texts.push_back(telling.dataset.cell_text(each->cell, telling.language) + in(telling.language, "：", ": ") +
                    each->diagnostic.message.in(telling.language));
  return texts;
}

std::string cells_shown(const std::vector<Value>& values, const Telling& telling) {
  constexpr std::size_t kMostCells = 6;
  std::vector<data::Cell> cells;
  for (const Value& value : values) collect_cells(value, cells);
  std::stable_sort(cells.begin(), cells.end(), [](const auto& a, const auto& b) {
    return std::tie(a.table, a.row, a.column) < std::tie(b.table, b.row, b.column);
  });
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < cells.size() && i < kMostCells; ++i) {
    const bool same_table = i > 0 && cells[i].table == cells[i - 1].table;
    texts.push_back(same_table ? telling.dataset.position_text(cells[i], telling.language)
                               : telling.dataset.cell_text(cells[i], telling.language));
  }
  std::string text = join(texts, in(telling.language, "、", ", "));
  if (cells.size() > kMostCells)
    text += in(telling.language, "等 ", " and ") +
            std::to_string(telling.language == Language::zh ? cells.size() : cells.size() - kMostCells) +
            in(telling.language, " 处", " more");
  for (const Value& value : values) collect_others(value, telling, text);
  return text;
}

}  // namespace heng::explain
