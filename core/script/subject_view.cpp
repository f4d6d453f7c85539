#include "script/subject_view.hpp"

#include <cmath>

#include "script/lua_state.hpp"

namespace heng::script {

SubjectView::SubjectView(lua_State* main, lua_CFunction read, lua_CFunction write) : main_(main) {
  luaL_checkstack(main, 8, nullptr);
  lua_newtable(main);
  ready_ = lua_gettop(main);
  lua_createtable(main, 0, 1);
  lua_pushcfunction(main, read);
  lua_setfield(main, -2, "__index");
  lua_setmetatable(main, ready_);
  lua_newuserdatauv(main, 0, 0);
  lua_createtable(main, 0, 3);
  lua_pushvalue(main, ready_);
  lua_setfield(main, -2, "__index");
  lua_pushcfunction(main, write);
  lua_setfield(main, -2, "__newindex");
  lua_pushboolean(main, 0);
  lua_setfield(main, -2, "__metatable");
  lua_setmetatable(main, -2);
  view_ = keep(main);
}

void SubjectView::add(const std::string& name, const ValueColumn& column, const std::vector<int>& categories) {
  luaL_checkstack(main_, 8, nullptr);
  lua_pushlstring(main_, name.data(), name.size());
  fields_.push_back({.column = &column, .categories = &categories, .name = lua_gettop(main_)});
}

void SubjectView::fill(std::size_t subject) {
  for (const Field& field : fields_) {
    const double value = FunctionValues::value(*field.column, subject);
    lua_pushvalue(main_, field.name);
    if (std::isnan(value))
      lua_pushnil(main_);
    else if (field.column->kind == define::Kind::boolean)
      lua_pushboolean(main_, value != 0);
    else if (field.column->kind == define::Kind::category)
      lua_rawgeti(main_, LUA_REGISTRYINDEX, (*field.categories)[static_cast<std::size_t>(value)]);
    else
      lua_pushnumber(main_, value);
    lua_rawset(main_, ready_);
  }
}

void SubjectView::clear() {
  for (const Field& field : fields_) {
    lua_pushvalue(main_, field.name);
    lua_pushnil(main_);
    lua_rawset(main_, ready_);
  }
}

}  // namespace heng::script
