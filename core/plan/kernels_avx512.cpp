#include "plan/kernels.hpp"

namespace heng::plan::avx512 {

#include "plan/kernels.inc"

}  // namespace heng::plan::avx512
