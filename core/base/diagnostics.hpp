#pragma once
// What is wrong with the user's files: every finding of a load, each with a stable code, a place, what is
// wrong and what to do. Not for logging (base/log.hpp) and not for broken invariants (those assert).

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/bilingual.hpp"
#include "base/place.hpp"

namespace heng {

enum class Severity { error, warning, note };

struct Diagnostic {
  Severity severity = Severity::error;
  std::string code;  // folder.what, never renamed; docs/reference/diagnostics.md explains each
  Place place;
  Bilingual message;
  Bilingual hint;      // what to do; may be empty
  bool first = false;  // told before the others: they may follow from it
  bool operator==(const Diagnostic&) const = default;
};

/// Collects findings; a load reports all of them, not the first.
class Diagnostics {
 public:
  void add(Diagnostic finding) { items_.push_back(std::move(finding)); }
  void error(std::string code, Place place, Bilingual message, Bilingual hint = {});
  void warning(std::string code, Place place, Bilingual message, Bilingual hint = {});
  void note(std::string code, Place place, Bilingual message, Bilingual hint = {});
  void append(const Diagnostics& other);

  [[nodiscard]] bool has_errors() const;
  [[nodiscard]] std::size_t count(Severity severity) const;
  [[nodiscard]] bool empty() const { return items_.empty(); }
  [[nodiscard]] const std::vector<Diagnostic>& items() const { return items_; }
  /// What is told first, then by file, line, column, without exact repetitions.
  [[nodiscard]] std::vector<Diagnostic> sorted() const;

 private:
  std::vector<Diagnostic> items_;
};

/// `file:line:col: error: message [code]`, the source line with a marker under the place, and the hint. The
/// snippet is read from the file named in the place; where it cannot be read there is no snippet.
[[nodiscard]] std::string render(const Diagnostic& finding, Language language);
[[nodiscard]] std::string render(const Diagnostics& findings, Language language);

}  // namespace heng
