// How fast subjects are judged, against the same rules written by hand (reference.hpp): every result is checked with a
// plain evaluation first, then both are timed in one run and the ratios printed.
//
//   heng_columns_bench                      checks, times, prints
//   heng_columns_bench --check [SUBJECTS]   only checks
//   heng_columns_bench --write FOLDER [SUBJECTS]   the workload as files, for end_to_end.mjs

#include <benchmark/benchmark.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>

#include "bench/reference.hpp"
#include "bench/timing.hpp"
#include "bench/workload.hpp"
#include "evaluate/evaluate.hpp"
#include "script/load_scheme.hpp"

namespace heng::bench {
namespace {

constexpr int kYear = 2025;
constexpr std::size_t kSmall = 10'000, kMiddle = 100'000, kLarge = 1'000'000;

/// The rules as the program loads them.
struct Loaded {
  define::Catalogue catalogue;
  std::optional<plan::Scheme> scheme;
};

std::unique_ptr<Loaded> load(std::span<const Rule> rules, Gaps gaps) {
  const auto folder = std::filesystem::temp_directory_path() / ("heng-bench-" + std::to_string(getpid()));
  write_library(rules, gaps, folder.string());
  auto loaded = std::make_unique<Loaded>();
  Diagnostics problems;
  loaded->catalogue = define::load_catalogue(folder.string(), problems);
  loaded->scheme = script::load_scheme({&loaded->catalogue, "national.bench", {}, "", {}}, problems);
  std::filesystem::remove_all(folder);
  if (!loaded->scheme) throw std::runtime_error(render(problems, Language::en));
  return loaded;
}

struct Case {
  const Workload& workload;
  const data::Dataset& dataset;
  const Loaded& loaded;
  plan::Binding binding;
};

Case make_case(const Workload& workload, const data::Dataset& dataset, const Loaded& loaded) {
  Case made{workload, dataset, loaded, plan::bind(loaded.scheme->graph, loaded.catalogue, dataset, kYear)};
  made.binding.panel_points.resize(loaded.scheme->criteria.size());
  return made;
}

[[noreturn]] void wrong(const std::string& what, std::size_t subject) {
  throw std::runtime_error("wrong " + what + " of subject " + std::to_string(subject));
}

bool near(double a, double b) { return std::fabs(a - b) <= 1e-9; }

void check_reference(std::span<const Rule> rules, const Workload& workload, const Results& got) {
  const Columns columns = workload.columns();
  for (std::size_t i = 0; i < workload.subjects(); ++i) {
    const Judged is = judge_plainly(rules, columns, i);
    if (!near(got.total[i], is.total)) wrong("total by the reference", i);
    if (got.grade[i] != is.grade || (got.pass[i] != 0) != is.pass) wrong("grade or verdict by the reference", i);
    if (got.required_met[i] != is.required_met || got.met[i] != is.met) wrong("count by the reference", i);
  }
}

/// What is settled must be as judged plainly, what is open must hold it. `workload`: with its gaps filled in one way
/// where the rules leave them open.
void check_outcomes(std::span<const Rule> rules, const Workload& workload, const evaluate::Outcomes& got) {
  const Columns columns = workload.columns();
  std::size_t open = 0;
  for (std::size_t i = 0; i < workload.subjects(); ++i) {
    const Judged is = judge_plainly(rules, columns, i);
    const bool settled = got.total.low(i) == got.total.high(i);
    if (settled ? !near(got.total.low(i), is.total)
                : got.total.low(i) > is.total + 1e-9 || got.total.high(i) < is.total - 1e-9)
      wrong("total", i);
    if (got.worst_grade[i] < is.grade || got.best_grade[i] > is.grade) wrong("grade", i);
    if (got.verdict[i] != evaluate::Verdict::undetermined && (got.verdict[i] == evaluate::Verdict::pass) != is.pass)
      wrong("verdict", i);
    if (settled && got.gaps[i] == 0 && got.verdict[i] == evaluate::Verdict::undetermined) wrong("verdict", i);
    open += got.gaps[i];
    for (std::size_t r = 0; r < rules.size() && !got.criteria.front().status.empty(); ++r) {
      const evaluate::Status status = got.criteria[r].status[i];
      if (is_required(rules[r])) {
        if (status != evaluate::Status::undetermined &&
            (status == evaluate::Status::met) != is_met(rules[r], columns, i))
          wrong("condition " + std::to_string(r), i);
      } else {
        const Interval points = got.criteria[r].points.at(i);
        const double expected = points_of(rules[r], columns, i);
        if (points.low > expected + 1e-9 || points.high < expected - 1e-9) wrong("points " + std::to_string(r), i);
      }
    }
  }
  const bool has_gaps = got.gaps.size() > 0 && open > 0;
  if (has_gaps && open * 10 < workload.subjects())
    throw std::runtime_error("too few rows with gaps to measure anything");
}

/// The benchmarks of one number of rules and subjects.
template <int kCount>
class Suite {
 public:
  Suite(std::map<std::size_t, std::unique_ptr<Workload>>& workloads, std::map<std::size_t, data::Dataset>& datasets)
      : workloads_(workloads),
        datasets_(datasets),
        settled_(load(kRules<kCount>, Gaps::settled)),
        open_(load(kRules<kCount>, Gaps::open)) {}

