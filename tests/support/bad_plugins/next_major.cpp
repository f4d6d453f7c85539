// Made for a later major: another symbol, whose layout nobody here knows.
extern "C" __attribute__((visibility("default"))) const unsigned heng_plugin_v2[4] = {1, 2, 3, 4};
