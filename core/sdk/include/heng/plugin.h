/* The contract between heng and a plugin, in C11: a plugin is a shared library that exports one constant
 * descriptor called heng_plugin_v1. C++ authors include heng/plugin.hpp instead and write a class.
 *
 * For every function below:
 *   ownership  no allocation changes owner. Strings are UTF-8; what the host passes lives for the call only,
 * unless said otherwise; what the descriptor points to lives as long as the library, which is never unloaded.
 *   threading  one thread at a time per heng_source; different sources run in different threads at the same
 * time. failure    a status below zero, with a text for a person in `error`. No exception and no longjmp may
 * cross. */
#ifndef HENG_PLUGIN_H
#define HENG_PLUGIN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "heng/arrow_abi.h"

#ifdef __cplusplus
extern "C" {
#endif

#define HENG_PLUGIN_MAGIC 0x474e4548u /* "HENG" in memory, lowest byte first */
#define HENG_ABI_MAJOR 1
#define HENG_ABI_MINOR 0

#define HENG_PLUGIN_SYMBOL "heng_plugin_v1"

/* Status of every call. */
#define HENG_OK 0
#define HENG_END 1          /* next: no rows are left, `out` was not touched */
#define HENG_ERROR (-1)     /* the data or the settings are wrong, or the source cannot be reached */
#define HENG_CANCELLED (-2) /* stopped because the host asked to */

/* Levels of heng_host.log. */
#define HENG_LOG_DEBUG 0
#define HENG_LOG_INFO 1
#define HENG_LOG_WARNING 2

/* Columns with a meaning of their own; all may be absent. Any other column is a header as a person would see it. A
 * source none of whose other columns has a name delivers a grid: its rows are all the rows there are, and the host
 * looks for the header among the first of them. */
#define HENG_COLUMN_ROW \
  "heng.row" /* int64: the row a person finds the cell in, from 1, the header row counted */
#define HENG_COLUMN_SHEET \
  "heng.sheet" /* utf8: the sheet the row is in; the rows of a sheet follow each other, and a batch is of one */
#define HENG_COLUMN_CELLS \
  "heng.cells" /* int64: cells of the row up to its last filled one, where one too many shifts the others (CSV) */
#define HENG_COLUMN_MERGED \
  "heng.merged" /* utf8: numbers, from 1, of the columns whose cell of this row is part of a merged one: "2 5" */
#define HENG_COLUMN_PROBLEM \
  "heng.problem" /* utf8: why nothing in the row can be believed; empty where nothing is wrong */
#define HENG_COLUMN_REMARK \
  "heng.remark" /* utf8: what a person should know of the row or, on the first row of a sheet, of the sheet */

/* A text the callee fills and the caller owns: at most `capacity` bytes at `data`, `length` of them used. */
typedef struct heng_text {
  char* data;
  uint64_t capacity;
  uint64_t length;
} heng_text;

/* One open source; its layout is the plugin's own affair. */
typedef struct heng_source heng_source;

/* What the host does for a plugin. Valid from `open` until `close` has returned; read at most `struct_size`
 * bytes of it. Its functions may be called from any thread and never fail. */
typedef struct heng_host {
  uint32_t struct_size;
  uint16_t abi_major;
  uint16_t abi_minor;
  void* context;
  /* Writes one line to the host's log. The text is copied. */
  void (*log)(void* context, int32_t level, const char* text, uint64_t length);
  /* Not zero once the host wants the call to end soon, with HENG_CANCELLED. Cheap enough to ask every few
   * rows. */
  int32_t (*cancelled)(void* context);
  /* The time on CLOCK_MONOTONIC, in nanoseconds, at which the host will want to stop; 0 = none. */
  int64_t (*deadline_ns)(void* context);
} heng_host;

/* The descriptor. Members are only ever added at the end and never change their meaning. */
typedef struct heng_plugin {
  uint32_t magic;       /* HENG_PLUGIN_MAGIC */
  uint32_t struct_size; /* sizeof(heng_plugin) as the plugin was compiled */
  uint16_t abi_major;   /* HENG_ABI_MAJOR */
  uint16_t abi_minor;   /* the oldest minor the plugin can live with */
  uint32_t flags;       /* 0 */

  const char* name;    /* a-z 0-9 _, at most 32, the file is called <name>.so */
  const char* version; /* of the plugin, for people */
  const char* summary; /* one line, for people */
  const char*
      config_schema; /* JSON, see core/sdk/README.md; the host checks the settings against it before `open` */
  const char* build_info; /* compiler and date, for people; may be null */

  /* Opens a source. `config_json` is a flat JSON object that fits `config_schema`, defaults filled in. On
   * HENG_OK `*out` is the source, and `close` will be called on it exactly once; on failure `*out` is not
   * looked at and there is nothing to close. `host` may be kept until `close`. */
  int32_t (*open)(const heng_host* host, const char* config_json, heng_source** out, heng_text* error);

  /* Describes the rows: format "+s" with one child a column, "u" (text), "U" (text, 64-bit offsets), "g"
   * (double) or "l" (int64). Called once after `open`, before `next`. On HENG_OK the host owns what `out`
   * refers to and calls out->release; on failure `out` is not looked at. */
  int32_t (*schema)(heng_source* source, struct ArrowSchema* out, heng_text* error);

  /* The next batch of rows: a struct array whose children fit the schema. HENG_OK: `out` is filled, the host
   * owns what it refers to and calls out->release, perhaps after the next `next` and in another thread, but
   * before `close`. HENG_END: no more rows. After HENG_END or a failure the host calls only `close`. A number
   * is finite or null; an empty text is a blank cell and null is a missing one; the two are read alike. */
  int32_t (*next)(heng_source* source, struct ArrowArray* out, heng_text* error);

  /* Ends the source, at any time after `open`, also before the first or the last row. Cannot fail. */
  void (*close)(heng_source* source);

  /* New members only below this line; absent when struct_size says so. */
} heng_plugin;

/* The size of the descriptor at minor 0: the least the host accepts. */
#define HENG_PLUGIN_SIZE_1_0 (offsetof(heng_plugin, close) + sizeof(void (*)(heng_source*)))

#if defined(_WIN32)
#define HENG_EXPORT __declspec(dllexport)
#else
#define HENG_EXPORT __attribute__((visibility("default")))
#endif

/* Fills `text` with as much of the NUL-terminated `from` as fits, never a part of a character. */
static inline void heng_text_set(heng_text* text, const char* from) {
  uint64_t length = strlen(from);
  if (text == NULL) return;
  if (length > text->capacity) {
    length = text->capacity;
    while (length > 0 && ((unsigned char)from[length] & 0xc0u) == 0x80u) --length;
  }
  if (length > 0) memcpy(text->data, from, (size_t)length);
  text->length = length;
}

/* The symbol the host looks for. */
extern HENG_EXPORT const heng_plugin heng_plugin_v1;

#ifdef __cplusplus
}
#endif

#endif
