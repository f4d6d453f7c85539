#include "explain/evaluation.hpp"

#include "evaluate/cohorts.hpp"
#include "evaluate/evaluate.hpp"
#include "evaluate/panel.hpp"

namespace heng::explain {
namespace {

plan::Binding bound(const define::Catalogue& catalogue, const plan::Scheme& scheme, const data::Dataset& dataset,
                    int year, script::RuleFunctions& functions) {
  auto binding = plan::bind(scheme.graph, catalogue, dataset, year);
  binding.panel_points = evaluate::panel_points(scheme, dataset);
  evaluate::compute_cohorts(binding, scheme.graph);
  binding.functions = &functions;
  return binding;
}

}  // namespace

Evaluation::Evaluation(const define::Catalogue& catalogue, const script::SchemeRequest& request,
                       const plan::Scheme& scheme, const data::Dataset& dataset, int year, unsigned threads)
    : scheme_(scheme),
      functions_(request, scheme, dataset, year, threads),
      binding_(bound(catalogue, scheme, dataset, year, functions_)),
      outcomes_(evaluate::evaluate(scheme, binding_, threads)) {}

Explainer& Evaluation::explainer() {
  if (!explainer_) explainer_ = std::make_unique<Explainer>(scheme_, binding_, outcomes_, &functions_);
  return *explainer_;
}

}  // namespace heng::explain
