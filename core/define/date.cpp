#include "define/date.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.hpp"

namespace heng::define {
namespace {

bool exists(const Date& date) {
  constexpr std::array days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (date.year < 1 || date.year > 9999 || date.month < 1 || date.month > 12 || date.day < 1) return false;
  const bool leap = (date.year % 4 == 0 && date.year % 100 != 0) || date.year % 400 == 0;
  const int last = days.at(static_cast<std::size_t>(date.month - 1)) + (leap && date.month == 2 ? 1 : 0);
  return date.day <= last;
}

/// Takes one to four digits off the front.
std::optional<int> take_number(std::string_view& text) {
  int value = 0;
  const auto done = std::from_chars(text.data(), text.data() + text.size(), value);
  const auto digits = done.ptr - text.data();
  if (done.ec != std::errc{} || digits > 4 || value < 0) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(digits));
  return value;
}

bool take(std::string_view& text, std::string_view expected) {
  if (!text.starts_with(expected)) return false;
  text.remove_prefix(expected.size());
  return true;
}

std::optional<Date> parse_with(std::string_view text, const std::array<std::string_view, 3>& after) {
  std::array<int, 3> parts{};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto number = take_number(text);
    if (!number || !take(text, after.at(i))) return std::nullopt;
    parts.at(i) = *number;
  }
  const Date date{parts[0], parts[1], parts[2]};
  if (!text.empty() || !exists(date)) return std::nullopt;
  return date;
}

}  // namespace

std::string Date::text() const {
  const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  const auto digits = std::to_string(year);
  return std::string(4 - std::min<std::size_t>(4, digits.size()), '0') + digits + "-" + two(month) + "-" + two(day);
}

Date date_of(double days) {
  // Days since 1970-01-01 to the calendar, by eras of 400 years.
  const long shifted = static_cast<long>(days) + 719468;
  const long era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  const long day_of_era = shifted - era * 146097;
  const long year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const long day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const long month = (5 * day_of_year + 2) / 153;
  const long real_month = month < 10 ? month + 3 : month - 9;
  return {.year = static_cast<int>(year_of_era + era * 400 + (real_month <= 2 ? 1 : 0)),
          .month = static_cast<int>(real_month),
          .day = static_cast<int>(day_of_year - (153 * month + 2) / 5 + 1)};
}

long Date::days() const {
  // Years that begin in March put the leap day last; eras of 400 years all have 146,097 days.
  const long shifted_year = month <= 2 ? year - 1 : year;
  const long era = (shifted_year >= 0 ? shifted_year : shifted_year - 399) / 400;
  const long year_of_era = shifted_year - era * 400;
  const long month_from_march = (month + 9) % 12;
  const long day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
  const long day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  constexpr long kEpoch = 719468;
  return era * 146097 + day_of_era - kEpoch;
}

std::optional<Date> parse_date(std::string_view text) {
  const std::string plain = trimmed(half_width(text));
  for (const auto& after :
       {std::array<std::string_view, 3>{"-", "-", ""}, std::array<std::string_view, 3>{"/", "/", ""},
        std::array<std::string_view, 3>{"年", "月", "日"}}) {
    if (auto date = parse_with(plain, after)) return date;
  }
  return std::nullopt;
}

}  // namespace heng::define
