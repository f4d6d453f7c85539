#pragma once
// The test cases of a scheme (cases.toml): given values and what must come out.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bilingual.hpp"
#include "base/diagnostics.hpp"
#include "base/interval.hpp"
#include "define/date.hpp"

namespace heng::define {

struct Given {
  std::string indicator;    // code
  std::optional<int> year;  // of "code@2020"; default: the case's year
  std::string text;         // as a cell would hold it: "0.22", "50万tce", ">93%"
  Place place;
};

struct ExpectedCriterion {
  std::optional<std::string> status;  // met | not_met | undetermined | not_applicable | failed
  std::optional<double> value, limit, short_by;
  std::optional<Interval> points;
  std::optional<std::string> text;  // in the finding's sentence, in one of the languages
  std::optional<std::string> at;    // in a place it names: "parameters.toml:12"
  Place place;
};

struct Case {
  std::string note;
  std::optional<Date> as_of;
  std::optional<int> year;
  std::vector<Given> given;
  std::map<std::string, std::vector<double>> panel;  // "panel.<criterion>" = experts' points

  std::optional<std::string> verdict;  // pass | fail | undetermined
  std::optional<Interval> total;
  std::optional<std::string> grade;
  std::map<std::string, double> values;  // indicator code → expected value in its unit
  std::map<std::string, ExpectedCriterion> criteria;
  std::optional<std::string> ask_first;
  Place place;
};

/// What coverage or mutation finds and no case can show, with the reason.
struct Explained {
  std::string what;  // as the command prints it
  Bilingual reason;
  Place place;
};

struct CaseFile {
  std::vector<Case> cases;
  std::vector<Explained> explained;
};

[[nodiscard]] CaseFile read_cases(std::string_view toml, const std::string& file, Diagnostics& out);

}  // namespace heng::define
