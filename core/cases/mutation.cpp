#include "cases/mutation.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "cases/compare.hpp"
#include "cases/criterion_row.hpp"
#include "evaluate/panel.hpp"

namespace heng::cases {
namespace {

using plan::kNoNode;
using plan::NodeId;

/// One batch with a copy of its scheme that mutants are written into.
class Trial {
 public:
  Trial(const Suite& suite, const Batch& batch)
      : suite_(suite),
        batch_(batch),
        scheme_(*batch.at->scheme),
        evaluation_(*suite.catalogue, batch.at->request, *batch.at->scheme, batch.dataset, batch.year, 1),
        binding_(evaluation_.binding()),
        mutants_(mutants_of(scheme_, *suite.catalogue)) {
    for (std::uint32_t row = 0; row < batch.cases.size(); ++row) rows_.push_back(row);
    find_uses();
    keep_outcomes();
  }

  [[nodiscard]] const std::vector<Mutant>& mutants() const { return mutants_; }

  bool notices(const Mutant& mutant) {
    const Applied applied(scheme_.graph, mutant);
    binding_.panel_points = evaluate::panel_points(scheme_, batch_.dataset);  // full points may be other ones
    const auto changed = mutant.only_result ? std::vector<std::size_t>{} : criteria_with(mutant);
    if (!changed.empty() && criteria_differ(changed)) return true;
    if (result_differs()) return true;
    return !changed.empty() && told_differs(changed);
  }

 private:
  [[nodiscard]] static std::vector<NodeId> roots_of(const plan::Criterion& criterion) {
    return {criterion.condition, criterion.points, criterion.applicable};
  }

  void find_uses() {
    for (const auto& criterion : scheme_.criteria) {
      std::vector<bool> used(scheme_.graph.size(), false);
      auto roots = roots_of(criterion);
      roots.push_back(criterion.full);
      for (const auto id : scheme_.graph.order(roots)) used[id] = true;
      uses_.push_back(std::move(used));
    }
  }

  /// Criteria that some case names and the mutant touches.
  [[nodiscard]] std::vector<std::size_t> criteria_with(const Mutant& mutant) const {
    std::vector<std::size_t> found;
    for (std::size_t c = 0; c < scheme_.criteria.size(); ++c) {
      const bool touched =
          std::ranges::any_of(mutant.changes, [&](const auto& change) { return uses_[c][change.first]; });
      if (touched) found.push_back(c);
    }
    return found;
  }

  [[nodiscard]] const define::Case& given(std::size_t row) const { return suite_.given.cases[batch_.cases[row]]; }
  [[nodiscard]] const define::ExpectedCriterion* expected(std::size_t row, std::size_t criterion) const {
    const auto found = given(row).criteria.find(scheme_.criteria[criterion].code);
    return found == given(row).criteria.end() ? nullptr : &found->second;
  }

  /// As the scheme itself judges: the cases pass, so what they expect is that.
  void keep_outcomes() {
    std::vector<std::size_t> all(scheme_.criteria.size());
    for (std::size_t c = 0; c < all.size(); ++c) all[c] = c;
    before_ = outcomes(all);
    result_before_ = results();
  }

  using Rows = std::vector<std::vector<CriterionRow>>;  // per criterion asked for, per row

  Rows outcomes(const std::vector<std::size_t>& criteria) {
    std::vector<NodeId> roots;
    for (const auto c : criteria)
      for (const auto root : roots_of(scheme_.criteria[c])) roots.push_back(root);
    const auto program = plan::compile(scheme_.graph, roots, plan::Keep::roots);
    plan::IntervalRunner run(program, binding_, 0, rows_.size());
    run.run(rows_);
    Rows made;
    for (const auto c : criteria) {
      made.emplace_back();
      for (const auto row : rows_) made.back().push_back(criterion_row(scheme_.criteria[c], run, row));
    }
    return made;
  }

  bool criteria_differ(const std::vector<std::size_t>& criteria) {
    const auto now = outcomes(criteria);
    for (std::size_t i = 0; i < criteria.size(); ++i) {
      for (const auto row : rows_) {
        const auto* wanted = expected(row, criteria[i]);
        if (wanted == nullptr) continue;
        const auto& was = before_[criteria[i]][row];
        if (wanted->status && now[i][row].status != was.status) return true;
        if (wanted->points && now[i][row].points != was.points) return true;
      }
    }
    return false;
  }

