#pragma once
// Another program, run to its end with its output kept.

#include <sys/types.h>

#include <string>
#include <vector>

namespace heng::app {

class Child {
 public:
  /// Starts words[0] (looked for in PATH) with the environment, less what begins with a prefix of `without`, plus
  /// `with`.
  explicit Child(std::vector<std::string> words, const std::vector<std::string>& with = {},
                 const std::string& without = {});
  ~Child();
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  /// Waits. The exit status; -1 when it could not be started or was killed.
  int finish();
  [[nodiscard]] const std::string& output() const { return output_; }
  [[nodiscard]] const std::string& error() const { return error_; }

 private:
  pid_t process_ = 0;  // 0: not running
  int status_ = -1;
  int out_ = -1, err_ = -1;  // memory files it writes to
  std::string output_, error_;
};

}  // namespace heng::app
