#pragma once
// Runs `value = function(p) … end` for one subject at a time: read-only view of the subject, points in, points out.
// What goes wrong makes that criterion of that subject fail, with a place, and nothing else.
//
// A function that runs out (of fuel, memory or time) for one subject is quarantined for the whole run: it goes on with
// Limits::ration a call, and what was computed before is computed again so. Which subjects fail then depends neither on
// their order nor on threads, a function that never ends costs little, and a subject that needs little is not harmed.

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
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
  std::optional<double> value;  // nothing: it was missing, or it is a text
  std::string text;             // of a text indicator
};

/// Why a function gave no points.
enum class Failure : std::uint8_t { none, error, result, fuel, memory, deadline };
[[nodiscard]] constexpr bool ran_out(Failure failure) { return failure >= Failure::fuel; }

struct FunctionOutcome {
  Interval points;                    // a point, or [0, full] when undetermined or failed
  std::optional<Diagnostic> failure;  // why it has no points; place in the rule file
  std::vector<ReadValue> read;
  std::vector<std::size_t> parameters;  // Scheme::parameters it read
  std::vector<std::string> notes;       // note("…")
  std::uint64_t fuel = 0;
};

/// What went wrong with one function over the run.
struct FunctionFailures {
  std::size_t criterion = 0;  // Scheme::criteria
  std::size_t failed = 0;     // subjects
  std::size_t ran_out = 0;    // of these
  std::size_t first = 0;      // the first subject that failed
  bool quarantined = false;
};

class FunctionRun;  // one thread's Lua state

/// The functions of one scheme over one dataset. Each thread has a Lua state of its own; nothing is shared between them
/// and nothing survives from one subject to the next.
class RuleFunctions : public plan::FunctionCaller {
 public:
  RuleFunctions(const SchemeRequest& request, const plan::Scheme& scheme, const data::Dataset& dataset, int year,
                unsigned threads);
  ~RuleFunctions() override;

  Interval call(std::uint32_t function, std::size_t subject, unsigned thread) override;
  [[nodiscard]] bool failed(std::uint32_t function, std::size_t subject) const override;
  [[nodiscard]] bool must_run_again() override;

  /// The same as `call` with everything the function read and said.
  [[nodiscard]] FunctionOutcome outcome(std::uint32_t function, std::size_t subject, unsigned thread);
  /// What a call may spend: the limit of one, or its share where there are many functions.
  [[nodiscard]] std::uint64_t fuel() const;
  /// Fuel to the last instruction from now on, at a price: for reports.
  void count_exactly() { exact_ = true; }
  /// Functions that failed for some subject, in the scheme's order.
  [[nodiscard]] std::vector<FunctionFailures> failures() const;
  [[nodiscard]] const plan::Scheme& scheme() const { return scheme_; }

 private:
  friend class FunctionRun;
  /// What is known of one function over the run. `failed` is one a subject, empty until one fails.
  struct Watched {
    std::atomic<bool> quarantined = false;
    std::atomic<bool> failing = false;
    std::vector<Failure> failed;
  };

  [[nodiscard]] FunctionRun& run_of(unsigned thread);
  void remember(std::uint32_t function, std::size_t subject, Failure failure);

  const SchemeRequest& request_;
  const plan::Scheme& scheme_;
  const data::Dataset& dataset_;
  int year_;
  bool exact_ = false;
  std::vector<std::unique_ptr<FunctionRun>> runs_;  // one a thread, made at its first call
  std::vector<Watched> watched_;                    // per function
  mutable std::mutex mutex_;
  bool again_ = false;
};

}  // namespace heng::script