  struct ResultRow {
    Truth pass = Truth::unknown;
    Interval total{0, 0};
    std::vector<bool> reached;  // grades
  };

  std::vector<ResultRow> results() {
    const auto& result = scheme_.result;
    const NodeId roots[] = {result.pass, result.rounded};
    const auto program = plan::compile(scheme_.graph, roots, plan::Keep::roots);
    plan::IntervalRunner run(program, binding_, 0, rows_.size());
    run.run(rows_);
    std::vector<ResultRow> made;
    for (const auto row : rows_) {
      ResultRow one{.pass = run.truth(result.pass, row), .total = {0, 0}, .reached = {}};
      if (result.rounded != kNoNode) one.total = run.number(result.rounded, row);
      for (std::size_t g = 0; g < result.grades.size(); ++g) {
        const Goal goal{.key = {},
                        .criterion = Goal::kResult,
                        .status = {},
                        .conditions = {},
                        .stretch = {},
                        .pass = {},
                        .grade = g};
        one.reached.push_back(reached(goal, scheme_, run, row));
      }
      made.push_back(std::move(one));
    }
    return made;
  }

  bool result_differs() {
    const auto now = results();
    return std::ranges::any_of(rows_, [&](const auto row) {
      const auto& was = result_before_[row];
      return (given(row).verdict && now[row].pass != was.pass) || (given(row).total && now[row].total != was.total) ||
             (given(row).grade && now[row].reached != was.reached);
    });
  }

  [[nodiscard]] static bool told(const define::ExpectedCriterion& expected) {
    return expected.value || expected.limit || expected.short_by || expected.text || expected.at;
  }

  /// Cases that expect numbers or words of an explanation are run as a whole.
  bool told_differs(const std::vector<std::size_t>& criteria) {
    std::vector<std::size_t> rows;
    for (const auto row : rows_) {
      const bool asks = std::ranges::any_of(criteria, [&](const auto c) {
        const auto* wanted = expected(row, c);
        return wanted != nullptr && told(*wanted);
      });
      if (asks || !given(row).values.empty() || given(row).ask_first) rows.push_back(row);
    }
    return !rows.empty() && !all_as_expected(suite_, batch_, scheme_, rows);
  }

  const Suite& suite_;
  const Batch& batch_;
  plan::Scheme scheme_;
  explain::Evaluation evaluation_;
  plan::Binding binding_;
  std::vector<Mutant> mutants_;
  std::vector<std::uint32_t> rows_;
  std::vector<std::vector<bool>> uses_;  // per criterion, per node
  Rows before_;
  std::vector<ResultRow> result_before_;
};

/// Values for which the scheme and the mutant judge some criterion, or the result, differently.
class Apart {
 public:
  explicit Apart(const Suite& suite)
      : suite_(suite),
        scheme_(*suite.newest()->scheme),
        other_(scheme_),
        mutants_(mutants_of(other_, *suite.catalogue)),
        seeds_(given_by(suite)) {}

  Found of(const std::string& key) {
    const auto mutant = std::ranges::find(mutants_, key, &Mutant::key);
    if (mutant == mutants_.end()) return {};  // of a number that is no longer in force
    const Applied applied(other_.graph, *mutant);
    if (mutant->only_result) {
      if (auto found = by_one_failure(*mutant); found.values) return found;
      return result_apart(seeds_);
    }
    bool impossible = true, touched = false;
    for (std::size_t c = 0; c < scheme_.criteria.size(); ++c) {
      if (!touches(*mutant, c)) continue;
      auto found = criterion_apart(c);
      if (found.values) return found;
      impossible = impossible && found.impossible;
      touched = true;
    }
    return touched ? Found{.values = {}, .impossible = impossible} : result_apart(seeds_);
  }

 private:
  [[nodiscard]] bool touches(const Mutant& mutant, std::size_t c) const {
    const auto& criterion = scheme_.criteria[c];
    const NodeId roots[] = {criterion.condition, criterion.points, criterion.applicable};
    const auto order = scheme_.graph.order(roots);
    return std::ranges::any_of(
        mutant.changes, [&](const auto& change) { return std::ranges::find(order, change.first) != order.end(); });
  }

  Found criterion_apart(std::size_t c) {
    const auto& criterion = scheme_.criteria[c];
    const NodeId roots[] = {criterion.condition, criterion.points, criterion.applicable};
    Search search(*suite_.catalogue, scheme_, {&scheme_.graph, &other_.graph}, roots, seeds_);
    return search.find(
        [&](const auto& runs) { return !(criterion_row(criterion, *runs[0]) == criterion_row(criterion, *runs[1])); });
  }

