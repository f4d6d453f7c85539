#pragma once
// One line on a terminal's standard error that says what is being done, once it takes more than a second.

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace heng::app {

class Progress {
 public:
  /// Silent where standard error is no terminal.
  Progress();
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void step(std::string text);
  void step(const std::string& text, std::size_t done, std::size_t all);

 private:
  void show(const std::stop_token& stop);

  std::mutex mutex_;
  std::condition_variable_any changed_;
  std::string text_;
  bool shown_ = false;
  std::jthread thread_;
};

}  // namespace heng::app
