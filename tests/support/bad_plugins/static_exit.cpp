/* Ends the process while it is loaded. */
#include <cstdlib>

#include "descriptor.h"

namespace {
struct Exit {
  Exit() { std::exit(0); }
} at_once;
}  // namespace

extern "C" HENG_EXPORT const heng_plugin heng_plugin_v1 =
    DESCRIPTOR(HENG_PLUGIN_MAGIC, sizeof(heng_plugin), HENG_ABI_MAJOR, 0, "static_exit", "{}", next_of_nothing);
