// Every attacks/*.lua against a small scheme, each in a process of its own: it ends soon, keeps its memory small, has
// the outcome its first line names, and neither the other criteria nor the next subject notice.
//
//   -- expect: points 5 | points x | undetermined | failed CODE | load-error CODE | loads    (alternatives with |, * =
//   any code)
//   -- as: value (the body of a function; the default) | file (a scheme.lua without its head)
//   -- lib: name      what follows is rules/lib/name.lua
//   -- open: why      a known hole: skipped while it is one, and a failure once it is closed and this line stays

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <ctime>
#include <filesystem>
#include <fstream>

#include "base/files.hpp"
#include "base/text.hpp"
#include "support/scheme_fixture.hpp"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define HENG_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HENG_SANITIZED 1
#endif
#endif

namespace heng::tests {
namespace {

#if defined(HENG_SANITIZED) || !defined(__OPTIMIZE__)
constexpr bool kMeasured = false;  // the sanitizer, or a build without optimisation, has its own memory and pace
constexpr double kSeconds = 10;
#else
constexpr bool kMeasured = true;
constexpr double kSeconds = 1;
#endif
constexpr long kMegabytes = 64;
constexpr unsigned kKilledAfter = 60;  // seconds
constexpr std::size_t kSubjects = 3;   // x = 1, 2, 3; flag is yes; z is missing

struct Attack {
  std::string name, expect, as = "value", open, text;
  std::map<std::string, std::string> common;
};

std::vector<Attack> attacks() {
  std::vector<Attack> all;
  for (const auto& entry : std::filesystem::directory_iterator(HENG_ATTACKS)) {
    if (entry.path().extension() != ".lua") continue;
    Attack attack;
    attack.name = entry.path().stem().string();
    attack.text = read_file(entry.path().string()).value();
    for (const std::string& line : split(attack.text, '\n')) {
      if (!line.starts_with("-- ")) break;
      if (line.starts_with("-- expect: ")) attack.expect = line.substr(11);
      if (line.starts_with("-- as: ")) attack.as = line.substr(7);
      if (line.starts_with("-- open: ")) attack.open = line.substr(9);
    }
    constexpr std::string_view kCommon = "\n-- lib: ";
    for (std::size_t at = attack.text.rfind(kCommon); at != std::string::npos; at = attack.text.rfind(kCommon)) {
      const std::size_t name = at + kCommon.size(), line = std::min(attack.text.find('\n', name), attack.text.size());
      attack.common[attack.text.substr(name, line - name)] = attack.text.substr(line);
      attack.text.resize(at);
    }
    all.push_back(std::move(attack));
  }
  std::sort(all.begin(), all.end(), [](const Attack& a, const Attack& b) { return a.name < b.name; });
  return all;
}

std::string scheme_of(const Attack& attack) {
  const std::string others =
      "\nscore 'bystander' { clause = '1', points = 5, value = function(p) return math.min(p.x, 5) end }\n"
      "score 'plain' { clause = '1', points = 3, value = points_if(flag, 3) }\nresult { total = sum() }\n";
  if (attack.as == "file") return attack.text + others;
  return "score 'victim' { clause = '1', points = 10, value = function(p)\n" + attack.text + "\nend }" + others;
}

double processor_seconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

long kilobytes(const std::string& key) {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;)
    if (word == key + ":") return status >> word, std::stol(word);
  return 0;
}

/// Says what is wrong; nothing when all is as expected.
class Trial {
 public:
  explicit Trial(const Attack& attack) : attack_(attack) {}

  std::string run() {
    std::ofstream("/proc/self/clear_refs") << 5;  // the peak starts here
    const long before = kilobytes("VmRSS");
    const double started = processor_seconds();
    const Try t(scheme_of(attack_), {}, {}, attack_.common);
    took("loading", started);
    if (t.loaded())
      evaluate(t);
    else
      outcome("load-error", t.findings().items().empty() ? "" : first_error(t));
    const long grown = (kilobytes("VmHWM") - before) / 1024;
    if (kMeasured && grown >= kMegabytes) wrong("took " + std::to_string(grown) + " MiB");
    return wrong_;
  }

 private:
  void wrong(const std::string& what) { wrong_ += what + "\n"; }
  void took(const std::string& what, double since) {
    const double seconds = processor_seconds() - since;
    if (seconds >= kSeconds) wrong(what + " took " + std::to_string(seconds) + " s");
  }

  static std::string first_error(const Try& t) {
    for (const Diagnostic& item : t.findings().items())
      if (item.severity == Severity::error) return item.code;
    return {};
  }

  /// Compares with the alternatives of the first line; a code without a word belongs to the word before it.
  void outcome(const std::string& word, std::string detail) {
    if (!kMeasured && detail == "script.deadline") detail = "script.fuel";  // slow enough for the clock to come first
    std::string kind;
    for (const std::string& alternative : split(attack_.expect, '|')) {
      const std::size_t space = alternative.find(' ');
      std::string code = alternative;
      if (!alternative.starts_with("script.")) {
        kind = alternative.substr(0, space);
        code = space == std::string::npos ? "" : alternative.substr(space + 1);
      }
      if (kind == word && (code == detail || code == "*")) return;
    }
    wrong("expected " + attack_.expect + ", got " + word + " " + detail);
  }

