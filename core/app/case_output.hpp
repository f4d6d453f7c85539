#pragma once
// What came of testing schemes, for people (text), for continuous integration (JUnit XML) and for programs (JSON).

#include <memory>
#include <optional>
#include <vector>

#include "app/options.hpp"
#include "base/json.hpp"
#include "cases/compare.hpp"
#include "cases/mutation.hpp"

namespace heng::app {

struct SchemeTest {
  std::unique_ptr<cases::Suite> suite;
  std::vector<std::vector<cases::Difference>> differences;  // per case
  std::optional<cases::Coverage> coverage;
  std::optional<cases::Mutation> mutation;
  Diagnostics findings;

  /// A case whose scheme did not load has not passed.
  [[nodiscard]] std::size_t passed() const;
};

void show_tests(const std::vector<SchemeTest>& tests, const Options& options);
[[nodiscard]] Json tests_json(const std::vector<SchemeTest>& tests, const Diagnostics& findings);
[[nodiscard]] std::string junit_xml(const std::vector<SchemeTest>& tests, Language language);
/// cases.suggested.toml beside cases.toml, for each scheme with gaps.
void write_suggestions(const std::vector<SchemeTest>& tests, Diagnostics& out);

}  // namespace heng::app
