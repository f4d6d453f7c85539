#pragma once
// results.json: the whole round for programs. docs/reference/results-json.md documents it.

#include <string>

#include "report/round_view.hpp"

namespace heng::report {

/// Written subject by subject, so that a large round is never held as a tree.
class ResultsJson {
 public:
  explicit ResultsJson(const RoundView& view);
  void add(const explain::SubjectReport& report);
  [[nodiscard]] std::string finish();

 private:
  const RoundView& view_;
  std::string text_;
  bool first_ = true;
};

}  // namespace heng::report
