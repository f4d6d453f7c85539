#pragma once
// How sure we are of a number, and who says it. Travels with the value into findings and reports.

#include <optional>
#include <string>
#include <string_view>

#include "base/bilingual.hpp"

namespace heng::define {

class Table;

/// From the surest to the least sure.
enum class Status {
  official,    // read in the official text
  secondary,   // read on a page or in a file that names the official text
  default_,    // the document prescribes none; the organiser may change it (written "default")
  unverified,  // recalled or disputed: a verdict resting on it never says a national standard is met
};

struct Source {
  std::string ref;
  Status status = Status::unverified;
};

/// official | secondary | unverified | default
[[nodiscard]] std::optional<Status> status_from(std::string_view word);
[[nodiscard]] std::string_view name_of(Status status);
[[nodiscard]] Bilingual title_of(Status status);

/// The word under `key`; an unknown word is reported.
[[nodiscard]] std::optional<Status> read_status(Table& table, std::string_view key = "status");
/// `source = { ref = "…", status = "…" }`; nothing when the key is absent.
[[nodiscard]] std::optional<Source> read_source(Table& table);

}  // namespace heng::define
