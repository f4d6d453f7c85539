#pragma once
// ":year" in a statement becomes "$1", outside quotes, comments and casts.

#include <string>
#include <string_view>
#include <vector>

namespace postgres {

struct Statement {
  std::string sql;
  std::vector<std::string> names;  // of $1, $2 …
};

[[nodiscard]] Statement numbered(std::string_view sql);

}  // namespace postgres
