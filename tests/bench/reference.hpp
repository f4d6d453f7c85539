#pragma once
// What the program is measured against: the same rules written by hand as C++ loops over columns, one a rule and block,
// with every limit in place. It knows no rule files, no units, no reasons and no intervals: a missing value is not met
// and gives no points. Compiled for this machine's own instruction set, which the program is not: the program, which
// interprets rule files, takes about 1.3 times as long for the totals of 100,000 subjects.

#include "bench/workload.hpp"

namespace heng::bench {

/// kCount: 8, 32 or 128.
template <int kCount>
void run_reference(const Columns& in, std::size_t subjects, Results& out);

}  // namespace heng::bench
