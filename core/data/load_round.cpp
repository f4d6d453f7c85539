#include "data/load_round.hpp"

#include "data/declarations.hpp"
#include "data/long_table.hpp"
#include "data/panel_table.hpp"
#include "data/quality.hpp"
#include "data/source_table.hpp"
#include "data/wide_table.hpp"

namespace heng::data {

Dataset load_round(const define::Round& round, const define::Catalogue& catalogue, const LoadSettings& settings,
                   Diagnostics& out) {
  Gathering gathering{round, catalogue, settings, out, HeaderNames(catalogue)};
  for (const auto* descriptor : settings.adopted) {
    auto library = PluginLibrary::adopt(descriptor);
    if (library) gathering.libraries.emplace(library->info().name, std::move(*library));
  }
  for (const auto& entry : round.data) {
    auto table = SourceTable::open(entry, gathering);
    if (!table) continue;
    if (entry.layout == "long") {
      load_long(*table);
    } else if (entry.layout == "yearly") {
      load_yearly(*table);
    } else {
      load_wide(*table);
    }
  }
  for (const auto& entry : round.panels) {
    if (auto table = SourceTable::open(entry.data, gathering)) load_panel(*table, entry);
  }
  for (auto& [file, digest] : gathering.digests) gathering.builder.digest(file, digest.get());
  auto dataset = gathering.builder.finish();
  dataset.add(doubtful_data(dataset, catalogue));
  dataset.add(broken_declarations(dataset, catalogue));
  return dataset;
}

}  // namespace heng::data
