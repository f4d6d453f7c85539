#include "script/surface.hpp"

#include <algorithm>
#include <tuple>

#include "script/sandbox.hpp"
#include "script/vocabulary.hpp"

namespace heng::script {

std::vector<SurfaceName> surface() {
  std::vector<SurfaceName> all;
  for (const Word& word : vocabulary())
    all.push_back({Scope::file, std::string(word.name), std::string(word.zh), std::string(word.en)});
  for (const PlainFunction& entry : plain_functions()) all.push_back({Scope::both, entry.name, entry.zh, entry.en});
  for (const PlainFunction& entry : math_functions())
    all.push_back({Scope::both, std::string("math.") + entry.name, entry.zh, entry.en});
  for (const PlainFunction& entry : function_names()) all.push_back({Scope::function, entry.name, entry.zh, entry.en});
  for (const char* word : formula_words()) all.push_back({Scope::formula, word, {}, {}});
  for (const auto& [name, zh, en] : {std::tuple{"math.huge", "无穷大", "infinity"},
                                     {"math.pi", "圆周率", "pi"},
                                     {"param", "参数：param.名称", "parameters: param.name"},
                                     {"factor", "系数：factor.名称", "factors: factor.name"}})
    all.push_back({Scope::both, name, zh, en});
  std::sort(all.begin(), all.end(), [](const SurfaceName& a, const SurfaceName& b) {
    return std::tie(a.scope, a.name) < std::tie(b.scope, b.name);
  });
  return all;
}

}  // namespace heng::script
