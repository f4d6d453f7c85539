// What calling scripted rules costs: a small function beside a raw lua_pcall of the same, and the rules of rules.hpp as
// functions beside the same text run by LuaJIT over plain tables. Results are checked first.
//
//   heng_functions_bench                      checks, times, prints
//   heng_functions_bench --check [SUBJECTS]   only checks

#include <benchmark/benchmark.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <lua.hpp>
#include <map>
#include <memory>

#include "base/text.hpp"
#include "bench/timing.hpp"
#include "bench/workload.hpp"
#include "evaluate/evaluate.hpp"
#include "script/load_scheme.hpp"
#include "script/rule_functions.hpp"

namespace heng::bench {
namespace {

constexpr int kYear = 2025;
constexpr std::size_t kSubjects = 100'000;
constexpr const char* kSmallFunction = "function(p) return p.x0 >= 0.2 and 1 or 0 end";

/// A rule as a function of Lua 5.1 to 5.4; a required one gives one point where it is met.
std::string function_of(const Rule& rule) {
  const std::string x = "p.x" + std::to_string(rule.column), full = number_text(rule.points);
  std::string body = "local x = " + x + " ";
  if (is_required(rule)) {
    if (rule.exempt_flag >= 0) body += "if p.b" + std::to_string(rule.exempt_flag) + " == true then return 1 end ";
    if (rule.exempt_category >= 0)
      body += "if p.c" + std::to_string(rule.exempt_category) + " == 'third' then return 1 end ";
    body += "if x == nil then return 0 end ";
    body += rule.kind == Kind::at_least ? "return x >= " + number_text(rule.a) + " and 1 or 0"
            : rule.kind == Kind::at_most
                ? "return x <= " + number_text(rule.a) + " and 1 or 0"
                : "return x >= " + number_text(rule.a) + " and x <= " + number_text(rule.b) + " and 1 or 0";
  } else if (rule.kind == Kind::yes) {
    body = "return p.b" + std::to_string(rule.column) + " == true and " + full + " or 0";
  } else if (rule.kind == Kind::linear) {
    body += "if x == nil then return 0 end return " + full + " * math.min(1, math.max(0, (x - " + number_text(rule.a) +
            ") / (" + number_text(rule.b) + " - " + number_text(rule.a) + ")))";
  } else {
    body += "if x == nil then return 0 end ";
    for (std::size_t k = 0; k < static_cast<std::size_t>(rule.bands); ++k)
      body += std::string("if x ") + (rises(rule.column) ? ">= " : "<= ") + number_text(rule.limits[k]) +
              " then return " + full + " * " + number_text(rule.shares[k]) + " end ";
    body += "return " + full + " * " + number_text(rule.other);
  }
  return "function(p) " + body + " end";
}

double points_of_function(const Rule& rule, const Columns& columns, std::size_t subject) {
  return is_required(rule) ? (is_met(rule, columns, subject) ? 1 : 0) : points_of(rule, columns, subject);
}

/// Functions as the program loads and calls them.
class Loaded {
 public:
  /// `name`: of the scheme, which is loaded again for every thread.
  Loaded(const std::string& name, const std::vector<std::pair<std::string, double>>& functions,
         const std::string& folder, const Workload& workload)
      : request_{.catalogue = &catalogue_, .scheme = "national." + name, .as_of = {}, .factors = {}, .asked_at = {}} {
    std::string lua = "scheme \"national." + name +
                      "\" { title = { zh = \"bench\", en = \"bench\" }, document = \"bench\", subject = \"park\" }\n";
    for (std::size_t i = 0; i < functions.size(); ++i)
      lua += "score \"r" + std::to_string(i) +
             "\" { title = \"r\", clause = \"1\", missing = \"handled\", points = " + number_text(functions[i].second) +
             ", value = " + functions[i].first + " }\n";
    std::filesystem::create_directories(folder + "/rules/national/" + name);
    std::ofstream(folder + "/rules/national/" + name + "/scheme.lua") << lua << "result { total = sum() }\n";
    Diagnostics problems;
    catalogue_ = define::load_catalogue(folder, problems);
    scheme_ = script::load_scheme(request_, problems);
    if (!scheme_) throw std::runtime_error(render(problems, Language::en));
    dataset_ = std::make_unique<data::Dataset>(workload.dataset(catalogue_, kYear));
  }
  Loaded(const Loaded&) = delete;
  Loaded& operator=(const Loaded&) = delete;

