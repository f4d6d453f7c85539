// Any bytes as a cases.toml.

#include "define/case.hpp"
#include "fuzz/target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  heng::Diagnostics findings;
  (void)heng::define::read_cases(heng::tests::text_of(bytes, size), "cases.toml", findings);
  heng::tests::write_out(findings);
  return 0;
}
