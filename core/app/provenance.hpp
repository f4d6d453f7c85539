#pragma once
// Which files a round's data came from and when they were read. Results have the time only where --stamp asks for it,
// so that they are the same bytes for the same input.

#include <string>

#include "base/json.hpp"
#include "data/dataset.hpp"
#include "define/date.hpp"

namespace heng::app {

/// "2026-01-31T08:00:00Z": now, or what SOURCE_DATE_EPOCH says.
[[nodiscard]] std::string time_of_reading();
/// The day of the same.
[[nodiscard]] define::Date today();

/// { read_at, tables[] }, a table with its file's SHA-256.
[[nodiscard]] Json provenance(const data::Dataset& dataset, const std::string& read_at);

}  // namespace heng::app
