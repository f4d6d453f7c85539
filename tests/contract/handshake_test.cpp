#include <gmock/gmock.h>
#include <sys/stat.h>

#include "contract/temporary_folder.hpp"
#include "data/plugin_library.hpp"

namespace heng::data {
namespace {

namespace fs = std::filesystem;

struct Bad {
  const char* file;
  const char* code;
};

class BadPlugin : public ::testing::TestWithParam<Bad> {};

TEST_P(BadPlugin, IsRefusedWithItsOwnCode) {
  const auto file = std::string(HENG_BAD_PLUGINS "/") + GetParam().file + ".so";

  const auto library = PluginLibrary::open(file);

  ASSERT_FALSE(library) << file;
  EXPECT_EQ(library.error().code, GetParam().code) << library.error().message.en;
  EXPECT_NE(library.error().message.zh, library.error().message.en);
  EXPECT_EQ(library.error().place.file, file);
}

INSTANTIATE_TEST_SUITE_P(Every, BadPlugin,
                         ::testing::Values(Bad{"absent", "data.plugin_path"}, Bad{"not_a_plugin", "data.not_a_plugin"},
                                           Bad{"next_major", "data.abi_major"}, Bad{"abi_major", "data.abi_major"},
                                           Bad{"abi_minor", "data.abi_minor"}, Bad{"bad_magic", "data.bad_magic"},
                                           Bad{"short_struct", "data.short_struct"},
                                           Bad{"null_function", "data.null_function"}, Bad{"bad_name", "data.bad_name"},
                                           Bad{"bad_settings_schema", "data.bad_settings_schema"},
                                           Bad{"missing_dependency", "data.missing_dependency"}),
                         [](const auto& bad) { return std::string(bad.param.file); });

std::string code_of(const std::string& file) {
  const auto library = PluginLibrary::open(file);
  return library ? "accepted" : library.error().code;
}

TEST(Handshake, RefusesAFolder) {
  const testing::TemporaryFolder folder;

  EXPECT_EQ(code_of(folder.path().string()), "data.plugin_path");
}

TEST(Handshake, RefusesWhatIsNotALibrary) {
  const testing::TemporaryFolder folder;

  EXPECT_EQ(code_of(folder.write("text.so", "just text")), "data.not_a_library");
  EXPECT_EQ(code_of(folder.write("empty.so", "")), "data.not_a_library");
  EXPECT_EQ(code_of(folder.write("magic.so",
                                 "\x7f"
                                 "ELF")),
            "data.not_a_library");
}

TEST(Handshake, RefusesATruncatedLibrary) {
  const testing::TemporaryFolder folder;
  fs::copy_file(HENG_PLUGINS "/csv.so", folder.path() / "csv.so");
  fs::resize_file(folder.path() / "csv.so", fs::file_size(folder.path() / "csv.so") / 2);

  EXPECT_EQ(code_of((folder.path() / "csv.so").string()), "data.not_a_library");
}

TEST(Handshake, RefusesWhatAnyoneMayWrite) {
  const testing::TemporaryFolder folder;
  fs::copy_file(HENG_PLUGINS "/csv.so", folder.path() / "csv.so");
  const auto file = (folder.path() / "csv.so").string();

  ::chmod(file.c_str(), 0777);
  EXPECT_EQ(code_of(file), "data.world_writable");
  ::chmod(file.c_str(), 0755);
  ::chmod(folder.path().c_str(), 0777);
  EXPECT_EQ(code_of(file), "data.world_writable");
}

TEST(Handshake, RefusesAPluginUnderAnotherName) {
  const testing::TemporaryFolder folder;
  fs::copy_file(HENG_PLUGINS "/csv.so", folder.path() / "tsv.so");

  EXPECT_EQ(code_of((folder.path() / "tsv.so").string()), "data.bad_name");
}

TEST(Handshake, FindsPluginsInTheOrderOfFolders) {
  EXPECT_EQ(*find_plugin("csv", {HENG_BAD_PLUGINS, HENG_PLUGINS}), HENG_PLUGINS "/csv.so");

  const auto unknown = find_plugin("cvs", {HENG_PLUGINS});
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().code, "data.unknown_plugin");
  EXPECT_EQ(unknown.error().hint.en, "did you mean “csv”?");
  EXPECT_FALSE(find_plugin("../csv", {HENG_PLUGINS}));
}

TEST(Handshake, ALyingPluginGivesAFinding) {
  const auto library = PluginLibrary::open(HENG_BAD_PLUGINS "/lies.so");
  ASSERT_TRUE(library) << library.error().message.en;
  auto source = library->open_source("{}");
  ASSERT_TRUE(source);

  const auto batch = source->next();

  ASSERT_FALSE(batch);
  EXPECT_EQ(batch.error().code, "data.bad_batch");
}

}  // namespace
}  // namespace heng::data
