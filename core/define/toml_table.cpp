#include <algorithm>

#include "base/text.hpp"
#include "define/toml.hpp"

namespace heng::define {
namespace {

const Bilingual kText{"文本", "text"};
const Bilingual kNumber{"数字", "a number"};
const Bilingual kInteger{"整数", "an integer"};
const Bilingual kFlag{"true 或 false", "true or false"};
const Bilingual kDate{"日期", "a date"};
const Bilingual kList{"列表 [ … ]", "a list [ … ]"};
const Bilingual kTable{"表 { … }", "a table { … }"};
const Bilingual kTexts{"文本，或文本的列表", "text, or a list of texts"};
const Bilingual kTitle{"文本，或 { zh = …, en = … }", "text, or { zh = …, en = … }"};
const Bilingual kPair{"两个数 [下限, 上限]", "two numbers [low, high]"};

Bilingual kind_hint(const TomlValue& value, const Bilingual& wanted) {
  const auto* text = value.text();
  if (wanted == kDate && text != nullptr && parse_date(*text)) {
    return say("日期不加引号：{0}", "a date takes no quotes: {0}", {parse_date(*text)->text()});
  }
  if (wanted == kNumber && text != nullptr && parse_number(*text)) {
    return say("数字不加引号：{0}", "a number takes no quotes: {0}", {*text});
  }
  if (wanted == kText && value.number() != nullptr) {
    return say("文本要加引号：\"{0}\"", "text takes quotes: \"{0}\"", {value.number()->text});
  }
  return {};
}

}  // namespace

std::string_view TomlValue::kind() const {
  constexpr std::string_view names[] = {"text", "number", "true/false", "date", "list", "table"};
  return names[value.index()];
}

Bilingual TomlValue::kind_title() const {
  static const Bilingual titles[] = {kText, kNumber, kFlag, kDate, {"列表", "a list"}, {"表", "a table"}};
  return titles[value.index()];
}

void report_wrong_kind(Diagnostics& out, const std::string& what, const TomlValue& value, const Bilingual& wanted) {
  out.error(
      "define.wrong_kind", value.place,
      say("{0}应为{1}，这里是{2}", "{0} must be {1}, here it is {2}", {both(quoted(what)), wanted, value.kind_title()}),
      kind_hint(value, wanted));
}

void Table::wrong_kind(const TomlEntry& entry, const Bilingual& wanted) {
  report_wrong_kind(out_, entry.key, entry.value, wanted);
}

const TomlEntry* Table::find(std::string_view key) {
  if (std::find(known_.begin(), known_.end(), key) == known_.end()) known_.emplace_back(key);
  const auto found =
      std::find_if(members_.begin(), members_.end(), [key](const auto& entry) { return entry.key == key; });
  return found == members_.end() ? nullptr : &*found;
}

bool Table::has(std::string_view key) const {
  return std::any_of(members_.begin(), members_.end(), [key](const auto& entry) { return entry.key == key; });
}

Place Table::place_of(std::string_view key) const {
  for (const auto& entry : members_) {
    if (entry.key == key) return entry.value.place;
  }
  return place_;
}

const TomlEntry* Table::require(std::string_view key) {
  const auto* entry = find(key);
  if (entry == nullptr) {
    out_.error("define.missing_key", place_, say("缺少键{0}", "key {0} is missing", {quoted(key)}),
               say("加一行 {0} = …", "add a line {0} = …", {std::string(key)}));
  }
  return entry;
}

std::optional<std::string> Table::text(std::string_view key) {
  const auto* entry = find(key);
  if (entry == nullptr) return std::nullopt;
  if (const auto* text = entry->value.text()) return *text;
  wrong_kind(*entry, kText);
  return std::nullopt;
}

std::optional<double> Table::number(std::string_view key) {
  const auto* entry = find(key);
  if (entry == nullptr) return std::nullopt;
  if (const auto* number = entry->value.number()) return number->value;
  wrong_kind(*entry, kNumber);
  return std::nullopt;
}

std::optional<int> Table::integer(std::string_view key) {
  const auto* entry = find(key);
  if (entry == nullptr) return std::nullopt;
  const auto* number = entry->value.number();
  if (number == nullptr || !number->integer || number->value > 2147483647.0 || number->value < -2147483647.0) {
    wrong_kind(*entry, kInteger);
    return std::nullopt;
  }
  return static_cast<int>(number->value);
}

std::optional<bool> Table::flag(std::string_view key) {
  const auto* entry = find(key);
  if (entry == nullptr) return std::nullopt;
  if (const auto* flag = entry->value.flag()) return *flag;
  wrong_kind(*entry, kFlag);
  return std::nullopt;
}

std::optional<Date> Table::date(std::string_view key) {
  const auto* entry = find(key);
  if (entry == nullptr) return std::nullopt;
  if (const auto* date = entry->value.date()) return *date;
  wrong_kind(*entry, kDate);
  return std::nullopt;
}

std::vector<std::string> Table::texts(std::string_view key) {
  const auto* entry = find(key);
  if (entry == nullptr) return {};
  if (const auto* text = entry->value.text()) return {*text};
  std::vector<std::string> out;
  if (const auto* list = entry->value.list()) {
    for (const auto& item : *list) {
      if (const auto* text = item.text()) {
        out.push_back(*text);
      } else {
        report_wrong_kind(out_, entry->key, item, kText);
      }
    }
    return out;
  }
  wrong_kind(*entry, kTexts);
  return out;
}

std::optional<Bilingual> Table::bilingual(std::string_view key) {
  const auto* entry = find(key);
  if (entry == nullptr) return std::nullopt;
  if (const auto* text = entry->value.text()) return both(*text);
  const auto* members = entry->value.table();
  if (members == nullptr) {
    wrong_kind(*entry, kTitle);
    return std::nullopt;
  }
  Table languages(*members, entry->value.place, out_);
  Bilingual out{languages.text("zh").value_or(""), languages.text("en").value_or("")};
  languages.finish();
  return out;
}

const TomlMembers* Table::table(std::string_view key) {
  const auto* entry = find(key);
  if (entry == nullptr) return nullptr;
  const auto* table = entry->value.table();
  if (table == nullptr) wrong_kind(*entry, kTable);
  return table;
}

const TomlArray* Table::list(std::string_view key) {
  const auto* entry = find(key);
  if (entry == nullptr) return nullptr;
  const auto* list = entry->value.list();
  if (list == nullptr) wrong_kind(*entry, kList);
  return list;
}

std::optional<Interval> Table::interval(std::string_view key) {
  const auto* entry = find(key);
  if (entry == nullptr) return std::nullopt;
  const auto* list = entry->value.list();
  const bool pair = list != nullptr && list->size() == 2;
  const auto* low = pair ? list->front().number() : nullptr;
  const auto* high = pair ? list->back().number() : nullptr;
  if (low == nullptr || high == nullptr) {
    wrong_kind(*entry, kPair);
    return std::nullopt;
  }
  const Interval out{low->value, high->value};
  if (out.low > out.high) {
    out_.error("define.bad_range", entry->value.place,
               say("{0}的下限 {1} 大于上限 {2}", "{0} has its low end {1} above its high end {2}",
                   {quoted(key), low->text, high->text}),
               say("写作 [下限, 上限]", "write [low, high]"));
    return std::nullopt;
  }
  return out;
}

std::optional<std::string> Table::word(std::string_view key, std::initializer_list<std::string_view> allowed) {
  auto word = text(key);
  if (!word || std::find(allowed.begin(), allowed.end(), *word) != allowed.end()) return word;
  const std::vector<std::string> words(allowed.begin(), allowed.end());
  const auto all = say("可用的词：{0}", "the words are: {0}", {join(words, ", ")});
  out_.error("define.unknown_word", place_of(key),
             say("{0}不能写{1}", "{0} cannot be {1}", {quoted(key), quoted(*word)}), suggestion(*word, words, all));
  return std::nullopt;
}

void Table::finish() {
  for (const auto& entry : members_) {
    if (std::find(known_.begin(), known_.end(), entry.key) != known_.end()) continue;
    const auto all = say("可用的键：{0}", "the keys are: {0}", {join(known_, ", ")});
    out_.error("define.unknown_key", entry.place, say("未知的键{0}", "unknown key {0}", {quoted(entry.key)}),
               suggestion(entry.key, known_, all));
  }
}

}  // namespace heng::define
