#include "app/generated.hpp"

namespace heng::app {

std::span<const Generator> generators() {
  static constexpr Generator all[] = {rules_page, diagnostics_page, editor_files, schema_files, scheme_pages};
  return all;
}

}  // namespace heng::app