  [[nodiscard]] std::unique_ptr<script::RuleFunctions> functions(unsigned threads) const {
    return std::make_unique<script::RuleFunctions>(request_, *scheme_, *dataset_, kYear, threads);
  }
  [[nodiscard]] plan::Binding binding(script::RuleFunctions& functions) const {
    plan::Binding made = plan::bind(scheme_->graph, catalogue_, *dataset_, kYear);
    made.panel_points.resize(scheme_->criteria.size());
    made.functions = &functions;
    return made;
  }
  [[nodiscard]] const plan::Scheme& scheme() const { return *scheme_; }

 private:
  define::Catalogue catalogue_;
  script::SchemeRequest request_;
  std::optional<plan::Scheme> scheme_;
  std::unique_ptr<data::Dataset> dataset_;
};

/// LuaJIT in a process of its own: it reads the rows, then makes a pass over them whenever it is asked.
class LuaJit {
 public:
  LuaJit(std::span<const Rule> rules, const Workload& workload, const std::string& folder) {
    write_rows(workload, folder + "/rows.lua");
    std::string lua = "local rules = {\n";
    for (const Rule& rule : rules) lua += function_of(rule) + ",\n";
    lua += "}\nlocal rows, made, sum = {}, {}, 0\nfunction row(t) rows[#rows + 1] = t end\ndofile(arg[1])\n" +
           std::string(
               "for line in io.lines() do\n"
               "  local began = os.clock()\n"
               "  sum = 0\n"
               "  for i = 1, #rows do\n"
               "    local p, total = rows[i], 0\n"
               "    for r = 1, #rules do total = total + rules[r](p) end\n"
               "    made[i] = total\n"
               "  end\n"
               "  local took = os.clock() - began\n"
               "  for i = 1, #made do sum = sum + made[i] end\n"
               "  print(string.format('%.17g %.17g', took, sum))\n"
               "  io.flush()\n"
               "end\n");
    std::ofstream(folder + "/rules.lua") << lua;
    int in[2], out[2];
    if (pipe(in) != 0 || pipe(out) != 0) throw std::runtime_error("no pipe");
    child_ = fork();
    if (child_ == 0) {
      dup2(in[0], 0), dup2(out[1], 1);
      close(in[1]), close(out[0]);
      execlp("luajit", "luajit", (folder + "/rules.lua").c_str(), (folder + "/rows.lua").c_str(), nullptr);
      _exit(127);
    }
    close(in[0]), close(out[1]);
    to_ = fdopen(in[1], "w"), from_ = fdopen(out[0], "r");
  }
  LuaJit(const LuaJit&) = delete;
  LuaJit& operator=(const LuaJit&) = delete;
  ~LuaJit() {
    std::fclose(to_), std::fclose(from_);
    waitpid(child_, nullptr, 0);
  }

  struct Pass {
    double seconds = 0, sum = 0;
  };
  /// CPU time of a pass and the sum of all totals; nothing when there is no LuaJIT.
  [[nodiscard]] std::optional<Pass> pass() {
    Pass made;
    std::fputs("go\n", to_), std::fflush(to_);
    if (std::fscanf(from_, "%lf %lf", &made.seconds, &made.sum) != 2) return std::nullopt;
    return made;
  }

