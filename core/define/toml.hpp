#pragma once
// A TOML file as a tree in which every key and value knows its place. toml.cpp is the only file that includes
// toml++. Readers walk it through `Table`, which reports unknown keys, missing keys and wrong kinds, all of
// them.

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/interval.hpp"
#include "define/date.hpp"

namespace heng::define {

struct TomlValue;
struct TomlEntry;  // key, place of the key, value

using TomlArray = std::vector<TomlValue>;
using TomlMembers = std::vector<TomlEntry>;  // in file order

struct TomlNumber {
  double value = 0;
  bool integer = false;
  std::string text;  // as typed: "97.0" keeps its digits
};

struct TomlValue {
  std::variant<std::string, TomlNumber, bool, Date, TomlArray, TomlMembers> value;
  Place place;
  [[nodiscard]] std::string_view kind() const;  // "text", "number", "true/false", "date", "list", "table"
  [[nodiscard]] Bilingual kind_title() const;

  [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&value); }
  [[nodiscard]] const TomlNumber* number() const { return std::get_if<TomlNumber>(&value); }
  [[nodiscard]] const bool* flag() const { return std::get_if<bool>(&value); }
  [[nodiscard]] const Date* date() const { return std::get_if<Date>(&value); }
  [[nodiscard]] const TomlArray* list() const { return std::get_if<TomlArray>(&value); }
  [[nodiscard]] const TomlMembers* table() const { return std::get_if<TomlMembers>(&value); }
};

struct TomlEntry {
  std::string key;
  Place place;
  TomlValue value;
};

/// Reports that `what` (a key or a list item) is of the wrong kind; `wanted` as in "a number".
void report_wrong_kind(Diagnostics& out, const std::string& what, const TomlValue& value, const Bilingual& wanted);

/// Parses one file's text. On a syntax error: one finding with its place, and nothing. Numbers that are not
/// finite and integers beyond 2^53 are reported, and read as 0.
[[nodiscard]] std::optional<TomlMembers> parse_toml(std::string_view text, const std::string& file, Diagnostics& out);

/// `text` as a basic string of TOML, in quotes; also good as a key.
[[nodiscard]] std::string toml_text(std::string_view text);

/// Reads one table. Each getter marks its key as known; `finish` reports the keys nobody asked for, with
/// did-you-mean.
class Table {
 public:
  Table(const TomlMembers& members, Place place, Diagnostics& out)
      : members_(members), place_(std::move(place)), out_(out) {}

  [[nodiscard]] const TomlEntry* find(std::string_view key);  // null when absent
  const TomlEntry* require(std::string_view key);             // absent is reported
  std::optional<std::string> text(std::string_view key);
  std::optional<double> number(std::string_view key);
  std::optional<int> integer(std::string_view key);
  std::optional<bool> flag(std::string_view key);
  std::optional<Date> date(std::string_view key);
  std::vector<std::string> texts(std::string_view key);  // a list of text; a single text counts as a list of one
  /// A text (used for both languages) or a table { zh, en }.
  std::optional<Bilingual> bilingual(std::string_view key);
  const TomlMembers* table(std::string_view key);
  const TomlArray* list(std::string_view key);
  /// Two numbers, the first not above the second; anything else is reported.
  std::optional<Interval> interval(std::string_view key);
  /// One of `allowed`, else reported with did-you-mean.
  std::optional<std::string> word(std::string_view key, std::initializer_list<std::string_view> allowed);
  void finish();

  [[nodiscard]] bool has(std::string_view key) const;
  /// Of the key when it is there, else of the table.
  [[nodiscard]] Place place_of(std::string_view key) const;
  [[nodiscard]] const Place& place() const { return place_; }
  [[nodiscard]] const TomlMembers& members() const { return members_; }
  [[nodiscard]] Diagnostics& findings() { return out_; }

 private:
  void wrong_kind(const TomlEntry& entry, const Bilingual& wanted);

  const TomlMembers& members_;
  Place place_;
  Diagnostics& out_;
  std::vector<std::string> known_;
};

}  // namespace heng::define
