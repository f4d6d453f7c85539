#include "app/program.hpp"

#include <exception>
#include <string>
#include <vector>

#include "app/command_line.hpp"
#include "app/commands.hpp"
#include "app/help.hpp"
#include "app/round_run.hpp"
#include "app/terminal.hpp"

namespace heng::app {
namespace {

Exit run(const std::vector<std::string>& words) {
  const auto options = parse_command_line(words);
  if (!options) {
    const auto language = language_of(words);
    complain(options.error().message.in(language), options.error().hint.in(language));
    return Exit::usage;
  }
  if (options->version) {
    print("heng " + program_version() + "\n");
    return Exit::done;
  }
  const auto* command = find_command(options->command);
  if (command == nullptr || options->help) {
    const auto text = command == nullptr ? help_text(options->language) : help_text(*command, options->language);
    if (options->help) {
      print(text);
      return Exit::done;
    }
    print_error(text);
    return Exit::usage;
  }
  return command->run(*options);
}

}  // namespace

int run_program(int count, char** arguments) noexcept {
  try {
    return static_cast<int>(run({arguments + 1, arguments + count}));
  } catch (const std::exception& error) {
    complain(std::string("internal error / 程序内部错误: ") + error.what());
  } catch (...) {
    complain("internal error / 程序内部错误");
  }
  return static_cast<int>(Exit::internal);
}

}  // namespace heng::app
