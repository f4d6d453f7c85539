// What every plugin must do, run against each one that is built.

#include <gmock/gmock.h>
#include <sqlite3.h>

#include "contract/temporary_folder.hpp"
#include "contract/workbook_file.hpp"
#include "data/plugin_library.hpp"

namespace heng::data {
namespace {

std::vector<std::string> every_plugin() {
  std::vector<std::string> files;
  for (const auto& found : list_plugins({HENG_PLUGINS, HENG_C_PLUGINS})) files.push_back(found.file);
  return files;
}

/// A file the plugin can read.
std::string sample_file(const std::string& plugin, const testing::TemporaryFolder& folder) {
  const auto path = [&](const char* name) { return (folder.path() / name).string(); };
  if (plugin == "workbook") {
    testing::write_small_workbook(path("table.xlsx"));
    return path("table.xlsx");
  }
  if (plugin == "sqlite") {
    sqlite3* database = nullptr;
    sqlite3_open(path("table.db").c_str(), &database);
    sqlite3_exec(database, "create table t (园区名称, 综合能耗); insert into t values ('甲', 1), ('乙', 2)", nullptr,
                 nullptr, nullptr);
    sqlite3_close(database);
    return path("table.db");
  }
  return folder.write("table.csv", "园区名称,综合能耗\n甲,1\n乙,2\n");
}

/// A configuration with which the plugin can deliver something: defaults, and a small file for a path.
std::string working_config(const PluginInfo& info, const testing::TemporaryFolder& folder) {
  Json config = Json::object();
  for (const auto& setting : info.settings) {
    if (!setting.otherwise.is_null()) config[setting.name] = setting.otherwise;
    if (setting.path) config[setting.name] = sample_file(info.name, folder);
  }
  if (info.name == "sqlite") config["table"] = "t";
  return dump(config);
}

/// Those that need a server keep the contract in tests/sources.
bool needs_server(const PluginInfo& info) { return info.name == "postgres" || info.name == "http_json"; }

class PluginContract : public ::testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    auto opened = PluginLibrary::open(GetParam());
    ASSERT_TRUE(opened) << opened.error().message.en;
    library_.emplace(std::move(*opened));
    config_ = working_config(library_->info(), folder_);
  }

  testing::TemporaryFolder folder_;
  std::optional<PluginLibrary> library_;
  std::string config_;
};

TEST_P(PluginContract, SaysWhatItIs) {
  const auto& info = library_->info();

  EXPECT_EQ(std::filesystem::path(GetParam()).stem(), info.name);
  EXPECT_FALSE(info.version.empty());
  EXPECT_FALSE(info.summary.empty());
}

TEST_P(PluginContract, FailsWithAReasonOrOpensWithoutSettings) {
  const auto source = library_->open_source("{}");

  if (!source) {
    EXPECT_EQ(source.error().code, "data.source_failed");
    EXPECT_EQ(source.error().message.en.find("gives no reason"), std::string::npos) << source.error().message.en;
  }
}

TEST_P(PluginContract, SurvivesAnEarlyClose) {
  if (needs_server(library_->info())) GTEST_SKIP() << "needs a server: see tests/sources";
  { const auto unread = library_->open_source(config_); }
  auto source = library_->open_source(config_);
  ASSERT_TRUE(source) << source.error().message.en;

  const auto first = source->next();

  EXPECT_TRUE(first);
}

TEST_P(PluginContract, DeliversValidBatchesToTheEnd) {
  if (needs_server(library_->info())) GTEST_SKIP() << "needs a server: see tests/sources";
  auto source = library_->open_source(config_);
  ASSERT_TRUE(source) << source.error().message.en;
  EXPECT_FALSE(source->columns().empty());

  std::int64_t rows = 0;
  while (true) {
    const auto batch = source->next();
    ASSERT_TRUE(batch) << batch.error().message.en;
    if (!batch->has_value()) break;
    rows += (*batch)->rows();
  }

  EXPECT_GT(rows, 0);
}

TEST_P(PluginContract, ServesTwoSourcesAtOnce) {
  if (needs_server(library_->info())) GTEST_SKIP() << "needs a server: see tests/sources";
  auto one = library_->open_source(config_), other = library_->open_source(config_);
  ASSERT_TRUE(one && other);

  const auto first = one->next(), second = other->next();

  ASSERT_TRUE(first && second);
  EXPECT_EQ((*first)->rows(), (*second)->rows());
}

INSTANTIATE_TEST_SUITE_P(Every, PluginContract, ::testing::ValuesIn(every_plugin()),
                         [](const auto& plugin) { return std::filesystem::path(plugin.param).stem().string(); });

}  // namespace
}  // namespace heng::data
