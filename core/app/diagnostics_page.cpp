// docs/reference/diagnostics.md: a section per code.

#include "app/codes.hpp"
#include "app/generated.hpp"

namespace heng::app {
namespace {

constexpr std::string_view kOpening = R"(# 诊断 · Diagnostics

由 `heng docs` 从程序的代码表生成，不要手改。 Made by `heng docs` from the program's own table; not edited by hand.

每条消息以 `[代码]` 结尾；代码不会改名。`heng check` 一次列出全部问题，按文件、行、列排列；`--json` 给程序读；`--strict` 把警告也算作错误。错误时退出码为 1，什么也不写（只有规则函数出错时，结果照样写出）；数据问题只拒绝那个单元格，退出码为 3。
A message ends with `[code]`; codes are never renamed. `heng check` lists everything at once by file, line and column; `--json` is for programs; `--strict` makes warnings errors. Errors end with exit status 1 and nothing is written (the results are, where only a rule's function failed); a finding in the data refuses its cell only, exit status 3.
)";

void tell(std::string& page, const Code& code) {
  page += "\n### `" + std::string(code.code) + "`\n\n" + code.meaning.zh + "。\n" + code.meaning.en + ".\n";
  if (!code.example.empty()) page += "\n> " + code.example.zh + "\n>\n> " + code.example.en + "\n";
  page += "\n怎么办 · What to do: " + code.what_to_do.zh + "。 " + code.what_to_do.en + ".\n";
}

void chapter(std::string& page, std::string_view title, std::span<const Code> codes) {
  page += "\n## " + std::string(title) + "\n";
  for (const Code& code : codes) tell(page, code);
}

}  // namespace

std::vector<GeneratedFile> diagnostics_page(const std::string&, Diagnostics&) {
  std::string page(kOpening);
  chapter(page, "规则和方案 · Rules and schemes", script_codes());
  chapter(page, "叠加 · Layers", layer_codes());
  chapter(page, "Lua、限额和函数 · Lua, its limits and functions", lua_codes());
  chapter(page, "定义文件 · Definitions", define_codes());
  chapter(page, "数据 · Data", data_codes());
  chapter(page, "程序和文件 · The program and its files", program_codes());
  return {{"docs/reference/diagnostics.md", std::move(page)}};
}

}  // namespace heng::app
