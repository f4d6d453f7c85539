#pragma once
// Made-up subjects and the rules of rules.hpp as an ordinary library: what the benchmarks run on.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "bench/rules.hpp"
#include "data/dataset.hpp"
#include "define/catalogue.hpp"

namespace heng::bench {

inline constexpr double kMissingShare = 0.02;  // of every column's values

/// Columns as the reference reads them: NaN and 255 where there is no value.
struct Columns {
  std::array<const double*, kNumbers> numbers{};
  std::array<const std::uint8_t*, kFlags> flags{};            // 0 or 1
  std::array<const std::uint8_t*, kCategories> categories{};  // 0, 1 or 2
};

struct Results {
  explicit Results(std::size_t subjects)
      : total(subjects), grade(subjects), required_met(subjects), met(subjects), pass(subjects) {}
  std::vector<double, LargePages<double>> total;
  std::vector<std::uint8_t> grade, required_met, met, pass;
};

/// Indicators share a factor, so that good subjects are good in most. The first subjects are the same whatever
/// `subjects` is.
class Workload {
 public:
  explicit Workload(std::size_t subjects);
  [[nodiscard]] std::size_t subjects() const { return subjects_; }
  [[nodiscard]] Columns columns() const;
  /// The same with its gaps filled in one way.
  [[nodiscard]] Workload completed() const;
  /// One row a subject: subject, x0 …, b0 …, c0 …
  void write_csv(const std::string& file) const;
  [[nodiscard]] data::Dataset dataset(const define::Catalogue& catalogue, int year) const;

 private:
  std::size_t subjects_;
  std::vector<data::Values> numbers_;
  std::vector<std::vector<std::uint8_t>> flags_, categories_;
};

/// One subject judged by the rules, plainly: what every result is checked against.
struct Judged {
  double total = 0;
  int grade = 3;
  bool pass = false;
  int required_met = 0, met = 0;
};
[[nodiscard]] Judged judge_plainly(std::span<const Rule> rules, const Columns& columns, std::size_t subject);
[[nodiscard]] bool is_met(const Rule& rule, const Columns& columns, std::size_t subject);
[[nodiscard]] double points_of(const Rule& rule, const Columns& columns, std::size_t subject);

/// What the rules make of a missing value: not met and no points, or an open range.
enum class Gaps { settled, open };
/// Writes indicators and the scheme national.bench under `folder`.
void write_library(std::span<const Rule> rules, Gaps gaps, const std::string& folder);
/// The same rules as CASE expressions over a table `subjects`.
[[nodiscard]] std::string as_sql(std::span<const Rule> rules);

}  // namespace heng::bench
