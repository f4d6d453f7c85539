// heng data ROUND

#include <algorithm>

#include "app/commands.hpp"
#include "app/findings_output.hpp"
#include "app/provenance.hpp"
#include "app/round_run.hpp"
#include "app/terminal.hpp"
#include "base/text.hpp"
#include "explain/sentences.hpp"
#include "report/finding_json.hpp"

namespace heng::app {
namespace {

/// One observation, ready to be shown.
struct Row {
  const define::Indicator* indicator = nullptr;
  int year = 0;
  data::Observation observation;
  std::string text;  // of a text indicator
  std::vector<data::Observation> others;
};

explain::Value value_of(const Row& row) {
  const auto& indicator = *row.indicator;
  explain::Value value;
  value.code = indicator.code;
  value.title = indicator.title;
  value.year = row.year;
  value.shown = {indicator.unit.text, indicator.percent, indicator.digits};
  value.value = row.observation.value;
  value.missing = row.observation.missing != data::Missing::no;
  value.why = row.observation.missing;
  value.approximate = row.observation.approximate;
  value.text = row.text.empty() ? row.observation.text : row.text;
  value.cell = row.observation.cell;
  value.others = row.others;
  if (indicator.kind == define::Kind::category && !value.missing && value.value.is_point()) {
    value.text = indicator.values[static_cast<std::size_t>(value.value.low)];
    value.named = true;
  }
  return value;
}

std::string shown(const Row& row, Language language) {
  const auto& indicator = *row.indicator;
  if (!row.text.empty()) return row.text;
  const auto& known = row.observation;
  if (indicator.kind == define::Kind::boolean && known.missing == data::Missing::no) {
    return say(known.value.low > 0 ? "是" : "否", known.value.low > 0 ? "yes" : "no").in(language);
  }
  return explain::value_shown(value_of(row), language);
}

std::vector<std::vector<Row>> rows_by_subject(const LoadedRound& loaded) {
  std::vector<std::vector<Row>> rows(loaded.dataset.size());
  for (const auto& [key, series] : loaded.dataset.all()) {
    for (std::size_t subject = 0; subject < rows.size(); ++subject) {
      auto observation = series.observation(subject);
      if (observation.missing == data::Missing::absent) continue;
      rows[subject].push_back({&loaded.catalogue.indicators[key.first], key.second, std::move(observation),
                               series.texts().empty() ? std::string() : series.texts()[subject],
                               loaded.dataset.others(key.first, key.second, subject)});
    }
  }
  for (auto& of : rows) {
    std::ranges::stable_sort(of, {}, [](const Row& row) {
      return std::tuple{row.observation.cell.table, row.observation.cell.row, row.observation.cell.column};
    });
  }
  return rows;
}

/// What a source of a lower precedence says of the row above it.
void show_other(const Row& row, const data::Observation& other, const data::Dataset& dataset, Language language) {
  const Row beside{row.indicator, row.year, other, row.text.empty() ? "" : other.text, {}};
  print(coloured("    " + say("未采用", "not used").in(language) + "  " + shown(beside, language) + "  " +
                     dataset.cell_text(other.cell, language),
                 Colour::soft) +
        "\n");
}

void show_tables(const LoadedRound& loaded, Language language) {
  for (const auto& table : loaded.dataset.tables()) {
    print(coloured((table.file.empty() ? table.source : table.file) + (table.sheet.empty() ? "" : " " + table.sheet) +
                       (table.sha256.empty() ? "" : "  SHA-256 " + table.sha256) + "  " +
                       say("读于 {0}", "read {0}", {loaded.read_at}).in(language),
                   Colour::soft) +
          "\n");
  }
}

void show_text(const LoadedRound& loaded, const Diagnostics& findings, Language language) {
  const auto& dataset = loaded.dataset;
  const auto rows = rows_by_subject(loaded);
  for (std::size_t subject = 0; subject < rows.size(); ++subject) {
    print(coloured(dataset.subjects()[subject], Colour::bold) + "\n");
    std::size_t title = 0, value = 0;
    for (const auto& row : rows[subject]) {
      title = std::max(title, display_width(row.indicator->title.in(language)));
      value = std::max(value, display_width(shown(row, language)));
    }
    for (const auto& row : rows[subject]) {
      const auto text = row.observation.text.empty() ? "" : "  " + quoted(row.observation.text);
      print("  " + padded(row.indicator->title.in(language), std::min<std::size_t>(title, 44)) + "  " +
            std::to_string(row.year) + "  " + padded(shown(row, language), std::min<std::size_t>(value, 28)) + "  " +
            coloured(row.indicator->code + "  " + dataset.cell_text(row.observation.cell, language), Colour::soft) +
            text + "\n");
      for (const auto& other : row.others) show_other(row, other, dataset, language);
    }
    for (const auto& [header, text] : dataset.notes(subject)) {
      if (!text.empty())
        print(coloured("  " + header + (language == Language::zh ? "：" : ": ") + text, Colour::soft) + "\n");
    }
  }
  print("\n");
  show_tables(loaded, language);
  for (const auto& finding : dataset.findings()) print(data_finding_text(finding, dataset, language) + "\n");
  print(say("{0} 个评价对象，{1} 处数据问题，其中错误 {2}", "{0} subjects, {1} data findings, {2} of them errors",
            {std::to_string(dataset.size()), std::to_string(dataset.findings().size()),
             std::to_string(data_errors(dataset))})
            .in(language) +
        unread_text(findings, language) + "\n");
}

Json observations_json(const LoadedRound& loaded) {
  auto json = Json::array();
  const auto rows = rows_by_subject(loaded);
  for (std::size_t subject = 0; subject < rows.size(); ++subject) {
    for (const auto& row : rows[subject]) {
      auto entry = report::to_json(value_of(row), loaded.dataset);
      entry["subject"] = loaded.dataset.subjects()[subject];
      json.push_back(std::move(entry));
    }
  }
  return json;
}

void show_json(const LoadedRound& loaded, const Diagnostics& findings) {
  auto data_findings = Json::array();
  for (const auto& finding : loaded.dataset.findings())
    data_findings.push_back(report::to_json(finding, loaded.dataset));
  auto json = provenance(loaded.dataset, loaded.read_at);
  json["observations"] = observations_json(loaded);
  json["data_findings"] = std::move(data_findings);
  json["findings"] = findings_json(findings);
  print_json(json);
}

}  // namespace

Exit run_data(const Options& options) {
  Diagnostics findings;
  auto progress = std::make_unique<Progress>();
  const auto loaded = load(options.words[0], options, Depth::data, *progress, findings);
  progress.reset();
  if (options.json) {
    show_json(*loaded, findings);
  } else {
    show_findings(findings, options);
    if (loaded->round) show_text(*loaded, findings, options.language);
  }
  if (findings.has_errors()) return Exit::findings;
  return data_errors(loaded->dataset) > 0 ? Exit::data : Exit::done;
}

}  // namespace heng::app
