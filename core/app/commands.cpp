#include "app/commands.hpp"

#include <algorithm>

namespace heng::app {

std::span<const Command> commands() {
  constexpr std::size_t kAny = static_cast<std::size_t>(-1);
  static const std::vector<Command> table{
      {"evaluate",
       {"批次文件 --out 文件夹", "ROUND --out DIR"},
       {"评价一个批次，写出 report.html、results.json、results.csv",
        "evaluate a round; write report.html, results.json, results.csv"},
       1,
       1,
       {"out", "as-of", "json", "threads", "plugins", "limit-html"},
       run_evaluate},
      {"explain",
       {"批次文件 评价对象", "ROUND SUBJECT"},
       {"逐条说明一个评价对象的结论", "say why, criterion by criterion, for one subject"},
       2,
       2,
       {"as-of", "json", "threads", "plugins"},
       run_explain},
      {"data",
       {"批次文件", "ROUND"},
       {"列出读到的数据、单元格和数据问题", "list the data as loaded, with cells and findings"},
       1,
       1,
       {"as-of", "json", "plugins"},
       run_data},
      {"check",
       {"[方案或批次文件…]", "[SCHEME or ROUND…]"},
       {"检查指标、方案和批次文件；不写名字就检查全部", "check indicators, schemes and rounds; all when none is named"},
       0,
       kAny,
       {"as-of", "json", "strict"},
       run_check},
      {"test",
       {"[方案…]", "[SCHEME…]"},
       {"运行方案的测试（cases.toml）", "run the cases of schemes (cases.toml)"},
       0,
       kAny,
       {"coverage", "mutate", "suggest", "junit", "json", "threads"},
       run_test},
      {"diff",
       {"旧 新 批次文件", "OLD NEW ROUND"},
       {"两版规则（文件夹或 git 版本）对一个批次：谁变了，因为哪处改动",
        "two editions of the rules (folders or git revisions): who moves, by which change"},
       3,
       3,
       {"out", "as-of", "json", "threads", "plugins"},
       run_diff},
      {"watch",
       {"批次文件", "ROUND"},
       {"改动任何文件后立即检查、测试、重新评价，说出谁变了",
        "after any change of a file check, test and evaluate again, and say who moves"},
       1,
       1,
       {"as-of", "threads", "plugins"},
       run_watch},
      {"ledger",
       {"[方案… | 批次文件]", "[SCHEME… | ROUND]"},
       {"条款台账：哪条由哪个评价项判断，有什么测试，缺什么",
        "the clause ledger: which criteria judge a clause, what tests them, what is missing"},
       0,
       kAny,
       {"as-of", "json", "plugins", "threads"},
       run_ledger},
      {"plugin",
       {"list | check 文件", "list | check FILE"},
       {"列出或检查数据源插件", "list or check data source plugins"},
       1,
       2,
       {"json", "plugins"},
       run_plugin},
      {"docs",
       {"[--out 文件夹]", "[--out DIR]"},
       {"重写由程序生成的参考文档", "write again the reference that is made from the program"},
       0,
       0,
       {"out"},
       run_docs},
      {"new",
       {"scheme|province|round|plugin 名称", "scheme|province|round|plugin NAME"},
       {"新建一个能通过检查和测试的起点", "start from something that checks and tests well"},
       2,
       2,
       {"out", "scheme"},
       run_new},
  };
  return table;
}

const Command* find_command(std::string_view name) {
  const auto table = commands();
  const auto found = std::ranges::find(table, name, &Command::name);
  return found == table.end() ? nullptr : &*found;
}

}  // namespace heng::app
