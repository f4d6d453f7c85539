#pragma once
// What is said of a value that two cells give: the same twice, two different ones, or one that yields to a declared
// precedence. Each cell is quoted as it was typed, with the unit its column is in.

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "data/dataset.hpp"
#include "define/catalogue.hpp"

namespace heng::data {

struct TwoValues {
  std::size_t indicator = 0;
  int year = 0;
  std::size_t subject = 0;
  Observation first, second;  // as they were read
};

class SecondValues {
 public:
  /// Both must outlive it. Without a catalogue (data made by hand) indicators are not named and numbers have no unit.
  SecondValues(const Dataset& data, const define::Catalogue* catalogue) : data_(&data), catalogue_(catalogue) {}

  /// Said by `repeated`: a row that repeats another is one note.
  void same(const TwoValues& two);
  [[nodiscard]] DataFinding different(const TwoValues& two) const;
  /// Of two sources with a precedence: `first` is used, `second` is not.
  [[nodiscard]] DataFinding yielding(const TwoValues& two) const;
  [[nodiscard]] std::vector<DataFinding> repeated() const;

 private:
  struct Repeat {
    std::size_t count = 0;
    TwoValues two;  // the first of them
  };
  using Rows = std::tuple<std::size_t, std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t>;
  [[nodiscard]] DataFinding about(const TwoValues& two, Severity severity, const char* code) const;
  [[nodiscard]] Bilingual name_of(const TwoValues& two) const;
  [[nodiscard]] std::string shown(const Observation& seen, std::size_t indicator) const;
  [[nodiscard]] std::string with_cell(const Observation& seen, std::size_t indicator, Language language) const;
  [[nodiscard]] Bilingual both_cells(const TwoValues& two) const;

  const Dataset* data_;
  const define::Catalogue* catalogue_;
  std::map<Rows, Repeat> repeats_;  // by subject, and table and row of both
};

}  // namespace heng::data
