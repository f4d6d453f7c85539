#include "base/large_pages.hpp"

#include <sys/mman.h>

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <new>

namespace heng {

namespace {

constexpr std::size_t kLargePage = std::size_t{2} << 20;
constexpr std::size_t kWorthIt = kLargePage / 4;  // shorter columns come from the heap
// Columns that all start on a boundary would share the same few places of the processor's cache: each starts a step
// later.
constexpr std::size_t kStep = (std::size_t{8} << 10) + 256, kSteps = 16;

std::size_t rounded_up(std::size_t bytes) { return (bytes + kLargePage - 1) & ~(kLargePage - 1); }

}  // namespace

void* zeroed_memory(std::size_t bytes) {
  if (bytes < kWorthIt) {
    void* memory = std::calloc(bytes + 1, 1);
    if (memory == nullptr) throw std::bad_alloc();
    return memory;
  }
  static std::atomic<std::size_t> columns{0};
  const std::size_t late = columns.fetch_add(1, std::memory_order_relaxed) % kSteps * kStep;
  // One large page more than needed, so that the part kept can start on a boundary.
  const std::size_t size = rounded_up(bytes + late);
  void* mapped = mmap(nullptr, size + kLargePage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (mapped == MAP_FAILED) throw std::bad_alloc();
  auto* start = static_cast<char*>(mapped);
  const std::size_t off = reinterpret_cast<std::uintptr_t>(start) % kLargePage;
  const std::size_t before = off == 0 ? 0 : kLargePage - off;
  if (before > 0) munmap(start, before);
  if (before < kLargePage) munmap(start + before + size, kLargePage - before);
  madvise(start + before, size, MADV_HUGEPAGE);
  return start + before + late;
}

void free_memory(void* memory, std::size_t bytes) {
  if (bytes < kWorthIt) {
    std::free(memory);
    return;
  }
  const std::size_t late = reinterpret_cast<std::uintptr_t>(memory) % kLargePage;
  munmap(static_cast<char*>(memory) - late, rounded_up(bytes + late));
}

}  // namespace heng
