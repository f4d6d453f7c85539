#pragma once
// Memory for long columns, in large pages: with small ones walking 30 columns side by side costs more than the
// arithmetic.

#include <cstddef>

namespace heng {

/// Zeroed memory from the system; parts never touched cost nothing. Throws std::bad_alloc.
[[nodiscard]] void* zeroed_memory(std::size_t bytes);
void free_memory(void* memory, std::size_t bytes);

/// Allocator for std::vector of a column.
template <class T>
struct LargePages {
  using value_type = T;
  LargePages() = default;
  template <class U>
  explicit LargePages(const LargePages<U>&) {}
  [[nodiscard]] T* allocate(std::size_t count) { return static_cast<T*>(zeroed_memory(count * sizeof(T))); }
  void deallocate(T* memory, std::size_t count) { free_memory(memory, count * sizeof(T)); }
  bool operator==(const LargePages&) const = default;
};

}  // namespace heng
