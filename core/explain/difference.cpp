#include "explain/difference.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <thread>

#include "evaluate/cohorts.hpp"
#include "evaluate/evaluate.hpp"
#include "evaluate/panel.hpp"
#include "plan/binding.hpp"
#include "script/rule_functions.hpp"
#include "script/scheme_mix.hpp"

namespace heng::explain {

namespace {

constexpr std::size_t kRuns = 400;  // of a mixed scheme, about, where orders are drawn
constexpr std::size_t kFewestOrders = 8;

/// Points of every function of both editions for every subject: a mixture never changes what a function sees.
class FunctionPoints : public plan::FunctionCaller {
 public:
  FunctionPoints(const LoadedEdition& before, const LoadedEdition& after, const data::Dataset& dataset, int year,
                 unsigned threads) {
    for (const auto* edition : {&before, &after}) add(*edition, dataset, year, threads);
  }
  Interval call(std::uint32_t function, std::size_t subject, unsigned /*thread*/) override {
    return points_[function][subject];
  }
  [[nodiscard]] bool failed(std::uint32_t function, std::size_t subject) const override {
    return failed_[function][subject] != 0;
  }
  [[nodiscard]] bool must_run_again() override { return false; }

 private:
  void add(const LoadedEdition& edition, const data::Dataset& dataset, int year, unsigned threads) {
    int count = 0;
    for (const auto& criterion : edition.scheme->criteria) count = std::max(count, criterion.function + 1);
    script::RuleFunctions functions(edition.request, *edition.scheme, dataset, year, threads);
    const std::size_t first = points_.size(), made = static_cast<std::size_t>(count);
    points_.resize(first + made, std::vector<Interval>(dataset.size()));
    failed_.resize(first + made, std::vector<std::uint8_t>(dataset.size()));
    const auto work = [&](unsigned thread) {
      for (std::uint32_t function = 0; function < made; ++function)
        for (std::size_t subject = thread; subject < dataset.size(); subject += threads) {
          points_[first + function][subject] = functions.call(function, subject, thread);
          failed_[first + function][subject] = functions.failed(function, subject) ? 1 : 0;
        }
    };
    do {
      std::vector<std::thread> others;
      for (unsigned thread = 1; thread < threads; ++thread) others.emplace_back(work, thread);
      work(0);
      for (auto& other : others) other.join();
    } while (functions.must_run_again());
  }

  std::vector<std::vector<Interval>> points_;
  std::vector<std::vector<std::uint8_t>> failed_;
};

class Comparison {
 public:
  Comparison(const LoadedEdition& before, const LoadedEdition& after, const data::Dataset& dataset, int year,
             unsigned threads)
      : before_(before),
        after_(after),
        dataset_(dataset),
        year_(year),
        threads_(threads),
        made_(std::make_unique<Difference>()),
        functions_(before, after, dataset, year, threads) {}

  std::unique_ptr<Difference> run(Diagnostics& out) {
    auto& changes = made_->changes;
    changes = script::changes_between(before_.edition(), after_.edition(), out);
    if (out.has_errors()) return nullptr;
    mix_ = std::make_unique<script::SchemeMix>(before_.edition(), after_.edition(), changes);
    made_->subjects = dataset_.size();
    made_->open.assign(dataset_.size(), 0);
    made_->old_scheme = mix_->scheme(std::vector<bool>(changes.size(), false));
    made_->new_scheme = mix_->scheme(std::vector<bool>(changes.size(), true));
    evaluate_mix(made_->old_scheme, std::vector<bool>(changes.size(), false), evaluate::Detail::everything, threads_,
                 made_->before);
    evaluate_mix(made_->new_scheme, std::vector<bool>(changes.size(), true), evaluate::Detail::everything, threads_,
                 made_->after);
    share_out();
    finding_moves();
    return std::move(made_);
  }

 private:
  void evaluate_mix(const plan::Scheme& scheme, const std::vector<bool>& made, evaluate::Detail detail,
                    unsigned threads, evaluate::Outcomes& out) {
    auto binding = plan::bind(scheme.graph, *after_.request.catalogue, dataset_, year_);
    for (std::size_t i = 0; i < binding.ranges.size(); ++i)
      binding.ranges[i] = mix_->range(scheme.graph.inputs()[i].indicator, made);
    binding.panel_points = evaluate::panel_points(scheme, dataset_);
    binding.functions = &functions_;
    evaluate::compute_cohorts(binding, scheme.graph);
    evaluate::evaluate_into(out, scheme, binding, threads, detail);
  }

  /// Whether a change can reach totals and verdict at all; the others need not be mixed.
  std::vector<std::size_t> that_count() const {
    std::set<std::string> reaching;
    for (const auto* scheme : {before_.scheme, after_.scheme}) {
      const auto& result = scheme->result;
      std::vector<plan::NodeId> roots{result.pass, result.refused, result.total, result.rounded, result.local_total};
      if (result.ranking) roots.insert(roots.end(), result.ranking->then_by.begin(), result.ranking->then_by.end());
      for (const auto id : scheme->graph.order(roots))
        if (scheme->graph[id].op == plan::Op::parameter)
          reaching.insert(scheme->parameters[scheme->graph[id].ref].definition.name);
      for (const auto& grade : scheme->result.grades)
        if (scheme->graph[grade.at_least].op == plan::Op::parameter)
          reaching.insert(scheme->parameters[scheme->graph[grade.at_least].ref].definition.name);
    }
    const auto decides = [](const plan::Scheme& scheme, const std::string& code) {
      const auto* criterion = scheme.criterion(code);
      return criterion != nullptr && !criterion->reference;
    };
    std::vector<std::size_t> counting;
    for (std::size_t i = 0; i < made_->changes.size(); ++i) {
      using script::ChangeKind;
      const auto& change = made_->changes[i];
      const bool of_criterion = change.kind == ChangeKind::added || change.kind == ChangeKind::removed ||
                                change.kind == ChangeKind::criterion;
      if (change.kind == ChangeKind::parameter && !reaching.contains(change.name)) continue;
      if (of_criterion && !decides(*before_.scheme, change.name) && !decides(*after_.scheme, change.name)) continue;
      counting.push_back(i);
    }
    return counting;
  }

