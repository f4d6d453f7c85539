#include "app/child.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <string_view>

extern char** environ;

namespace heng::app {
namespace {

std::string content(int file) {
  std::string text;
  const auto size = lseek(file, 0, SEEK_END);
  if (size <= 0) return text;
  text.resize(static_cast<std::size_t>(size));
  const auto got = pread(file, text.data(), text.size(), 0);
  text.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
  return text;
}

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> found;
  for (auto& word : words) found.push_back(word.data());
  found.push_back(nullptr);
  return found;
}

}  // namespace

Child::Child(std::vector<std::string> words, const std::vector<std::string>& with, const std::string& without) {
  std::vector<std::string> variables = with;
  for (char** each = environ; *each != nullptr; ++each)
    if (without.empty() || !std::string_view(*each).starts_with(without)) variables.emplace_back(*each);
  out_ = memfd_create("out", MFD_CLOEXEC);
  err_ = memfd_create("err", MFD_CLOEXEC);
  if (out_ < 0 || err_ < 0) return;
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, out_, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, err_, STDERR_FILENO);
  auto arguments = pointers(words), environment = pointers(variables);
  if (posix_spawnp(&process_, arguments[0], &actions, nullptr, arguments.data(), environment.data()) != 0) process_ = 0;
  posix_spawn_file_actions_destroy(&actions);
}

Child::~Child() {
  finish();
  if (out_ >= 0) close(out_);
  if (err_ >= 0) close(err_);
}

int Child::finish() {
  if (process_ == 0) return status_;
  int status = 0;
  if (waitpid(process_, &status, 0) == process_ && WIFEXITED(status)) status_ = WEXITSTATUS(status);
  process_ = 0;
  output_ = content(out_);
  error_ = content(err_);
  return status_;
}

}  // namespace heng::app
