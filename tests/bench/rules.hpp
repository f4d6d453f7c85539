#pragma once
// The rules of the benchmark, known when compiling so that the reference can be written with its limits in place: 17 of
// 32 are conditions every subject must meet, the others give points, 100 in all. The same shares with 8 and 128 rules.

#include <array>
#include <cstddef>

namespace heng::bench {

inline constexpr int kNumbers = 32, kFlags = 4, kCategories = 2, kGroups = 5;
inline constexpr std::array<double, 8> kScale{1,   5,   10,   50,
                                              100, 500, 1000, 20};  // indicator x_k lies in [0, kScale[k % 8]]
inline constexpr double kMetShare = 0.6;                            // of a rule's points, from which it counts as met
inline constexpr std::array<double, 3> kGradeLimits{90, 75, 60};

enum class Kind : unsigned char { at_least, at_most, between, linear, bands, yes };

struct Rule {
  Kind kind = Kind::at_least;
  int column = 0;            // x_k; for `yes` flag_k
  double a = 0, b = 0;       // the limit, or both; linear: where points begin and where they are full
  int exempt_flag = -1;      // met as well where this flag is set,
  int exempt_category = -1;  // or this category is its last value
  int group = 0;             // from here on for rules that give points
  double points = 0;
  int bands = 0;
  std::array<double, 4> limits{}, shares{};  // best band first
  double other = 0;                          // share of the points where no band is reached
};

constexpr bool is_required(const Rule& rule) { return rule.kind < Kind::linear; }
/// Even columns are better the higher, odd ones the lower they are.
constexpr bool rises(int column) { return column % 2 == 0; }

constexpr int required_rules(int count) { return count == 8 ? 4 : count == 32 ? 17 : 68; }
/// At least this many of the rules that give points must be met to pass.
constexpr int wanted_met(int count) { return (2 * (count - required_rules(count)) + 2) / 5; }

constexpr double square_root(double x) {
  double root = x > 1 ? x : 1;
  for (int i = 0; i < 60; ++i) root = (root + x / root) / 2;
  return root;
}

/// The value below which this share of 0.6 u + 0.4 q lies, u and q uniform.
constexpr double quantile(double share) {
  if (share < 1.0 / 3) return square_root(0.48 * share);
  if (share < 2.0 / 3) return 0.2 + 0.6 * share;
  return 1 - square_root(0.48 * (1 - share));
}

constexpr double to_4_decimals(double x) { return static_cast<double>(static_cast<long long>(x * 1e4 + 0.5)) / 1e4; }

/// The value of x_k that this share of subjects is at least as good as.
constexpr double reached_by(int column, double share) {
  return to_4_decimals(quantile(rises(column) ? 1 - share : share) * kScale[static_cast<std::size_t>(column % 8)]);
}

constexpr Rule required_rule(int i, int of) {
  const int k = i % 17;
  Rule rule{
      .kind = rises(k) ? Kind::at_least : Kind::at_most, .column = k, .a = reached_by(k, 0.975 - 0.002 * (i / 17))};
  if (k == 4 || k == 9 || k == 14) {
    const double scale = kScale[static_cast<std::size_t>(k % 8)];
    rule.kind = Kind::between;
    rule.a = to_4_decimals(quantile(0.015) * scale);
    rule.b = to_4_decimals(quantile(0.99) * scale);
  }
  if (i == of - 3) rule.exempt_category = 1;
  if (i == of - 2) rule.exempt_category = 0;
  if (i == of - 1) rule.exempt_flag = 3;
  return rule;
}

constexpr Rule scoring_rule(int j, int count) {
  const int linear = count / 4, bands = count / 8;
  Rule rule{.group = j % kGroups};
  if (j < linear) {
    rule.kind = Kind::linear;
    rule.column = 17 + j % 8;
    rule.a = reached_by(rule.column, 0.93 - 0.01 * (j / 8));
    rule.b =
        reached_by(rule.column, 0.35) + (rises(rule.column) ? 1e-4 : -1e-4) / 3;  // nobody is worth exactly a limit
  } else if (j < linear + bands) {
    const int b = j - linear;
    rule.kind = Kind::bands;
    rule.column = 25 + b % 4;
    rule.bands = b % 2 == 0 ? 4 : 3;
    rule.shares = b % 2 == 0 ? std::array<double, 4>{1, 0.85, 0.6, 0.3} : std::array<double, 4>{1, 0.8, 0.5, 0};
    rule.other = b % 2 == 0 ? 0.1 : 0;
    for (int k = 0; k < rule.bands; ++k)
      rule.limits[static_cast<std::size_t>(k)] =
          reached_by(rule.column, (b % 2 == 0 ? 0.2 : 0.25) * (k + 1) - 0.01 * (b / 4));
  } else {
    rule.kind = Kind::yes;
    rule.column = (j - linear - bands) % 3;
  }
  return rule;
}

template <int kCount>
constexpr std::array<Rule, kCount> make_rules() {
  constexpr int required = required_rules(kCount), scoring = kCount - required;
  std::array<Rule, kCount> rules{};
  double sum = 0;
  for (int j = 0; j < scoring; ++j) sum += 0.5 + (j * 7 % 11) / 10.0;
  for (int i = 0; i < required; ++i) rules[static_cast<std::size_t>(i)] = required_rule(i, required);
  for (int j = 0; j < scoring; ++j) {
    Rule rule = scoring_rule(j, kCount);
    rule.points = 100 * (0.5 + (j * 7 % 11) / 10.0) / sum;
    rules[static_cast<std::size_t>(required + j)] = rule;
  }
  return rules;
}

template <int kCount>
inline constexpr std::array<Rule, kCount> kRules = make_rules<kCount>();

}  // namespace heng::bench
