#pragma once
// Files of the tree that are made from tables in the program, so that two lists never have to agree by hand. `heng
// docs` writes them; a test compares them.

#include <span>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"

namespace heng::app {

struct GeneratedFile {
  std::string name;  // below the root of the tree: docs/reference/rules.md
  std::string text;
};

/// Makes one or more files; `root` is the folder of indicators/ and rules/. Problems of those go to `out`.
using Generator = std::vector<GeneratedFile> (*)(const std::string& root, Diagnostics& out);

/// Add a generator here to have its files written and compared.
[[nodiscard]] std::span<const Generator> generators();

[[nodiscard]] std::vector<GeneratedFile> editor_files(const std::string& root, Diagnostics& out);
[[nodiscard]] std::vector<GeneratedFile> rules_page(const std::string& root, Diagnostics& out);
[[nodiscard]] std::vector<GeneratedFile> schema_files(const std::string& root, Diagnostics& out);
[[nodiscard]] std::vector<GeneratedFile> scheme_pages(const std::string& root, Diagnostics& out);
[[nodiscard]] std::vector<GeneratedFile> diagnostics_page(const std::string& root, Diagnostics& out);

}  // namespace heng::app
