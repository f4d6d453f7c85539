#include "data/child_fence.hpp"

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace heng::data {
namespace {

#if defined(__x86_64__)
constexpr std::uint32_t kMachine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t kMachine = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t kMachine = 0;
#endif

constexpr std::uint32_t kAllow = SECCOMP_RET_ALLOW, kRefuse = SECCOMP_RET_ERRNO | EPERM,
                        kUnknown = SECCOMP_RET_ERRNO | ENOSYS;  // glibc then tries the older call

/// A seccomp program: a call either passes or fails, a few by their first argument.
class Filter {
 public:
  Filter() {
    load(offsetof(seccomp_data, arch));
    jump(BPF_JEQ, kMachine, 1, 0);
    give(kAllow);
    load(offsetof(seccomp_data, nr));
  }
  void refuse(long call, std::uint32_t answer = kRefuse) {
    jump(BPF_JEQ, static_cast<std::uint32_t>(call), 0, 1);
    give(answer);
  }
  /// Refused unless the lower half of the first argument passes `test` (BPF_JEQ, BPF_JSET) against `value`.
  void refuse_unless(long call, std::uint16_t test, std::uint32_t value) {
    jump(BPF_JEQ, static_cast<std::uint32_t>(call), 0, 4);
    load(offsetof(seccomp_data, args));
    jump(test, value, 0, 1);
    give(kAllow);
    give(kRefuse);
  }
  void install() {
    give(kAllow);
    const sock_fprog program{static_cast<unsigned short>(steps_.size()), steps_.data()};
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
  }

 private:
  void load(std::size_t offset) {
    steps_.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset)));
  }
  void jump(std::uint16_t test, std::uint32_t value, std::uint8_t yes, std::uint8_t no) {
    steps_.push_back(BPF_JUMP(static_cast<std::uint16_t>(BPF_JMP | test | BPF_K), value, yes, no));
  }
  void give(std::uint32_t answer) { steps_.push_back(BPF_STMT(BPF_RET | BPF_K, answer)); }

  std::vector<sock_filter> steps_;
};

}  // namespace

void fence_in() {
  if (kMachine == 0) return;
  const auto self = static_cast<std::uint32_t>(::getpid());
  Filter filter;
  for (const long call : {SYS_kill, SYS_tgkill, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo})
    filter.refuse_unless(call, BPF_JEQ, self);
  for (const long call : {SYS_tkill, SYS_pidfd_send_signal, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev})
    filter.refuse(call);
  filter.refuse_unless(SYS_clone, BPF_JSET, CLONE_THREAD);  // threads, but no processes
  filter.refuse(SYS_clone3, kUnknown);
#ifdef SYS_fork
  filter.refuse(SYS_fork);
  filter.refuse(SYS_vfork);
#endif
  filter.install();
}

}  // namespace heng::data
