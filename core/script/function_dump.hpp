#pragma once
// What a compiled Lua function does to things outside itself, read from its own dump.

#include <lua.hpp>
#include <set>
#include <string>
#include <vector>

namespace heng::script {

/// An assignment to something that outlives the function's call.
struct Write {
  int line = 0;
  std::string name;
  bool global = false;
};

struct CompiledFunction {
  std::vector<Write> writes;
  std::set<std::string> texts;  // its constants: names it uses among them
  std::size_t size = 0;         // bytes of the dump
};

/// The Lua function at the top of the stack with the functions written inside it. The stack stays as it was.
[[nodiscard]] CompiledFunction read_compiled(lua_State* lua);

}  // namespace heng::script
