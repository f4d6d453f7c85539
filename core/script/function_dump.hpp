#pragma once
// What a compiled Lua function does to things outside itself, read from its own dump.

#include <cstdint>
#include <lua.hpp>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace heng::script {

/// An assignment to something that outlives the function's call.
struct Write {
  int line = 0;
  std::string name;
  bool global = false;
};

/// A field of the function's first parameter, named in its text.
struct FieldRead {
  int line = 0;
  std::string name;
};

/// Of a function; the first stands for nil.
using Constant = std::variant<std::monostate, bool, std::int64_t, double, std::string>;

struct CompiledFunction {
  std::vector<Write> writes;
  std::vector<FieldRead> reads;     // none where the parameter may be another value by then
  std::set<std::string> texts;      // its constants: names it uses among them
  std::size_t size = 0;             // bytes of the dump
  std::vector<std::uint32_t> code;  // of the function itself
  std::vector<Constant> constants;  // likewise
  std::size_t environment = 0;      // number of its upvalue _ENV
  bool has_view = false;            // its first register holds p from begin to end
  bool ends_by_itself = false;      // see straight_line, as long as its _ENV is the environment of rules
};

/// The Lua function at the top of the stack with the functions written inside it. The stack stays as it was.
[[nodiscard]] CompiledFunction read_compiled(lua_State* lua);

}  // namespace heng::script
