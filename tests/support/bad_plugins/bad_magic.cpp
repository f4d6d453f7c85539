#include "descriptor.h"

extern "C" HENG_EXPORT const heng_plugin heng_plugin_v1 =
    DESCRIPTOR(0x12345678, sizeof(heng_plugin), 1, 0, "bad_magic", "{}", next_of_nothing);
