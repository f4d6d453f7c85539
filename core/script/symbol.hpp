#pragma once
// What a rule's words pass around: a node of the graph with what the builder must know of it. In Lua it is a userdata
// with + - * / and the time methods; comparing it with < or == is refused with the word to use.

#include <lua.hpp>

#include "define/unit.hpp"
#include "plan/graph.hpp"

namespace heng::script {

class SchemeBuilder;

struct Symbol {
  plan::NodeId node = plan::kNoNode;        // kNoNode: something went wrong and was reported; stays silent from here on
  plan::NodeId applicable = plan::kNoNode;  // kNoNode = always
  int indicator = -1;                       // an indicator as such, in the year below
  plan::Input when{};
  bool plain = false;  // a bare Lua number: takes the unit of what it meets

  [[nodiscard]] bool poisoned() const { return node == plan::kNoNode; }
};

void push_symbol(lua_State* lua, const Symbol& symbol);
/// Null when the value is not a symbol.
[[nodiscard]] const Symbol* symbol_at(lua_State* lua, int index);
/// Makes the metatable; once a state.
void register_symbol(lua_State* lua);

}  // namespace heng::script
