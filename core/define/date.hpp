#pragma once
// A calendar date (proleptic Gregorian), as parameters, documents and rounds carry it.

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace heng::define {

struct Date {
  int year = 0;
  int month = 1;
  int day = 1;

  auto operator<=>(const Date&) const = default;
  [[nodiscard]] std::string text() const;  // 2026-01-31
  [[nodiscard]] long days() const;         // since 1970-01-01
};

/// The date so many days after 1970-01-01.
[[nodiscard]] Date date_of(double days);

/// 2026-01-31, 2026/1/31, 2026年1月31日; nothing when the date does not exist.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);

}  // namespace heng::define
