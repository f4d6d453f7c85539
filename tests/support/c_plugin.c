/* A whole plugin in C11: one column, two rows. */
#include <heng/plugin.h>
#include <stdlib.h>

struct heng_source {
  int done;
};

static int32_t open_source(const heng_host* host, const char* config, heng_source** out, heng_text* error) {
  (void)host, (void)config;
  *out = calloc(1, sizeof **out);
  if (*out != NULL) return HENG_OK;
  heng_text_set(error, "out of memory");
  return HENG_ERROR;
}

static void keep_schema(struct ArrowSchema* schema) { schema->release = NULL; }
static void keep_array(struct ArrowArray* array) { array->release = NULL; }

static struct ArrowSchema column_schema, *schemas[] = {&column_schema};

static int32_t schema(heng_source* source, struct ArrowSchema* out, heng_text* error) {
  (void)source, (void)error;
  column_schema = (struct ArrowSchema){.format = "g", .name = "value", .release = keep_schema};
  *out = (struct ArrowSchema){.format = "+s", .n_children = 1, .children = schemas, .release = keep_schema};
  return HENG_OK;
}

static const double numbers[] = {1, 2.5};
static const void *column_buffers[] = {NULL, numbers}, *row_buffers[] = {NULL};
static struct ArrowArray column, *columns[] = {&column};

static int32_t next(heng_source* source, struct ArrowArray* out, heng_text* error) {
  (void)error;
  if (source->done) return HENG_END;
  source->done = 1;
  column = (struct ArrowArray){.length = 2, .n_buffers = 2, .buffers = column_buffers, .release = keep_array};
  *out = (struct ArrowArray){.length = 2,
                             .n_buffers = 1,
                             .n_children = 1,
                             .buffers = row_buffers,
                             .children = columns,
                             .release = keep_array};
  return HENG_OK;
}

static void close_source(heng_source* source) { free(source); }

const heng_plugin heng_plugin_v1 = {.magic = HENG_PLUGIN_MAGIC,
                                    .struct_size = sizeof(heng_plugin),
                                    .abi_major = HENG_ABI_MAJOR,
                                    .abi_minor = HENG_ABI_MINOR,
                                    .name = "c_plugin",
                                    .version = "1",
                                    .summary = "a plugin in C",
                                    .config_schema = "{}",
                                    .open = open_source,
                                    .schema = schema,
                                    .next = next,
                                    .close = close_source};
