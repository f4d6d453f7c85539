#include "plan/kernels.hpp"

namespace heng::plan::base {

#include "plan/kernels.inc"

}  // namespace heng::plan::base
