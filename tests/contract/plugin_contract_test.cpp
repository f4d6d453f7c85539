// What every plugin must do, run against each one that is built.

#include <gmock/gmock.h>

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

/// A configuration with which the plugin can deliver something: defaults, and a small file for a path.
std::string working_config(const PluginInfo& info, const testing::TemporaryFolder& folder) {
  Json config = Json::object();
  for (const auto& setting : info.settings) {
    if (!setting.otherwise.is_null()) config[setting.name] = setting.otherwise;
    if (setting.path && info.name == "workbook") {
      const auto file = (folder.path() / "table.xlsx").string();
      testing::write_small_workbook(file);
      config[setting.name] = file;
    } else if (setting.path) config[setting.name] = folder.write("table.csv", "园区名称,综合能耗\n甲,1\n乙,2\n");
  }
  return dump(config);
}

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
    EXPECT_EQ(source.error().message.en.find("gives no reason"), std::string::npos)
        << source.error().message.en;
  }
}

TEST_P(PluginContract, SurvivesAnEarlyClose) {
  { const auto unread = library_->open_source(config_); }
  auto source = library_->open_source(config_);
  ASSERT_TRUE(source) << source.error().message.en;

  const auto first = source->next();

  EXPECT_TRUE(first);
}

TEST_P(PluginContract, DeliversValidBatchesToTheEnd) {
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
  auto one = library_->open_source(config_), other = library_->open_source(config_);
  ASSERT_TRUE(one && other);

  const auto first = one->next(), second = other->next();

  ASSERT_TRUE(first && second);
  EXPECT_EQ((*first)->rows(), (*second)->rows());
}

INSTANTIATE_TEST_SUITE_P(Every, PluginContract, ::testing::ValuesIn(every_plugin()), [](const auto& plugin) {
  return std::filesystem::path(plugin.param).stem().string();
});

}  // namespace
}  // namespace heng::data
