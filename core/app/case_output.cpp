#include "app/case_output.hpp"

#include <algorithm>

#include "app/findings_output.hpp"
#include "app/terminal.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "cases/suggest.hpp"
#include "report/finding_json.hpp"
#include "report/html.hpp"

namespace heng::app {
namespace {

/// Whether the case ran at all: its scheme had no errors.
bool ran(const SchemeTest& test, std::size_t index) {
  return std::ranges::any_of(test.suite->batches, [&](const auto& batch) {
    return batch.at->scheme && std::ranges::find(batch.cases, index) != batch.cases.end();
  });
}

std::string difference_text(const cases::Difference& difference, const Place& of, Language language) {
  auto text = say("{0}：应为 {1}，得到 {2}", "{0}: expected {1}, got {2}",
                  {difference.what, both(difference.expected), difference.got})
                  .in(language);
  if (difference.place.line > 0 && difference.place.line != of.line) text += "  " + difference.place.text();
  if (!difference.reason.empty()) text += "\n  " + difference.reason.in(language);
  return text;
}

std::string indented(const std::string& text, const std::string& by) {
  return by + join(split(text, '\n'), "\n" + by) + "\n";
}

void show_failures(const SchemeTest& test, Language language) {
  for (std::size_t i = 0; i < test.differences.size(); ++i) {
    const auto& given = test.suite->given.cases[i];
    if (test.differences[i].empty()) continue;
    print(coloured("✗ ", Colour::bad) + given.note + "\n  " + coloured(given.place.text(), Colour::soft) + "\n");
    for (const auto& each : test.differences[i]) print(indented(difference_text(each, given.place, language), "    "));
  }
}

std::string percent_text(const cases::Coverage& coverage) {
  auto percent = number_text(coverage.percent(), 1);
  return (percent == "100" && coverage.open() > 0 ? "99.9" : percent) + "%";
}

std::string given_of(const SchemeTest& test, const cases::Assignment& values) {
  return cases::given_text(values, *test.suite->newest()->scheme, *test.suite->catalogue);
}

/// As a case would give it; the year where it is not the usual one.
Bilingual example(const SchemeTest& test, const cases::Assignment& values) {
  const auto given = given_of(test, values);
  if (values.year == 0 || values.year == cases::kUsualYear) return both(given);
  return say("{0} 年 {1}", "year {0} {1}", {std::to_string(values.year), given});
}

void put_values(Json& entry, const SchemeTest& test, const cases::Assignment& values) {
  entry["year"] = values.year;
  entry["given"] = given_of(test, values);
}

std::string gap_text(const SchemeTest& test, const cases::Gap& gap, Language language) {
  if (gap.explained != nullptr) return gap.goal.key + "  – " + gap.explained->reason.in(language);
  if (gap.found.impossible)
    return gap.goal.key +
           say("  – 不可能出现（试过全部有关的取值）", "  – cannot happen (every value that matters was tried)")
               .in(language);
  if (!gap.found.values) return gap.goal.key;
  return gap.goal.key + say("  例：{0}", "  such as {0}", {example(test, *gap.found.values)}).in(language);
}

void show_coverage(const SchemeTest& test, Language language) {
  const auto& coverage = *test.coverage;
  print(say("  结果覆盖 {0}：{1} / {2}，不可能 {3}，已说明 {4}\n",
            "  outcome coverage {0}: {1} / {2}, {3} cannot happen, {4} explained\n",
            {percent_text(coverage), std::to_string(coverage.reached), std::to_string(coverage.wanted()),
             std::to_string(coverage.impossible), std::to_string(coverage.explained)})
            .in(language));
  for (const auto& gap : coverage.gaps)
    if (gap.open()) print("    " + coloured("○ ", Colour::open) + gap_text(test, gap, language) + "\n");
}

std::string survivor_text(const SchemeTest& test, const cases::Survivor& survivor, Language language) {
  auto text = survivor.mutant.key;
  if (survivor.found.values)
    text += say("  分得开的例：{0}", "  told apart by {0}", {example(test, *survivor.found.values)}).in(language);
  return text + "  " + coloured(survivor.mutant.place.text(), Colour::soft);
}

void show_mutation(const SchemeTest& test, Language language) {
  const auto& mutation = *test.mutation;
  const auto explained = mutation.mutants - mutation.noticed - mutation.equivalent() - mutation.open();
  print(say("  改动 {0}：测试发现 {1}，证明等价 {2}，已说明 {3}，没有发现 {4}\n",
            "  {0} mutants: {1} noticed, {2} proved equivalent, {3} explained, {4} unnoticed\n",
            {std::to_string(mutation.mutants), std::to_string(mutation.noticed), std::to_string(mutation.equivalent()),
             std::to_string(explained), std::to_string(mutation.open())})
            .in(language));
  std::string clause = "\n";
  for (const auto& survivor : mutation.survivors) {
    if (!survivor.open()) continue;
    if (survivor.mutant.clause != clause)
      print("    " + coloured(clause = survivor.mutant.clause, Colour::bold) + "\n");
    print("      " + coloured("○ ", Colour::open) + survivor_text(test, survivor, language) + "\n");
  }
}

void show_sum(const std::vector<SchemeTest>& tests, Language language) {
  std::size_t passed = 0, all = 0;
  for (const auto& test : tests) passed += test.passed(), all += test.differences.size();
  print(say("{0} 个通过，{1} 个失败\n", "{0} passed, {1} failed\n",
            {std::to_string(passed), std::to_string(all - passed)})
            .in(language));
}

Json case_json(const SchemeTest& test, std::size_t index) {
  const auto& given = test.suite->given.cases[index];
  Json json{{"note", given.note},
            {"place", report::to_json(given.place)},
            {"passed", ran(test, index) && test.differences[index].empty()},
            {"differences", Json::array()}};
  for (const auto& each : test.differences[index])
    json["differences"].push_back({{"what", report::to_json(each.what)},
                                   {"expected", each.expected},
                                   {"got", report::to_json(each.got)},
                                   {"reason", report::to_json(each.reason)}});
  return json;
}

Json coverage_json(const SchemeTest& test) {
  const auto& coverage = *test.coverage;
  Json json{{"goals", coverage.goals},         {"reached", coverage.reached},   {"impossible", coverage.impossible},
            {"explained", coverage.explained}, {"percent", coverage.percent()}, {"gaps", Json::array()}};
  for (const auto& gap : coverage.gaps) {
    Json entry{{"what", gap.goal.key},
               {"state", gap.explained != nullptr ? "explained"
                         : gap.found.impossible   ? "impossible"
                                                  : "open"}};
    if (gap.explained != nullptr) entry["reason"] = report::to_json(gap.explained->reason);
    if (gap.found.values) put_values(entry, test, *gap.found.values);
    json["gaps"].push_back(std::move(entry));
  }
  return json;
}

Json mutation_json(const SchemeTest& test) {
  const auto& mutation = *test.mutation;
  Json json{{"mutants", mutation.mutants},
            {"noticed", mutation.noticed},
            {"equivalent", mutation.equivalent()},
            {"open", mutation.open()},
            {"survivors", Json::array()}};
  for (const auto& survivor : mutation.survivors) {
    Json entry{{"what", survivor.mutant.key},
               {"clause", survivor.mutant.clause},
               {"place", report::to_json(survivor.mutant.place)},
               {"state", survivor.explained != nullptr ? "explained"
                         : survivor.found.impossible   ? "equivalent"
                                                       : "open"}};
    if (survivor.explained != nullptr) entry["reason"] = report::to_json(survivor.explained->reason);
    if (survivor.found.values) put_values(entry, test, *survivor.found.values);
    json["survivors"].push_back(std::move(entry));
  }
  return json;
}

}  // namespace

std::size_t SchemeTest::passed() const {
  std::size_t count = 0;
  for (std::size_t i = 0; i < differences.size(); ++i) count += differences[i].empty() && ran(*this, i) ? 1 : 0;
  return count;
}

void show_tests(const std::vector<SchemeTest>& tests, const Options& options) {
  for (const auto& test : tests) {
    show_failures(test, options.language);
    const bool good = test.passed() == test.differences.size() && !test.differences.empty();
    print(coloured(good ? "✓ " : "✗ ", good ? Colour::good : Colour::bad) + test.suite->scheme + "  " +
          std::to_string(test.passed()) + " / " + std::to_string(test.differences.size()) + "\n");
    if (test.coverage) show_coverage(test, options.language);
    if (test.mutation) show_mutation(test, options.language);
  }
  show_sum(tests, options.language);
}

Json tests_json(const std::vector<SchemeTest>& tests, const Diagnostics& findings) {
  Json json{{"schemes", Json::array()}, {"findings", findings_json(findings)}};
  for (const auto& test : tests) {
    Json scheme{{"scheme", test.suite->scheme},
                {"passed", test.passed()},
                {"failed", test.differences.size() - test.passed()},
                {"cases", Json::array()}};
    for (std::size_t i = 0; i < test.differences.size(); ++i) scheme["cases"].push_back(case_json(test, i));
    if (test.coverage) scheme["coverage"] = coverage_json(test);
    if (test.mutation) scheme["mutation"] = mutation_json(test);
    json["schemes"].push_back(std::move(scheme));
  }
  return json;
}

std::string junit_xml(const std::vector<SchemeTest>& tests, Language language) {
  std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
  for (const auto& test : tests) {
    const auto& suite = *test.suite;
    xml += "<testsuite name=\"" + report::escaped(suite.scheme) + "\" tests=\"" +
           std::to_string(test.differences.size()) + "\" failures=\"" +
           std::to_string(test.differences.size() - test.passed()) + "\">\n";
    for (std::size_t i = 0; i < test.differences.size(); ++i) {
      const auto& given = suite.given.cases[i];
      xml += "<testcase classname=\"" + report::escaped(suite.scheme) + "\" name=\"" + report::escaped(given.note) +
             "\" file=\"" + report::escaped(given.place.file) + "\" line=\"" + std::to_string(given.place.line) + "\">";
      std::string told;
      for (const auto& each : test.differences[i]) told += difference_text(each, given.place, language) + "\n";
      if (!ran(test, i)) told += say("方案有错误，没有运行", "the scheme has errors; not run").in(language) + "\n";
      if (!told.empty())
        xml += "<failure message=\"" + report::escaped(split(told, '\n').front()) + "\">" + report::escaped(told) +
               "</failure>";
      xml += "</testcase>\n";
    }
    xml += "</testsuite>\n";
  }
  return xml + "</testsuites>\n";
}

void write_suggestions(const std::vector<SchemeTest>& tests, Diagnostics& out) {
  OutputFiles files;
  for (const auto& test : tests) {
    if (!test.coverage || test.coverage->open() == 0) continue;
    const auto& suite = *test.suite;
    const auto& scheme = *suite.newest()->scheme;
    std::string text =
        "# 待补的测试：数值由搜索得出；应得的结果要照条款写。 Values found by search; what must come out is for you to "
        "write.\n";
    for (const auto& gap : test.coverage->gaps) {
      if (!gap.open()) continue;
      const auto* criterion =
          gap.goal.criterion == cases::Goal::kResult ? nullptr : &scheme.criteria[gap.goal.criterion];
      text += "\n" + cases::skeleton(gap.goal.key, criterion, gap.found.values ? &*gap.found.values : nullptr, scheme,
                                     *suite.catalogue);
    }
    const auto file = script::scheme_folder(suite.catalogue->root, suite.scheme) + "/cases.suggested.toml";
    if (auto staged = files.stage(file, text); !staged)
      out.add(staged.error());
    else
      out.note("test.suggested", {file, 0, 0, 0},
               say("写了待补的测试；定好结果后移进 cases.toml",
                   "skeleton cases; move them to cases.toml once you have decided what must come out"));
  }
  if (auto done = files.commit(); !done) out.add(done.error());
}

}  // namespace heng::app