  void share_out() {
    const auto counting = that_count();
    struct Worker {
      std::unique_ptr<script::SchemeMix> mix;
      evaluate::Outcomes outcomes;
    };
    std::vector<Worker> workers(threads_);
    for (auto& worker : workers)
      worker.mix = std::make_unique<script::SchemeMix>(before_.edition(), after_.edition(), made_->changes);
    const auto values = [&](const std::vector<bool>& made, unsigned number) {
      auto& worker = workers[number];
      std::vector<bool> all(made_->changes.size(), true);
      for (std::size_t i = 0; i < counting.size(); ++i) all[counting[i]] = made[i];
      const auto scheme = worker.mix->scheme(all);
      evaluate_mix(scheme, all, evaluate::Detail::totals, 1, worker.outcomes);
      return measures(scheme, worker.outcomes);
    };
    const auto orders =
        std::max(kFewestOrders, kRuns / std::max<std::size_t>(1, counting.size() - (counting.empty() ? 0 : 1)));
    auto shares = evaluate::shapley(counting.size(), values, orders, threads_);
    const std::vector<double> nothing(kMeasures * dataset_.size() + kSums);
    made_->shares.runs = shares.runs;
    made_->shares.orders = shares.orders;
    made_->shares.of.assign(made_->changes.size(), nothing);
    if (!shares.error.empty()) made_->shares.error.assign(made_->changes.size(), nothing);
    for (std::size_t i = 0; i < counting.size(); ++i) {
      made_->shares.of[counting[i]] = std::move(shares.of[i]);
      if (!shares.error.empty()) made_->shares.error[counting[i]] = std::move(shares.error[i]);
    }
  }

  /// As Difference::share finds them.
  std::vector<double> measures(const plan::Scheme& scheme, const evaluate::Outcomes& outcomes) {
    const auto n = dataset_.size();
    std::vector<double> all(kMeasures * n + kSums);
    const auto at = [&](Measure measure, std::size_t subject) -> double& {
      return all[static_cast<std::size_t>(measure) * n + subject];
    };
    const auto sum = [&](Sum which) -> double& { return all[kMeasures * n + static_cast<std::size_t>(which)]; };
    const auto grades = static_cast<std::int16_t>(scheme.result.grades.size());
    for (std::size_t i = 0; i < n; ++i) {
      const auto verdict = outcomes.verdict[i];
      at(Measure::verdict, i) = verdict == evaluate::Verdict::pass ? 1 : verdict == evaluate::Verdict::fail ? -1 : 0;
      sum(Sum::passes) += verdict == evaluate::Verdict::pass ? 1 : 0;
      sum(Sum::fails) += verdict == evaluate::Verdict::fail ? 1 : 0;
      if (grades > 0)
        at(Measure::grade, i) = -0.5 * (place(outcomes.best_grade[i], grades) + place(outcomes.worst_grade[i], grades));
      if (!outcomes.rank.empty()) at(Measure::rank, i) = place(outcomes.rank[i]);
      if (outcomes.total.empty()) continue;
      const auto total = outcomes.total.at(i);
      if (!std::isfinite(total.low) || !std::isfinite(total.high)) {
        std::atomic_ref(made_->open[i]).store(1, std::memory_order_relaxed);
        continue;
      }
      sum(Sum::low) += at(Measure::low, i) = total.low;
      sum(Sum::high) += at(Measure::high, i) = total.high;
    }
    return all;
  }
  static double place(std::int16_t grade, std::int16_t grades) { return grade < 0 ? grades : grade; }
  [[nodiscard]] double place(const evaluate::Rank& rank) const {
    return rank.best == 0 ? static_cast<double>(dataset_.size() + 1)
                          : 0.5 * (static_cast<double>(rank.best) + static_cast<double>(rank.worst));
  }

  void finding_moves() {
    const auto& schemes = *made_;
    for (std::size_t c = 0; c < schemes.new_scheme.criteria.size(); ++c) {
      const auto& criterion = schemes.new_scheme.criteria[c];
      const auto* older = schemes.old_scheme.criterion(criterion.code);
      if (older == nullptr) continue;
      const auto& from =
          schemes.before.criteria[static_cast<std::size_t>(older - schemes.old_scheme.criteria.data())].status;
      const auto& to = schemes.after.criteria[c].status;
      std::map<std::pair<evaluate::Status, evaluate::Status>, std::size_t> moves;
      for (std::size_t i = 0; i < dataset_.size(); ++i)
        if (from[i] != to[i]) ++moves[{from[i], to[i]}];
      for (const auto& [move, count] : moves)
        made_->findings.push_back({criterion.code, criterion.kind, criterion.title, move.first, move.second, count});
    }
  }

  const LoadedEdition &before_, &after_;
  const data::Dataset& dataset_;
  int year_;
  unsigned threads_;
  std::unique_ptr<Difference> made_;
  FunctionPoints functions_;
  std::unique_ptr<script::SchemeMix> mix_;
};

}  // namespace

std::unique_ptr<Difference> difference(const LoadedEdition& before, const LoadedEdition& after,
                                       const data::Dataset& dataset, int year, unsigned threads, Diagnostics& out) {
  return Comparison(before, after, dataset, year, std::max(1U, threads)).run(out);
}

}  // namespace heng::explain
