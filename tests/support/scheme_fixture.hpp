#pragma once
// A scheme from strings: writes a small library root, loads the scheme, evaluates subjects whose cells are given as
// text.
//
//   const Try t("gate 'g' { clause = '1', require = at_least(x, 10) }");
//   EXPECT_EQ(t.run({{"x", "9"}}).status("g"), Status::not_met);
//
// The head stands on line 1 of scheme.lua, so the text given starts on line 2. Parameters are "name unit value" lines.

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "data/cell_value.hpp"
#include "data/dataset_builder.hpp"
#include "evaluate/cohorts.hpp"
#include "evaluate/evaluate.hpp"
#include "evaluate/panel.hpp"
#include "explain/explain.hpp"
#include "script/load_scheme.hpp"
#include "script/rule_functions.hpp"
#include "support/findings.hpp"

namespace heng::tests {

/// A folder that lives as long as a test.
class LibraryFolder {
 public:
  LibraryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "heng-library-XXXXXX").string();
    root_ = mkdtemp(name.data());
  }
  LibraryFolder(const LibraryFolder&) = delete;
  LibraryFolder& operator=(const LibraryFolder&) = delete;
  ~LibraryFolder() { std::filesystem::remove_all(root_); }

  [[nodiscard]] std::string root() const { return root_.string(); }
  void write(const std::string& name, std::string_view content) const {
    std::filesystem::create_directories((root_ / name).parent_path());
    std::ofstream(root_ / name, std::ios::binary) << content;
  }

 private:
  std::filesystem::path root_;
};

inline constexpr std::string_view kUnits = R"([base]
CNY = "元"
tce = "吨标准煤"
tCO2 = "吨二氧化碳"
"分" = "分"
[units]
"%" = "0.01"
"万tce" = "10000 tce"
"万元" = "10000 CNY"
)";

inline constexpr std::string_view kIndicators = R"([x]
title = { zh = "甲值", en = "x" }
source = { ref = "r", status = "official" }
range = [0, 100]
[y]
title = { zh = "乙值", en = "y" }
source = { ref = "r", status = "official" }
range = [-50, 50]
[z]
title = { zh = "丙值", en = "z" }
source = { ref = "r", status = "official" }
range = [0, 1000]
[open]
title = { zh = "无界", en = "open" }
source = { ref = "r", status = "official" }
[low]
title = { zh = "越小越好", en = "low" }
source = { ref = "r", status = "official" }
direction = "lower"
range = [0, 100]
[share]
title = { zh = "占比", en = "share" }
source = { ref = "r", status = "official" }
display = "percent"
range = [0, 1]
digits = 4
[flag]
title = { zh = "是否", en = "flag" }
source = { ref = "r", status = "official" }
kind = "boolean"
[flag2]
title = { zh = "是否二", en = "flag2" }
source = { ref = "r", status = "official" }
kind = "boolean"
[level]
title = { zh = "级别", en = "level" }
source = { ref = "r", status = "official" }
kind = "category"
values = ["国家级", "省级", "其他"]
[energy]
title = { zh = "综合能耗", en = "energy use" }
source = { ref = "r", status = "official" }
unit = "tce"
range = [0, 10000000]
[carbon]
title = { zh = "碳排放", en = "carbon" }
source = { ref = "r", status = "official" }
unit = "tCO2"
range = [0, 10000000]
[intensity]
title = { zh = "单位能耗碳排放", en = "carbon per energy" }
source = { ref = "r", status = "official" }
unit = "tCO2/tce"
direction = "lower"
range = [0, 10]
formula = "carbon / energy"
[sum_xy]
title = { zh = "甲乙之和", en = "x + y" }
source = { ref = "r", status = "official" }
range = [-50, 150]
formula = "x + y"
[coal]
title = { zh = "煤", en = "coal" }
source = { ref = "r", status = "official" }
unit = "t"
range = [0, 1000]
[coal_carbon]
title = { zh = "煤的碳排放", en = "carbon of coal" }
source = { ref = "r", status = "official" }
unit = "tCO2"
range = [0, 10000]
formula = "coal * factor.coal"
)";

inline constexpr std::string_view kFactors = R"([set]
name = "set-a"
title = { zh = "甲", en = "a" }
from = 2020-01-01
source = { ref = "r", status = "official" }
[factor.coal]
title = { zh = "煤", en = "coal" }
value = 2.5
unit = "tCO2/t"
source = { ref = "r", status = "official" }
)";

inline constexpr std::string_view kDocument = R"([document]
id = "doc"
number = "文〔2025〕1号"
title = { zh = "文", en = "doc" }
issuer = ["部"]
issued = 2025-06-30
status = "official"
[[clause]]
id = "1"
kind = "condition"
title = { zh = "一", en = "one" }
text = "一"
[[clause]]
id = "2"
kind = "condition"
title = { zh = "二", en = "two" }
text = "二"
)";

