#pragma once
// Room for one value a subject, zero until written; parts never written cost no memory and no time.

#include <atomic>
#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

#include "base/interval.hpp"
#include "base/large_pages.hpp"
#include "plan/kernels.hpp"

namespace heng::evaluate {

template <class T>
class Column {
 public:
  Column() = default;
  explicit Column(std::size_t size)
      : size_(size), values_(static_cast<T*>(zeroed_memory(size * sizeof(T) + 1)), {size * sizeof(T) + 1}) {}
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] T operator[](std::size_t i) const { return values_.get()[i]; }
  [[nodiscard]] T& operator[](std::size_t i) { return values_.get()[i]; }
  [[nodiscard]] T* data() { return values_.get(); }
  [[nodiscard]] const T* data() const { return values_.get(); }

 private:
  struct Free {
    std::size_t bytes = 0;
    void operator()(T* memory) const { free_memory(memory, bytes); }
  };
  std::size_t size_ = 0;
  std::unique_ptr<T, Free> values_;
};

/// What is known of a number of each subject: low and high bound, equal where it is settled.
class Bounds {
 public:
  Bounds() = default;
  explicit Bounds(std::size_t size) : low_(size), high_(size), given_(true) {}
  Bounds(Bounds&& other) noexcept
      : low_(std::move(other.low_)),
        high_(std::move(other.high_)),
        wide_(other.wide_.load()),
        stale_(other.stale_),
        given_(other.given_) {}
  Bounds& operator=(Bounds&& other) noexcept {
    low_ = std::move(other.low_), high_ = std::move(other.high_), wide_ = other.wide_.load(), stale_ = other.stale_,
    given_ = other.given_;
    return *this;
  }

  /// Whether there are such numbers at all.
  [[nodiscard]] bool empty() const { return !given_; }
  [[nodiscard]] std::size_t size() const { return low_.size(); }
  [[nodiscard]] double low(std::size_t i) const { return low_[i]; }
  [[nodiscard]] double high(std::size_t i) const { return is_settled(i) ? low_[i] : std::bit_cast<double>(~high_[i]); }
  [[nodiscard]] const double* lows() const { return low_.data(); }
  [[nodiscard]] Interval at(std::size_t i) const { return {low(i), high(i)}; }

  /// To be filled again.
  void reset() { stale_ = wide_.exchange(false) || stale_; }
  void set(std::size_t i, const Interval& value) {
    low_[i] = value.low;
    const bool wide = !value.is_point();
    high_[i] = wide ? ~std::bit_cast<std::uint64_t>(value.high) : 0;
    if (wide && !wide_.load(std::memory_order_relaxed)) wide_.store(true, std::memory_order_relaxed);
  }
  [[nodiscard]] bool is_settled(std::size_t i) const {
    return (!stale_ && !wide_.load(std::memory_order_relaxed)) || high_[i] == 0;
  }
  /// One value a subject of `subjects`.
  void set(const std::vector<std::uint32_t>& subjects, const plan::Numbers& lows, const plan::Numbers& highs) {
    bool any_wide = false;
    double* low = low_.data();
    std::uint64_t* high = high_.data();
    for (std::size_t row = 0; row < subjects.size(); ++row) {
      const double a = lows.column != nullptr ? lows.column[row] : lows.same,
                   b = highs.column != nullptr ? highs.column[row] : highs.same;
      low[subjects[row]] = a;
      if (a != b)
        high[subjects[row]] = ~std::bit_cast<std::uint64_t>(b), any_wide = true;
      else if (stale_)
        high[subjects[row]] = 0;
    }
    if (any_wide && !wide_.load(std::memory_order_relaxed)) wide_.store(true, std::memory_order_relaxed);
  }
  /// Settled values for subjects first, first + 1, …
  void set_settled(std::size_t first, const double* values, std::size_t count) {
    std::memcpy(low_.data() + first, values, count * sizeof(double));
    forget_highs(first, count);
  }
  void set_settled(std::size_t first, double value, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) low_[first + i] = value;
    forget_highs(first, count);
  }

 private:
  void forget_highs(std::size_t first, std::size_t count) {
    if (stale_) std::memset(high_.data() + first, 0, count * sizeof(std::uint64_t));
  }

  Column<double> low_;
  Column<std::uint64_t> high_;     // complement of the bits where it differs from low; 0 = the same
  std::atomic<bool> wide_{false};  // some high was set in this run
  bool stale_ = false;             // or in an earlier one
  bool given_ = false;
};

}  // namespace heng::evaluate