  void evaluate(const Try& t) {
    std::vector<Cells> subjects;
    for (std::size_t i = 0; i < kSubjects; ++i)
      subjects.push_back({{"x", std::to_string(i + 1)}, {"x@2024", "7"}, {"flag", "是"}});
    const data::Dataset dataset = t.dataset(subjects);
    const plan::Criterion* victim = t.scheme().criterion("victim");
    if (victim != nullptr) alone(t, dataset, *victim);
    auto got = t.run(subjects);
    for (std::size_t i = 0; i < kSubjects; ++i) {
      const double x = static_cast<double>(i + 1);
      if (got.points("bystander", i) != Interval::exactly(x))
        wrong("the other function gave " + std::to_string(got.points("bystander", i).low) + ".." +
              std::to_string(got.points("bystander", i).high) + " for subject " + std::to_string(i + 1));
      if (got.points("plain", i) != Interval::exactly(3))
        wrong("the plain score is wrong for subject " + std::to_string(i + 1));
      if (victim != nullptr) compare(got.points("victim", i), x, i);
    }
    const double started = processor_seconds();
    for (std::size_t i = 0; i < kSubjects; ++i) (void)got.report(i);
    took("explaining", started);
    if (victim == nullptr) outcome("loads", "");
  }

  /// The victim called by itself, subject by subject: its time and its failure.
  void alone(const Try& t, const data::Dataset& dataset, const plan::Criterion& victim) {
    if (victim.function < 0) return;
    for (std::size_t i = 0; i < kSubjects; ++i) {
      script::RuleFunctions functions(t.request(), t.scheme(), dataset, 2025, 1);  // none that is quarantined
      const double started = processor_seconds();
      const script::FunctionOutcome made = functions.outcome(static_cast<std::uint32_t>(victim.function), i, 0);
      took("subject " + std::to_string(i + 1), started);
      failures_.push_back(made.failure ? made.failure->code : "");
      if (made.failure && made.failure->place.line <= 0) wrong("no line");
    }
  }

  void compare(const Interval& points, double x, std::size_t subject) {
    if (!failures_.empty() && !failures_[subject].empty()) return outcome("failed", failures_[subject]);
    if (!points.is_point()) return outcome("undetermined", "");
    if (attack_.expect.find("points x") != std::string::npos && points.low == x) return;
    outcome("points", number_text(points.low));
  }

  const Attack& attack_;
  std::string wrong_;
  std::vector<std::string> failures_;
};

/// The trial in a child process; what it said, or how it died.
std::string tried(const Attack& attack) {
  int pipe_ends[2];
  if (pipe(pipe_ends) != 0) return "no pipe";
  const pid_t child = fork();
  if (child == 0) {
    alarm(kKilledAfter);
    std::string said;
    try {
      said = Trial(attack).run();
    } catch (const std::exception& problem) {
      said = std::string("exception: ") + problem.what() + "\n";
    }
    if (write(pipe_ends[1], said.data(), said.size()) < 0) _exit(2);
    _exit(0);
  }
  close(pipe_ends[1]);
  std::string said;
  char part[4096];
  for (ssize_t got = 0; (got = read(pipe_ends[0], part, sizeof part)) > 0;)
    said.append(part, static_cast<std::size_t>(got));
  close(pipe_ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  if (WIFSIGNALED(status)) said += std::string("killed by ") + strsignal(WTERMSIG(status)) + "\n";
  if (WIFEXITED(status) && WEXITSTATUS(status) != 0) said += "exit code " + std::to_string(WEXITSTATUS(status)) + "\n";
  return said;
}

class Sandbox : public testing::TestWithParam<Attack> {};

TEST_P(Sandbox, Holds) {
  const Attack& attack = GetParam();
  ASSERT_FALSE(attack.expect.empty()) << "the first line must say what is expected";

  const std::string wrong = tried(attack);

  if (!attack.open.empty()) {
    EXPECT_FALSE(kMeasured && wrong.empty()) << "the hole is closed: remove \"-- open\" from " << attack.name;
    GTEST_SKIP() << "open: " << attack.open << "\n" << wrong;
  }
  EXPECT_EQ(wrong, "") << attack.text.substr(0, 600);
}

INSTANTIATE_TEST_SUITE_P(Each, Sandbox, testing::ValuesIn(attacks()), [](const auto& test) { return test.param.name; });

TEST(SandboxCorpus, IsLargeEnough) { EXPECT_GE(attacks().size(), 120u); }

void PrintTo(const Attack& attack, std::ostream* out) { *out << attack.name; }

}  // namespace
}  // namespace heng::tests
