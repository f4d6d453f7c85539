#pragma once
// A small catalogue, and a source whose table is in memory, for the tests of core/data.

#include <deque>
#include <string>
#include <vector>

#include "data/dataset_builder.hpp"
#include "data/load_round.hpp"
#include "define/catalogue.hpp"
#include "heng/plugin.hpp"

namespace heng::data::testing {

inline define::Indicator indicator(std::string code, std::string zh, const std::string& unit,
                                   const define::Units& units, Interval range = {}) {
  define::Indicator made;
  made.code = std::move(code);
  made.title = {std::move(zh), made.code};
  made.unit = *units.parse(unit);
  made.range = range;
  return made;
}

inline define::Catalogue small_catalogue() {
  define::Catalogue all;
  Diagnostics out;
  all.units.load(R"([base]
CNY = { zh = "元", en = "yuan" }
tce = { zh = "吨标准煤", en = "tce" }
[units]
"元" = "CNY"
"万元" = "10000 CNY"
"亿元" = "100000000 CNY"
"万tce" = "10000 tce"
"吨标准煤" = "tce"
"万吨" = "10000 t"
"%" = "0.01"
"个" = "1"
)",
                 "units.toml", out);
  const auto add = [&](define::Indicator made) {
    all.by_code[made.code] = all.indicators.size();
    all.indicators.push_back(std::move(made));
  };
  auto energy = indicator("energy_total", "综合能耗", "tce", all.units, {0, 1e9});
  energy.aliases = {"综合能源消费量", "能耗(等价值)"};
  add(std::move(energy));
  add(indicator("output", "工业产值", "万元", all.units, {0, 1e9}));
  auto share = indicator("clean_share", "清洁能源占比", "1", all.units, {0, 1});
  share.percent = true;
  add(std::move(share));
  auto accident = indicator("accident", "是否发生事故", "1", all.units);
  accident.kind = define::Kind::boolean;
  add(std::move(accident));
  auto level = indicator("level", "园区级别", "1", all.units);
  level.kind = define::Kind::category;
  level.values = {"国家级", "省级"};
  add(std::move(level));
  auto remark = indicator("remark", "简介", "1", all.units);
  remark.kind = define::Kind::text;
  add(std::move(remark));
  auto approved = indicator("approved", "批复日期", "1", all.units);
  approved.kind = define::Kind::date;
  add(std::move(approved));
  add(indicator("accidents", "重大安全事故数", "个", all.units, {0, 1e6}));
  add(indicator("platforms", "平台数", "个", all.units, {0, 1e6}));
  return all;
}

/// What the next "memory" sources deliver: a header and rows of text, one table a source.
inline std::deque<std::vector<std::vector<std::string>>>& memory_tables() {
  static std::deque<std::vector<std::vector<std::string>>> tables;
  return tables;
}

class MemorySource final : public Source {
 public:
  MemorySource(const Config&, Host) {
    if (memory_tables().empty()) throw SourceError("没有表 / no table");
    table_ = memory_tables().front();
    memory_tables().pop_front();
  }
  std::vector<Column> columns() override {
    std::vector<Column> columns;
    for (const auto& header : table_.front()) columns.push_back({header, ColumnKind::text});
    return columns;
  }
  bool next(Batch& batch) override {
    if (++row_ >= table_.size()) return false;
    for (std::size_t i = 0; i < batch.size(); ++i) batch[i].text(table_[row_].at(i));
    return true;
  }

 private:
  std::vector<std::vector<std::string>> table_;
  std::size_t row_ = 0;
};

inline constexpr heng_plugin memory_plugin = abi::describe<MemorySource>("memory", "1", "tables of the test", "{}");

struct Loaded {
  Dataset data;
  Diagnostics out;

  [[nodiscard]] std::vector<std::string> codes() const {
    std::vector<std::string> codes;
    for (const auto& item : out.items()) codes.push_back(item.code);
    for (const auto& found : data.findings()) codes.push_back(found.diagnostic.code);
    return codes;
  }
};

inline define::DataEntry memory_entry() {
  define::DataEntry entry;
  entry.source = "memory";
  entry.path = "parks.csv";
  entry.subject = "园区名称";
  entry.place = {"round.toml", 5, 1, 0};
  return entry;
}

/// Loads one table a data entry, then one a panel entry.
inline Loaded load(define::Round round, std::deque<std::vector<std::vector<std::string>>> tables,
                   std::vector<PanelItem> items = {}) {
  static const auto catalogue = small_catalogue();
  memory_tables() = std::move(tables);
  round.file = "round.toml";
  round.year = 2025;
  Loaded loaded;
  LoadSettings settings;
  settings.panel_items = std::move(items);
  settings.adopted = {&memory_plugin};
  loaded.data = load_round(round, catalogue, settings, loaded.out);
  return loaded;
}

inline Loaded load(std::vector<std::vector<std::string>> table, define::DataEntry entry = memory_entry()) {
  define::Round round;
  round.data.push_back(std::move(entry));
  return load(std::move(round), {std::move(table)});
}

}  // namespace heng::data::testing
