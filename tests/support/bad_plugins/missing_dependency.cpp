#include "descriptor.h"

extern "C" int function_of_a_library_that_is_not_there();
static int32_t calls_it(heng_source*, ArrowArray*, heng_text*) { return function_of_a_library_that_is_not_there(); }

extern "C" HENG_EXPORT const heng_plugin heng_plugin_v1 =
    DESCRIPTOR(HENG_PLUGIN_MAGIC, sizeof(heng_plugin), 1, 0, "missing_dependency", "{}", calls_it);
