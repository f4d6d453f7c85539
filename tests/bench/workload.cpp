#include "bench/workload.hpp"

#include <cmath>
#include <limits>
#include <random>

#include "base/text.hpp"
#include "data/dataset_builder.hpp"

namespace heng::bench {

namespace {

constexpr std::uint64_t kSeed = 20261121;
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::uint8_t kBlank = 255;
constexpr std::array<double, kFlags> kYesShare{0.7, 0.6, 0.8, 0.1};

/// Numbers in [0, 1), a stream a column.
class Stream {
 public:
  explicit Stream(std::uint64_t column) : random_(kSeed + column) {}
  double next() { return static_cast<double>(random_() >> 11) * 0x1p-53; }

 private:
  std::mt19937_64 random_;
};

}  // namespace

Workload::Workload(std::size_t subjects) : subjects_(subjects) {
  std::vector<double> quality(subjects);
  Stream shared(1000);
  for (double& q : quality) q = shared.next();
  for (int k = 0; k < kNumbers; ++k) {
    Stream own(static_cast<std::uint64_t>(k));
    auto& column = numbers_.emplace_back(subjects);
    for (std::size_t i = 0; i < subjects; ++i) {
      const double good = 0.6 * own.next() + 0.4 * quality[i];
      const double value =
          std::round((rises(k) ? good : 1 - good) * kScale[static_cast<std::size_t>(k % 8)] * 1e4) / 1e4;
      column[i] = own.next() < kMissingShare ? kNone : value;
    }
  }
  for (int k = 0; k < kFlags; ++k) {
    Stream own(static_cast<std::uint64_t>(100 + k));
    auto& column = flags_.emplace_back(subjects);
    for (auto& flag : column) {
      const bool yes = own.next() < kYesShare[static_cast<std::size_t>(k)];
      flag = own.next() < kMissingShare ? kBlank : static_cast<std::uint8_t>(yes);
    }
  }
  for (int k = 0; k < kCategories; ++k) {
    Stream own(static_cast<std::uint64_t>(200 + k));
    auto& column = categories_.emplace_back(subjects);
    for (auto& category : column) {
      const double share = own.next();
      const int value = share < 0.5 ? 0 : share < 0.85 ? 1 : 2;
      category = own.next() < kMissingShare ? kBlank : static_cast<std::uint8_t>(value);
    }
  }
}

Columns Workload::columns() const {
  Columns made;
  for (std::size_t k = 0; k < numbers_.size(); ++k) made.numbers[k] = numbers_[k].data();
  for (std::size_t k = 0; k < flags_.size(); ++k) made.flags[k] = flags_[k].data();
  for (std::size_t k = 0; k < categories_.size(); ++k) made.categories[k] = categories_[k].data();
  return made;
}

Workload Workload::completed() const {
  Workload made = *this;
  for (std::size_t k = 0; k < numbers_.size(); ++k)
    for (double& value : made.numbers_[k])
      if (std::isnan(value)) value = kScale[k % 8] / 2;
  for (auto* columns : {&made.flags_, &made.categories_})
    for (auto& column : *columns)
      for (auto& value : column)
        if (value == kBlank) value = 1;
  return made;
}

data::Dataset Workload::dataset(const define::Catalogue& catalogue, int year) const {
  data::DatasetBuilder builder;
  const auto table = builder.table({"bench", "", "", {}});
  for (std::size_t i = 0; i < subjects_; ++i)
    builder.row(table, builder.subject("S" + std::to_string(i)), static_cast<std::uint32_t>(i + 2));
  const auto fill = [&](const std::string& code, auto value) {
    auto column = builder.points(*catalogue.find(code), year, table, 1);
    for (std::size_t i = 0; i < subjects_; ++i) {
      const double x = value(i);
      static_cast<void>(std::isnan(x) ? column->put_blank(i) : column->put(i, x));
    }
  };
  const auto number = [](std::uint8_t x) { return x == kBlank ? kNone : static_cast<double>(x); };
  for (std::size_t k = 0; k < numbers_.size(); ++k)
    fill("x" + std::to_string(k), [&](std::size_t i) { return numbers_[k][i]; });
  for (std::size_t k = 0; k < flags_.size(); ++k)
    fill("b" + std::to_string(k), [&](std::size_t i) { return number(flags_[k][i]); });
  for (std::size_t k = 0; k < categories_.size(); ++k)
    fill("c" + std::to_string(k), [&](std::size_t i) { return number(categories_[k][i]); });
  return builder.finish();
}

bool is_met(const Rule& rule, const Columns& columns, std::size_t subject) {
  if (!is_required(rule)) return points_of(rule, columns, subject) >= kMetShare * rule.points * (1 - 1e-12);
  if (rule.exempt_flag >= 0 && columns.flags[static_cast<std::size_t>(rule.exempt_flag)][subject] == 1) return true;
  if (rule.exempt_category >= 0 && columns.categories[static_cast<std::size_t>(rule.exempt_category)][subject] == 2)
    return true;
  const double x = columns.numbers[static_cast<std::size_t>(rule.column)][subject];
  if (rule.kind == Kind::at_least) return x >= rule.a;
  if (rule.kind == Kind::at_most) return x <= rule.a;
  return x >= rule.a && x <= rule.b;
}

double points_of(const Rule& rule, const Columns& columns, std::size_t subject) {
  if (rule.kind == Kind::yes)
    return columns.flags[static_cast<std::size_t>(rule.column)][subject] == 1 ? rule.points : 0;
  const double x = columns.numbers[static_cast<std::size_t>(rule.column)][subject];
  if (std::isnan(x)) return 0;
  if (rule.kind == Kind::linear) return rule.points * std::min(1.0, std::max(0.0, (x - rule.a) / (rule.b - rule.a)));
  for (std::size_t k = 0; k < static_cast<std::size_t>(rule.bands); ++k)
    if (rises(rule.column) ? x >= rule.limits[k] : x <= rule.limits[k]) return rule.points * rule.shares[k];
  return rule.points * rule.other;
}

Judged judge_plainly(std::span<const Rule> rules, const Columns& columns, std::size_t subject) {
  Judged judged;
  std::array<double, kGroups> groups{};
  int required = 0;
  for (const Rule& rule : rules) {
    const int met = is_met(rule, columns, subject) ? 1 : 0;
    if (is_required(rule)) {
      ++required;
      judged.required_met += met;
    } else {
      judged.met += met;
      groups[static_cast<std::size_t>(rule.group)] += points_of(rule, columns, subject);
    }
  }
  for (const double group : groups) judged.total += group;
  for (int grade = 2; grade >= 0; --grade)
    if (judged.total >= kGradeLimits[static_cast<std::size_t>(grade)]) judged.grade = grade;
  judged.pass = judged.required_met == required && judged.met >= wanted_met(static_cast<int>(rules.size()));
  return judged;
}

}  // namespace heng::bench
