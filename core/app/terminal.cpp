#include "app/terminal.hpp"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace heng::app {

bool colours_output() {
  static const bool answer = [] {
    const char* refused = std::getenv("NO_COLOR");
    return isatty(STDOUT_FILENO) == 1 && (refused == nullptr || *refused == '\0');
  }();
  return answer;
}

bool error_is_terminal() { return isatty(STDERR_FILENO) == 1; }

std::string coloured(std::string_view text, Colour colour) {
  if (!colours_output() || colour == Colour::none) return std::string(text);
  const char* code = "";
  switch (colour) {
    case Colour::good: code = "\x1b[32m"; break;
    case Colour::bad: code = "\x1b[31m"; break;
    case Colour::open: code = "\x1b[33m"; break;
    case Colour::soft: code = "\x1b[2m"; break;
    case Colour::bold: code = "\x1b[1m"; break;
    case Colour::none: break;
  }
  return code + std::string(text) + "\x1b[0m";
}

void print(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }
void print_error(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stderr); }

void complain(std::string_view message, std::string_view hint) {
  print_error("heng: " + std::string(message) + "\n");
  if (!hint.empty()) print_error("  " + std::string(hint) + "\n");
}

}  // namespace heng::app