  void check(std::size_t subjects) {
    Results results(subjects);
    run_reference<kCount>(workload(subjects).columns(), subjects, results);
    check_reference(kRules<kCount>, workload(subjects), results);
    const Workload completed = workload(subjects).completed();
    for (const Loaded* loaded : {settled_.get(), open_.get()})
      for (const auto detail : {evaluate::Detail::totals, evaluate::Detail::everything})
        for (const unsigned threads : {1U, 2U}) {
          const Case each = make_case(workload(subjects), dataset(subjects), *loaded);
          check_outcomes(kRules<kCount>, loaded == settled_.get() ? each.workload : completed,
                         evaluate::evaluate(*loaded->scheme, each.binding, threads, detail));
        }
    std::cout << "checked: " << kCount << " rules, " << subjects << " subjects\n";
  }

  void add_reference(std::size_t subjects) {
    named("reference", subjects, 1, [this, subjects](benchmark::State& state) {
      const Columns columns = workload(subjects).columns();
      Results results(subjects);
      run_reference<kCount>(columns, subjects, results);
      for (auto _ : state) {
        run_reference<kCount>(columns, subjects, results);
        benchmark::ClobberMemory();
      }
    });
  }

  void add(const std::string& name, Gaps gaps, evaluate::Detail detail, std::size_t subjects, unsigned threads) {
    named(name, subjects, threads, [this, gaps, detail, subjects, threads](benchmark::State& state) {
      const Loaded& loaded = gaps == Gaps::settled ? *settled_ : *open_;
      const Case each = make_case(workload(subjects), dataset(subjects), loaded);
      evaluate::Outcomes outcomes = evaluate::evaluate(*loaded.scheme, each.binding, threads, detail);
      for (auto _ : state) {
        evaluate::evaluate_into(outcomes, *loaded.scheme, each.binding, threads, detail);
        benchmark::ClobberMemory();
      }
    });
  }

 private:
  template <class Run>
  static void named(const std::string& name, std::size_t subjects, unsigned threads, Run run) {
    benchmark::RegisterBenchmark(
        (name + "/" + std::to_string(kCount) + "/" + std::to_string(subjects) + "/" + std::to_string(threads)).c_str(),
        run)
        ->MeasureProcessCPUTime()
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
  }
  const Workload& workload(std::size_t subjects) {
    auto& made = workloads_[subjects];
    if (made == nullptr) made = std::make_unique<Workload>(subjects);
    return *made;
  }
  const data::Dataset& dataset(std::size_t subjects) {
    if (!datasets_.contains(subjects))
      datasets_.emplace(subjects, workload(subjects).dataset(settled_->catalogue, kYear));
    return datasets_.at(subjects);
  }

