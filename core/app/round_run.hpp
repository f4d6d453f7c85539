#pragma once
// A round from its file to its outcomes: what evaluate, explain, data and check share.

#include <memory>
#include <optional>
#include <string>

#include "app/options.hpp"
#include "app/progress.hpp"
#include "data/dataset.hpp"
#include "data/load_round.hpp"
#include "define/catalogue.hpp"
#include "define/round.hpp"
#include "explain/evaluation.hpp"
#include "plan/scheme.hpp"
#include "report/round_view.hpp"
#include "script/load_scheme.hpp"

namespace heng::app {

[[nodiscard]] unsigned threads_of(const Options& options);
/// How a round's data are loaded; panel items are the scheme's.
[[nodiscard]] data::LoadSettings load_settings(const Options& options);
/// The version of the program: 0.1.0.
[[nodiscard]] std::string program_version();

using explain::Evaluation;

/// Everything a round names, loaded. All problems of all files are reported; what could be loaded is there.
struct LoadedRound {
  std::string file;
  define::Catalogue catalogue;
  std::optional<define::Round> round;
  script::SchemeRequest request;
  std::optional<plan::Scheme> scheme;
  data::Dataset dataset;
  std::string read_at;  // when the data was read: 2026-01-31T08:00:00Z
};

/// The panel criteria of a scheme, as data is to look for them.
[[nodiscard]] std::vector<data::PanelItem> panel_items(const plan::Scheme& scheme);

enum class Depth { definitions, data };  // how far to load

[[nodiscard]] std::unique_ptr<LoadedRound> load(const std::string& file, const Options& options, Depth depth,
                                                Progress& progress, Diagnostics& out);
/// `loaded` must have its round and scheme.
[[nodiscard]] std::unique_ptr<Evaluation> evaluated(const LoadedRound& loaded, const Options& options);
/// The same data judged by the lowest (national) scheme alone.
struct National {
  script::SchemeRequest request;
  std::optional<plan::Scheme> scheme;
  std::unique_ptr<Evaluation> evaluation;
};
[[nodiscard]] std::unique_ptr<National> judged_nationally(const LoadedRound& loaded, const Options& options);
/// The same where the round's scheme extends another; else null.
[[nodiscard]] std::unique_ptr<National> national_beside(const LoadedRound& loaded, const Options& options);
/// `national` may be null.
[[nodiscard]] report::RoundView view_of(const LoadedRound& loaded, const Evaluation& evaluation, const Options& options,
                                        const National* national = nullptr);

}  // namespace heng::app
