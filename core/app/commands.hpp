#pragma once
// The table of commands: what the command line accepts, what the help says, what runs.

#include <span>
#include <string_view>
#include <vector>

#include "app/exit_code.hpp"
#include "app/options.hpp"
#include "base/bilingual.hpp"

namespace heng::app {

struct Command {
  std::string_view name;
  Bilingual arguments;  // as the help shows them
  Bilingual summary;
  std::size_t at_least = 0, at_most = 0;  // words after it
  std::vector<std::string_view> options;  // that it takes besides those every command takes
  Exit (*run)(const Options&) = nullptr;
};

[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command* find_command(std::string_view name);

Exit run_evaluate(const Options& options);
Exit run_data(const Options& options);
Exit run_map(const Options& options);
Exit run_explain(const Options& options);
Exit run_check(const Options& options);
Exit run_ledger(const Options& options);
Exit run_why(const Options& options);
Exit run_pin(const Options& options);
Exit run_package(const Options& options);
Exit run_test(const Options& options);
Exit run_diff(const Options& options);
Exit run_plugin(const Options& options);
Exit run_watch(const Options& options);
Exit run_new(const Options& options);
Exit run_docs(const Options& options);

}  // namespace heng::app
