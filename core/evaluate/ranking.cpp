#include "evaluate/ranking.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace heng::evaluate {

namespace {

bool can_be_ranked(plan::Ranking::Among among, const Outcomes& outcomes, const std::vector<Truth>& refused, std::size_t subject) {
  switch (among) {
    case plan::Ranking::Among::all: return true;
    case plan::Ranking::Among::eligible: return refused[subject] != Truth::yes;
    case plan::Ranking::Among::passing: return outcomes.verdict[subject] != Verdict::fail;
  }
  return true;
}

bool surely_ranked(plan::Ranking::Among among, const Outcomes& outcomes, const std::vector<Truth>& refused, std::size_t subject) {
  switch (among) {
    case plan::Ranking::Among::all: return true;
    case plan::Ranking::Among::eligible: return refused[subject] == Truth::no;
    case plan::Ranking::Among::passing: return outcomes.verdict[subject] == Verdict::pass;
  }
  return true;
}

std::vector<double> distinct(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

/// How many of the ascending `values` are greater than `limit`.
std::uint32_t greater(const std::vector<double>& values, double limit) {
  return static_cast<std::uint32_t>(values.end() - std::upper_bound(values.begin(), values.end(), limit));
}

}  // namespace

void rank(const plan::Scheme& scheme, const std::vector<Truth>& refused, Outcomes& outcomes) {
  const plan::Ranking rule = *scheme.result.ranking;
  const Bounds& total = rule.by == plan::Ranking::By::rounded || outcomes.exact_total.empty() ? outcomes.total : outcomes.exact_total;
  outcomes.rank.assign(outcomes.subjects, {});
  std::vector<std::size_t> candidates;
  std::vector<double> sure_lows, sure_points, possible_highs;
  bool settled = true;
  for (std::size_t i = 0; i < outcomes.subjects; ++i) {
    if (!can_be_ranked(rule.among, outcomes, refused, i)) continue;
    candidates.push_back(i);
    if (surely_ranked(rule.among, outcomes, refused, i)) {
      sure_lows.push_back(total.low(i));
      if (total.low(i) == total.high(i)) sure_points.push_back(total.low(i));
    } else {
      settled = false;
    }
    possible_highs.push_back(total.high(i));
    settled = settled && total.low(i) == total.high(i);
  }
  if (rule.ties == plan::Ranking::Ties::dense && settled) {
    sure_lows = distinct(std::move(sure_lows));
    possible_highs = distinct(std::move(possible_highs));
  }
  std::sort(sure_lows.begin(), sure_lows.end());
  sure_points = distinct(std::move(sure_points));
  std::sort(possible_highs.begin(), possible_highs.end());
  for (const std::size_t i : candidates) {
    // best: only those surely above; worst: everybody who can come above. A subject never stands above itself:
    // its own high is not greater than its low when settled, and is taken out when it is not.
    const std::uint32_t above_worst = greater(possible_highs, total.low(i));
    const std::uint32_t itself = total.high(i) > total.low(i) ? 1 : 0;
    outcomes.rank[i] = {greater(sure_lows, total.high(i)) + 1, above_worst - itself + 1};
    if (settled) continue;
    // Dense: those above may come to share their places, all but known totals that differ. Ordinal: an equal one may stand above.
    if (rule.ties == plan::Ranking::Ties::dense) outcomes.rank[i].best = std::max(greater(sure_points, total.high(i)), std::min(outcomes.rank[i].best - 1, 1U)) + 1;
    if (rule.ties == plan::Ranking::Ties::ordinal) outcomes.rank[i].worst = greater(possible_highs, std::nextafter(total.low(i), -HUGE_VAL));
  }
  if (rule.ties == plan::Ranking::Ties::ordinal && settled) {
    std::stable_sort(candidates.begin(), candidates.end(), [&](std::size_t a, std::size_t b) { return total.low(a) > total.low(b); });
    for (std::size_t place = 0; place < candidates.size(); ++place)
      outcomes.rank[candidates[place]] = {static_cast<std::uint32_t>(place + 1), static_cast<std::uint32_t>(place + 1)};
  }
}

}  // namespace heng::evaluate
