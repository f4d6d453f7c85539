// use "name": what several schemes have in common, from rules/lib/name.lua.
//
// The file runs in the sandbox of the scheme, on its fuel, and anew at every use: no layer can change what another one
// sees. A name is a plain one, so no path leads out of rules/lib; a link is refused for the same reason.

#include <algorithm>
#include <filesystem>

#include "base/files.hpp"
#include "base/text.hpp"
#include "script/arguments.hpp"
#include "script/lua_logic.hpp"
#include "script/vocabulary.hpp"

namespace heng::script {

namespace {

namespace fs = std::filesystem;

bool is_plain_name(std::string_view name) {
  constexpr std::size_t kLongest = 64;
  const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
  return !name.empty() && name.size() <= kLongest && std::all_of(name.begin(), name.end(), plain);
}

std::vector<std::string> library_names(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
    if (it->path().extension() == ".lua") names.push_back(it->path().stem().string());
  return names;
}

bool is_plain(const fs::path& path, fs::file_type type) {
  std::error_code error;
  return fs::symlink_status(path, error).type() == type;
}

/// Compiles the library and leaves its function on the stack; nothing after reporting.
bool push_library(lua_State* lua, const std::string& name) {
  constexpr std::uint64_t kWork = 20'000;  // so that a loop of uses ends
  auto& builder = builder_of(lua);
  const fs::path folder = (fs::path(builder.catalogue.root) / "rules" / "lib").lexically_normal();
  const std::string file = folder.string() + "/" + name + ".lua";
  if (!is_plain(folder, fs::file_type::directory) || !is_plain(file, fs::file_type::regular)) {
    std::error_code error;
    const bool there = fs::exists(file, error);
    const auto meant = there ? std::nullopt : did_you_mean(name, library_names(folder));
    builder.mistake(lua, "script.no_library", name,
                    there ? Bilingual{file + " 不是普通文件（是链接）", file + " is not a plain file (a link)"}
                          : Bilingual{"没有 " + quoted(name) + "（找的是 " + file + "）",
                                      "there is no " + quoted(name) + " (looked for " + file + ")"},
                    there   ? Bilingual{"把文件本身放进 rules/lib", "put the file itself into rules/lib"}
                    : meant ? question("use \"" + *meant + "\"")
                            : Bilingual{});
    return false;
  }
  const auto text = read_file(file);
  if (!text) {
    builder.out.add(text.error());
    return false;
  }
  builder.lua.charge(kWork + text->size());
  builder.open_source(file, *text);
  if (auto compiled = builder.lua.compile(lua, *text, file, builder.environment); !compiled) {
    builder.report_refused_source(compiled.error());
    return false;
  }
  check_lua_logic(builder, file, *text);
  return true;
}

int used(lua_State* lua, int, lua_KContext) {
  builder_of(lua).using_now.pop_back();  // an error ends the whole load, so only success needs it
  return 1;
}

int use(lua_State* lua) {
  auto& builder = builder_of(lua);
  const std::string name =
      lua_type(lua, 1) == LUA_TSTRING ? std::string(lua_tostring(lua, 1), lua_rawlen(lua, 1)) : std::string();
  if (!is_plain_name(name)) {
    builder.mistake(
        lua, "script.bad_library_name", "use",
        {"use 后面写 rules/lib 里一个文件的名字，只含小写字母、数字和下划线",
         "use takes the name of a file in rules/lib: small letters, digits and underscores"},
        {"例如 use \"target_tracking\"，不写路径和 .lua", "such as use \"target_tracking\", without path and .lua"});
    return luaL_error(lua, "use failed");
  }
  auto& running = builder.using_now;
  if (std::find(running.begin(), running.end(), name) != running.end()) {
    std::string path;
    for (auto it = std::find(running.begin(), running.end(), name); it != running.end(); ++it) path += *it + " → ";
    builder.mistake(lua, "script.use_cycle", name,
                    {"rules/lib 的文件互相 use 成环：" + path + name,
                     "files of rules/lib use each other in a circle: " + path + name});
    return luaL_error(lua, "use failed");
  }
  if (!push_library(lua, name)) return luaL_error(lua, "use failed");
  running.push_back(name);
  lua_callk(lua, 0, 1, 0, used);  // may be ended by a limit
  return used(lua, LUA_OK, 0);
}

constexpr Word kWords[] = {
    {"use", use, WordKind::criterion, "local name = use \"file\"", "file: text",
     "取用 rules/lib/file.lua：几个方案共有的写法，返回它 return 的表；每次取用都重新运行",
     "rules/lib/file.lua, what schemes have in common: the table it returns; it runs anew at every use",
     "local tracking = use \"target_tracking\""},
};

}  // namespace

std::span<const Word> library_words() { return kWords; }

}  // namespace heng::script
