#include "define/physical_unit.hpp"

#include <udunits2.h>

#include <algorithm>
#include <string_view>

#include "base/log.hpp"

namespace heng::define {
namespace {

struct Reduced {
  PhysicalUnit unit;
  bool affine = false;
};

Reduced& reduced(void* argument) { return *static_cast<Reduced*>(argument); }

void add_base(Reduced& out, const ut_unit* base, int power) {
  const char* symbol = ut_get_symbol(base, UT_ASCII);
  const std::string_view name = symbol != nullptr ? symbol : "?";
  if (name != "rad") out.unit.dimension[std::string(name)] += power;
}

ut_status visit_basic(const ut_unit* unit, void* argument) {
  add_base(reduced(argument), unit, 1);
  return UT_SUCCESS;
}

ut_status visit_product(const ut_unit*, int count, const ut_unit* const* units, const int* powers, void* argument) {
  for (int i = 0; i < count; ++i) add_base(reduced(argument), units[i], powers[i]);
  return UT_SUCCESS;
}

ut_status visit_galilean(const ut_unit*, double scale, const ut_unit* underlying, double offset, void* argument);

ut_status visit_timestamp(const ut_unit*, const ut_unit*, double, void* argument) {
  reduced(argument).affine = true;
  return UT_SUCCESS;
}

ut_status visit_logarithmic(const ut_unit*, double, const ut_unit*, void* argument) {
  reduced(argument).affine = true;
  return UT_SUCCESS;
}

const ut_visitor kVisitor = {visit_basic, visit_product, visit_galilean, visit_timestamp, visit_logarithmic};

ut_status visit_galilean(const ut_unit*, double scale, const ut_unit* underlying, double offset, void* argument) {
  reduced(argument).unit.factor *= scale;
  if (offset < 0 || offset > 0) reduced(argument).affine = true;
  return ut_accept_visitor(underlying, &kVisitor, argument);
}

bool could_be_a_name(std::string_view atom) {
  return !atom.empty() && std::all_of(atom.begin(), atom.end(), [](char c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || c == '_' || c == '%' || static_cast<unsigned char>(c) >= 0x80;
  });
}

}  // namespace

struct PhysicalUnits::System {
  System() {
    ut_set_error_message_handler(ut_ignore);
    database = ut_read_xml(nullptr);
    if (database == nullptr)
      log::of("define").error("udunits.no_database", {{"status", static_cast<int>(ut_get_status())}});
  }
  System(const System&) = delete;
  System& operator=(const System&) = delete;
  ~System() { ut_free_system(database); }

  ut_system* database = nullptr;
};

PhysicalUnits::PhysicalUnits() = default;
PhysicalUnits::~PhysicalUnits() = default;

std::variant<PhysicalUnit, NotPhysical> PhysicalUnits::find(const std::string& atom) {
  if (!could_be_a_name(atom)) return NotPhysical::unknown;
  if (!system_) system_ = std::make_unique<System>();
  if (system_->database == nullptr) return NotPhysical::no_database;
  const std::unique_ptr<ut_unit, void (*)(ut_unit*)> unit(ut_parse(system_->database, atom.c_str(), UT_UTF8), ut_free);
  if (!unit) return NotPhysical::unknown;
  Reduced out;
  if (ut_accept_visitor(unit.get(), &kVisitor, &out) != UT_SUCCESS) return NotPhysical::unknown;
  if (out.affine) return NotPhysical::affine;
  std::erase_if(out.unit.dimension, [](const auto& base) { return base.second == 0; });
  return out.unit;
}

}  // namespace heng::define
