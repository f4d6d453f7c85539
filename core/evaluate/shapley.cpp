#include "evaluate/shapley.hpp"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <thread>

namespace heng::evaluate {

namespace {

constexpr std::size_t kTogether = 16;   // sets of changes whose values are added up in one pass
constexpr std::size_t kStretch = 2048;  // values that stay in the cache while they are added up
constexpr double kNoise = 1e-12;        // of the largest value: what is left of sums that cancel

/// (made − 1)! (n − made)! for a change that is made, −made! (n − made − 1)! for one that is not; over n! in the end,
/// so that whole numbers add up exactly.
class Weights {
 public:
  explicit Weights(std::size_t changes) : n_(changes), factorial_(changes + 1, 1) {
    for (std::size_t i = 1; i <= n_; ++i) factorial_[i] = factorial_[i - 1] * static_cast<double>(i);
  }
  [[nodiscard]] double of(std::size_t change, std::uint32_t set) const {
    const auto made = static_cast<std::size_t>(std::popcount(set));
    if ((set >> change & 1U) != 0) return factorial_[made - 1] * factorial_[n_ - made];
    return -factorial_[made] * factorial_[n_ - made - 1];
  }
  [[nodiscard]] double all() const { return factorial_[n_]; }

 private:
  std::size_t n_;
  std::vector<double> factorial_;
};

template <class Work>
void spread(std::size_t size, unsigned threads, const Work& work) {
  const auto part = (size + threads - 1) / threads;
  std::vector<std::thread> others;
  for (unsigned t = 1; t < threads; ++t)
    others.emplace_back([&, t] { work(std::min(size, t * part), std::min(size, (t + 1) * part)); });
  work(0, std::min(size, part));
  for (auto& other : others) other.join();
}

using Sets = std::vector<std::vector<bool>>;

/// The values of sets [first, last), each by one worker.
std::vector<std::vector<double>> compute(const Sets& sets, std::size_t first, std::size_t last, const Values& values,
                                         unsigned threads) {
  std::vector<std::vector<double>> computed(last - first);
  std::atomic<std::size_t> next{first};
  const auto work = [&](unsigned worker) {
    for (auto set = next++; set < last; set = next++) computed[set - first] = values(sets[set], worker);
  };
  std::vector<std::thread> others;
  for (unsigned worker = 1; worker < threads; ++worker) others.emplace_back(work, worker);
  work(0);
  for (auto& other : others) other.join();
  return computed;
}

std::vector<bool> members(std::uint32_t set, std::size_t changes) {
  std::vector<bool> made(changes);
  for (std::size_t i = 0; i < changes; ++i) made[i] = (set >> i & 1U) != 0;
  return made;
}

Shares exact(std::size_t changes, const Values& values, unsigned threads) {
  Shares shares{
      .of = std::vector<std::vector<double>>(changes), .error = {}, .runs = std::size_t{1} << changes, .orders = 0};
  const Weights weights(changes);
  const auto sets = static_cast<std::uint32_t>(shares.runs);
  Sets all;
  for (std::uint32_t set = 0; set < sets; ++set) all.push_back(members(set, changes));
  double largest = 0;
  for (std::uint32_t first = 0; first < sets; first += kTogether) {
    const auto last = std::min<std::uint32_t>(sets, first + kTogether);
    const auto computed = compute(all, first, last, values, threads);
    const auto size = computed.front().size();
    for (auto& share : shares.of) share.resize(size);
    for (const double value : computed.front()) largest = std::max(largest, std::abs(value));
    spread(size, threads, [&](std::size_t begin, std::size_t end) {
      for (auto from = begin; from < end; from += kStretch)
        for (std::size_t i = 0; i < changes; ++i)
          for (auto set = first; set < last; ++set) {
            const double weight = weights.of(i, set);
            const auto& of_set = computed[set - first];
            for (auto at = from; at < std::min(end, from + kStretch); ++at) shares.of[i][at] += weight * of_set[at];
          }
    });
  }
  for (auto& share : shares.of)
    for (double& value : share) {
      value /= weights.all();
      if (std::abs(value) <= kNoise * largest) value = 0;
    }
  return shares;
}

/// Fisher–Yates with splitmix64: the same on every machine.
class Orders {
 public:
  explicit Orders(std::size_t changes) : order_(changes) { std::iota(order_.begin(), order_.end(), std::size_t{0}); }
  const std::vector<std::size_t>& next() {
    for (std::size_t i = order_.size(); i > 1; --i) std::swap(order_[i - 1], order_[random() % i]);
    return order_;
  }

 private:
  std::uint64_t random() {
    state_ += 0x9e3779b97f4a7c15ULL;
    auto z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
  }
  std::vector<std::size_t> order_;
  std::uint64_t state_ = 0;
};

Shares drawn(std::size_t changes, const Values& values, std::size_t orders, unsigned threads) {
  const Sets ends{std::vector<bool>(changes, false), std::vector<bool>(changes, true)};
  const auto both = compute(ends, 0, 2, values, threads);
  const std::vector<std::vector<double>> zeros(changes, std::vector<double>(both[0].size()));
  Shares shares{.of = zeros, .error = zeros, .runs = 2 + orders * (changes - 1), .orders = orders};
  Orders draw(changes);
  for (std::size_t turn = 0; turn < orders; ++turn) {
    const auto& order = draw.next();
    Sets sets{ends[0]};
    for (const auto change : order) {
      sets.push_back(sets.back());
      sets.back()[change] = true;
    }
    auto before = both[0];
    for (std::size_t step = 1; step < changes; step += kTogether) {
      auto computed = compute(sets, step, std::min(changes, step + kTogether), values, threads);
      if (step + kTogether >= changes) computed.push_back(both[1]);
      for (std::size_t i = 0; i < computed.size(); ++i) {
        auto &share = shares.of[order[step + i - 1]], &squares = shares.error[order[step + i - 1]];
        for (std::size_t at = 0; at < before.size(); ++at) {
          const double added = computed[i][at] - before[at];
          share[at] += added;
          squares[at] += added * added;
        }
        before = std::move(computed[i]);
      }
    }
  }
  const auto count = static_cast<double>(orders);
  for (std::size_t i = 0; i < changes; ++i)
    for (std::size_t at = 0; at < both[0].size(); ++at) {
      auto &mean = shares.of[i][at], &error = shares.error[i][at];
      mean /= count;
      error = std::sqrt(std::max(0.0, error / count - mean * mean) / std::max(1.0, count - 1));
    }
  return shares;
}

}  // namespace

Shares shapley(std::size_t changes, const Values& values, std::size_t orders, unsigned threads) {
  if (changes == 0) return {};
  return changes <= kMostExact ? exact(changes, values, std::max(1U, threads))
                               : drawn(changes, values, std::max<std::size_t>(2, orders), std::max(1U, threads));
}

}  // namespace heng::evaluate
