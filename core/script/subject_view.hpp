#pragma once
// What `p` is for one function: a value without fields of its own that nobody can write to. The values its text names
// (p.x) are laid ready before each call; everything else is asked for when it is read.

#include <lua.hpp>
#include <string>
#include <vector>

#include "script/function_values.hpp"

namespace heng::script {

class SubjectView {
 public:
  /// `read` and `write` are what p does with a name that is not ready, and with an assignment. Keeps what it needs on
  /// the stack of `main`, where it must stay.
  SubjectView(lua_State* main, lua_CFunction read, lua_CFunction write);

  /// A number, truth or category that is to be ready; of a category the registry references of its names.
  void add(const std::string& name, const ValueColumn& column, const std::vector<int>& categories);
  /// A missing value is not ready: it is asked for.
  void fill(std::size_t subject);
  /// Nothing is ready: every read is asked for, and so seen.
  void clear();
  void push(lua_State* running) const { lua_rawgeti(running, LUA_REGISTRYINDEX, view_); }

 private:
  struct Field {
    const ValueColumn* column;
    const std::vector<int>* categories;
    int name;  // place on the stack
  };
  lua_State* main_;
  int ready_;  // place of the table on the stack
  int view_;   // registry reference
  std::vector<Field> fields_;
};

}  // namespace heng::script
