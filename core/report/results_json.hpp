#pragma once
// results.json: the whole round for programs. docs/reference/results-json.md documents it.

#include <string>

#include "base/json.hpp"
#include "explain/rounding.hpp"
#include "report/round_view.hpp"

namespace heng::report {

/// Written subject by subject, so that a large round is never held as a tree.
class ResultsJson {
 public:
  explicit ResultsJson(const RoundView& view);
  void add(const explain::SubjectReport& report);
  /// Without an explanation: status and points only.
  void add(std::size_t subject);
  [[nodiscard]] std::string finish();

 private:
  void append(const Json& subject);

  const RoundView& view_;
  std::string text_;
  std::size_t subjects_ = 0;
  std::vector<explain::RoundingCase> rounding_;
};

}  // namespace heng::report
