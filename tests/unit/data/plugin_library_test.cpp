#include "data/plugin_library.hpp"

#include <gmock/gmock.h>

#include <cstddef>

#include "unit/data/fixtures.hpp"

// The layout is the promise: a change here breaks every plugin ever built.
static_assert(offsetof(heng_plugin, magic) == 0 && offsetof(heng_plugin, struct_size) == 4);
static_assert(offsetof(heng_plugin, abi_major) == 8 && offsetof(heng_plugin, abi_minor) == 10 &&
              offsetof(heng_plugin, flags) == 12);
static_assert(offsetof(heng_plugin, name) == 16 && offsetof(heng_plugin, version) == 24 &&
              offsetof(heng_plugin, summary) == 32);
static_assert(offsetof(heng_plugin, config_schema) == 40 && offsetof(heng_plugin, build_info) == 48);
static_assert(offsetof(heng_plugin, open) == 56 && offsetof(heng_plugin, schema) == 64 &&
              offsetof(heng_plugin, next) == 72);
static_assert(offsetof(heng_plugin, close) == 80 && HENG_PLUGIN_SIZE_1_0 == 88);
static_assert(offsetof(heng_host, context) == 8 && offsetof(heng_host, log) == 16 &&
              offsetof(heng_host, cancelled) == 24);
static_assert(offsetof(heng_host, deadline_ns) == 32 && sizeof(heng_text) == 24);

namespace heng::data {
namespace {

struct Change {
  const char* code;
  void (*make)(heng_plugin&);
};

class Handshake : public ::testing::TestWithParam<Change> {};

TEST_P(Handshake, RefusesWithItsOwnCode) {
  auto descriptor = testing::memory_plugin;
  GetParam().make(descriptor);

  const auto library = PluginLibrary::adopt(&descriptor);

  ASSERT_FALSE(library);
  EXPECT_EQ(library.error().code, GetParam().code);
}

INSTANTIATE_TEST_SUITE_P(
    Every, Handshake,
    ::testing::Values(Change{"data.bad_magic", [](heng_plugin& p) { p.magic = 1; }},
                      Change{"data.abi_major", [](heng_plugin& p) { p.abi_major = 2; }},
                      Change{"data.abi_minor", [](heng_plugin& p) { p.abi_minor = 99; }},
                      Change{"data.short_struct", [](heng_plugin& p) { p.struct_size = 80; }},
                      Change{"data.null_function", [](heng_plugin& p) { p.next = nullptr; }},
                      Change{"data.null_function", [](heng_plugin& p) { p.close = nullptr; }},
                      Change{"data.bad_name", [](heng_plugin& p) { p.name = "Bad Name"; }},
                      Change{"data.bad_name", [](heng_plugin& p) { p.name = nullptr; }},
                      Change{"data.bad_name", [](heng_plugin& p) { p.version = "1\n2"; }},
                      Change{"data.bad_settings_schema", [](heng_plugin& p) { p.config_schema = "{"; }},
                      Change{"data.bad_settings_schema", [](heng_plugin& p) { p.config_schema = nullptr; }},
                      Change{"data.bad_settings_schema",
                             [](heng_plugin& p) { p.config_schema = R"({"required":["x"]})"; }}));

TEST(PluginLibrary, AcceptsALongerStructOfALaterMinorThatCanLiveWithOurs) {
  struct {
    heng_plugin known;
    void* later = nullptr;
  } longer{testing::memory_plugin, nullptr};
  longer.known.struct_size = sizeof longer;

  EXPECT_TRUE(PluginLibrary::adopt(&longer.known));
}

TEST(PluginLibrary, ReadsATableToItsEnd) {
  testing::memory_tables() = {{{"a"}, {"1"}, {"2"}}};
  const auto library = PluginLibrary::adopt(&testing::memory_plugin);
  auto source = library->open_source("{}");
  ASSERT_TRUE(source);

  int rows = 0;
  while (true) {
    auto batch = source->next();
    ASSERT_TRUE(batch);
    if (!batch->has_value()) break;
    rows += static_cast<int>((*batch)->rows());
  }

  EXPECT_EQ(rows, 2);
  EXPECT_FALSE(source->next()->has_value());
}

TEST(PluginLibrary, TurnsAnExceptionIntoItsText) {
  testing::memory_tables().clear();

  const auto source = PluginLibrary::adopt(&testing::memory_plugin)->open_source("{}");

  ASSERT_FALSE(source);
  EXPECT_EQ(source.error().code, "data.source_failed");
  EXPECT_EQ(source.error().message, (Bilingual{"数据源 memory：没有表", "source memory: no table"}));
}

}  // namespace
}  // namespace heng::data
