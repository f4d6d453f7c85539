#include "data/child_process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstring>

#include "data/child_fence.hpp"

namespace heng::data {
namespace {

constexpr std::uint64_t kLongestMessage = std::uint64_t{64} << 20;
constexpr std::size_t kLargestFile = std::size_t{4} << 30;  // a child writes, the shared memory too

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kLimitsMemory = false;  // a sanitizer's shadow alone is terabytes
#else
constexpr bool kLimitsMemory = true;
#endif

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

void limit(int what, std::size_t most) {
  const rlimit value{most, most};
  ::setrlimit(static_cast<__rlimit_resource_t>(what), &value);
}

/// Input is empty, and what a plugin prints is no output of ours.
void leave_standard_streams() {
  const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
  if (nothing < 0) return;
  ::dup2(nothing, STDIN_FILENO);
  ::dup2(nothing, STDOUT_FILENO);
}

/// When memory runs out, this process is the one to end.
void volunteer_for_oom() {
  const int file = ::open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
  if (file < 0) return;
  static_cast<void>(!::write(file, "1000", 4));
  ::close(file);
}

void enter_child(const ChildLimits& limits) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGINT, SIGTERM, SIGPIPE, SIGXCPU})
    std::signal(signal, SIG_DFL);
  leave_standard_streams();
  volunteer_for_oom();
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, kLargestFile);
  limit(RLIMIT_CPU, static_cast<std::size_t>(limits.seconds * 10) + 1);
  if (kLimitsMemory) limit(RLIMIT_AS, limits.memory);
  fence_in();
}

}  // namespace

bool Channel::send(std::string_view message) {
  const std::uint64_t size = message.size();
  std::string bytes(sizeof size, '\0');
  std::memcpy(bytes.data(), &size, sizeof size);
  bytes += message;
  for (std::size_t sent = 0; sent < bytes.size();) {
    const auto got = ::send(socket_, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    sent += static_cast<std::size_t>(got);
  }
  return true;
}

std::optional<std::string> Channel::receive(double seconds) {
  const double until = now() + seconds;
  std::uint64_t size = 0;
  std::string bytes(sizeof size, '\0');
  bool is_head = true;
  for (std::size_t done = 0; done < bytes.size() || is_head;) {
    if (done == bytes.size()) {
      std::memcpy(&size, bytes.data(), sizeof size);
      if (size > kLongestMessage) return std::nullopt;
      is_head = false;
      bytes.assign(static_cast<std::size_t>(size), '\0');
      done = 0;
      continue;
    }
    pollfd wait{socket_, POLLIN, 0};
    const double left = until - now();
    const int ready = seconds < 0 ? ::poll(&wait, 1, -1)
                      : left <= 0 ? 0
                                  : ::poll(&wait, 1, static_cast<int>(left * 1000) + 1);
    if (ready < 0 && errno == EINTR) continue;
    timed_out_ = ready == 0;
    if (ready <= 0) return std::nullopt;
    const auto got = ::recv(socket_, bytes.data() + done, bytes.size() - done, 0);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return std::nullopt;
    done += static_cast<std::size_t>(got);
  }
  return bytes;
}

bool Channel::write_shared(std::string_view bytes) {
  for (std::size_t done = 0; done < bytes.size();) {
    const auto got = ::pwrite(memory_, bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    done += static_cast<std::size_t>(got);
  }
  return true;
}

/// Copied, because the child could go on writing while its bytes are being checked.
std::optional<std::string> Channel::read_shared(std::size_t size) const {
  struct stat status {};
  if (::fstat(memory_, &status) != 0 || static_cast<std::size_t>(status.st_size) < size) return std::nullopt;
  std::string bytes(size, '\0');
  for (std::size_t done = 0; done < size;) {
    const auto got = ::pread(memory_, bytes.data() + done, size - done, static_cast<off_t>(done));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return std::nullopt;
    done += static_cast<std::size_t>(got);
  }
  return bytes;
}

std::unique_ptr<ChildProcess> ChildProcess::start(const ChildLimits& limits,
                                                  const std::function<void(Channel&)>& work) {
  int sockets[2] = {-1, -1};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0) return nullptr;
  const int memory = ::memfd_create("heng-batch", MFD_CLOEXEC);
  const pid_t process = memory < 0 ? -1 : ::fork();
  if (process == 0) {
    ::close(sockets[0]);
    enter_child(limits);
    Channel channel(sockets[1], memory);
    try {
      work(channel);
    } catch (...) {
      std::abort();
    }
    ::_exit(0);
  }
  ::close(sockets[1]);
  if (process > 0) return std::unique_ptr<ChildProcess>(new ChildProcess(process, sockets[0], memory, limits));
  ::close(sockets[0]);
  if (memory >= 0) ::close(memory);
  return nullptr;
}

ChildProcess::~ChildProcess() {
  ::close(socket_);
  ::close(memory_);
  if (process_ <= 0) return;
  const double until = now() + 2;
  while (::waitpid(process_, nullptr, WNOHANG) == 0) {  // it sees the closed socket and closes its source
    if (now() > until) {
      ::kill(process_, SIGKILL);
      ::waitpid(process_, nullptr, 0);
      break;
    }
    ::usleep(500);
  }
}

int ChildProcess::wait() {
  int status = 0;
  while (process_ > 0 && ::waitpid(process_, &status, 0) < 0 && errno == EINTR) {
  }
  process_ = 0;
  return status;
}

ChildProcess::End ChildProcess::end() {
  const auto seconds = std::to_string(static_cast<int>(limits_.seconds));
  if (channel_.timed_out()) {
    ::kill(process_, SIGKILL);
    wait();
    return {"data.plugin_hangs", say("{0} 秒没有回应，已中止", "no answer for {0} s; stopped", {seconds})};
  }
  ::shutdown(socket_, SHUT_RDWR);
  const double until = now() + 1;
  int status = 0;
  pid_t ended = 0;
  while ((ended = ::waitpid(process_, &status, WNOHANG)) == 0 && now() < until) ::usleep(500);
  if (ended == 0) {
    ::kill(process_, SIGKILL);
    wait();
    return {"data.plugin_hangs", say("断开后仍不退出，已中止", "it hung up but did not end; stopped")};
  }
  process_ = 0;
  if (WIFSIGNALED(status)) {
    const int signal = WTERMSIG(status);
    if (signal == SIGXCPU || signal == SIGKILL)
      return {"data.plugin_hangs", say("用完了处理器时间，已中止", "it used up its processor time; stopped")};
    const char* name = ::sigabbrev_np(signal);
    const std::string shown = name == nullptr ? std::to_string(signal) : "SIG" + std::string(name);
    return {"data.plugin_crashed", say("崩溃（{0}）", "it crashed ({0})", {shown})};
  }
  return {"data.plugin_exited",
          say("自行退出（{0}）", "it ended the process ({0})", {std::to_string(WEXITSTATUS(status))})};
}

}  // namespace heng::data
