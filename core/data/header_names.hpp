#pragma once
// Reads a header as people write it: the name of an indicator, perhaps with a unit and a year around it. Does
// not judge whether the unit fits.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "data/dataset.hpp"
#include "define/catalogue.hpp"

namespace heng::data {

/// Half-width, without spaces, all brackets round.
[[nodiscard]] std::string normalised_header(std::string_view header);

/// A year alone: 2020, 2020年, 2020年度; between 1949 and 2100.
[[nodiscard]] std::optional<int> year_from(std::string_view text);

/// Whether a header or group says that what it names is not this year's value: 上年, 目标, 增速, 排名 …
[[nodiscard]] bool means_another(std::string_view header);
/// Speaks of less than a year: "上半年", "三季度", "1-9月". A month alone may be when a table was made.
[[nodiscard]] bool is_part_of_year(std::string_view text);

/// The one year a sheet's name has: "2016年", "附表1 2016年度".
[[nodiscard]] std::optional<int> year_in_name(const std::string& name);
/// The one year "2024年" a title names; a date is none.
[[nodiscard]] std::optional<int> year_in_title(const std::string& title);

/// The unit a header names. A bare number is none, though it parses: "(2)" is a footnote, not a factor of
/// two.
[[nodiscard]] std::optional<define::Unit> unit_in_header(const std::string& written, const define::Units& units);
/// "万元/人": a pure number below the stroke, so that it converts to 万元 and is another figure.
[[nodiscard]] bool is_per_count(const define::Unit& unit, const define::Units& units);
/// Whether a figure in `unit` can be the indicator's.
[[nodiscard]] bool is_unit_for(const define::Unit& unit, const define::Indicator& indicator,
                               const define::Units& units);

struct HeaderReading {
  std::vector<std::size_t> indicators;  // more than one: the name belongs to several
  std::optional<int> year;
  std::string unit;  // as written; may be no unit at all
  std::string name;  // what stands for the indicator, without unit and year
};

class HeaderNames {
 public:
  explicit HeaderNames(const define::Catalogue& catalogue);

  /// What the header names; nothing when no indicator is called so.
  [[nodiscard]] std::optional<HeaderReading> read(std::string_view header) const;
  /// The same for a header of several rows, groups first: the last part names the indicator, the groups may give its
  /// year and unit. Nothing under a group that changes what is meant (上年, 目标, 增速 …).
  [[nodiscard]] std::optional<HeaderReading> read(const std::vector<std::string>& parts) const;
  /// The unit and year of a header that the round maps to `indicator`, whatever it is called.
  [[nodiscard]] HeaderReading mapped(const std::vector<std::string>& parts, std::size_t indicator) const;
  /// Whether `reading.name` is the code of its indicator, its title or an alias.
  [[nodiscard]] HeaderUse::How how(const HeaderReading& reading) const;
  /// Codes, titles and aliases, for did-you-mean.
  [[nodiscard]] const std::vector<std::string>& all() const { return all_; }

 private:
  [[nodiscard]] HeaderReading surroundings(std::string_view header) const;
  [[nodiscard]] bool take_context(const std::string& part, HeaderReading& reading) const;
  void add(std::string_view name, std::size_t indicator);
  [[nodiscard]] const std::vector<std::size_t>* lookup(const std::string& name) const;
  [[nodiscard]] std::optional<HeaderReading> interpret(const std::string& text, HeaderReading so_far) const;
  [[nodiscard]] std::optional<HeaderReading> after_bracket(const std::string& text, const HeaderReading& so_far) const;
  [[nodiscard]] std::optional<HeaderReading> interpret_as(const std::string& name,
                                                          const std::vector<std::string>& others,
                                                          const HeaderReading& so_far) const;
  [[nodiscard]] std::optional<HeaderReading> after_year(const std::string& text, const HeaderReading& so_far) const;
  [[nodiscard]] std::optional<HeaderReading> after_separator(const std::string& text,
                                                             const HeaderReading& so_far) const;

  const define::Catalogue& catalogue_;
  std::map<std::string, std::vector<std::size_t>, std::less<>> by_name_;
  std::vector<std::string> all_;
};

}  // namespace heng::data
