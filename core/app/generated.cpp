#include "app/generated.hpp"

namespace heng::app {

std::span<const Generator> generators() {
  static constexpr Generator all[] = {rules_page};
  return all;
}

}  // namespace heng::app
