// heng diff OLD NEW ROUND

#include <algorithm>
#include <filesystem>

#include "app/commands.hpp"
#include "app/edition.hpp"
#include "app/findings_output.hpp"
#include "app/locations.hpp"
#include "app/round_run.hpp"
#include "app/terminal.hpp"
#include "base/files.hpp"
#include "define/align.hpp"
#include "explain/difference.hpp"
#include "report/difference.hpp"
#include "report/page.hpp"
#include "script/formula.hpp"

namespace heng::app {
namespace {

constexpr std::size_t kRowsShown = 60, kRowsOfPage = 2000;

/// Both editions, loaded. Members point at each other, so it stays where it is.
struct Pair {
  std::unique_ptr<EditionFolder> folders[2];
  define::Catalogue catalogues[2];
  std::optional<define::Round> round;
  std::optional<plan::Scheme> schemes[2];
  explain::LoadedEdition editions[2];
  data::Dataset dataset;
};

void read_round(Pair& pair, const Options& options, Diagnostics& out) {
  const auto& file = options.words[2];
  if (const auto text = read_file(file)) {
    pair.round = define::read_round(*text, file, out);
    if (pair.round && options.as_of) pair.round->as_of = options.as_of;
  } else {
    out.add(text.error());
  }
}

void open_folders(Pair& pair, const Options& options, Diagnostics& out) {
  const auto library = library_root(options, options.words[2]);
  for (std::size_t i = 0; i < 2; ++i) {
    auto folder = open_edition(options.words[i], library ? *library : ".");
    if (folder)
      pair.folders[i] = std::move(*folder);
    else
      out.add(folder.error());
  }
}

void load_rules(Pair& pair, Diagnostics& out) {
  for (std::size_t i = 0; i < 2; ++i) {
    pair.catalogues[i] = define::load_catalogue(pair.folders[i]->root(), out);
    script::check_formulas(pair.catalogues[i], out);
  }
  if (out.has_errors()) return;
  define::align(pair.catalogues[0], pair.catalogues[1]);
  for (std::size_t i = 0; i < 2; ++i) {
    const auto& round = *pair.round;
    auto& edition = pair.editions[i];
    edition.request = {&pair.catalogues[i], round.scheme, round.as_of, round.factors, round.scheme_place};
    pair.schemes[i] = script::load_scheme(edition.request, out);
    if (pair.schemes[i]) edition.scheme = &*pair.schemes[i];
  }
}

void read_data(Pair& pair, const Options& options, Diagnostics& out) {
  auto items = panel_items(*pair.schemes[1]);
  for (auto& item : panel_items(*pair.schemes[0]))
    if (std::ranges::none_of(items, [&](const auto& other) { return other.code == item.code; }))
      items.push_back(std::move(item));
  auto settings = load_settings(options);
  settings.panel_items = std::move(items);
  pair.dataset = data::load_round(*pair.round, pair.catalogues[1], settings, out);
}

/// Values that differ only from a later day on would go unnoticed.
void note_later(const Pair& pair, Diagnostics& out) {
  for (const auto& now : pair.schemes[1]->parameters) {
    const auto* old = script::find_parameter(*pair.schemes[0], now.definition.name);
    if (old == nullptr) continue;
    for (const auto& value : now.definition.values) {
      const auto* before = define::value_in_force(old->definition, value.from);
      if (value.from <= pair.schemes[1]->as_of || (before != nullptr && before->is == value.is)) continue;
      out.note(
          "app.later_value", value.place,
          say("{0} 自 {1} 起才变为 {2}，在 {3} 还没有差别",
              "{0} changes to {2} only from {1}; on {3} it does not differ yet",
              {now.definition.title, both(value.from.text()), both(value.typed), both(pair.schemes[1]->as_of.text())}),
          say("要看那时的差别，加上 --as-of {0}", "to see it then, add --as-of {0}", {value.from.text()}));
    }
  }
}

Result<void> write_page(const report::DifferenceView& view, const std::string& folder) {
  const auto style = read_file(share_folder() + "/assets/style.css");
  if (!style) return tl::unexpected(style.error());
  OutputFiles files;
  if (auto staged = files.stage(folder + "/diff.html", report::difference_page(view, *style, kRowsOfPage)); !staged)
    return staged;
  if (auto staged = files.stage(folder + "/diff.json", report::difference_json(view)); !staged) return staged;
  return files.commit();
}

std::unique_ptr<explain::Difference> compared(Pair& pair, const Options& options, Diagnostics& out) {
  Progress progress;
  progress.step(say("读指标和规则", "reading indicators and rules").in(options.language));
  read_round(pair, options, out);
  open_folders(pair, options, out);
  if (out.has_errors() || !pair.round) return nullptr;
  load_rules(pair, out);
  if (out.has_errors()) return nullptr;
  progress.step(say("读数据", "reading data").in(options.language));
  read_data(pair, options, out);
  note_later(pair, out);
  if (out.has_errors()) return nullptr;
  progress.step(say("比较", "comparing").in(options.language));
  return explain::difference(pair.editions[0], pair.editions[1], pair.dataset, pair.round->year, threads_of(options),
                             out);
}

/// A revision's files are in a temporary folder: they are named as git names them, HEAD~1:rules/….
Diagnostics named(const Diagnostics& findings, const Pair& pair) {
  Diagnostics made;
  for (Diagnostic finding : findings.items()) {
    for (const auto& folder : pair.folders) {
      if (!folder || folder->shown().empty()) continue;
      const auto prefix = folder->root() + "/", name = folder->shown() + ":";
      for (auto* text :
           {&finding.place.file, &finding.message.zh, &finding.message.en, &finding.hint.zh, &finding.hint.en})
        for (auto at = text->find(prefix); at != std::string::npos; at = text->find(prefix, at + name.size()))
          text->replace(at, prefix.size(), name);
    }
    made.add(std::move(finding));
  }
  return made;
}

}  // namespace

Exit run_diff(const Options& options) {
  Pair pair;
  Diagnostics findings;
  const auto difference = compared(pair, options, findings);
  if (!difference) {
    show_findings(named(findings, pair), options);
    return Exit::findings;
  }
  report::DifferenceView view{*difference,      *pair.round, pair.dataset,     pair.catalogues[1], options.words[0],
                              options.words[1], {},          options.language, program_version()};
  for (const auto& folder : pair.folders) view.roots.emplace_back(folder->root(), folder->shown());
  if (!options.out.empty()) {
    if (const auto written = write_page(view, options.out); !written) {
      findings.add(written.error());
      show_findings(findings, options);
      return Exit::findings;
    }
  }
  if (!options.json) show_findings(named(findings, pair), options);
  print(options.json ? report::difference_json(view) : report::difference_text(view, kRowsShown));
  if (!options.out.empty() && !options.json)
    print(say("\n页面：{0}", "\npage: {0}", {options.out + "/diff.html"}).in(options.language) + "\n");
  return data_errors(pair.dataset) > 0 ? Exit::data : Exit::done;
}

}  // namespace heng::app
