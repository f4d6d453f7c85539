#include "define/catalogue.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "support/findings.hpp"

namespace heng::define {
namespace {

namespace fs = std::filesystem;

class CatalogueTest : public testing::Test {
 protected:
  CatalogueTest() {
    fs::create_directories(root_ / "indicators" / "factors");
    fs::create_directories(root_ / "rules" / "documents");
    write("indicators/units.toml", "[base]\ntce = '吨标准煤'\n");
  }
  ~CatalogueTest() override { fs::remove_all(root_); }

  void write(const std::string& name, const std::string& text) const { std::ofstream(root_ / name) << text; }
  Catalogue load() { return load_catalogue(root_.string(), out_); }

  const fs::path root_ = fs::path(testing::TempDir()) / ("heng_catalogue_" + std::to_string(::getpid()));
  Diagnostics out_;
};

TEST_F(CatalogueTest, FindsWhatItLoaded) {
  write("indicators/energy.toml", "[energy]\ntitle='能耗'\nunit='tce'\nrange=[0,1]\nsource={}\n");
  write("indicators/factors/s.toml", "[set]\nname='s'\ntitle='s'\n");
  write("rules/documents/d.toml", "[document]\nid='d'\ntitle='d'\nstatus='official'\n");

  const auto catalogue = load();

  EXPECT_TRUE(out_.empty()) << render(out_, Language::en);
  EXPECT_EQ(catalogue.find("energy"), 0U);
  EXPECT_FALSE(catalogue.find("nothing"));
  EXPECT_NE(catalogue.factors("s"), nullptr);
  EXPECT_NE(catalogue.document("d"), nullptr);
  EXPECT_EQ(catalogue.indicator_codes(), std::vector<std::string>{"energy"});
}

TEST_F(CatalogueTest, NamesBothPlacesOfADuplicate) {
  write("indicators/a.toml", "[energy]\ntitle='能耗'\nrange=[0,1]\nsource={}\n");
  write("indicators/b.toml", "\n[energy]\ntitle='其他'\nrange=[0,1]\nsource={}\n");

  EXPECT_EQ(load().indicators.size(), 1U);

  const auto* finding = tests::find(out_, "define.duplicate_indicator");
  ASSERT_NE(finding, nullptr);
  EXPECT_EQ(finding->place.line, 2);
  EXPECT_NE(finding->message.zh.find("a.toml:1"), std::string::npos);
}

TEST_F(CatalogueTest, WarnsWhenTwoIndicatorsShareAName) {
  write("indicators/a.toml",
        "[a]\ntitle='能耗'\nrange=[0,1]\nsource={}\n[b]\ntitle='b'\naliases=['能耗']\nrange=[0,1]\nsource={}"
        "\n");

  static_cast<void>(load());

  EXPECT_EQ(tests::codes(out_), "define.duplicate_alias@5");
  EXPECT_FALSE(out_.has_errors());
}

TEST_F(CatalogueTest, ReadsOtherFilesAfterASyntaxError) {
  write("indicators/a.toml", "[a\n");
  write("indicators/b.toml", "[b]\ntitle='b'\nrange=[0,1]\nsource={}\n");

  EXPECT_EQ(load().indicators.size(), 1U);

  EXPECT_EQ(tests::codes(out_), "define.toml_syntax@1");
}

TEST_F(CatalogueTest, ReportsDuplicateSetsAndDocuments) {
  for (const std::string name : {"a", "b"}) {
    write("indicators/factors/" + name + ".toml", "[set]\nname='s'\ntitle='s'\n");
    write("rules/documents/" + name + ".toml", "[document]\nid='d'\ntitle='d'\nstatus='official'\n");
  }

  static_cast<void>(load());

  EXPECT_EQ(tests::codes(out_), "define.duplicate_factor_set@1 define.duplicate_document@1");
}

TEST_F(CatalogueTest, NeedsUnits) {
  fs::remove(root_ / "indicators/units.toml");

  static_cast<void>(load());

  EXPECT_EQ(tests::codes(out_), "base.cannot_read@0");
}

TEST_F(CatalogueTest, IsFoundFromBelow) {
  fs::create_directories(root_ / "examples" / "one");
  write("examples/one/round.toml", "");

  EXPECT_EQ(find_library_root((root_ / "examples/one/round.toml").string()), root_.string());
  EXPECT_EQ(find_library_root(root_.string()), root_.string());
  EXPECT_EQ(find_library_root("/"), "");
}

}  // namespace
}  // namespace heng::define
