#pragma once
// What the benchmarks share around Google Benchmark: repetitions in turn, medians instead of its table, and main.

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

namespace heng::bench {

/// Seconds an iteration.
struct Times {
  double wall = 0, cpu = 0;
};

class Medians : public benchmark::ConsoleReporter {
 public:
  void ReportRuns(const std::vector<Run>& runs) override;
  /// NaN where nothing of that name ran.
  [[nodiscard]] Times of(const std::string& name) const;

 private:
  std::map<std::string, std::vector<Times>> times_;
};

/// Runs what is registered, each so many times and all in turn, so that the machine's moods fall on all alike. False
/// when the command line is not understood.
[[nodiscard]] bool run_registered(int argc, char** argv, int repetitions, Medians& medians);

/// Calls `run`; an exception is told and gives 1.
int shielded(int (*run)(int, char**), int argc, char** argv);

}  // namespace heng::bench
