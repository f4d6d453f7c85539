// Any bytes as a round.toml.

#include "define/round.hpp"
#include "fuzz/target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  heng::Diagnostics findings;
  (void)heng::define::read_round(heng::tests::text_of(bytes, size), "round.toml", findings);
  heng::tests::write_out(findings);
  return 0;
}
