#include "plan/kernels.hpp"

namespace heng::plan {

namespace base {
extern const Kernels kTable;
}
#ifdef HENG_KERNELS_X86
namespace avx2 {
extern const Kernels kTable;
}
namespace avx512 {
extern const Kernels kTable;
}
#endif

const Kernels& kernels() {
#ifdef HENG_KERNELS_X86
  static const Kernels& best = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                                       __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")
                                   ? avx512::kTable
                               : __builtin_cpu_supports("avx2") ? avx2::kTable
                                                                : base::kTable;
  return best;
#else
  return base::kTable;
#endif
}

}  // namespace heng::plan
