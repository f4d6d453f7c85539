#include "app/provenance.hpp"

#include <array>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include "report/finding_json.hpp"

namespace heng::app {

std::string time_of_reading() {
  std::time_t time = std::time(nullptr);
  if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH")) std::from_chars(epoch, epoch + std::strlen(epoch), time);
  std::tm parts{};
  std::array<char, 40> text{};
  if (gmtime_r(&time, &parts) == nullptr) return "";
  const auto size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
  return {text.data(), size};
}

define::Date today() {
  const auto text = time_of_reading();
  return define::parse_date(std::string_view(text).substr(0, text.find('T'))).value_or(define::Date{1970, 1, 1});
}

Json provenance(const data::Dataset& dataset, const std::string& read_at) {
  auto tables = Json::array();
  for (const auto& table : dataset.tables()) {
    auto entry = report::to_json(table);
    entry["headers"] = table.headers;
    tables.push_back(std::move(entry));
  }
  return {{"read_at", read_at}, {"tables", std::move(tables)}};
}

}  // namespace heng::app
