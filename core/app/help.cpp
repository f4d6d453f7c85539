#include "app/help.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace heng::app {
namespace {

constexpr std::size_t kOptionWidth = 24, kCommandWidth = 36;

std::string option_line(const OptionHelp& option, Language language) {
  auto left = "--" + std::string(option.name);
  if (!option.argument.empty()) left += " " + option.argument.in(language);
  return "  " + padded(left, kOptionWidth) + " " + option.meaning.in(language) + "\n";
}

std::string exit_codes(Language language) {
  return say("退出码：0 完成；1 文件有错，什么也没写（只有规则函数出错时，结果照样写出）；2 用法不对；3 "
             "完成，但有数据被拒；4 程序内部错误\n",
             "Exit status: 0 done; 1 errors in the files, nothing written (the results are, where only a rule's "
             "function "
             "failed); 2 usage; 3 done, but data were refused; 4 internal error\n")
      .in(language);
}

}  // namespace

std::span<const OptionHelp> option_table() {
  static const std::vector<OptionHelp> table{
      {"out", {"文件夹", "DIR"}, {"结果写到哪里", "where to write the results"}},
      {"as-of",
       {"日期", "DATE"},
       {"用这一天有效的数值，如 2026-01-31", "use the numbers in force on this day, such as 2026-01-31"}},
      {"json", {}, {"输出 JSON，给程序读", "print JSON, for programs"}},
      {"stamp",
       {},
       {"在结果里写上读数据的时间（每次运行因此不同；SOURCE_DATE_EPOCH 可指定）",
        "write the time of reading into the results, which then differ from run to run (SOURCE_DATE_EPOCH sets it)"}},
      {"strict", {}, {"警告也算错误", "warnings count as errors"}},
      {"coverage", {}, {"每种结果、每档是否有测试", "whether every outcome and band has a case"}},
      {"mutate", {}, {"改动规则，看测试是否发现", "change the rules and see whether the cases notice"}},
      {"suggest",
       {},
       {"把待补的测试写成 cases.suggested.toml", "write the missing cases as skeletons, cases.suggested.toml"}},
      {"junit", {"文件", "FILE"}, {"另写一份 JUnit XML", "also write JUnit XML"}},
      {"write", {}, {"把对上的表头写进批次文件", "write what matched into the round"}},
      {"layers", {}, {"逐项说明下层方案有没有放宽上层", "say of each demand of a base whether a layer keeps it"}},
      {"timeline", {}, {"哪一天哪个数值变成多少", "which number changes to what on which day"}},
      {"threads", {"个数", "N"}, {"用几个线程；默认全部", "threads to use; all by default"}},
      {"plugins", {"文件夹", "DIR"}, {"先在这里找插件；可写多次", "look for plugins here first; may be repeated"}},
      {"isolate",
       {},
       {"自带的插件也在单独的进程里运行", "run the plugins that came with heng in processes of their own, too"}},
      {"limit-html",
       {"个数", "N"},
       {"逐个说明前几个评价对象（报告和 JSON）；默认 300",
        "subjects to explain one by one (page and JSON); 300 by default"}},
      {"scheme",
       {"方案", "SCHEME"},
       {"新建省级方案在它之上、新建批次用它；默认 national.zero_carbon_park",
        "what a new province is put on, what a new round evaluates; national.zero_carbon_park by default"}},
      {"workbook",
       {"方案", "SCHEME"},
       {"新建批次：连同一份供填报的 XLSX 表（单位、下拉选项、指标说明）",
        "new round: with an XLSX form to fill in (units, lists, definitions)"}},
      {"library",
       {"文件夹", "DIR"},
       {"指标和规则所在的文件夹；默认从批次文件往上找",
        "folder of indicators and rules; found above the round by default"},
       true},
      {"lang", {"zh|en", "zh|en"}, {"语言", "language"}, true},
      {"help", {}, {"这个说明", "this help"}, true},
      {"version", {}, {"版本", "version"}, true},
  };
  return table;
}

std::string help_text(Language language) {
  std::string text = say("heng（衡）：按规则评价，并说明每一条的理由。\n\n用法：heng 命令 [参数] [选项]\n\n命令：\n",
                         "heng evaluates by rules and says why, clause by clause.\n\nUsage: heng COMMAND [ARGUMENTS] "
                         "[OPTIONS]\n\nCommands:\n")
                         .in(language);
  for (const auto& command : commands()) {
    text += "  " + padded(std::string(command.name) + " " + command.arguments.in(language), kCommandWidth) + " " +
            command.summary.in(language) + "\n";
  }
  text += say("\n选项（命令前后都可写；heng 命令 --help 列出该命令的选项）：\n",
              "\nOptions (before or after the command; heng COMMAND --help lists those it takes):\n")
              .in(language);
  for (const auto& option : option_table()) {
    if (option.everywhere) text += option_line(option, language);
  }
  return text + "\n" + exit_codes(language);
}

std::string help_text(const Command& command, Language language) {
  std::string text = command.summary.in(language) + "\n\n" +
                     say("用法：heng {0} {1} [选项]\n\n选项：\n", "Usage: heng {0} {1} [OPTIONS]\n\nOptions:\n",
                         {both(std::string(command.name)), command.arguments})
                         .in(language);
  for (const auto& option : option_table()) {
    if (option.everywhere || std::ranges::find(command.options, option.name) != command.options.end())
      text += option_line(option, language);
  }
  return text + "\n" + exit_codes(language);
}

}  // namespace heng::app