 private:
  static void write_rows(const Workload& workload, const std::string& file) {
    const Columns columns = workload.columns();
    constexpr const char* kNames[] = {"first", "second", "third"};
    std::ofstream out(file);
    for (std::size_t i = 0; i < workload.subjects(); ++i) {
      std::string row = "row{";
      for (std::size_t k = 0; k < kNumbers; ++k)
        if (!std::isnan(columns.numbers[k][i]))
          row += "x" + std::to_string(k) + "=" + number_text(columns.numbers[k][i]) + ",";
      for (std::size_t k = 0; k < kFlags; ++k)
        if (columns.flags[k][i] < 2) row += "b" + std::to_string(k) + (columns.flags[k][i] == 1 ? "=true," : "=false,");
      for (std::size_t k = 0; k < kCategories; ++k)
        if (columns.categories[k][i] < 3)
          row += "c" + std::to_string(k) + "='" + kNames[columns.categories[k][i]] + "',";
      // A function holds a limited number of constants, so the rows are in many.
      if (i % 500 == 0) out << (i > 0 ? "end some()\n" : "") << "some = function()\n";
      out << row << "}\n";
    }
    out << "end some()\n";
    if (!out.flush()) throw std::runtime_error("cannot write " + file);
  }

  pid_t child_ = 0;
  FILE *to_ = nullptr, *from_ = nullptr;
};

/// The small function called without limits: one state, one ready-made table.
class Raw {
 public:
  Raw() : lua_(luaL_newstate()) {
    if (luaL_dostring(lua_, (std::string("return ") + kSmallFunction).c_str()) != LUA_OK)
      throw std::runtime_error("the small function does not load");
    lua_createtable(lua_, 0, 1);
    lua_pushnumber(lua_, 0.5);
    lua_setfield(lua_, 2, "x0");
  }
  Raw(const Raw&) = delete;
  Raw& operator=(const Raw&) = delete;
  ~Raw() { lua_close(lua_); }

  double call() {
    lua_pushvalue(lua_, 1);
    lua_pushvalue(lua_, 2);
    if (lua_pcall(lua_, 1, 1, 0) != LUA_OK) throw std::runtime_error("the small function fails");
    const double points = lua_tonumber(lua_, -1);
    lua_settop(lua_, 2);
    return points;
  }

 private:
  lua_State* lua_;
};

[[noreturn]] void wrong(const std::string& what, std::size_t subject) {
  throw std::runtime_error("wrong " + what + " of subject " + std::to_string(subject));
}

/// Everything that is timed, and what it is checked with.
class Suite {
 public:
  explicit Suite(std::size_t subjects, const std::string& folder)
      : workload_((write_library(kRules<32>, Gaps::settled, folder), subjects)),
        complete_(workload_.completed()),
        small_("small", {{kSmallFunction, 1}}, folder, complete_),
        rules_("rules", texts(), folder, workload_),
        luajit_(kRules<32>, workload_, folder) {}

  /// False when there is no LuaJIT to compare with.
  bool check() {
    check_small();
    const double sum = check_rules(1);
    if (check_rules(2) != sum) throw std::runtime_error("two threads give another sum than one");
    const auto pass = luajit_.pass();
    if (!pass) return false;
    if (std::fabs(pass->sum - sum) > 1e-6) throw std::runtime_error("LuaJIT gives another sum");
    return true;
  }

  void time_raw(benchmark::State& state) {
    Raw raw;
    for (auto _ : state)
      for (std::size_t i = 0; i < complete_.subjects(); ++i) benchmark::DoNotOptimize(raw.call());
  }
  void time_small(benchmark::State& state) {
    const auto functions = small_.functions(1);
    for (auto _ : state)
      for (std::size_t i = 0; i < complete_.subjects(); ++i) benchmark::DoNotOptimize(functions->call(0, i, 0));
  }
  void time_rules(benchmark::State& state, unsigned threads) {
    const auto functions = rules_.functions(threads);
    const plan::Binding binding = rules_.binding(*functions);
    evaluate::Outcomes outcomes = evaluate::evaluate(rules_.scheme(), binding, threads, evaluate::Detail::totals);
    for (auto _ : state) evaluate::evaluate_into(outcomes, rules_.scheme(), binding, threads, evaluate::Detail::totals);
  }
  void time_luajit(benchmark::State& state) {
    for (auto _ : state) state.SetIterationTime(luajit_.pass().value().seconds);
  }
  [[nodiscard]] std::size_t subjects() const { return workload_.subjects(); }

