#include "app/terminal.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "base/text.hpp"

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

namespace {

/// What the program itself writes to steer a terminal; anything else of the kind comes from somebody's file and is
/// shown as text.
constexpr std::string_view kOurs[] = {"\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[31m", "\x1b[32m", "\x1b[33m", kClearLine};

std::string harmless(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t at = std::min(text.find_first_of("\x1b\r"), text.size());
    out += visible(text.substr(0, at));
    text.remove_prefix(at);
    const auto* ours =
        std::find_if(std::begin(kOurs), std::end(kOurs), [&](auto code) { return text.starts_with(code); });
    const std::size_t taken = ours != std::end(kOurs) ? ours->size() : std::min<std::size_t>(1, text.size());
    out += ours != std::end(kOurs) ? std::string(*ours) : visible(text.substr(0, taken));
    text.remove_prefix(taken);
  }
  return out;
}

void write(std::string_view text, std::FILE* to) { std::fwrite(text.data(), 1, text.size(), to); }

}  // namespace

void print(std::string_view text) { write(harmless(text), stdout); }
void print_error(std::string_view text) { write(harmless(text), stderr); }
void print_json(const Json& json) { write(dump(json, 1) + "\n", stdout); }

void complain(std::string_view message, std::string_view hint) {
  print_error("heng: " + std::string(message) + "\n");
  if (!hint.empty()) print_error("  " + std::string(hint) + "\n");
}

}  // namespace heng::app
