#pragma once
// A piece of work in a process of its own: a fork that talks in messages and shared memory. Whatever happens to it is
// a sentence here.

#include <sys/types.h>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/bilingual.hpp"

namespace heng::data {

struct ChildLimits {
  double seconds = 60;                        // without an answer; also of processor time, together
  std::size_t memory = std::size_t{8} << 30;  // bytes of address space; not where a sanitizer needs it
};

/// One end of the conversation.
class Channel {
 public:
  Channel(int socket, int memory) : socket_(socket), memory_(memory) {}
  bool send(std::string_view message);
  /// Nothing when the other side is gone, or silent for `seconds` (below 0: for ever; `timed_out` tells).
  std::optional<std::string> receive(double seconds = -1);
  [[nodiscard]] bool timed_out() const { return timed_out_; }
  /// Replaces what the shared memory holds, in the child.
  bool write_shared(std::string_view bytes);
  /// A copy of `size` bytes of it, in the parent; nothing when there are not as many.
  [[nodiscard]] std::optional<std::string> read_shared(std::size_t size) const;

 private:
  int socket_, memory_;
  bool timed_out_ = false;
};

class ChildProcess {
 public:
  /// Forks and runs `work` in the child, which ends with it. Nothing when the system gives no process.
  [[nodiscard]] static std::unique_ptr<ChildProcess> start(const ChildLimits& limits,
                                                           const std::function<void(Channel&)>& work);
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;
  /// Ends the child, gently if it is willing.
  ~ChildProcess();

  [[nodiscard]] Channel& channel() { return channel_; }
  /// The next message within the limits.
  [[nodiscard]] std::optional<std::string> receive() { return channel_.receive(limits_.seconds); }
  /// After `receive` gave nothing: how the child ended. Kills one that hangs.
  struct End {
    std::string code;  // data.plugin_hangs | plugin_crashed | plugin_exited
    Bilingual how;     // "崩溃（SIGSEGV）"
  };
  [[nodiscard]] End end();

 private:
  ChildProcess(pid_t process, int socket, int memory, const ChildLimits& limits)
      : process_(process), socket_(socket), memory_(memory), limits_(limits), channel_(socket, memory) {}
  int wait();

  pid_t process_;
  int socket_, memory_;
  ChildLimits limits_;
  Channel channel_;
};

}  // namespace heng::data
