#include "script/vocabulary.hpp"

#include <algorithm>
#include <vector>

namespace heng::script {

namespace {

constexpr ArgumentKind kKinds[] = {
    {"number", "指标、参数、系数、它们的算式，或一个数；单位随它自己，光写一个数则随所比较的量",
     "an indicator, a parameter, a factor, arithmetic on them, or a bare number; in its own unit, a bare number in "
     "that of what it meets"},
    {"like", "同前一个量的单位能换算的数；光写一个数就是那个单位",
     "a number whose unit converts to that of the value before it; a bare number is in that unit"},
    {"pure", "无量纲的数（1、%）", "a pure number (1, %)"},
    {"points", "分数：光写一个数，或单位为“分”的参数", "points: a bare number, or a parameter in 分"},
    {"condition", "条件，或一个是/否指标", "a condition, or a yes/no indicator"},
    {"conditions", "一列条件：写成 { c1, c2 }，或逐个写在括号里",
     "a list of conditions: { c1, c2 }, or one by one in the parentheses"},
    {"indicator", "指标本身（可带 :at、:years_ago），不是算式",
     "an indicator itself (with :at or :years_ago), not arithmetic"},
    {"category", "类别指标；.CATEGORY 是它的一个类别", "a category indicator; .CATEGORY is one of its values"},
    {"text", "文字；标题和说明可以写 { zh = …, en = … }", "a text; titles and notes may be { zh = …, en = … }"},
    {"integer", "整数", "a whole number"},
    {"flag", "true 或 false", "true or false"},
    {"function", "function(p) … return 分 end，在沙箱里逐个对象运行",
     "function(p) … return points end, run in the sandbox for each subject"},
};

}  // namespace

std::span<const ArgumentKind> argument_kinds() { return kKinds; }

std::span<const Word> vocabulary() {
  static const std::vector<Word> all = [] {
    std::vector<Word> words;
    for (const auto part : {criterion_words(), panel_words(), library_words(), condition_words(), scale_words(),
                            choice_words(), function_words(), time_words(), cohort_words(), result_words()})
      words.insert(words.end(), part.begin(), part.end());
    return words;
  }();
  return all;
}

std::optional<int> most_arguments(const Word& word) {
  if (word.kind == WordKind::criterion && word.name != "use") return {};  // gate "code" { … }: two calls
  int named = 0;
  bool table = false;  // of fields: .name
  for (std::string_view left = word.takes; !left.empty();) {
    const std::string_view argument = left.substr(0, left.find(';'));
    left.remove_prefix(std::min(argument.size() + 1, left.size()));
    const std::size_t start = argument.find_first_not_of(' ');
    const std::size_t colon = argument.find(':');
    if (start == std::string_view::npos || colon == std::string_view::npos) continue;
    const std::string_view names = argument.substr(start, colon - start), kind = argument.substr(colon + 2);
    if (names.ends_with("…") && !kind.starts_with("list ")) return {};
    if (names.front() == '.')
      table = true;
    else
      ++named;
  }
  return named + (table ? 1 : 0);
}

}  // namespace heng::script