/// "limit 1 80" → a parameter; a fourth word is its `layers`, two more its bounds.
inline std::string parameters_toml(std::string_view lines) {
  std::string out;
  std::istringstream in{std::string(lines)};
  for (std::string line; std::getline(in, line);) {
    std::istringstream words(line);
    std::string name, unit, value, layers, low, high;
    if (!(words >> name >> unit >> value)) continue;
    words >> layers >> low >> high;
    out += "[" + name + "]\ntitle = { zh = '" + name + "', en = '" + name + "' }\nunit = '" + unit +
           "'\nclause = '1'\nlayers = '" + (layers.empty() ? "tighten" : layers) + "'\nstatus = 'official'\n" +
           (high.empty() ? "" : "bounds = [" + low + ", " + high + "]\n") +
           "values = [ { from = 2025-01-01, is = " + value + " } ]\n";
  }
  return out;
}

using Cells = std::map<std::string, std::string>;  // "x" or "x@2020" → the cell

/// A library with units, indicators, factors and a document, and whatever schemes are written into it.
class Library {
 public:
  Library(std::string_view more_indicators = {}) {
    folder_.write("indicators/units.toml", kUnits);
    folder_.write("indicators/all.toml", std::string(kIndicators) + std::string(more_indicators));
    folder_.write("indicators/factors/a.toml", kFactors);
    folder_.write("rules/documents/doc.toml", kDocument);
    catalogue_ = define::load_catalogue(folder_.root(), findings_);
    if (findings_.has_errors()) throw std::runtime_error("fixture: " + render(findings_, Language::en));
  }

  /// A whole scheme.lua and parameters.toml.
  void scheme(const std::string& id, std::string_view lua, std::string_view parameters = {}) const {
    std::string path = id;
    std::replace(path.begin(), path.end(), '.', '/');
    folder_.write("rules/" + path + "/scheme.lua", lua);
    if (!parameters.empty()) folder_.write("rules/" + path + "/parameters.toml", parameters);
  }

  /// rules/lib/name.lua.
  void common(const std::string& name, std::string_view lua) const { folder_.write("rules/lib/" + name + ".lua", lua); }

  [[nodiscard]] const define::Catalogue& catalogue() const { return catalogue_; }
  [[nodiscard]] const std::string root() const { return folder_.root(); }
  [[nodiscard]] script::SchemeRequest request(const std::string& id) const {
    return {.catalogue = &catalogue_, .scheme = id, .as_of = define::Date{2026, 1, 31}, .factors = {}, .asked_at = {}};
  }

 private:
  LibraryFolder folder_;
  Diagnostics findings_;
  define::Catalogue catalogue_;
};

struct Panelist {
  std::string subject, criterion, expert;
  std::optional<double> points;
  bool excused = false;
};

/// A scheme evaluated over subjects. `owners` are kept as long as it lives.
class Evaluated {
 public:
  Evaluated(const script::SchemeRequest& request, const plan::Scheme& scheme, data::Dataset dataset, unsigned threads,
            std::vector<std::shared_ptr<const void>> owners = {}, int year = 2025)
      : owners_(std::move(owners)),
        request_(request),
        scheme_(scheme),
        dataset_(std::move(dataset)),
        functions_(request_, scheme_, dataset_, year, threads) {
    binding_ = plan::bind(scheme_.graph, *request_.catalogue, dataset_, year);
    binding_.panel_points = evaluate::panel_points(scheme_, dataset_);
    evaluate::compute_cohorts(binding_, scheme_.graph);
    binding_.functions = &functions_;
    outcomes_ = evaluate::evaluate(scheme_, binding_, threads);
    explainer_ = std::make_unique<explain::Explainer>(scheme_, binding_, outcomes_, &functions_);
  }

