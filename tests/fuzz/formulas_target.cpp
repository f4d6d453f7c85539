// Any bytes as the formula of an indicator.

#include "fuzz/target.hpp"
#include "script/formula.hpp"
#include "support/scheme_fixture.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const heng::tests::Library library;
  heng::Diagnostics findings;
  static heng::define::Catalogue catalogue = heng::define::load_catalogue(library.root(), findings);
  catalogue.indicators[*catalogue.find("sum_xy")].formula = heng::tests::text_of(bytes, size);
  heng::script::check_formulas(catalogue, findings);
  heng::tests::write_out(findings);
  return 0;
}
