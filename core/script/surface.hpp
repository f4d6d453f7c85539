#pragma once
// Everything a script can name, as one list: made from the tables the sandbox itself looks names up in. The reference,
// the linter's configuration and a test that notices every change are made from it.

#include <string>
#include <vector>

namespace heng::script {

enum class Scope {
  file,      // scheme.lua and rules/lib while they load
  function,  // value = function(p) … end
  both,
  formula,  // formula = "…" of an indicator
};

struct SurfaceName {
  Scope scope = Scope::file;
  std::string name;  // ipairs, math.abs, note
  std::string zh, en;
};

/// By scope, then name.
[[nodiscard]] std::vector<SurfaceName> surface();

}  // namespace heng::script
