#pragma once
// Fuzzed bytes as a file, for sources that open one by its path; and a round that reads it.

#include <sys/mman.h>
#include <unistd.h>

#include <stdexcept>
#include <string>

#include "data/load_round.hpp"
#include "fuzz/target.hpp"
#include "heng/plugin.h"
#include "unit/data/fixtures.hpp"

namespace heng::tests {

/// A file without a name on any disk.
class MemoryFile {
 public:
  MemoryFile() : file_(memfd_create("fuzz", 0)) {
    if (file_ < 0) throw std::runtime_error("no memory file");
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  ~MemoryFile() { close(file_); }

  [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(file_); }
  void write(std::string_view bytes) const {
    if (::write(file_, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
      throw std::runtime_error("cannot write");
  }

 private:
  int file_;
};

/// Everything there is to do with one table: `entry` is what stands under [[data]]. What is found is written out.
inline void gather(const heng_plugin& plugin, const std::string& entry) {
  static const auto catalogue = data::testing::small_catalogue();
  Diagnostics findings;
  const auto round =
      define::read_round("[round]\ntitle = 't'\nscheme = 's'\nas_of = 2026-01-31\nyear = 2025\n[[data]]\n" + entry,
                         "round.toml", findings);
  if (!round || findings.has_errors()) throw std::runtime_error("fixture: " + render(findings, Language::en));
  data::LoadSettings settings;
  settings.adopted = {&plugin};
  const auto dataset = data::load_round(*round, catalogue, settings, findings);
  for (const auto& found : dataset.findings()) findings.add(found.diagnostic);
  write_out(findings);
}

}  // namespace heng::tests
