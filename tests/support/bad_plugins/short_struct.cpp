#include "descriptor.h"

extern "C" HENG_EXPORT const heng_plugin heng_plugin_v1 =
    DESCRIPTOR(HENG_PLUGIN_MAGIC, 40, 1, 0, "short_struct", "{}", next_of_nothing);
