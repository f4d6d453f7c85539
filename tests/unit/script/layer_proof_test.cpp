#include "script/layer_proof.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/files.hpp"
#include "define/toml.hpp"
#include "support/scheme_fixture.hpp"

namespace heng::script {
namespace {

namespace fs = std::filesystem;

std::string overlays() { return HENG_OVERLAYS; }

/// One file of tests/overlays: a base, what a province puts on it, and what must be said of it.
struct Overlay {
  std::string name, base, code, head, scheme, lua, parameters;
  std::vector<std::pair<std::string, std::string>> files;  // of the library
};

std::string text_of(const std::string& file) { return read_file(file).value_or(""); }

Overlay read_overlay(const fs::path& file) {
  Diagnostics out;
  const std::string name = file.string();
  const auto members = define::parse_toml(text_of(name), name, out);
  if (!members) throw std::runtime_error(render(out, Language::en));
  define::Table table(*members, {}, out);
  const auto text = [&](const char* key) { return table.text(key).value_or(""); };
  Overlay made{.name = file.stem(),
               .base = text("base"),
               .code = text("code"),
               .head = text("head"),
               .scheme = text("scheme"),
               .lua = text("lua"),
               .parameters = text("parameters"),
               .files = {}};
  if (const auto* list = table.list("file"))
    for (const auto& item : *list) {
      define::Table each(*item.table(), {}, out);
      made.files.emplace_back(each.text("name").value_or(""), each.text("text").value_or(""));
    }
  return made;
}

std::vector<Overlay> overlays_in(const std::string& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(overlays() + "/" + folder)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<Overlay> all;
  for (const auto& file : files) all.push_back(read_overlay(file));
  return all;
}

/// A library that holds the base and the overlay.
struct Checked {
  explicit Checked(const Overlay& overlay) {
    folder.write("indicators/units.toml", tests::kUnits);
    folder.write("indicators/all.toml", tests::kIndicators);
    folder.write("indicators/factors/a.toml", tests::kFactors);
    folder.write("rules/documents/doc.toml", tests::kDocument);
    const std::string base = overlays() + "/bases/" + overlay.base;
    folder.write("rules/national/base/scheme.lua", text_of(base + ".lua"));
    if (fs::exists(base + ".toml")) folder.write("rules/national/base/parameters.toml", text_of(base + ".toml"));
    const std::string head =
        "scheme \"provincial.p.over\" { title = \"o\", document = \"doc\", " +
        std::string(overlay.head.find("layer") == std::string::npos ? "layer = \"provincial\", " : "") +
        "extends = \"national.base\"" + (overlay.head.empty() ? "" : ", " + overlay.head) + " }\n";
    folder.write("rules/provincial/p/over/scheme.lua", (overlay.scheme.empty() ? head : overlay.scheme) + overlay.lua);
    if (!overlay.parameters.empty()) folder.write("rules/provincial/p/over/parameters.toml", overlay.parameters);
    for (const auto& [name, text] : overlay.files) folder.write(name, text);
    catalogue = define::load_catalogue(folder.root(), findings);
    loaded = load_proved({.catalogue = &catalogue,
                          .scheme = "provincial.p.over",
                          .as_of = define::Date{2026, 1, 31},
                          .factors = {},
                          .asked_at = {}},
                         findings);
  }

  const Diagnostic* error(const std::string& code) const {
    for (const auto& item : findings.items())
      if (item.severity == Severity::error && item.code == code) return &item;
    return nullptr;
  }

  tests::LibraryFolder folder;
  Diagnostics findings;
  define::Catalogue catalogue;
  LayeredScheme loaded;
};

class Overlays : public testing::TestWithParam<Overlay> {};

using WeakeningOverlay = Overlays;
using HonestOverlay = Overlays;

TEST_P(WeakeningOverlay, IsRefusedWithItsClauseOrWitness) {
  const Checked checked(GetParam());
  const std::string all = render(checked.findings, Language::en);

  const Diagnostic* error = checked.error(GetParam().code);

  ASSERT_TRUE(error != nullptr) << all;
  if (GetParam().code != "script.layer_weakens") return;
  EXPECT_THAT(error->message.en, testing::HasSubstr("doc")) << all;
  EXPECT_THAT(error->message.en, testing::HasSubstr("Witness: ")) << all;
  EXPECT_TRUE(error->place.file.find("provincial/p/over/") != std::string::npos) << all;
}

TEST_P(HonestOverlay, IsAccepted) {
  const Checked checked(GetParam());

  EXPECT_FALSE(checked.findings.has_errors()) << render(checked.findings, Language::en);
  EXPECT_TRUE(checked.loaded.scheme.has_value());
  EXPECT_FALSE(checked.loaded.verdicts.empty());
  for (const LayerVerdict& verdict : checked.loaded.verdicts)
    EXPECT_LE(verdict.outcome, LayerVerdict::Outcome::permitted) << verdict.code;
}

std::string name_of_test(const testing::TestParamInfo<Overlay>& test) { return test.param.name; }
INSTANTIATE_TEST_SUITE_P(Each, WeakeningOverlay, testing::ValuesIn(overlays_in("weakening")), name_of_test);
INSTANTIATE_TEST_SUITE_P(Each, HonestOverlay, testing::ValuesIn(overlays_in("honest")), name_of_test);

}  // namespace
}  // namespace heng::script
