// Random bases, random layers on them: whoever passes a layered scheme that was accepted does not fail its base.

#include <gtest/gtest.h>

#include <cstdlib>
#include <random>

#include "base/text.hpp"
#include "script/layer_proof.hpp"
#include "support/scheme_fixture.hpp"

namespace heng {
namespace {

bool long_run() { return std::getenv("HENG_LONG_TESTS") != nullptr; }

struct Quantity {
  const char* name;
  double low, high;
};
constexpr Quantity kQuantities[] = {{"x", 0, 100}, {"y", -50, 50}, {"z", 0, 1000}, {"low", 0, 100}, {"share", 0, 1}};

/// A base and a layer as text, with the numbers that matter to either.
class Writer {
 public:
  explicit Writer(unsigned seed) : random_(seed) {}

  std::string base() {
    std::string lua = "scheme 'national.base' { title = 'b', document = 'doc', layer = 'national' }\n";
    const int gates = 1 + pick(4);
    for (int i = 0; i < gates; ++i) {
      const std::string when = pick(4) == 0 ? "when = " + condition(1) + ", " : "";
      const std::string judge = pick(5) == 0   ? ", judge = 'rounded'"
                                : pick(4) == 0 ? ", missing = 'fail'"
                                : pick(5) == 0 ? ", missing = 'rescale'"
                                               : "";
      if (pick(4) == 0)
        lua += "veto 'g" + std::to_string(i) + "' { clause = '1', " + when + "reject_if = " + condition(2) +
               (pick(5) == 0 ? ", missing = 'fail'" : "") + " }\n";
      else
        lua +=
            "gate 'g" + std::to_string(i) + "' { clause = '1', " + when + "require = " + condition(2) + judge + " }\n";
    }
    const int scores = pick(4);
    for (int i = 0; i < scores; ++i)
      lua += "score 's" + std::to_string(i) + "' { clause = '2', points = 30, group = '" + (i % 2 == 0 ? "a" : "b") +
             "', value = " + scale() + (pick(4) == 0 ? ", missing = 'zero'" : "") + " }\n";
    lua += "group 'a' { title = 'a', cap = " + parameter(40, 10, "分") + " }\ngroup 'b' { title = 'b' }\n";
    if (scores == 0) return lua + "result { pass = all_gates() }\n";
    return lua + "result { total = sum(), round = { digits = " + std::to_string(pick(2)) +
           " }, pass = all_of { all_gates(), at_least(total(), " + parameter(20, 10, "分") + ") }, grades = { { " +
           parameter(60, 5, "分") + ", 'A' }, { 0, 'B' } } }\n";
  }

  const std::string& parameters() const { return parameters_; }

  std::string layer() {
    std::string lua =
        "scheme 'provincial.p.over' { title = 'o', document = 'doc', layer = 'provincial', extends = 'national.base' "
        "}\n";
    if (pick(2) == 0) lua += "gate 'own' { clause = '1', require = at_least(x, " + std::to_string(pick(40)) + ") }\n";
    return lua;
  }

  /// Some of the base's values, moved either way by a little or by much.
  std::string settings() {
    std::string toml;
    const std::size_t only = pick(2) == 0 && !values_.empty()
                                 ? static_cast<std::size_t>(pick(static_cast<int>(values_.size())))
                                 : values_.size();
    for (std::size_t i = 0; i < values_.size(); ++i) {
      if (only < values_.size() ? i != only : pick(3) != 0) continue;
      const double by = (pick(2) == 0 ? 1 : -1) * (pick(2) == 0 ? 0.5 : 7);
      toml += "[p" + std::to_string(i) + "]\nvalues = [ { from = 2025-06-01, is = " + number_text(values_[i] + by) +
              " } ]\n";
    }
    return toml;
  }

  double value(const Quantity& q) {
    if (pick(3) == 0 && !values_.empty()) {  // on a limit or just beside it
      const double at =
          values_[static_cast<std::size_t>(pick(static_cast<int>(values_.size())))] + 0.25 * (pick(7) - 3);
      if (at >= q.low && at <= q.high) return at;
    }
    return q.low + (q.high - q.low) * pick(1001) / 1000.0;
  }

  int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }

 private:
  std::string parameter(double middle, double spread, const std::string& unit = "1") {
    const double value = std::round(middle + spread * (pick(200) - 100) / 100.0);
    values_.push_back(value);
    const std::string name = "p" + std::to_string(values_.size() - 1);
    parameters_ += name + " " + unit + " " + number_text(value) + "\n";
    return "param." + name;
  }
  std::string limit(const Quantity& q) { return parameter((q.low + q.high) / 2, (q.high - q.low) / 3); }
  const Quantity& quantity() { return kQuantities[pick(5)]; }

  std::string comparison() {
    const Quantity& q = quantity();
    constexpr const char* kWords[] = {"at_least", "at_most", "more_than", "less_than"};
    std::string value = q.name;
    if (pick(4) == 0) value = std::string(q.name) + " * 2 + y";
    return std::string(kWords[pick(4)]) + "(" + value + ", " + limit(q) + ")";
  }

