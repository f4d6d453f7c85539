#include "script/unused.hpp"

#include <filesystem>
#include <set>
#include <string>

#include "base/files.hpp"
#include "base/text.hpp"
#include "script/lua_tokens.hpp"

namespace heng::script {

namespace {

void take_names(std::string_view source, std::set<std::string>& names) {
  for (const Token& token : lua_tokens(source))
    if (token.kind == Token::Kind::name) names.emplace(token.text);
}

}  // namespace

void check_unused_indicators(const define::Catalogue& catalogue, Diagnostics& out) {
  namespace fs = std::filesystem;
  std::set<std::string> names;
  std::error_code error;
  for (fs::recursive_directory_iterator it(fs::path(catalogue.root) / "rules", error), end; !error && it != end;
       it.increment(error)) {
    if (it->path().extension() != ".lua") continue;
    if (const auto text = read_file(it->path().string())) take_names(*text, names);
  }
  for (const define::Indicator& indicator : catalogue.indicators) take_names(indicator.formula, names);
  for (const define::Indicator& indicator : catalogue.indicators)
    if (!names.contains(indicator.code))
      out.note("define.unused_indicator", indicator.place,
               {"指标 " + quoted(indicator.code) + " 没有方案或公式用到",
                "indicator " + quoted(indicator.code) + " is used by no scheme or formula"},
               {"留着备用无妨；否则删去它", "it may wait for its scheme; else remove it"});
}

}  // namespace heng::script
