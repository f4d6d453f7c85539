#pragma once
// Gathers a round's observations: opens each source plugin, matches headers to indicators, reads cells,
// checks them.

#include <map>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "data/dataset.hpp"
#include "define/catalogue.hpp"
#include "define/round.hpp"

struct heng_plugin;

namespace heng::data {

/// A panel criterion as data needs it: what header it may stand under and how many points it has.
struct PanelItem {
  std::string code;
  Bilingual title;
  double points = 0;
};

struct LoadSettings {
  std::vector<std::string> plugin_folders;  // searched in order
  std::vector<PanelItem> panel_items;
  std::vector<const heng_plugin*> adopted;   // plugins of this process, found before those in folders; for tests
  std::vector<std::string> trusted_folders;  // plugins elsewhere run in a child process
  bool isolate = false;                      // these too
  unsigned threads = 1;                      // from 2 on rows are fetched while others are read
};

/// Problems of the user's files (unknown plugin, wrong configuration, unmatched header map, missing file) go
/// to `out`; problems of single cells go to the dataset's findings and their cells count as missing.
[[nodiscard]] Dataset load_round(const define::Round& round, const define::Catalogue& catalogue,
                                 const LoadSettings& settings, Diagnostics& out);

}  // namespace heng::data
