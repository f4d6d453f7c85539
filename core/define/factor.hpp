#pragma once
// Factor sets: named, dated conversion and emission factors. A round names one set; sets are never mixed.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bilingual.hpp"
#include "base/diagnostics.hpp"
#include "define/date.hpp"
#include "define/source_status.hpp"
#include "define/unit.hpp"

namespace heng::define {

struct Factor {
  std::string name;
  Bilingual title;
  double value = 0;
  Unit unit;
  Source source;
  Place place;
  bool unread = false;  // its unit was refused: nothing can be said of what uses it
};

struct FactorSet {
  std::string name;
  Bilingual title;
  std::optional<Date> from;
  Source source;
  std::vector<Factor> factors;
  Place place;

  [[nodiscard]] const Factor* find(std::string_view factor) const;
};

[[nodiscard]] std::optional<FactorSet> read_factors(std::string_view toml, const std::string& file, const Units& units,
                                                    Diagnostics& out);

}  // namespace heng::define
