/* Never comes out of its own loading. */
#include <unistd.h>

#include "descriptor.h"

namespace {
struct Loop {
  Loop() {
    for (;;) ::pause();
  }
} loop;
}  // namespace

extern "C" HENG_EXPORT const heng_plugin heng_plugin_v1 =
    DESCRIPTOR(HENG_PLUGIN_MAGIC, sizeof(heng_plugin), HENG_ABI_MAJOR, 0, "static_loop", "{}", next_of_nothing);
