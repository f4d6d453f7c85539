#include "script/surface.hpp"

#include <gtest/gtest.h>

#include <set>

#include "base/files.hpp"
#include "base/text.hpp"
#include "support/scheme_fixture.hpp"

namespace heng::script {
namespace {

using tests::Cells;
using tests::Try;

std::string listed() {
  constexpr const char* kScopes[] = {"file", "function", "both", "formula"};
  std::string text;
  for (const SurfaceName& name : surface())
    text += std::string(kScopes[static_cast<int>(name.scope)]) + " " + name.name + "\n";
  return text;
}

/// A name more or less is a change of the language: write it into surface.txt and the changelog.
TEST(Surface, IsWhatWasAnnounced) {
  EXPECT_EQ(listed(), read_file(HENG_SURFACE).value()) << "announce it: in " << HENG_SURFACE << " and in the changelog";
}

/// What PUC Lua 5.4 offers.
const std::vector<std::string>& lua_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all = split(
        "_G _VERSION assert collectgarbage dofile error getmetatable ipairs load loadfile loadstring next pairs pcall "
        "print rawequal rawget rawlen rawset require select setmetatable tonumber tostring type unpack warn xpcall "
        "coroutine debug io math os package string table utf8 bit32 jit arg",
        ' ');
    for (const std::string& name :
         split("abs acos asin atan atan2 ceil cos cosh deg exp floor fmod frexp huge ldexp log log10 max maxinteger "
               "min mininteger modf pi pow rad random randomseed sin sinh sqrt tan tanh tointeger type ult",
               ' '))
      all.push_back("math." + name);
    return all;
  }();
  return names;
}

bool reads_in_a_function(const std::string& name) {
  const Try t("score 's' { clause = '1', points = 10, value = function(p)\nlocal it = " + name +
              "\nreturn it == nil and 0 or 1\nend }\nresult { total = sum() }");
  return t.loaded() && t.one(Cells{}).points("s") == Interval::exactly(1);
}

bool reads_in_a_file(const std::string& name) {
  return Try("local it = " + name +
             "\nscore 's' { clause = '1', points = 10, value = points_if(flag, 1) }\nresult { total = sum() }")
      .loaded();
}

/// Of all that Lua has only what is listed can be named, and all of that can.
TEST(Surface, HoldsNothingOfLuaThatIsNotListed) {
  std::set<std::string> in_functions{"math"}, in_files{"math"};
  for (const SurfaceName& name : surface()) {
    if (name.scope == Scope::both || name.scope == Scope::function) in_functions.insert(name.name);
    if (name.scope == Scope::both || name.scope == Scope::file) in_files.insert(name.name);
  }
  for (const std::string& name : lua_names()) {
    EXPECT_EQ(reads_in_a_function(name), in_functions.contains(name)) << name;
    EXPECT_EQ(reads_in_a_file(name), in_files.contains(name)) << name;
  }
}

TEST(Surface, SaysWhatEachNameOfAFunctionIs) {
  for (const SurfaceName& name : surface()) {
    if (name.scope != Scope::formula) {
      EXPECT_FALSE(name.zh.empty() || name.en.empty()) << name.name;
    }
  }
}

}  // namespace
}  // namespace heng::script
