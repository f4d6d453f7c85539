#include "script/rule_functions.hpp"

#include <algorithm>

#include "script/function_run.hpp"

namespace heng::script {

namespace {

std::size_t number_of_functions(const plan::Scheme& scheme) {
  int most = -1;
  for (const plan::Criterion& c : scheme.criteria) most = std::max(most, c.function);
  return static_cast<std::size_t>(most + 1);
}

}  // namespace

RuleFunctions::RuleFunctions(const SchemeRequest& request, const plan::Scheme& scheme, const data::Dataset& dataset,
                             int year, unsigned threads)
    : request_(request),
      scheme_(scheme),
      dataset_(dataset),
      year_(year),
      runs_(threads),
      watched_(number_of_functions(scheme)) {}

RuleFunctions::~RuleFunctions() = default;

std::uint64_t RuleFunctions::fuel() const {
  return std::min(request_.limits.fuel, request_.limits.subject_fuel / std::max<std::size_t>(watched_.size(), 1));
}

FunctionRun& RuleFunctions::run_of(unsigned thread) {
  if (!runs_[thread]) runs_[thread] = std::make_unique<FunctionRun>(*this);
  return *runs_[thread];
}

Interval RuleFunctions::call(std::uint32_t function, std::size_t subject, unsigned thread) {
  Watched& watched = watched_[function];
  const Called made = run_of(thread).call(function, subject, watched.quarantined.load(std::memory_order_relaxed));
  if (made.failure != Failure::none) remember(function, subject, made.failure);
  return made.points;
}

FunctionOutcome RuleFunctions::outcome(std::uint32_t function, std::size_t subject, unsigned thread) {
  FunctionOutcome told;
  const Called made =
      run_of(thread).tell(function, subject, watched_[function].quarantined.load(std::memory_order_relaxed), told);
  if (made.failure != Failure::none) remember(function, subject, made.failure);
  return told;
}

void RuleFunctions::remember(std::uint32_t function, std::size_t subject, Failure failure) {
  const std::lock_guard lock(mutex_);
  Watched& watched = watched_[function];
  if (watched.failed.empty()) watched.failed.assign(dataset_.size(), Failure::none);
  watched.failed[subject] = failure;
  watched.failing = true;
  if (!ran_out(failure) || watched.quarantined) return;
  watched.quarantined = true;
  again_ = true;
}

bool RuleFunctions::failed(std::uint32_t function, std::size_t subject) const {
  if (!watched_[function].failing) return false;
  const std::lock_guard lock(mutex_);
  return watched_[function].failed[subject] != Failure::none;
}

bool RuleFunctions::must_run_again() {
  if (!again_) return false;
  again_ = false;
  for (Watched& watched : watched_) {
    watched.failing = false;
    watched.failed.clear();
  }
  return true;
}

std::vector<FunctionFailures> RuleFunctions::failures() const {
  std::vector<FunctionFailures> all;
  const std::lock_guard lock(mutex_);
  for (std::size_t c = 0; c < scheme_.criteria.size(); ++c) {
    if (scheme_.criteria[c].function < 0) continue;
    const Watched& watched = watched_[static_cast<std::size_t>(scheme_.criteria[c].function)];
    if (!watched.failing) continue;
    const auto bad = [](Failure failure) { return failure != Failure::none; };
    all.push_back(
        {.criterion = c,
         .failed = static_cast<std::size_t>(std::count_if(watched.failed.begin(), watched.failed.end(), bad)),
         .ran_out = static_cast<std::size_t>(std::count_if(watched.failed.begin(), watched.failed.end(), ran_out)),
         .first = static_cast<std::size_t>(std::find_if(watched.failed.begin(), watched.failed.end(), bad) -
                                           watched.failed.begin()),
         .quarantined = watched.quarantined});
  }
  return all;
}

}  // namespace heng::script
