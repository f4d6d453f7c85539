// Any bytes as a parameters.toml.

#include "define/parameter.hpp"
#include "fuzz/target.hpp"
#include "support/scheme_fixture.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const heng::tests::Library library;
  heng::Diagnostics findings;
  for (const auto& parameter : heng::define::read_parameters(heng::tests::text_of(bytes, size), "parameters.toml",
                                                             library.catalogue().units, findings))
    (void)heng::define::value_in_force(parameter, {2026, 1, 31});
  heng::tests::write_out(findings);
  return 0;
}
