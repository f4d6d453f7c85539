#pragma once
// What a child process may not do to others: signals, other processes' memory, new processes. Where the system has
// no seccomp it may; the limits on time and memory hold all the same.

namespace heng::data {

/// For the calling process and for good. A refused call fails in it with EPERM.
void fence_in();

}  // namespace heng::data