  std::string condition(int depth) {
    switch (depth == 0 ? 0 : pick(7)) {
      case 1: return "any_of { " + condition(depth - 1) + ", " + condition(depth - 1) + " }";
      case 2: return "all_of { " + condition(depth - 1) + ", " + condition(depth - 1) + " }";
      case 3: return "not_(" + condition(depth - 1) + ")";
      case 4: return "at_least_met(2, { " + condition(0) + ", " + condition(0) + ", is_true(flag) })";
      case 5: {
        const std::string edge = parameter(500, 200);
        return "by_range(z, { { below = " + edge + ", " + comparison() + " }, { from = " + edge + ", " + comparison() +
               " } })";
      }
      default: return comparison();
    }
  }

  std::string scale() {
    const Quantity& q = quantity();
    switch (pick(4)) {
      case 0:
        return "linear(" + std::string(q.name) + ", { zero = " + parameter(q.low + (q.high - q.low) / 4, 1) +
               ", full = " + parameter(q.low + (q.high - q.low) * 3 / 4, 1) + " + 3 })";
      case 1: return "points_if(" + condition(1) + ", " + parameter(15, 10, "分") + ")";
      case 2:
        return "bands(z, { { at_least = " + parameter(700, 90) + ", points = 30 }, { at_least = " + parameter(400, 90) +
               ", points = " + parameter(12, 5, "分") + " } })";
      default: return "ratio_to(z, " + parameter(500, 200) + ")";
    }
  }

  std::mt19937 random_;
  std::vector<double> values_;
  std::string parameters_;
};

data::Dataset applicants(const define::Catalogue& catalogue, Writer& writer, std::size_t count) {
  data::DatasetBuilder builder;
  for (std::size_t i = 0; i < count; ++i) {
    const auto subject = builder.subject("s" + std::to_string(i));
    const auto observe = [&](const char* code, double value) {
      builder.observe(*catalogue.find(code), 2025, subject,
                      {.value = Interval::exactly(value),
                       .missing = data::Missing::no,
                       .approximate = false,
                       .cell = {},
                       .text = {}});
    };
    for (const Quantity& q : kQuantities)
      if (writer.pick(12) != 0) observe(q.name, writer.value(q));
    if (writer.pick(12) != 0) observe("flag", writer.pick(2));
  }
  return builder.finish();
}

/// Grades count from the best; none (-1) is below all of them.
int grade_place(int grade) { return grade < 0 ? 100 : grade; }

TEST(Layers, WhoPassesAnAcceptedLayerDoesNotFailItsBase) {
  const unsigned bases = long_run() ? 400 : 40, layers = 6;
  const std::size_t count = long_run() ? 2000 : 400;
  std::size_t accepted = 0, refused = 0, without_witness = 0, passed = 0, judged = 0;
  for (unsigned seed = 1; seed <= bases; ++seed) {
    Writer writer(seed);
    const tests::Library library;
    const std::string base = writer.base();
    library.scheme("national.base", base, tests::parameters_toml(writer.parameters()));
    Diagnostics out;
    const auto below = script::load_scheme(library.request("national.base"), out);
    if (!below) continue;  // bands that overlap, and the like
    for (unsigned k = 0; k < layers; ++k) {
      const std::string settings = writer.settings();
      library.scheme("provincial.p.over", writer.layer(), settings + "\n");
      Diagnostics findings;
      const auto loaded = script::load_proved(library.request("provincial.p.over"), findings);
      if (!loaded.scheme) {
        ++refused;
        for (const auto& item : findings.items())
          without_witness +=
              item.code == "script.layer_weakens" && item.message.en.find("Witness: ") == std::string::npos;
        continue;
      }
      ++accepted;
      const auto request = library.request("national.base"), layered = library.request("provincial.p.over");
      const tests::Evaluated one(request, *below, applicants(library.catalogue(), writer, count), 1);
      const tests::Evaluated two(layered, *loaded.scheme, data::Dataset(one.dataset()), 1);
      for (std::size_t i = 0; i < count; ++i) {
        passed += two.verdict(i) == evaluate::Verdict::pass;
        ASSERT_FALSE(two.verdict(i) == evaluate::Verdict::pass && one.verdict(i) == evaluate::Verdict::fail)
            << "seed " << seed << "\n"
            << base << settings;
        if (!one.outcomes().best_grade.empty()) {
          ASSERT_GE(grade_place(two.outcomes().best_grade[i]), grade_place(one.outcomes().best_grade[i]))
              << "seed " << seed << "\n"
              << base << settings;
        }
      }
      judged += count;
    }
  }
  std::cout << accepted << " accepted, " << refused << " refused (" << without_witness
            << " weakenings neither proved nor witnessed), " << judged << " applicants, " << passed << " passed\n";
  EXPECT_GT(accepted, bases / 2);
  EXPECT_GT(refused, bases / 2);
  EXPECT_GT(passed, judged / 50);
}

}  // namespace
}  // namespace heng
