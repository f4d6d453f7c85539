#include "evaluate/ranking.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>

#include "plan/limits.hpp"

namespace heng::evaluate {

namespace {

bool can_be_ranked(plan::Ranking::Among among, const Outcomes& outcomes, const std::vector<Truth>& refused,
                   std::size_t subject) {
  switch (among) {
    case plan::Ranking::Among::all: return true;
    case plan::Ranking::Among::eligible: return refused[subject] != Truth::yes;
    case plan::Ranking::Among::passing: return outcomes.verdict[subject] != Verdict::fail;
  }
  return true;
}

bool surely_ranked(plan::Ranking::Among among, const Outcomes& outcomes, const std::vector<Truth>& refused,
                   std::size_t subject) {
  switch (among) {
    case plan::Ranking::Among::all: return true;
    case plan::Ranking::Among::eligible: return refused[subject] == Truth::no;
    case plan::Ranking::Among::passing: return outcomes.verdict[subject] == Verdict::pass;
  }
  return true;
}

/// A bound and whose it is.
using Key = std::pair<double, std::uint32_t>;

/// Where those begin that share the last place before `end` of the ascending keys, but for noise.
std::size_t equals_begin(const std::vector<Key>& ascending, std::size_t begin, std::size_t end) {
  const double last = ascending[end - 1].first;
  std::size_t first = end - 1;
  while (first > begin && (ascending[first - 1].first == last || plan::just_above(ascending[first - 1].first) >= last))
    --first;
  return first;
}

/// The totals with what orders equal ones, as one number each: of any two lists of values the lower bounds and the
/// upper bounds are put in the order of their first difference and counted. Whatever the values turn out to be, their
/// list stands between those of its bounds.
Bounds ordered(const Bounds& total, const std::vector<Bounds>& then_by, std::size_t subjects) {
  std::vector<Key> corners;  // whose: 2 × subject, + 1 for the upper bounds
  for (std::uint32_t corner = 0; corner < 2 * subjects; ++corner) corners.emplace_back(0, corner);
  std::vector<std::size_t> ends{corners.size()};  // of what is equal so far, ascending
  for (std::size_t k = 0; k <= then_by.size(); ++k) {
    const Bounds& values = k == 0 ? total : then_by[k - 1];
    std::vector<std::size_t> finer;
    for (std::size_t begin = 0, g = 0; g < ends.size(); begin = ends[g++]) {
      for (std::size_t i = begin; i < ends[g]; ++i) {
        const std::uint32_t corner = corners[i].second;
        corners[i].first = corner % 2 == 0 ? values.low(corner / 2) : values.high(corner / 2);
      }
      std::sort(corners.begin() + static_cast<std::ptrdiff_t>(begin),
                corners.begin() + static_cast<std::ptrdiff_t>(ends[g]));
      const auto before = static_cast<std::ptrdiff_t>(finer.size());
      for (std::size_t end = ends[g]; end > begin; end = equals_begin(corners, begin, end)) finer.push_back(end);
      std::reverse(finer.begin() + before, finer.end());
    }
    ends = std::move(finer);
  }
  std::vector<double> place(corners.size());
  for (std::size_t begin = 0, g = 0; g < ends.size(); begin = ends[g++])
    for (std::size_t i = begin; i < ends[g]; ++i) place[corners[i].second] = static_cast<double>(g);
  Bounds made(subjects);
  for (std::size_t i = 0; i < subjects; ++i) made.set(i, {place[2 * i], place[2 * i + 1]});
  return made;
}

/// Everybody's total is known, and who is ranked.
void rank_settled(plan::Ranking::Ties ties, std::vector<Key>& ascending, std::vector<Rank>& ranks) {
  std::uint32_t values = 0;
  for (std::size_t end = ascending.size(), first = end; end > 0; end = first) {
    first = equals_begin(ascending, 0, end);
    const auto at = [&](std::size_t i) { return ascending.begin() + static_cast<std::ptrdiff_t>(i); };
    std::sort(at(first), at(end),
              [](const Key& a, const Key& b) { return a.second < b.second; });  // noise orders nothing
    ++values;
    const auto above = static_cast<std::uint32_t>(ascending.size() - end);
    for (std::size_t i = first; i < end; ++i) {
      const std::uint32_t place = ties == plan::Ranking::Ties::dense ? values
                                  : ties == plan::Ranking::Ties::ordinal
                                      ? above + 1 + static_cast<std::uint32_t>(i - first)
                                      : above + 1;
      ranks[ascending[i].second] = {place, place};
    }
  }
}

/// For each of the ascending `keys` how many of the ascending `values` are greater; `or_equal`: or the same.
template <class Value, class Found>
void each_above(const std::vector<Key>& keys, const std::vector<Value>& values, bool or_equal, Found found) {
  std::size_t at = 0;
  const auto number = [&]() -> double {
    if constexpr (std::is_same_v<Value, Key>)
      return values[at].first;
    else
      return values[at];
  };
  for (const auto& [bound, subject] : keys) {
    while (at < values.size() && (or_equal ? plan::just_above(number()) < bound : number() <= plan::just_above(bound)))
      ++at;
    found(subject, static_cast<std::uint32_t>(values.size() - at));
  }
}

}  // namespace

void rank(const plan::Scheme& scheme, const std::vector<Truth>& refused, Outcomes& outcomes) {
  using Ties = plan::Ranking::Ties;
  const plan::Ranking rule = *scheme.result.ranking;
  const Bounds& points =
      rule.by == plan::Ranking::By::rounded || outcomes.exact_total.empty() ? outcomes.total : outcomes.exact_total;
  const Bounds keys = outcomes.then_by.empty() ? Bounds() : ordered(points, outcomes.then_by, outcomes.subjects);
  const Bounds& total = keys.empty() ? points : keys;
  outcomes.rank.assign(outcomes.subjects, {});
  std::vector<Key> by_low, by_high;
  bool settled = true;
  for (std::size_t i = 0; i < outcomes.subjects; ++i) {
    if (!can_be_ranked(rule.among, outcomes, refused, i)) continue;
    by_low.emplace_back(total.low(i), static_cast<std::uint32_t>(i));
    settled = settled && total.low(i) == total.high(i) && surely_ranked(rule.among, outcomes, refused, i);
  }
  std::sort(by_low.begin(), by_low.end());
  if (settled) return rank_settled(rule.ties, by_low, outcomes.rank);

  by_high = by_low;
  for (auto& [bound, subject] : by_high) bound = total.high(subject);
  std::sort(by_high.begin(), by_high.end());
  std::vector<double> sure_lows,
      sure_points;  // of those who are ranked for certain; whose total is known: each value once
  for (const auto& [low, subject] : by_low) {
    if (!surely_ranked(rule.among, outcomes, refused, subject)) continue;
    sure_lows.push_back(low);
    if (low == total.high(subject) && (sure_points.empty() || low > plan::just_above(sure_points.back())))
      sure_points.push_back(low);
  }
  // best: only those surely above; worst: everybody who can come above. A subject never stands above itself: its own
  // high is not greater than its low when settled, and is taken out when it is not.
  each_above(by_high, sure_lows, false,
             [&](std::uint32_t subject, std::uint32_t above) { outcomes.rank[subject].best = above + 1; });
  // Dense: those above may come to share their places, all but known totals that differ.
  if (rule.ties == Ties::dense)
    each_above(by_high, sure_points, false, [&](std::uint32_t subject, std::uint32_t above) {
      auto& best = outcomes.rank[subject].best;
      best = std::max(above, std::min(best - 1, 1U)) + 1;
    });
  // Ordinal: an equal one may stand above; the subject itself is among those at or above its low.
  each_above(by_low, by_high, rule.ties == Ties::ordinal, [&](std::uint32_t subject, std::uint32_t above) {
    const std::uint32_t itself =
        rule.ties == Ties::ordinal || total.high(subject) > plan::just_above(total.low(subject)) ? 1 : 0;
    outcomes.rank[subject].worst = above - itself + 1;
  });
}

}  // namespace heng::evaluate
