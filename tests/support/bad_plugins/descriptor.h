/* A descriptor that is right in every way; each file of this folder makes one thing wrong. */
#ifndef HENG_TESTS_BAD_PLUGINS_DESCRIPTOR_H
#define HENG_TESTS_BAD_PLUGINS_DESCRIPTOR_H

#include <heng/plugin.h>

static inline int32_t open_nothing(const heng_host* host, const char* config, heng_source** out,
                                   heng_text* error) {
  (void)host, (void)config, (void)out;
  heng_text_set(error, "nothing to open");
  return HENG_ERROR;
}
static inline int32_t schema_of_nothing(heng_source* source, struct ArrowSchema* out, heng_text* error) {
  (void)source, (void)out, (void)error;
  return HENG_ERROR;
}
static inline int32_t next_of_nothing(heng_source* source, struct ArrowArray* out, heng_text* error) {
  (void)source, (void)out, (void)error;
  return HENG_END;
}
static inline void close_nothing(heng_source* source) { (void)source; }

#define DESCRIPTOR(magic, size, major, minor, name, schema, next)                          \
  {                                                                                        \
    magic, size, major, minor, 0, name, "1", "a bad plugin", schema, "test", open_nothing, \
        schema_of_nothing, next, close_nothing                                             \
  }

#endif
