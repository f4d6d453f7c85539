#include "json_records.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "heng/plugin.hpp"

namespace http_json {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kDeepest = 64;
constexpr std::size_t kMostColumns = 4096;

[[noreturn]] void refuse(const std::string& zh, const std::string& en) { throw heng::SourceError(zh + " / " + en); }

Json parsed(std::string_view text, const std::string& zh, const std::string& en) {
  const auto shallow = [](int depth, Json::parse_event_t, Json&) {
    if (depth > kDeepest) refuse("JSON 嵌套超过 64 层", "the JSON is nested more than 64 deep");
    return true;
  };
  auto json = Json::parse(text.begin(), text.end(), shallow, false);
  if (json.is_discarded()) refuse(zh + "不是完整的 JSON", en + " is not complete JSON");
  return json;
}

const Json* find(const Json& page, const std::string& pointer) {
  try {
    const Json::json_pointer at(pointer);
    return page.contains(at) ? &page.at(at) : nullptr;
  } catch (const Json::exception&) {
    refuse("不是 JSON 指针：" + pointer, "not a JSON pointer: " + pointer);
  }
}

}  // namespace

std::size_t RecordReader::column(const std::string& name) {
  const auto [at, is_new] = columns_.try_emplace(name, read_.names.size());
  if (is_new) read_.names.push_back(name);
  if (read_.names.size() > kMostColumns) refuse("超过 4096 种成员", "more than 4096 different members");
  return at->second;
}

template <class Object>
void RecordReader::add_members(const Object& object, const std::string& before, Record& to) {
  for (const auto& [key, value] : object.items()) {
    const auto name = before + key;
    if (value.is_object()) {
      add_members(value, name + ".", to);
    } else if (!value.is_null()) {
      to.emplace_back(column(name), value.is_string() ? value.template get<std::string>()
                                                      : value.dump(-1, ' ', false, Json::error_handler_t::replace));
    } else {
      column(name);
    }
  }
}

template <class Object>
void RecordReader::add(const Object& object) {
  const auto number = std::to_string(read_.records.size() + 1);
  if (!object.is_object()) refuse("第 " + number + " 条记录不是对象", "record " + number + " is not an object");
  Record record;
  add_members(object, "", record);
  std::sort(record.begin(), record.end());
  const auto twice =
      std::adjacent_find(record.begin(), record.end(), [](const auto& a, const auto& b) { return a.first == b.first; });
  if (twice != record.end()) {
    const auto& name = read_.names[twice->first];
    refuse("第 " + number + " 条记录有两个 " + name, "record " + number + " has two " + name);
  }
  read_.records.push_back(std::move(record));
}

std::optional<std::string> RecordReader::add_array(std::string_view page, const std::string& pointer,
                                                   const std::string& next) {
  const auto json = parsed(page, "回应", "the answer");
  const auto* array = find(json, pointer);
  if (array == nullptr || !array->is_array()) {
    const auto where = pointer.empty() ? std::string("document") : pointer;
    refuse("回应的 " + where + " 处不是数组", "there is no array at " + where + " of the answer");
  }
  for (const auto& object : *array) add(object);
  if (next.empty()) return std::nullopt;
  const auto* following = find(json, next);
  if (following == nullptr || !following->is_string() || following->get<std::string>().empty()) return std::nullopt;
  return following->get<std::string>();
}

void RecordReader::add_lines(std::string_view page) {
  for (std::size_t number = 1; !page.empty(); ++number) {
    const auto end = std::min(page.find('\n'), page.size());
    const auto line = page.substr(0, end);
    page.remove_prefix(std::min(end + 1, page.size()));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    const auto at = std::to_string(number);
    add(parsed(line, "第 " + at + " 行", "line " + at));
  }
}

}  // namespace http_json
