#include "data/quality.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <optional>

#include "base/text.hpp"
#include "data/header_names.hpp"

namespace heng::data {
namespace {

struct Slip {
  double factor;
  double about;  // a ratio within this factor of it is suspicious
};
constexpr std::array kSlips{Slip{1e3, 2}, Slip{1e4, 4}, Slip{1e8, 4}};  // kg for t, 万 and 亿 lost
constexpr double kApart = 100;                                          // neighbours so far apart are of two groups
constexpr std::size_t kMostSubjects = 10000;  // more are no round of applicants: only years are compared
constexpr std::size_t kMostFindings = 200;    // of a kind

std::string folded_name(const std::string& name) {
  auto folded = normalised_header(name);
  std::transform(folded.begin(), folded.end(), folded.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return folded;
}

/// Where two names that look alike begin to differ: "（第 3 个字 “⼯” U+2F2F 与 “工” U+5DE5）"; empty where one only
/// goes on.
Bilingual first_difference(const std::string& name, const std::string& other) {
  const auto a = code_points(name), b = code_points(other);
  const auto at = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
  if (at >= a.size() || at >= b.size()) return {};
  const auto shown = [](char32_t c) {
    std::array<char, 16> code{};
    std::snprintf(code.data(), code.size(), " U+%04X", static_cast<unsigned>(c));
    return quoted(utf8({&c, 1})) + code.data();
  };
  return say("（第 {0} 个字：{1} 与 {2}）", " (character {0}: {1} and {2})",
             {std::to_string(at + 1), shown(a[at]), shown(b[at])});
}

/// 1000, 10,000 or 100,000,000 when the two are about that far apart.
std::optional<double> lost_factor(double one, double other) {
  if (one == 0 || other == 0 || (one < 0) != (other < 0)) return std::nullopt;
  const double ratio = std::max(std::abs(one / other), std::abs(other / one));
  for (const auto& slip : kSlips) {
    if (ratio >= slip.factor / slip.about && ratio <= slip.factor * slip.about) return slip.factor;
  }
  return std::nullopt;
}

class Review {
 public:
  Review(const Dataset& dataset, const define::Catalogue& catalogue) : data_(dataset), catalogue_(catalogue) {}

  std::vector<DataFinding> run() {
    const bool few = data_.size() <= kMostSubjects;
    if (few) compare_names();
    for (auto at = data_.all().begin(); at != data_.all().end(); ++at) {
      if (catalogue_.indicators[at->first.first].kind != define::Kind::number) continue;
      if (const auto next = std::next(at); next != data_.all().end() && next->first.first == at->first.first)
        compare_years(at->first.first, at->second, next->second);
      if (few) find_outlier(at->first.first, at->second);
    }
    return std::move(found_);
  }

 private:
  void add(const char* code, std::size_t subject, const Cell& cell, Bilingual message, Bilingual hint) {
    if (++counts_[code] > kMostFindings) return;
    DataFinding finding;
    finding.subject = data_.subjects()[subject];
    finding.cell = cell;
    finding.diagnostic = {Severity::warning, code, {}, std::move(message), std::move(hint)};
    if (cell.exists() && cell.table < data_.tables().size())
      finding.diagnostic.place = {data_.tables()[cell.table].file, static_cast<int>(cell.row),
                                  static_cast<int>(cell.column), 0};
    found_.push_back(std::move(finding));
  }

  /// The row of the subject's first value.
  [[nodiscard]] Cell row_of(std::size_t subject) const {
    for (const auto& [key, series] : data_.all()) {
      auto cell = subject < series.values().size() ? series.observation(subject).cell : Cell{};
      cell.column = 0;
      if (cell.exists()) return cell;
    }
    return {};
  }

  void compare_names() {
    std::map<std::string, std::size_t> first;
    for (std::size_t subject = 0; subject < data_.size(); ++subject) {
      const auto [at, is_new] = first.try_emplace(folded_name(data_.subjects()[subject]), subject);
      if (is_new) continue;
      const auto& other = data_.subjects()[at->second];
      add("data.similar_names", subject, row_of(subject),
          say("与 {0} 像是同一个，没有合并{1}", "looks like {0}; the two are not merged{1}",
              {both(quoted(other)), first_difference(data_.subjects()[subject], other)}),
          say("是同一个时，把名称写成一样", "write the name alike if they are one"));
    }
  }

  [[nodiscard]] Bilingual shown(const Cell& cell, double value) const {
    const auto text = number_text(value);
    return {data_.cell_text(cell, Language::zh) + " " + text, data_.cell_text(cell, Language::en) + " " + text};
  }

  void compare_years(std::size_t indicator, const Series& one, const Series& other) {
    const auto count = std::min(one.values().size(), other.values().size());
    for (std::size_t subject = 0; subject < count; ++subject) {
      const double a = one.values()[subject], b = other.values()[subject];
      if (std::isnan(a) || std::isnan(b)) continue;
      const auto factor = lost_factor(a, b);
      if (!factor) continue;
      const auto cell = other.observation(subject).cell;
      add("data.unit_jump", subject, cell,
          say("{0} 两年相差约 {1} 倍：{2}，{3}；单位可能错了",
              "{0} differs about {1} times between two years: {2}, {3}; a unit may be wrong",
              {catalogue_.indicators[indicator].title, both(number_text(*factor)),
               shown(one.observation(subject).cell, a), shown(cell, b)}),
          say("核对两格的单位", "check the units of both cells"));
    }
  }

  using Known = std::vector<std::pair<double, std::size_t>>;  // value and subject, sorted

  /// The largest group of values without a gap of 100 times inside, against every value outside of it. Of groups alike
  /// in size the one with the larger values is taken for the usual one: nobody knows better.
  void find_outlier(std::size_t indicator, const Series& series) {
    Known known;
    for (std::size_t subject = 0; subject < series.values().size(); ++subject) {
      if (series.values()[subject] > 0) known.emplace_back(series.values()[subject], subject);
    }
    std::sort(known.begin(), known.end());
    std::size_t first = 0, count = 0;
    for (std::size_t from = 0, at = 1; at <= known.size(); ++at) {
      if (at < known.size() && known[at].first < known[at - 1].first * kApart) continue;
      if (at - from >= count) first = from, count = at - from;
      from = at;
    }
    if (count == 0) return;
    const auto& middle = known[first + count / 2];
    for (std::size_t at = 0; at < known.size(); ++at) {
      if (at < first || at >= first + count) compare_with_others(indicator, series, known[at], middle);
    }
  }

  void compare_with_others(std::size_t indicator, const Series& series, const Known::value_type& odd,
                           const Known::value_type& middle) {
    const auto factor = lost_factor(odd.first, middle.first);
    if (!factor) return;
    const auto cell = series.observation(odd.second).cell;
    const auto other = series.observation(middle.second).cell;
    add("data.unit_outlier", odd.second, cell,
        say("{0} {1} 与其他对象（如 {2}）相差约 {3} 倍；单位可能错了",
            "{0} {1} is about {3} times away from that of others, such as {2}; a unit may be wrong",
            {catalogue_.indicators[indicator].title, both(number_text(odd.first)), shown(other, middle.first),
             both(number_text(*factor))}),
        say("核对这一格和那一格的单位", "check the units of both cells"));
  }

  const Dataset& data_;
  const define::Catalogue& catalogue_;
  std::vector<DataFinding> found_;
  std::map<std::string, std::size_t> counts_;
};

}  // namespace

std::vector<DataFinding> doubtful_data(const Dataset& dataset, const define::Catalogue& catalogue) {
  return Review(dataset, catalogue).run();
}

}  // namespace heng::data
