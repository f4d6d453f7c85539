#pragma once
// JSON documents as records of texts.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace http_json {

/// Members by column number; absent ones are missing.
using Record = std::vector<std::pair<std::size_t, std::string>>;

struct Records {
  std::vector<std::string> names;  // of the columns, in the order in which they were first seen
  std::vector<Record> records;
};

class RecordReader {
 public:
  /// Adds the records of a page: the array at `pointer`. Gives what stands at `next`, when it is a text that is not
  /// empty. Throws heng::SourceError.
  std::optional<std::string> add_array(std::string_view page, const std::string& pointer, const std::string& next);
  /// One object a line; empty lines are none.
  void add_lines(std::string_view page);
  [[nodiscard]] Records& read() { return read_; }

 private:
  template <class Json>
  void add(const Json& object);
  template <class Json>
  void add_members(const Json& object, const std::string& before, Record& to);
  std::size_t column(const std::string& name);

  Records read_;
  std::map<std::string, std::size_t> columns_;
};

}  // namespace http_json
