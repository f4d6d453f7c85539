#include "app/command_line.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>

#include "app/commands.hpp"
#include "app/help.hpp"
#include "base/text.hpp"

namespace heng::app {
namespace {

constexpr std::string_view kCode = "app.usage";

tl::unexpected<Diagnostic> refuse(Bilingual message, Bilingual hint = {}) {
  return failure(std::string(kCode), {}, std::move(message), std::move(hint));
}

std::string locale_name() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (const char* value = std::getenv(name); value != nullptr && *value != '\0') return value;
  }
  return {};
}

std::vector<std::string> option_names() {
  std::vector<std::string> names;
  for (const auto& option : option_table()) names.push_back("--" + std::string(option.name));
  return names;
}

struct Texts {
  std::string language, as_of;
};

void declare(CLI::App& app, Options& options, Texts& texts) {
  app.set_help_flag();
  app.allow_extras();
  app.add_flag("--help,-h", options.help);
  app.add_flag("--version,-V", options.version);
  app.add_flag("--json", options.json);
  app.add_flag("--strict", options.strict);
  app.add_flag("--stamp", options.stamp);
  app.add_flag("--coverage", options.coverage);
  app.add_flag("--mutate", options.mutate);
  app.add_flag("--suggest", options.suggest);
  app.add_option("--junit", options.junit);
  app.add_flag("--write", options.write);
  app.add_flag("--layers", options.layers);
  app.add_flag("--timeline", options.timeline);
  app.add_option("--lang", texts.language);
  app.add_option("--out,-o", options.out);
  app.add_option("--as-of", texts.as_of);
  app.add_option("--scheme", options.scheme);
  app.add_option("--workbook", options.workbook);
  app.add_option("--library", options.library);
  app.add_flag("--isolate", options.isolate);
  app.add_option("--plugins", options.plugins)->expected(1)->take_all();
  app.add_option("--threads", options.threads)->check(CLI::Range(1, 1024));
  app.add_option("--limit-html", options.limit_html);
}

/// What CLI11 says in English only. The option it names stands in its text, where it names one.
Bilingual wrong_use(const CLI::ParseError& error) {
  const std::string text = error.what();
  const std::size_t from = text.find("--");
  const std::string option =
      from == std::string::npos ? std::string() : text.substr(from, text.find_first_of(": =,", from) - from);
  if (option.empty()) return say("命令行有误：{0}", "wrong command line: {0}", {text});
  if (option == "--threads" && dynamic_cast<const CLI::ArgumentMismatch*>(&error) == nullptr)
    return say("--threads 后面应是 1 到 1024 的整数", "--threads takes a whole number from 1 to 1024");
  if (option == "--limit-html" && dynamic_cast<const CLI::ArgumentMismatch*>(&error) == nullptr)
    return say("--limit-html 后面应是不小于 0 的整数", "--limit-html takes a whole number, 0 or more");
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
    return say("{0} 后面缺一个值", "{0} needs a value", {option});
  return say("{0} 后面不带值", "{0} takes no value", {option});
}

Result<void> check_extras(const std::vector<std::string>& extras, std::vector<std::string>& words) {
  for (const auto& extra : extras) {
    if (extra.size() < 2 || extra.front() != '-' || extra == "--") {
      if (extra != "--") words.push_back(extra);
      continue;
    }
    const auto names = option_names();
    return refuse(say("没有 {0} 这个选项", "there is no option {0}", {extra}),
                  code_suggestion("", extra.substr(0, extra.find('=')), names,
                                  say("heng --help 列出全部", "heng --help lists them")));
  }
  return {};
}

Result<void> check_options(const CLI::App& app, const Command& command) {
  for (const auto& option : option_table()) {
    if (option.everywhere || app.count("--" + std::string(option.name)) == 0) continue;
    if (std::ranges::find(command.options, option.name) != command.options.end()) continue;
    return refuse(
        say("heng {0} 没有选项 --{1}", "heng {0} takes no --{1}",
            {std::string(command.name), std::string(option.name)}),
        say("heng {0} --help 列出它的选项", "heng {0} --help lists what it takes", {std::string(command.name)}));
  }
  return {};
}

Result<void> check_command(const CLI::App& app, Options& options) {
  const auto* command = find_command(options.command);
  if (command == nullptr) {
    std::vector<std::string> names;
    for (const auto& each : commands()) names.emplace_back(each.name);
    return refuse(say("没有 {0} 这个命令", "there is no command {0}", {quoted(options.command)}),
                  code_suggestion("", options.command, names, say("heng --help 列出全部", "heng --help lists them")));
  }
  if (options.help) return {};
  if (auto checked = check_options(app, *command); !checked) return checked;
  const auto& words = options.words;
  const bool wants_out = (options.command == "evaluate" || options.command == "package") && options.out.empty();
  if (words.size() < command->at_least || words.size() > command->at_most || wants_out) {
    return refuse(
        say("用法：heng {0} {1}", "usage: heng {0} {1}", {both(std::string(command->name)), command->arguments}),
        say("heng {0} --help 有更多说明", "heng {0} --help says more", {std::string(command->name)}));
  }
  return {};
}

Result<void> read_texts(const Texts& texts, Options& options) {
  if (!texts.language.empty() && texts.language != "zh" && texts.language != "en") {
    return refuse(say("--lang 应是 zh 或 en", "--lang is zh or en"));
  }
  if (texts.as_of.empty()) return {};
  options.as_of = define::parse_date(texts.as_of);
  if (!options.as_of)
    return refuse(say("--as-of 后面不是日期：{0}", "--as-of is no date: {0}", {quoted(texts.as_of)}),
                  say("例：2026-01-31", "such as 2026-01-31"));
  return {};
}

}  // namespace

Language language_of(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto& word = words[i];
    const auto value = word.starts_with("--lang=")                ? word.substr(7)
                       : word == "--lang" && i + 1 < words.size() ? words[i + 1]
                                                                  : std::string();
    if (value == "zh") return Language::zh;
    if (value == "en") return Language::en;
  }
  const auto locale = locale_name();
  const bool plain = locale.empty() || locale == "C" || locale.starts_with("C.") || locale == "POSIX";
  return plain || locale.starts_with("zh") ? Language::zh : Language::en;
}

Result<Options> parse_command_line(const std::vector<std::string>& words) {
  Options options;
  options.language = language_of(words);
  Texts texts;
  CLI::App app;
  declare(app, options, texts);
  try {
    app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
  } catch (const CLI::ParseError& error) {
    return refuse(wrong_use(error), say("heng --help 有说明", "see heng --help"));
  }
  std::vector<std::string> plain;
  if (auto checked = check_extras(app.remaining(), plain); !checked) return tl::unexpected(checked.error());
  if (auto read = read_texts(texts, options); !read) return tl::unexpected(read.error());
  if (plain.empty()) return options;
  options.command = plain.front();
  options.words.assign(plain.begin() + 1, plain.end());
  if (auto checked = check_command(app, options); !checked) return tl::unexpected(checked.error());
  return options;
}

}  // namespace heng::app
