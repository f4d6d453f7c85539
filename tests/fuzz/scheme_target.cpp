// Any bytes as a scheme.lua below its head, evaluated and explained where it loads. Limits are smaller than usual, so
// that a loop does not take a second each time.

#include "fuzz/target.hpp"
#include "support/scheme_fixture.hpp"

namespace {

using heng::tests::Library;

heng::data::Dataset two_subjects(const heng::define::Catalogue& catalogue) {
  heng::data::DatasetBuilder builder;
  for (const char* name : {"甲", "乙"}) {
    const std::size_t subject = builder.subject(name);
    for (const auto& [code, year, cell] : {std::tuple{"x", 2025, "4"},
                                           {"x", 2020, "8"},
                                           {"flag", 2025, "是"},
                                           {"level", 2025, "省级"},
                                           {"share", 2025, "50%"}}) {
      const std::size_t indicator = *catalogue.find(code);
      builder.observe(indicator, year, subject,
                      *heng::data::read_cell(cell, catalogue.indicators[indicator], nullptr, catalogue.units));
    }
  }
  builder.sheet("panel", builder.subject("甲"), {.expert = "1", .points = 1, .excused = false, .cell = {}});
  return builder.finish();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const Library library;
  library.scheme("national.t",
                 "scheme 'national.t' { title = 't', document = 'doc', subject = 'park', layer = 'national', factors = "
                 "'set-a' }\n" +
                     std::string(heng::tests::text_of(bytes, size)),
                 heng::tests::parameters_toml("limit 1 80\nenergy_limit tce 100"));
  heng::script::SchemeRequest request = library.request("national.t");
  request.limits.loading_fuel = 400'000;
  request.limits.fuel = 50'000;
  heng::Diagnostics findings;
  const auto scheme = heng::script::load_scheme(request, findings);
  heng::tests::write_out(findings);
  if (!scheme) return 0;
  heng::tests::Evaluated evaluated(request, *scheme, two_subjects(library.catalogue()), 1);
  (void)evaluated.report(0);
  (void)evaluated.report(1);
  return 0;
}
