// A source of your own: rename the class and the plugin, and deliver your rows.
#include <heng/plugin.hpp>

namespace {

class TemplateSource final : public heng::Source {
 public:
  TemplateSource(const heng::Config& config, heng::Host) : rows_(static_cast<int>(config.number("rows", 3))) {}

  std::vector<heng::Column> columns() override {
    return {{"园区名称", heng::ColumnKind::text}, {"综合能耗（tce）", heng::ColumnKind::number}};
  }

  bool next(heng::Batch& batch) override {
    if (done_) return false;
    done_ = true;
    for (int row = 1; row <= rows_; ++row) {
      batch[0].text("园区" + std::to_string(row));
      batch[1].number(1000.0 * row);
    }
    return rows_ > 0;
  }

 private:
  int rows_;
  bool done_ = false;
};

}  // namespace

HENG_EXPORT_PLUGIN(TemplateSource, "template", "1.0.0", "两列示例 / two columns as an example", R"json({
  "properties": {"rows": {"type": "integer", "minimum": 0, "default": 3, "description": {"zh": "行数", "en": "rows"}}}
})json")
