#pragma once
// Runs `value = function(p) … end` for one subject at a time: read-only view of the subject, points in, points out. What
// goes wrong makes that criterion of that subject fail, with a place, and nothing else.

#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/interval.hpp"
#include "plan/binding.hpp"
#include "plan/scheme.hpp"
#include "script/load_scheme.hpp"

namespace heng::script {

/// A value a function read, for the explanation.
struct ReadValue {
  std::size_t indicator = 0;
  int year = 0;
  std::optional<double> value;  // nothing: it was missing
};

struct FunctionOutcome {
  Interval points;                    // a point, or [0, full] when undetermined or failed
  std::optional<Diagnostic> failure;  // why it has no points; place in the rule file
  std::vector<ReadValue> read;
  std::vector<std::string> notes;  // note("…")
  std::uint64_t fuel = 0;
};

class FunctionRun;  // one thread's Lua state

/// The functions of one scheme over one dataset. Each thread has a Lua state of its own; nothing is shared between them
/// and nothing survives from one subject to the next.
class RuleFunctions : public plan::FunctionCaller {
 public:
  RuleFunctions(const SchemeRequest& request, const plan::Scheme& scheme, const data::Dataset& dataset, int year, unsigned threads);
  ~RuleFunctions() override;

  Interval call(std::uint32_t function, std::size_t subject, unsigned thread) override;
  /// The same with everything it read and said.
  [[nodiscard]] FunctionOutcome outcome(std::uint32_t function, std::size_t subject, unsigned thread);
  [[nodiscard]] bool failed(std::uint32_t function, std::size_t subject) const override;

 private:
  friend class FunctionRun;
  const SchemeRequest& request_;
  const plan::Scheme& scheme_;
  const data::Dataset& dataset_;
  int year_;
  std::vector<std::unique_ptr<FunctionRun>> runs_;  // one a thread, made at its first call
  mutable std::mutex mutex_;
  std::set<std::pair<std::uint32_t, std::size_t>> failed_;
};

}  // namespace heng::script
