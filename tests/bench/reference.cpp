#include "bench/reference.hpp"

#include <utility>

namespace heng::bench {

namespace {

template <int kCount, std::size_t kRule>
inline void judge(const Columns& in, std::size_t first, std::size_t count, std::int64_t* required_met) {
  constexpr Rule rule = kRules<kCount>[kRule];
  const double* x = in.numbers[rule.column] + first;
  const auto holds = [&](double value) {
    if constexpr (rule.kind == Kind::at_least) return value >= rule.a;
    if constexpr (rule.kind == Kind::at_most) return value <= rule.a;
    if constexpr (rule.kind == Kind::between) return (value >= rule.a) & (value <= rule.b);
  };
  if constexpr (rule.exempt_flag >= 0 || rule.exempt_category >= 0) {
    const bool flag = rule.exempt_flag >= 0;
    const std::uint8_t* exempt =
        (flag ? in.flags[flag ? rule.exempt_flag : 0] : in.categories[flag ? 0 : rule.exempt_category]) + first;
    const std::uint8_t value = flag ? 1 : 2;
    for (std::size_t i = 0; i < count; ++i) required_met[i] += holds(x[i]) | (exempt[i] == value);
  } else {
    for (std::size_t i = 0; i < count; ++i) required_met[i] += holds(x[i]);
  }
}

template <int kCount, std::size_t kRule>
inline void score(const Columns& in, std::size_t first, std::size_t count, double* points, double* group,
                  std::int64_t* met) {
  constexpr Rule rule = kRules<kCount>[kRule];
  if constexpr (rule.kind == Kind::yes) {
    const std::uint8_t* flag = in.flags[rule.column] + first;
    for (std::size_t i = 0; i < count; ++i) points[i] = flag[i] == 1 ? rule.points : 0;
  } else {
    const double* x = in.numbers[rule.column] + first;
    if constexpr (rule.kind == Kind::linear) {
      constexpr double slope = 1 / (rule.b - rule.a);
      for (std::size_t i = 0; i < count; ++i) {
        const double share = (x[i] - rule.a) * slope, floored = share > 0 ? share : 0;  // NaN becomes 0
        points[i] = (floored < 1 ? floored : 1) * rule.points;
      }
    } else {
      for (std::size_t i = 0; i < count; ++i) {
        double share = rule.other;
        for (int k = rule.bands; k-- > 0;) {
          const auto at = static_cast<std::size_t>(k);
          share = (rises(rule.column) ? x[i] >= rule.limits[at] : x[i] <= rule.limits[at]) ? rule.shares[at] : share;
        }
        points[i] = x[i] == x[i] ? share * rule.points : 0;
      }
    }
  }
  constexpr double enough = kMetShare * rule.points * (1 - 1e-12);
  for (std::size_t i = 0; i < count; ++i) {
    met[i] += points[i] >= enough;
    group[i] += points[i];
  }
}

}  // namespace

template <int kCount>
void run_reference(const Columns& in, std::size_t subjects, Results& out) {
  constexpr std::size_t kBlock = 1024, kRequired = required_rules(kCount);
  alignas(64) static std::int64_t required[kBlock], met[kBlock];
  alignas(64) static double groups[kGroups][kBlock], points[kBlock];
  for (std::size_t first = 0; first < subjects; first += kBlock) {
    const std::size_t count = subjects - first < kBlock ? subjects - first : kBlock;
    for (std::size_t i = 0; i < count; ++i) {
      required[i] = met[i] = 0;
      for (auto& group : groups) group[i] = 0;
    }
    [&]<std::size_t... kRule>(std::index_sequence<kRule...>) {
      (judge<kCount, kRule>(in, first, count, required), ...);
    }
    (std::make_index_sequence<kRequired>());
    [&]<std::size_t... kRule>(std::index_sequence<kRule...>) {
      (score<kCount, kRequired + kRule>(in, first, count, points, groups[kRules<kCount>[kRequired + kRule].group], met),
       ...);
    }
    (std::make_index_sequence<kCount - kRequired>());
    for (std::size_t i = 0; i < count; ++i) {
      const double total = groups[0][i] + groups[1][i] + groups[2][i] + groups[3][i] + groups[4][i];
      out.total[first + i] = total;
      out.grade[first + i] = static_cast<std::uint8_t>(3 - (total >= kGradeLimits[2]) - (total >= kGradeLimits[1]) -
                                                       (total >= kGradeLimits[0]));
      out.required_met[first + i] = static_cast<std::uint8_t>(required[i]);
      out.met[first + i] = static_cast<std::uint8_t>(met[i]);
      out.pass[first + i] = (required[i] == static_cast<std::int64_t>(kRequired)) & (met[i] >= wanted_met(kCount));
    }
  }
}

template void run_reference<8>(const Columns&, std::size_t, Results&);
template void run_reference<32>(const Columns&, std::size_t, Results&);
template void run_reference<128>(const Columns&, std::size_t, Results&);

}  // namespace heng::bench
