#pragma once
// Once every criterion is known: group totals, the total, the verdict. Fills Scheme::result and the stand-ins.

#include "script/scheme_builder.hpp"

namespace heng::script {

void assemble(SchemeBuilder& builder);

}  // namespace heng::script
