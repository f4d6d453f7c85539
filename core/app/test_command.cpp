// heng test [SCHEME…]

#include <algorithm>
#include <filesystem>
#include <map>

#include "app/case_run.hpp"
#include "app/commands.hpp"
#include "app/findings_output.hpp"
#include "app/locations.hpp"
#include "app/round_run.hpp"
#include "app/terminal.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "script/formula.hpp"

namespace heng::app {
namespace {

struct Tally {
  std::size_t passed = 0, failed = 0;
};

/// A scheme as of one date; cases of the same date share it.
struct SchemeAt {
  script::SchemeRequest request;
  std::optional<plan::Scheme> scheme;
};

class SchemeTest {
 public:
  SchemeTest(const define::Catalogue& catalogue, std::string id, Language language, Diagnostics& out)
      : catalogue_(catalogue), id_(std::move(id)), language_(language), out_(out) {}

  Tally run() {
    const auto ids = script::scheme_ids(catalogue_.root);
    if (std::find(ids.begin(), ids.end(), id_) == ids.end()) {
      const auto meant = did_you_mean(id_, ids);
      out_.error("app.unknown_scheme", {}, say("没有方案 {0}", "there is no scheme {0}", {quoted(id_)}),
                 meant ? say("是不是 {0}？", "did you mean {0}?", {*meant}) : Bilingual{});
      return {};
    }
    const auto file = script::scheme_folder(catalogue_.root, id_) + "/cases.toml";
    const auto text = read_file(file);
    if (!text) {
      out_.add(text.error());
      return {};
    }
    Tally tally;
    for (const auto& given : define::read_cases(*text, file, out_)) run(given, tally);
    return tally;
  }

 private:
  void run(const define::Case& given, Tally& tally) {
    const auto& at = scheme_at(given.as_of);
    if (!at.scheme) {
      ++tally.failed;
      return;
    }
    const auto differences = run_case(given, at.request, *at.scheme, language_);
    ++(differences.empty() ? tally.passed : tally.failed);
    if (!differences.empty()) show(given, differences);
  }

  const SchemeAt& scheme_at(const std::optional<define::Date>& as_of) {
    const auto [found, fresh] = schemes_.try_emplace(as_of);
    auto& at = found->second;
    if (fresh) {
      at.request = {&catalogue_, id_, as_of, {}, {}};
      at.scheme = script::load_scheme(at.request, out_);
    }
    return at;
  }

  void show(const define::Case& given, const std::vector<Difference>& differences) const {
    print(coloured("✗ ", Colour::bad) + given.note + "\n  " + coloured(given.place.text(), Colour::soft) + "\n");
    for (const auto& difference : differences) {
      print("    " + say("{0}：应为 {1}，得到 {2}", "{0}: expected {1}, got {2}",
                         {difference.what, difference.expected, difference.got})
                         .in(language_));
      if (difference.place.line > 0 && difference.place.line != given.place.line)
        print(coloured("  " + difference.place.text(), Colour::soft));
      print("\n");
      if (!difference.reason.empty()) print("      " + difference.reason + "\n");
    }
  }

  const define::Catalogue& catalogue_;
  std::string id_;
  Language language_;
  Diagnostics& out_;
  std::map<std::optional<define::Date>, SchemeAt> schemes_;
};

bool has_cases(const std::string& root, const std::string& scheme) {
  std::error_code error;
  return std::filesystem::is_regular_file(script::scheme_folder(root, scheme) + "/cases.toml", error);
}

}  // namespace

Exit run_test(const Options& options) {
  Diagnostics findings;
  const auto root = library_root(options, {});
  if (!root) {
    findings.add(root.error());
    show_findings(findings, options);
    return Exit::findings;
  }
  auto schemes = options.words;
  if (schemes.empty()) schemes = script::scheme_ids(*root);
  const auto catalogue = define::load_catalogue(*root, findings);
  script::check_formulas(catalogue, findings);
  Tally all;
  for (const auto& scheme : schemes) {
    if (options.words.empty() && !has_cases(*root, scheme)) {
      findings.warning("app.no_cases", {script::scheme_folder(*root, scheme), 0, 0, 0},
                       say("{0} 没有测试（cases.toml）", "{0} has no cases.toml", {quoted(scheme)}));
      continue;
    }
    const auto tally = SchemeTest(catalogue, scheme, options.language, findings).run();
    const bool good = tally.failed == 0 && tally.passed > 0;
    print(coloured(good ? "✓ " : "✗ ", good ? Colour::good : Colour::bad) + scheme + "  " +
          std::to_string(tally.passed) + " / " + std::to_string(tally.passed + tally.failed) + "\n");
    all.passed += tally.passed;
    all.failed += tally.failed;
  }
  show_findings(findings, options);
  print(
      say("{0} 个通过，{1} 个失败", "{0} passed, {1} failed", {std::to_string(all.passed), std::to_string(all.failed)})
          .in(options.language) +
      "\n");
  return all.failed > 0 || findings.has_errors() ? Exit::findings : Exit::done;
}

}  // namespace heng::app