  [[nodiscard]] std::size_t index(std::string_view criterion) const {
    const auto* found = scheme_.criterion(criterion);
    if (found == nullptr) throw std::runtime_error("no criterion " + std::string(criterion));
    return static_cast<std::size_t>(found - scheme_.criteria.data());
  }
  [[nodiscard]] evaluate::Status status(std::string_view criterion, std::size_t subject = 0) const {
    return outcomes_.criteria[index(criterion)].status[subject];
  }
  [[nodiscard]] Interval points(std::string_view criterion, std::size_t subject = 0) const {
    return outcomes_.criteria[index(criterion)].points.at(subject);
  }
  [[nodiscard]] Interval total(std::size_t subject = 0) const { return outcomes_.total.at(subject); }
  [[nodiscard]] evaluate::Verdict verdict(std::size_t subject = 0) const { return outcomes_.verdict[subject]; }
  [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> rank(std::size_t subject = 0) const {
    return {outcomes_.rank[subject].best, outcomes_.rank[subject].worst};
  }
  [[nodiscard]] std::string best_grade(std::size_t subject = 0) const { return grade(outcomes_.best_grade[subject]); }
  [[nodiscard]] std::string worst_grade(std::size_t subject = 0) const { return grade(outcomes_.worst_grade[subject]); }
  [[nodiscard]] const evaluate::Outcomes& outcomes() const { return outcomes_; }
  [[nodiscard]] const data::Dataset& dataset() const { return dataset_; }
  [[nodiscard]] script::RuleFunctions& functions() { return functions_; }
  [[nodiscard]] explain::SubjectReport report(std::size_t subject = 0) { return explainer_->explain(subject); }
  [[nodiscard]] explain::Finding finding(std::string_view criterion, std::size_t subject = 0) {
    return report(subject).findings[index(criterion)];
  }

 private:
  [[nodiscard]] std::string grade(std::int16_t at) const {
    return at < 0 ? "" : scheme_.result.grades[static_cast<std::size_t>(at)].name;
  }

  std::vector<std::shared_ptr<const void>> owners_;
  script::SchemeRequest request_;
  const plan::Scheme& scheme_;
  data::Dataset dataset_;
  script::RuleFunctions functions_;
  plan::Binding binding_;
  evaluate::Outcomes outcomes_;
  std::unique_ptr<explain::Explainer> explainer_;
};

/// One scheme, "national.t", on the library above; `common` are its files of rules/lib.
class Try {
 public:
  explicit Try(std::string_view lua, std::string_view parameters = {}, std::string_view indicators = {},
               const std::map<std::string, std::string>& common = {})
      : library_(std::make_shared<Library>(indicators)), request_(library_->request("national.t")) {
    for (const auto& [name, text] : common) library_->common(name, text);
    library_->scheme("national.t",
                     "scheme 'national.t' { title = 't', document = 'doc', subject = 'park', layer = 'national', "
                     "factors = 'set-a' }\n" +
                         std::string(lua),
                     parameters_toml(parameters));
    if (auto scheme = script::load_scheme(request_, findings_))
      scheme_ = std::make_shared<const plan::Scheme>(std::move(*scheme));
  }
  Try(const Try&) = delete;
  Try& operator=(const Try&) = delete;

  [[nodiscard]] bool loaded() const { return scheme_ != nullptr; }
  /// Errors as "code@line …".
  [[nodiscard]] std::string errors() const {
    Diagnostics only;
    for (const Diagnostic& item : findings_.items())
      if (item.severity == Severity::error) only.add(item);
    return codes(only);
  }
  [[nodiscard]] const Diagnostics& findings() const { return findings_; }
  [[nodiscard]] const plan::Scheme& scheme() const { return *scheme_; }
  [[nodiscard]] const Library& library() const { return *library_; }
  [[nodiscard]] const script::SchemeRequest& request() const { return request_; }

  [[nodiscard]] data::Dataset dataset(const std::vector<Cells>& subjects,
                                      const std::vector<Panelist>& sheets = {}) const {
    data::DatasetBuilder builder;
    for (std::size_t i = 0; i < subjects.size(); ++i) {
      const std::size_t subject = builder.subject("s" + std::to_string(i));
      for (const auto& [key, cell] : subjects[i]) {
        const std::size_t at = key.find('@');
        const auto indicator = library_->catalogue().find(key.substr(0, at));
        if (!indicator) throw std::runtime_error("no indicator " + key);
        const auto seen =
            data::read_cell(cell, library_->catalogue().indicators[*indicator], nullptr, library_->catalogue().units);
        if (!seen) throw std::runtime_error("cell " + cell + ": " + seen.error().message.en);
        builder.observe(*indicator, at == std::string::npos ? 2025 : std::stoi(key.substr(at + 1)), subject, *seen);
      }
    }
    for (const Panelist& sheet : sheets)
      builder.sheet(sheet.criterion, builder.subject(sheet.subject),
                    {.expert = sheet.expert, .points = sheet.points, .excused = sheet.excused, .cell = {}});
    return builder.finish();
  }
  [[nodiscard]] Evaluated run(const std::vector<Cells>& subjects, const std::vector<Panelist>& sheets = {},
                              unsigned threads = 1) const {
    if (!loaded()) throw std::runtime_error("not loaded: " + render(findings_, Language::en));
    return Evaluated(request_, *scheme_, dataset(subjects, sheets), threads, {library_, scheme_});
  }
  [[nodiscard]] Evaluated one(const Cells& subject) const { return run(std::vector<Cells>{subject}); }

 private:
  std::shared_ptr<const Library> library_;
  script::SchemeRequest request_;
  Diagnostics findings_;
  std::shared_ptr<const plan::Scheme> scheme_;
};

}  // namespace heng::tests
