#pragma once
// Reads the nodes of one subject's row after an interval run that kept them all: node → Value, Limit.

#include "define/catalogue.hpp"
#include "explain/finding.hpp"
#include "plan/binding.hpp"
#include "plan/run_intervals.hpp"
#include "plan/scheme.hpp"

namespace heng::explain {

/// The indicator's title (its code where it has none), with the year where that is not the round's.
[[nodiscard]] Bilingual title_in(const define::Indicator& indicator, int year, int round_year);

class Reading {
 public:
  Reading(const plan::Scheme& scheme, const plan::Binding& binding, const plan::IntervalRunner& row,
          std::size_t subject)
      : scheme_(scheme), graph_(scheme.graph), binding_(binding), row_(row), subject_(subject) {}

  [[nodiscard]] const plan::Scheme& scheme() const { return scheme_; }
  [[nodiscard]] const plan::Graph& graph() const { return graph_; }
  [[nodiscard]] Interval number(plan::NodeId node) const { return row_.number(node); }
  [[nodiscard]] Truth truth(plan::NodeId node) const { return row_.truth(node); }

  /// The value a node stands for: an indicator (computed or reported), the total, or an expression with its parts.
  [[nodiscard]] Value value(plan::NodeId node) const;
  /// What was reported of one of the graph's inputs.
  [[nodiscard]] Value observed(std::uint32_t input) const {
    return input_value(input, plan::bounds(binding_, input, subject_));
  }
  [[nodiscard]] Limit limit(plan::NodeId node, const Value& against, const Place& rule) const;
  [[nodiscard]] bool is_total(plan::NodeId node) const;
  /// What an indicator's node reads; nothing for other nodes.
  [[nodiscard]] std::optional<plan::Input> input_of(plan::NodeId node) const;
  /// Its title, with the year where that is not the round's.
  [[nodiscard]] std::optional<Bilingual> indicator_name(plan::NodeId node) const;
  [[nodiscard]] int year() const { return binding_.year; }
  /// Stand-ins, unit conversions seen through.
  [[nodiscard]] plan::NodeId inner(plan::NodeId node) const;
  /// Indicator values under a node, nearest first, each once; a computed one is not looked into.
  [[nodiscard]] std::vector<plan::NodeId> indicators_under(plan::NodeId node) const;
  /// What the numerator of a computed ratio must change by so that the ratio moves by `change`; nothing for other
  /// shapes.
  [[nodiscard]] std::optional<std::pair<Value, double>> lever(plan::NodeId node, double change) const;
  [[nodiscard]] Shown shown(plan::NodeId node) const;
  /// The least certain status of the parameters under a node.
  [[nodiscard]] define::Status parameters_status(plan::NodeId node) const;

 private:
  [[nodiscard]] Value rounded_value(plan::NodeId node) const;
  [[nodiscard]] Value input_value(std::uint32_t input, const Interval& known) const;
  /// The least certain status of the factors a formula uses; one that multiplies 0 does not count.
  [[nodiscard]] define::Status factors_status(plan::NodeId node) const;

  const plan::Scheme& scheme_;
  const plan::Graph& graph_;
  const plan::Binding& binding_;
  const plan::IntervalRunner& row_;
  std::size_t subject_;
};

}  // namespace heng::explain
