#include "app/progress.hpp"

#include <chrono>

#include "app/terminal.hpp"

namespace heng::app {
namespace {

constexpr auto kPatience = std::chrono::seconds(1);
constexpr auto kRefresh = std::chrono::milliseconds(150);

}  // namespace

Progress::Progress() {
  if (error_is_terminal()) thread_ = std::jthread([this](const std::stop_token& stop) { show(stop); });
}

Progress::~Progress() {
  if (!thread_.joinable()) return;
  thread_.request_stop();
  thread_.join();
  if (shown_) print_error(kClearLine);
}

void Progress::step(std::string text) {
  const std::lock_guard lock(mutex_);
  text_ = std::move(text);
}

void Progress::step(const std::string& text, std::size_t done, std::size_t all) {
  if (!thread_.joinable()) return;
  step(text + " " + std::to_string(done) + " / " + std::to_string(all));
}

void Progress::show(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  const auto never = [] { return false; };
  changed_.wait_for(lock, stop, kPatience, never);
  while (!stop.stop_requested()) {
    print_error(std::string(kClearLine) + text_ + " …");
    shown_ = true;
    changed_.wait_for(lock, stop, kRefresh, never);
  }
}

}  // namespace heng::app