 private:
  static std::vector<std::pair<std::string, double>> texts() {
    std::vector<std::pair<std::string, double>> made;
    for (const Rule& rule : kRules<32>) made.emplace_back(function_of(rule), is_required(rule) ? 1 : rule.points);
    return made;
  }
  void check_small() {
    const auto functions = small_.functions(1);
    for (std::size_t i = 0; i < complete_.subjects(); ++i)
      if (functions->call(0, i, 0) != Interval::exactly(complete_.columns().numbers[0][i] >= 0.2 ? 1 : 0))
        wrong("points by the small function", i);
  }
  double check_rules(unsigned threads) {
    const auto functions = rules_.functions(threads);
    const auto got =
        evaluate::evaluate(rules_.scheme(), rules_.binding(*functions), threads, evaluate::Detail::everything);
    const Columns columns = workload_.columns();
    double sum = 0;
    for (std::size_t i = 0; i < subjects(); ++i) {
      for (std::size_t r = 0; r < kRules<32>.size(); ++r) {
        const Interval points = got.criteria[r].points.at(i);
        if (!points.is_point() || std::fabs(points.low - points_of_function(kRules<32>[r], columns, i)) > 1e-9)
          wrong("points by rule " + std::to_string(r), i);
      }
      sum += got.total.low(i);
    }
    return sum;
  }

  Workload workload_, complete_;
  Loaded small_, rules_;
  LuaJit luajit_;
};

/// Keeps every repetition's times beside printing them.
void add(const std::string& name, const std::function<void(benchmark::State&)>& run, bool manual = false) {
  auto* made = benchmark::RegisterBenchmark(name.c_str(), run)->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);
  manual ? made->UseManualTime() : made->UseRealTime();
}

void print(const Medians& times, std::size_t subjects, bool has_luajit) {
  const auto count = static_cast<double>(subjects);
  const double raw = times.of("raw_pcall").cpu / count * 1e9, small = times.of("small_function").cpu / count * 1e9;
  std::printf("\nA small function, CPU time a call: raw lua_pcall %.0f ns, with limits %.0f ns, %.0f ns over it\n", raw,
              small, small - raw);
  std::printf(
      "32 functions, %zu subjects: one thread %.1f ms of CPU; two threads %.1f ms of wall time, %.1f ms of CPU\n",
      subjects, times.of("functions/1").cpu * 1e3, times.of("functions/2").wall * 1e3,
      times.of("functions/2").cpu * 1e3);
  if (!has_luajit) return void(std::printf("no luajit here to compare with\n"));
  const double jit = times.of("luajit").wall * 1e3;
  std::printf("LuaJIT, plain tables, one thread: %.1f ms of CPU; two threads here take %.2f of it (CPU time / 2)\n",
              jit, times.of("functions/2").cpu / 2 * 1e3 / jit);
}

int run(int argc, char** argv) {
  const bool only_check = argc > 1 && std::string(argv[1]) == "--check";
  const auto folder = std::filesystem::temp_directory_path() / ("heng-bench-" + std::to_string(getpid()));
  Suite suite(only_check && argc > 2 ? std::stoul(argv[2]) : kSubjects, folder.string());
  const bool has_luajit = suite.check();
  std::printf("checked: %zu subjects%s\n", suite.subjects(), has_luajit ? ", LuaJIT too" : "; no luajit here");
  if (only_check) return std::filesystem::remove_all(folder), 0;

  add("raw_pcall", [&](benchmark::State& state) { suite.time_raw(state); });
  add("small_function", [&](benchmark::State& state) { suite.time_small(state); });
  for (const unsigned threads : {1U, 2U})
    add("functions/" + std::to_string(threads), [&, threads](auto& state) { suite.time_rules(state, threads); });
  if (has_luajit)
    add(
        "luajit", [&](benchmark::State& state) { suite.time_luajit(state); }, true);
  Medians medians;
  if (!run_registered(argc, argv, 7, medians)) return 2;
  std::filesystem::remove_all(folder);
  print(medians, suite.subjects(), has_luajit);
  return 0;
}

}  // namespace
}  // namespace heng::bench

int main(int argc, char** argv) { return heng::bench::shielded(heng::bench::run, argc, argv); }
