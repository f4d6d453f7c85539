#include "bench/timing.hpp"

#include <algorithm>
#include <cmath>
#include <exception>
#include <iostream>

namespace heng::bench {

void Medians::ReportRuns(const std::vector<Run>& runs) {
  for (const Run& run : runs) {
    if (run.run_type != Run::RT_Iteration || run.error_occurred) continue;
    const auto iterations = static_cast<double>(run.iterations);
    times_[run.run_name.function_name].push_back(
        {run.real_accumulated_time / iterations, run.cpu_accumulated_time / iterations});
  }
}

Times Medians::of(const std::string& name) const {
  const auto found = times_.find(name);
  if (found == times_.end()) return {NAN, NAN};
  const auto median = [&](double Times::*which) {
    std::vector<double> all;
    for (const Times& times : found->second) all.push_back(times.*which);
    std::nth_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2), all.end());
    return all[all.size() / 2];
  };
  return {median(&Times::wall), median(&Times::cpu)};
}

bool run_registered(int argc, char** argv, int repetitions, Medians& medians) {
  std::vector<std::string> words{argv[0], "--benchmark_repetitions=" + std::to_string(repetitions),
                                 "--benchmark_min_time=0.1", "--benchmark_enable_random_interleaving=true"};
  words.insert(words.end(), argv + 1, argv + argc);
  std::vector<char*> pointers;
  for (auto& word : words) pointers.push_back(word.data());
  int count = static_cast<int>(pointers.size());
  benchmark::Initialize(&count, pointers.data());
  if (benchmark::ReportUnrecognizedArguments(count, pointers.data())) return false;
  benchmark::RunSpecifiedBenchmarks(&medians);
  return true;
}

int shielded(int (*run)(int, char**), int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& problem) {
    std::cerr << problem.what() << "\n";
    return 1;
  }
}

}  // namespace heng::bench
