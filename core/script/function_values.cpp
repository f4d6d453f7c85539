#include "script/function_values.hpp"

#include <cmath>

#include "plan/program.hpp"
#include "plan/run_intervals.hpp"
#include "script/run_formula.hpp"
#include "script/sandbox.hpp"
#include "script/scheme_builder.hpp"

namespace heng::script {

/// An indicator's formula, compiled for one row at a time.
struct FormulaReader {
  plan::NodeId node = plan::kNoNode;
  plan::Program program;
  plan::Binding binding;
  std::unique_ptr<plan::IntervalRunner> runner;
};

ValueColumn::ValueColumn() = default;
ValueColumn::~ValueColumn() = default;

/// Apart from the functions' Lua state: building a formula costs the call that happens to be the first nothing.
struct FunctionValues::Formulas {
  LuaState lua;
  Diagnostics ignored;  // reported when the scheme was loaded
  SchemeBuilder builder;

  Formulas(const SchemeRequest& request, const plan::Scheme& scheme)
      : lua(request.limits), builder(*request.catalogue, lua, ignored) {
    register_sandbox(lua);
    lua.user = &builder;
    builder.scheme.factors = scheme.factors;
    builder.scheme.as_of = scheme.as_of;
  }
};

FunctionValues::FunctionValues(const SchemeRequest& request, const plan::Scheme& scheme, const data::Dataset& dataset,
                               int year)
    : request_(request), scheme_(scheme), dataset_(dataset), year_(year) {
  for (const auto& [key, series] : dataset.all()) years_.insert(key.second);
}

FunctionValues::~FunctionValues() = default;

const ValueColumn& FunctionValues::column(std::size_t indicator, int year) {
  if (!years_.contains(year)) return none_;
  const auto [found, is_new] = columns_.try_emplace({indicator, year});
  ValueColumn& made = found->second;
  if (!is_new) return made;
  const define::Indicator& definition = request_.catalogue->indicators[indicator];
  made.kind = definition.kind;
  made.series = dataset_.series(indicator, year);
  if (definition.formula.empty()) return made;
  if (!formulas_) formulas_ = std::make_unique<Formulas>(request_, scheme_);
  const plan::Input when{.indicator = indicator, .relative = year == year_, .year = year == year_ ? 0 : year};
  auto reader = std::make_unique<FormulaReader>();
  reader->node = build_indicator(formulas_->builder, when);
  if (reader->node == plan::kNoNode) return made;
  const plan::NodeId roots[] = {reader->node};
  reader->program = plan::compile(formulas_->builder.scheme.graph, roots, plan::Keep::roots);
  reader->binding = plan::bind(formulas_->builder.scheme.graph, *request_.catalogue, dataset_, year_);
  reader->runner = std::make_unique<plan::IntervalRunner>(reader->program, reader->binding, 0);
  made.formula = std::move(reader);
  return made;
}

double FunctionValues::value(const ValueColumn& column, std::size_t subject) {
  if (column.formula) {
    column.formula->runner->run(subject);
    const Interval value = column.formula->runner->number(column.formula->node);
    return value.is_point() && std::isfinite(value.low) ? value.low : std::nan("");
  }
  return column.series != nullptr && column.kind != define::Kind::text ? column.series->values()[subject]
                                                                       : std::nan("");
}

bool FunctionValues::is_censored(const ValueColumn& column, std::size_t subject) {
  return column.series != nullptr && column.series->may_be_censored() && column.series->known(subject).has_value();
}

const std::string* FunctionValues::text(const ValueColumn& column, std::size_t subject) {
  if (column.kind != define::Kind::text || column.series == nullptr || column.series->texts().empty()) return nullptr;
  const std::string& text = column.series->texts()[subject];
  return text.empty() ? nullptr : &text;
}

}  // namespace heng::script
