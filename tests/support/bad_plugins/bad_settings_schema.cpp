#include "descriptor.h"

extern "C" HENG_EXPORT const heng_plugin heng_plugin_v1 = DESCRIPTOR(
    HENG_PLUGIN_MAGIC, sizeof(heng_plugin), 1, 0, "bad_settings_schema", "{\"properties\": 1}", next_of_nothing);
