#pragma once
// A round: one evaluation, as the user's round.toml describes it. Paths are as written, relative to the round
// file.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "define/date.hpp"
#include "define/toml.hpp"

namespace heng::define {

/// One [[data]] or [[panel]] entry. Keys that are about matching are read here; every other key is
/// configuration of the source plugin and goes to it as JSON after a check against the plugin's schema.
struct DataEntry {
  std::string source;                          // plugin name
  std::string path;                            // may be empty for sources that have none
  std::string layout = "wide";                 // wide | long | yearly: wide, one sheet a year
  std::string subject;                         // header that names the subject
  std::map<std::string, std::string> columns;  // header → indicator code, or "ignore"
  std::map<std::string, Place> column_places;
  std::map<std::string, std::string> units;  // header → the unit of its column, where the header says none
  std::map<std::string, Place> unit_places;
  std::vector<std::string> note_columns;                                 // carried along, shown, not matched
  std::string indicator_column, value_column, unit_column, year_column;  // long layout
  std::optional<int> year;                                               // of this table; default: the round's
  int precedence = 0;    // of two sources for one value the lower number wins; 0 = not declared
  TomlMembers settings;  // the rest, for the plugin (path included)
  Place place;
};

struct PanelEntry {
  DataEntry data;
  std::string expert;   // header with the expert's name or number
  std::string excused;  // header that marks a recusal (回避); empty = none
};

/// A subject that the organiser recommends, and why.
struct Recommended {
  std::string subject;
  std::string reason;
  Place place;
};

struct Round {
  std::string file;
  std::string title;
  std::string scheme;
  std::optional<Date> as_of;  // default: today is never used; a round without it is an error
  int year = 0;
  std::string factors;  // name of a factor set; empty = the scheme's own
  std::vector<DataEntry> data;
  std::vector<PanelEntry> panels;
  std::vector<Recommended> recommended;  // [[recommend]], in order; empty: ranked by points
  Place place;
  Place scheme_place;
};

[[nodiscard]] std::optional<Round> read_round(std::string_view toml, const std::string& file, Diagnostics& out);

}  // namespace heng::define