  std::map<std::size_t, std::unique_ptr<Workload>>& workloads_;
  std::map<std::size_t, data::Dataset>& datasets_;
  std::unique_ptr<Loaded> settled_, open_;
};

/// Keeps every repetition's times beside printing them.
constexpr const char* kWhat[] = {"totals", "everything", "totals_with_gaps", "everything_with_gaps"};

std::string name_of(const std::string& what, int rules, std::size_t subjects, unsigned threads = 1) {
  return what + "/" + std::to_string(rules) + "/" + std::to_string(subjects) + "/" + std::to_string(threads);
}

void print_ratios(const Medians& times) {
  const auto per_rule = [&](const std::string& what, int rules, std::size_t subjects) {
    return times.of(name_of(what, rules, subjects)).cpu / static_cast<double>(subjects) / rules * 1e9;
  };
  std::printf("\nOne thread, 32 rules, CPU time (medians)\n%-24s %9s %12s %14s\n", "", "subjects", "ns per rule",
              "x reference");
  for (const std::size_t subjects : {kMiddle, kLarge}) {
    const double reference = per_rule("reference", 32, subjects);
    std::printf("%-24s %9zu %12.3f %14.2f\n", "reference", subjects, reference, 1.0);
    for (const char* what : kWhat)
      std::printf("%-24s %9zu %12.3f %14.2f\n", what, subjects, per_rule(what, 32, subjects),
                  per_rule(what, 32, subjects) / reference);
  }
  std::printf("\nTwo threads, 1,000,000 subjects, wall time\n");
  for (const char* what : {"totals", "everything"}) {
    const double one = times.of(name_of(what, 32, kLarge)).wall, two = times.of(name_of(what, 32, kLarge, 2)).wall;
    std::printf("%-24s one %7.1f ms  two %7.1f ms  gain %.2f\n", what, one * 1e3, two * 1e3, one / two);
  }
  std::printf("\nGrowth, CPU time a subject and rule (32 rules by subjects; 100,000 subjects by rules)\n");
  for (const char* what : {"totals", "everything"})
    std::printf("%-24s 10,000: %.3f  100,000: %.3f  1,000,000: %.3f ns   8 rules: %.3f  32: %.3f  128: %.3f ns\n", what,
                per_rule(what, 32, kSmall), per_rule(what, 32, kMiddle), per_rule(what, 32, kLarge),
                per_rule(what, 8, kMiddle), per_rule(what, 32, kMiddle), per_rule(what, 128, kMiddle));
}

void write_files(const std::string& folder, std::size_t subjects) {
  write_library(kRules<32>, Gaps::settled, folder);
  const Workload workload(subjects);
  workload.write_csv(folder + "/data.csv");
  std::ofstream(folder + "/round.toml")
      << "[round]\ntitle = \"bench\"\nscheme = \"national.bench\"\nas_of = 2026-01-31\nyear = " << kYear
      << "\n\n[[data]]\nsource = \"csv\"\npath = \"data.csv\"\nsubject = \"subject\"\n";
  std::ofstream(folder + "/rules.sql") << as_sql(kRules<32>) << "\n";
}

int run(int argc, char** argv) {
  const std::string mode = argc > 1 ? argv[1] : "";
  if (mode == "--write" && argc > 2) return write_files(argv[2], argc > 3 ? std::stoul(argv[3]) : kLarge), 0;

  std::map<std::size_t, std::unique_ptr<Workload>> workloads;
  std::map<std::size_t, data::Dataset> datasets;
  Suite<8> few(workloads, datasets);
  Suite<32> usual(workloads, datasets);
  Suite<128> many(workloads, datasets);
  const std::size_t checked = mode == "--check" && argc > 2 ? std::stoul(argv[2]) : kMiddle;
  few.check(checked), usual.check(checked), many.check(checked);
  if (mode == "--check") return 0;

  using evaluate::Detail;
  for (const std::size_t subjects : {kMiddle, kLarge}) {
    usual.add_reference(subjects);
    for (const Gaps gaps : {Gaps::settled, Gaps::open})
      for (const Detail detail : {Detail::totals, Detail::everything})
        usual.add(kWhat[(gaps == Gaps::open ? 2 : 0) + (detail == Detail::everything ? 1 : 0)], gaps, detail, subjects,
                  1);
  }
  for (const Detail detail : {Detail::totals, Detail::everything}) {
    const char* what = kWhat[detail == Detail::everything ? 1 : 0];
    usual.add(what, Gaps::settled, detail, kLarge, 2);
    usual.add(what, Gaps::settled, detail, kSmall, 1);
    few.add(what, Gaps::settled, detail, kMiddle, 1);
    many.add(what, Gaps::settled, detail, kMiddle, 1);
  }
  Medians medians;
  if (!run_registered(argc, argv, 9, medians)) return 2;
  print_ratios(medians);
  return 0;
}

}  // namespace
}  // namespace heng::bench

int main(int argc, char** argv) { return heng::bench::shielded(heng::bench::run, argc, argv); }
