// Any shared library. Its code must not run.
#include <cstdlib>

namespace {
[[gnu::constructor]] void run_on_load() { std::abort(); }
}  // namespace

extern "C" __attribute__((visibility("default"))) int some_function() { return 1; }
