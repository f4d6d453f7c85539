// Right in the handshake, wrong in its rows: says three and has two.
#include <heng/plugin.hpp>

namespace {

std::int32_t lie(heng_source* source, ArrowArray* out, heng_text* error) noexcept {
  const auto status = heng::abi::next(source, out, error);
  if (status == HENG_OK) out->length = 3;
  return status;
}

class TwoRows final : public heng::Source {
 public:
  TwoRows(const heng::Config&, heng::Host) {}
  std::vector<heng::Column> columns() override { return {{"园区名称", heng::ColumnKind::text}}; }
  bool next(heng::Batch& batch) override {
    batch[0].text("甲");
    batch[0].text("乙");
    return true;
  }
};

constexpr heng_plugin lying() {
  auto plugin = heng::abi::describe<TwoRows>("lies", "1", "a bad plugin", "{}");
  plugin.next = &lie;
  return plugin;
}

}  // namespace

extern "C" HENG_EXPORT const heng_plugin heng_plugin_v1 = lying();
