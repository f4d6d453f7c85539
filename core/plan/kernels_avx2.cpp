#include "plan/kernels.hpp"

namespace heng::plan::avx2 {

#include "plan/kernels.inc"

}  // namespace heng::plan::avx2