  /// A gate that does not count shows where it alone is not met, and nothing else is known.
  Found by_one_failure(const Mutant& mutant) {
    const auto& criterion = scheme_.criteria[mutant.criterion];
    const NodeId roots[] = {criterion.condition, criterion.points, criterion.applicable};
    Search search(*suite_.catalogue, scheme_, {&scheme_.graph}, roots, {});
    const auto alone = search.find(
        [&](const auto& runs) { return criterion_row(criterion, *runs[0]).status == evaluate::Status::not_met; });
    if (!alone.values) return {};
    const Assignment seeds[] = {*alone.values};
    return result_apart(seeds);
  }

  Found result_apart(std::span<const Assignment> seeds) {
    const auto& result = scheme_.result;
    const NodeId roots[] = {result.pass, result.rounded};
    Search search(*suite_.catalogue, scheme_, {&scheme_.graph, &other_.graph}, roots, seeds);
    return search.find([&](const auto& runs) {
      if (runs[0]->truth(result.pass) != runs[1]->truth(result.pass)) return true;
      return result.rounded != kNoNode && runs[0]->number(result.rounded) != runs[1]->number(result.rounded);
    });
  }

  const Suite& suite_;
  const plan::Scheme& scheme_;
  plan::Scheme other_;
  std::vector<Mutant> mutants_;
  std::vector<Assignment> seeds_;
};

/// Numbers with a date that no case is as of.
void add_untried(const Suite& suite, const std::set<std::string>& tried, std::vector<Mutant>& out) {
  const auto& scheme = *suite.newest()->scheme;
  for (const auto& parameter : scheme.parameters) {
    if (parameter.layer + 1 != scheme.layers.size()) continue;
    for (const auto& value : parameter.definition.values) {
      if (!value.place.file.starts_with(scheme.layers.back().folder + "/")) continue;  // of a layer below
      const auto key = std::string(kMutantPrefix) + value_key(parameter.definition, value);
      if (std::ranges::any_of(tried, [&](const auto& each) { return each.starts_with(key + " "); })) continue;
      out.push_back({.key = key + " in no case",
                     .criterion = scheme.criteria.size(),
                     .clause = parameter.definition.clause,
                     .place = value.place,
                     .only_result = false,
                     .changes = {}});
    }
  }
}

}  // namespace

std::size_t Mutation::open() const {
  return static_cast<std::size_t>(std::ranges::count_if(survivors, &Survivor::open));
}
std::size_t Mutation::equivalent() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(survivors, [](const auto& each) { return each.found.impossible; }));
}

Mutation mutate(const Suite& suite) {
  std::map<std::string, Mutant> alive;
  std::set<std::string> noticed, tried;
  for (const auto& batch : suite.batches) {
    if (!batch.at->scheme) continue;
    Trial trial(suite, batch);
    for (const auto& mutant : trial.mutants()) {
      tried.insert(mutant.key);
      if (noticed.contains(mutant.key)) continue;
      if (trial.notices(mutant)) {
        noticed.insert(mutant.key);
        alive.erase(mutant.key);
      } else {
        alive.emplace(mutant.key, mutant);
      }
    }
  }
  Mutation made;
  std::vector<Mutant> untried;
  add_untried(suite, tried, untried);
  made.mutants = tried.size() + untried.size();
  made.noticed = noticed.size();
  std::set<const define::Explained*> used;
  std::optional<Apart> apart;
  const auto survive = [&](const Mutant& mutant) {
    const auto reason = std::ranges::find(suite.given.explained, mutant.key, &define::Explained::what);
    Survivor survivor{mutant, {}, reason == suite.given.explained.end() ? nullptr : &*reason};
    if (!apart) apart.emplace(suite);
    if (survivor.explained == nullptr && !mutant.changes.empty()) survivor.found = apart->of(mutant.key);
    if (survivor.explained != nullptr) used.insert(survivor.explained);
    made.survivors.push_back(std::move(survivor));
  };
  for (const auto& [key, mutant] : alive) survive(mutant);
  for (const auto& mutant : untried) survive(mutant);
  std::ranges::stable_sort(made.survivors, {}, [](const auto& each) { return each.mutant.clause; });
  for (const auto& each : suite.given.explained)
    if (each.what.starts_with(kMutantPrefix) && !used.contains(&each)) made.needless.push_back(&each);
  return made;
}

}  // namespace heng::cases
