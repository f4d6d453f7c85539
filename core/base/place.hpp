#pragma once
// Where something stands in a user's file. Line and column count from 1; 0 means "the file as a whole".

#include <compare>
#include <string>

namespace heng {

/// A path as people are shown it: from the working folder where it is inside it.
[[nodiscard]] std::string shown_path(const std::string& file);

struct Place {
  std::string file;
  int line = 0;
  int column = 0;
  int length = 0;  // columns the snippet underlines; 0 = one

  [[nodiscard]] std::string text()
      const;  // file:line:column, the file as shown_path has it, without the parts that are 0
  auto operator<=>(const Place&) const = default;
};

}  // namespace heng
