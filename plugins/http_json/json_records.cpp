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
  if (json.is_discarded())
    refuse(zh + "不是完整的 JSON；在浏览器里打开 url 看看（可能是登录页或出错页）",
           en + " is not complete JSON; open url in a browser (it may be a login or error page)");
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

namespace {

constexpr int kLooksForArrays = 3;  // levels

/// The pointers of the arrays, or of some of them: "/data/rows /data/pages".
std::string arrays_in(const Json& json, const std::string& at, int levels) {
  constexpr std::size_t kEnough = 60;
  if (json.is_array()) return at;
  std::string found;
  if (!json.is_object() || levels == 0) return found;
  for (const auto& [name, value] : json.items()) {
    const auto inside = name.size() > kEnough || name.find_first_of("/~") != std::string::npos
                            ? std::string()
                            : arrays_in(value, at + "/" + name, levels - 1);
    if (!inside.empty() && found.size() < kEnough) found += (found.empty() ? "" : " ") + inside;
  }
  return found;
}

}  // namespace

std::optional<std::string> RecordReader::add_array(std::string_view page, const std::string& pointer,
                                                   const std::string& next) {
  const auto json = parsed(page, "回应", "the answer");
  const auto* array = find(json, pointer);
  if (array == nullptr || !array->is_array()) {
    const auto there = arrays_in(json, "", kLooksForArrays);
    const auto zh = there.empty() ? "里面没有数组；核对 url" : "数组在 " + there + "；写进 pointer";
    const auto en = there.empty() ? "it has none; check url" : "there is one at " + there + "; write that into pointer";
    if (pointer.empty()) refuse("回应本身不是数组，" + zh, "the answer itself is no array: " + en);
    refuse("回应的 " + pointer + " 处不是数组，" + zh, "there is no array at " + pointer + " of the answer: " + en);
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
