#pragma once
// The values rule functions read: one subject's value of an indicator in a year, observed or computed by its formula.

#include <map>
#include <memory>
#include <set>

#include "data/dataset.hpp"
#include "script/load_scheme.hpp"

namespace heng::script {

struct FormulaReader;

/// An indicator in a year.
struct ValueColumn {
  define::Kind kind = define::Kind::number;
  const data::Series* series = nullptr;  // observed values; null = none
  std::unique_ptr<FormulaReader> formula;

  ValueColumn();
  ~ValueColumn();
};

/// One thread's. Columns stay where they are once made.
class FunctionValues {
 public:
  FunctionValues(const SchemeRequest& request, const plan::Scheme& scheme, const data::Dataset& dataset, int year);
  ~FunctionValues();

  /// Of a year without any data all indicators share one empty column.
  [[nodiscard]] const ValueColumn& column(std::size_t indicator, int year);
  /// NaN where it is missing (a censored value is: nobody knows it), and for texts.
  [[nodiscard]] static double value(const ValueColumn& column, std::size_t subject);
  /// Whether something is reported of a value that is NaN: that it lies above 80, say.
  [[nodiscard]] static bool is_censored(const ValueColumn& column, std::size_t subject);
  /// Null unless it is the text of a text indicator.
  [[nodiscard]] static const std::string* text(const ValueColumn& column, std::size_t subject);

 private:
  struct Formulas;  // the graph of the formulas that were asked for

  const SchemeRequest& request_;
  const plan::Scheme& scheme_;
  const data::Dataset& dataset_;
  int year_;
  std::set<int> years_;  // there are data of
  ValueColumn none_;
  std::map<std::pair<std::size_t, int>, ValueColumn> columns_;
  std::unique_ptr<Formulas> formulas_;
};

}  // namespace heng::script
