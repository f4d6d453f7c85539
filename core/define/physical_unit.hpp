#pragma once
// Units of physics (kg, kWh as J, ha, year): the one door to udunits2, whose database is read at the first
// question. Units with an origin (°C) or a logarithm (dB) are told apart, since they have no plain factor.
// Not for units of our own.

#include <map>
#include <memory>
#include <string>
#include <variant>

namespace heng::define {

struct PhysicalUnit {
  double factor = 1;
  std::map<std::string, int> dimension;  // SI base symbol → exponent
};

enum class NotPhysical { unknown, affine, no_database };

class PhysicalUnits {
 public:
  PhysicalUnits();
  ~PhysicalUnits();
  PhysicalUnits(const PhysicalUnits&) = delete;
  PhysicalUnits& operator=(const PhysicalUnits&) = delete;

  /// `atom` is one name with an optional prefix, without operators or digits. Not safe from several threads
  /// at once.
  [[nodiscard]] std::variant<PhysicalUnit, NotPhysical> find(const std::string& atom);

 private:
  struct System;
  std::unique_ptr<System> system_;
};

}  // namespace heng::define
