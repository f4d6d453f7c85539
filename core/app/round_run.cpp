#include "app/round_run.hpp"

#include <algorithm>

#include "app/locations.hpp"
#include "app/provenance.hpp"
#include "base/files.hpp"
#include "data/load_round.hpp"
#include "evaluate/reported_values.hpp"
#include "script/formula.hpp"

namespace heng::app {
namespace {

void read_definitions(LoadedRound& loaded, const Options& options, Diagnostics& out) {
  const auto text = read_file(loaded.file);
  if (!text) {
    out.add(text.error());
    return;
  }
  loaded.round = define::read_round(*text, loaded.file, out);
  if (loaded.round && options.as_of) loaded.round->as_of = options.as_of;

  const auto root = library_root(options, loaded.file);
  if (!root) {
    out.add(root.error());
    return;
  }
  loaded.catalogue = define::load_catalogue(*root, out);
  script::check_formulas(loaded.catalogue, out);
  if (!loaded.round) return;
  loaded.request = {&loaded.catalogue, loaded.round->scheme, loaded.round->as_of, loaded.round->factors,
                    loaded.round->scheme_place};
  loaded.scheme = script::load_scheme(loaded.request, out);
}

void read_data(LoadedRound& loaded, const Options& options, Diagnostics& out) {
  auto settings = load_settings(options);
  auto round = *loaded.round;
  if (loaded.scheme) {
    settings.panel_items = panel_items(*loaded.scheme);
  } else {
    round.panels.clear();  // without a scheme nobody knows what its columns are
  }
  loaded.read_at = time_of_reading();
  loaded.dataset = data::load_round(round, loaded.catalogue, settings, out);
  if (!loaded.scheme) return;
  const auto binding = plan::bind(loaded.scheme->graph, loaded.catalogue, loaded.dataset, round.year);
  loaded.dataset.add(evaluate::differing_reports(*loaded.scheme, binding));
}

}  // namespace

std::vector<data::PanelItem> panel_items(const plan::Scheme& scheme) {
  std::vector<data::PanelItem> items;
  for (const auto& criterion : scheme.criteria) {
    if (criterion.kind != plan::CriterionKind::panel) continue;
    const auto full = criterion.full == plan::kNoNode ? std::nullopt : scheme.graph.fixed_value(criterion.full);
    items.push_back({criterion.code, criterion.title, full.value_or(0)});
  }
  return items;
}

data::LoadSettings load_settings(const Options& options) {
  data::LoadSettings settings;
  settings.plugin_folders = plugin_folders(options);
  settings.trusted_folders = {installed_plugins()};
  settings.isolate = options.isolate;
  settings.threads = threads_of(options);
  return settings;
}

unsigned threads_of(const Options& options) {
  return options.threads > 0 ? options.threads : std::max(1u, std::thread::hardware_concurrency());
}

std::string program_version() { return HENG_VERSION; }

std::unique_ptr<LoadedRound> load(const std::string& file, const Options& options, Depth depth, Progress& progress,
                                  Diagnostics& out) {
  auto loaded = std::make_unique<LoadedRound>();
  loaded->file = file;
  progress.step(say("读指标和规则", "reading indicators and rules").in(options.language));
  read_definitions(*loaded, options, out);
  progress.step(say("读数据", "reading data").in(options.language));
  if (depth == Depth::data && loaded->round && !loaded->catalogue.indicators.empty()) read_data(*loaded, options, out);
  return loaded;
}

std::unique_ptr<Evaluation> evaluated(const LoadedRound& loaded, const Options& options) {
  return std::make_unique<Evaluation>(loaded.catalogue, loaded.request, *loaded.scheme, loaded.dataset,
                                      loaded.round->year, threads_of(options));
}

std::unique_ptr<National> judged_nationally(const LoadedRound& loaded, const Options& options) {
  auto made = std::make_unique<National>();
  made->request = loaded.request;
  made->request.scheme = loaded.scheme->layers.front().id;
  Diagnostics told_before;  // the base loads, else the layer on it had not
  made->scheme = script::load_scheme(made->request, told_before);
  if (!made->scheme) return nullptr;  // its file was changed in this moment
  made->evaluation = std::make_unique<Evaluation>(loaded.catalogue, made->request, *made->scheme, loaded.dataset,
                                                  loaded.round->year, threads_of(options));
  return made;
}

std::unique_ptr<National> national_beside(const LoadedRound& loaded, const Options& options) {
  return loaded.scheme->layers.size() > 1 ? judged_nationally(loaded, options) : nullptr;
}

report::RoundView view_of(const LoadedRound& loaded, const Evaluation& evaluation, const Options& options,
                          const National* national) {
  report::RoundView view{*loaded.round,         *loaded.scheme,   loaded.catalogue, loaded.dataset,
                         evaluation.outcomes(), options.language, program_version()};
  if (options.stamp) view.read_at = loaded.read_at;
  if (national != nullptr) view.national = &national->evaluation->outcomes();
  return view;
}

}  // namespace heng::app
