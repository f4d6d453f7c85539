#pragma once
// The C++ face of heng/plugin.h, header-only: write a class derived from heng::Source and end the file with
// HENG_EXPORT_PLUGIN. Exceptions stay inside the plugin and become error texts. Needs nothing but the
// standard library.

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "heng/plugin.h"
#include "heng/plugin_batch.hpp"
#include "heng/plugin_config.hpp"

namespace heng {

/// What went wrong, in words for the person whose data it is.
class SourceError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The host's services. A copy may be kept as long as the source lives.
class Host {
 public:
  explicit Host(const heng_host* host) : host_(host) {}

  void log(std::int32_t level, std::string_view text) const {
    if (host_ != nullptr && host_->log != nullptr) host_->log(host_->context, level, text.data(), text.size());
  }
  [[nodiscard]] bool cancelled() const {
    return host_ != nullptr && host_->cancelled != nullptr && host_->cancelled(host_->context) != 0;
  }

 private:
  const heng_host* host_;
};

/// A stream of rows. The constructor takes (const heng::Config&, heng::Host) and opens; the destructor
/// closes.
class Source {
 public:
  Source() = default;
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;
  virtual ~Source() = default;

  /// The headers and what stands under each; asked once, before the first `next`.
  [[nodiscard]] virtual std::vector<Column> columns() = 0;
  /// Adds some rows, any number, one value to every column for each; false (and no rows) when none are left.
  [[nodiscard]] virtual bool next(Batch& batch) = 0;
};

}  // namespace heng

/// What a source is behind the C descriptor.
struct heng_source {
  std::unique_ptr<heng::Source> source;
  std::vector<heng::Column> columns;
};

namespace heng::abi {

/// Runs `work` and turns whatever it throws into a status and a text.
template <class Work>
std::int32_t guard(heng_text* error, Work&& work) noexcept {
  try {
    return std::forward<Work>(work)();
  } catch (const std::exception& problem) {
    heng_text_set(error, problem.what());
  } catch (...) {
    heng_text_set(error, "unknown exception in the plugin");
  }
  return HENG_ERROR;
}

template <class Author>
std::int32_t open(const heng_host* host, const char* config, heng_source** out, heng_text* error) noexcept {
  static_assert(std::is_base_of_v<Source, Author>, "HENG_EXPORT_PLUGIN needs a class derived from heng::Source");
  static_assert(std::is_constructible_v<Author, const Config&, Host>,
                "the source's constructor must take (const heng::Config&, heng::Host)");
  return guard(error, [&] {
    auto made = std::make_unique<heng_source>();
    made->source = std::make_unique<Author>(Config(config), Host(host));
    made->columns = made->source->columns();
    *out = made.release();
    return HENG_OK;
  });
}

inline std::int32_t schema(heng_source* source, ArrowSchema* out, heng_text* error) noexcept {
  return guard(error, [&] {
    export_schema(source->columns, *out);
    return HENG_OK;
  });
}

inline std::int32_t next(heng_source* source, ArrowArray* out, heng_text* error) noexcept {
  return guard(error, [&] {
    Batch batch(source->columns);
    if (!source->source->next(batch)) return HENG_END;
    batch.export_to(*out);
    return HENG_OK;
  });
}

inline void close(heng_source* source) noexcept { delete source; }

template <class Author>
constexpr heng_plugin describe(const char* name, const char* version, const char* summary, const char* config_schema) {
  return {HENG_PLUGIN_MAGIC, sizeof(heng_plugin), HENG_ABI_MAJOR,     HENG_ABI_MINOR, 0,       name,  version,
          summary,           config_schema,       "C++ " __VERSION__, &open<Author>,  &schema, &next, &close};
}

}  // namespace heng::abi

/// Once in a plugin, outside every namespace.
#define HENG_EXPORT_PLUGIN(Class, name, version, summary, config_schema) \
  extern "C" HENG_EXPORT const heng_plugin heng_plugin_v1 =              \
      heng::abi::describe<Class>(name, version, summary, config_schema);
