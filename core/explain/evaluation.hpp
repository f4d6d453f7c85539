#pragma once
// A scheme over a dataset, bound, evaluated and ready to be explained.

#include "evaluate/outcomes.hpp"
#include "explain/explain.hpp"
#include "script/rule_functions.hpp"

namespace heng::explain {

/// Members point at each other, so it stays where it is; what it is made from must outlive it.
class Evaluation {
 public:
  Evaluation(const define::Catalogue& catalogue, const script::SchemeRequest& request, const plan::Scheme& scheme,
             const data::Dataset& dataset, int year, unsigned threads);
  Evaluation(const Evaluation&) = delete;
  Evaluation& operator=(const Evaluation&) = delete;

  [[nodiscard]] const evaluate::Outcomes& outcomes() const { return outcomes_; }
  [[nodiscard]] const plan::Binding& binding() const { return binding_; }
  [[nodiscard]] Explainer& explainer();

 private:
  const plan::Scheme& scheme_;
  script::RuleFunctions functions_;
  plan::Binding binding_;
  evaluate::Outcomes outcomes_;
  std::unique_ptr<Explainer> explainer_;  // made when first asked for
};

}  // namespace heng::explain
