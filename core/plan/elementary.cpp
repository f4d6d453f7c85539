#include "plan/elementary.hpp"

#include <array>

namespace heng::plan {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// The unevaluated sum of two doubles, the second below half a unit in the last place of the first: about 106 bits.
/// The sums and products without error are Dekker's and Knuth's.
struct Pair {
  double high = 0, low = 0;
};

constexpr Pair quick_sum(double larger, double smaller) {
  const double sum = larger + smaller;
  return {sum, smaller - (sum - larger)};
}

constexpr Pair sum_of(double a, double b) {
  const double sum = a + b, part = sum - a;
  return {sum, (a - (sum - part)) + (b - part)};
}

constexpr Pair product_of(double a, double b) {
  constexpr double kSplit = 134217729;  // 2^27 + 1
  const double a_high = a * kSplit - (a * kSplit - a), b_high = b * kSplit - (b * kSplit - b);
  const double a_low = a - a_high, b_low = b - b_high;
  const double product = a * b;
  return {product, ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low};
}

constexpr Pair operator+(Pair a, Pair b) {
  const Pair high = sum_of(a.high, b.high), low = sum_of(a.low, b.low);
  const Pair first = quick_sum(high.high, high.low + low.high);
  return quick_sum(first.high, first.low + low.low);
}

constexpr Pair operator*(Pair a, Pair b) {
  const Pair product = product_of(a.high, b.high);
  return quick_sum(product.high, product.low + (a.high * b.low + a.low * b.high));
}

constexpr Pair operator/(Pair a, Pair b) {
  const double first = a.high / b.high;
  const Pair rest = a + Pair{-first, 0} * b;
  const double second = rest.high / b.high;
  const Pair rest_again = rest + Pair{-second, 0} * b;
  return quick_sum(first, second) + Pair{rest_again.high / b.high, 0};
}

constexpr Pair kLn2{0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56};
constexpr double kHalfRoot = 0x1.6a09e667f3bcdp-1;  // √½

/// ln m = 2 (s + s³/3 + s⁵/5 + …) with s = (m − 1) ÷ (m + 1); |s| < 0.172, so 18 terms reach 2^−90. The first six are
/// pairs, the rest too small to need it.
constexpr std::size_t kPairTerms = 6, kLnTerms = 18;

Pair logarithm_of(double x) {
  int exponent = 0;
  double m = std::frexp(x, &exponent);
  if (m < kHalfRoot) m *= 2, --exponent;
  const Pair s = Pair{m - 1, 0} / sum_of(m, 1);
  const Pair square = s * s;
  double tail = 0;
  for (std::size_t k = kLnTerms; k-- > kPairTerms;) tail = tail * square.high + 1.0 / static_cast<double>(2 * k + 1);
  static constexpr auto kOdd = [] {
    std::array<Pair, kPairTerms> made{};
    for (std::size_t k = 0; k < kPairTerms; ++k) made[k] = Pair{1, 0} / Pair{static_cast<double>(2 * k + 1), 0};
    return made;
  }();
  Pair series{tail, 0};
  for (std::size_t k = kPairTerms; k-- > 0;) series = series * square + kOdd[k];
  const Pair fraction = s * series;
  return Pair{2 * fraction.high, 2 * fraction.low} + Pair{static_cast<double>(exponent), 0} * kLn2;
}

/// e^x = 2^k e^r with |r| ≤ ln 2 ÷ 2, and e^r = 1 + r + r²/2! + …; 19 terms reach 2^−75, the first six as pairs.
constexpr std::size_t kExpTerms = 19;

double exponential_of(const Pair& x) {
  if (x.high > 710) return kInfinity;
  if (x.high < -746) return 0;
  const double k = std::floor(x.high / kLn2.high + 0.5);
  const Pair r = x + Pair{-k, 0} * kLn2;
  static constexpr auto kInverse = [] {  // 1 ÷ n!
    std::array<Pair, kExpTerms> made{};
    made[0] = {1, 0};
    for (std::size_t n = 1; n < kExpTerms; ++n) made[n] = made[n - 1] / Pair{static_cast<double>(n), 0};
    return made;
  }();
  double tail = 0;
  for (std::size_t n = kExpTerms; n-- > kPairTerms;) tail = tail * r.high + kInverse[n].high;
  Pair series{tail, 0};
  for (std::size_t n = kPairTerms; n-- > 0;) series = series * r + kInverse[n];
  return std::ldexp(series.high, static_cast<int>(k));
}

double positive_raised(double x, double exponent) {
  if (std::isinf(x)) return exponent > 0 ? kInfinity : 0;
  const Pair logarithm = logarithm_of(x);
  const double roughly = exponent * logarithm.high;
  if (!(std::fabs(roughly) < 800)) return roughly > 0 ? kInfinity : 0;
  return exponential_of(Pair{exponent, 0} * logarithm);
}

}  // namespace

double natural_logarithm(double x) {
  if (std::isnan(x) || x < 0) return std::numeric_limits<double>::quiet_NaN();
  if (x == 0) return -kInfinity;
  if (std::isinf(x)) return x;
  return logarithm_of(x).high;
}

double exponential_of(double x) { return std::isnan(x) ? x : exponential_of(Pair{x, 0}); }

double raised(double x, double exponent) {
  if (std::isnan(x) || !std::isfinite(exponent)) return std::numeric_limits<double>::quiet_NaN();
  if (exponent == 0 || x == 1) return 1;
  if (x == 0) return exponent > 0 ? 0 : kInfinity;
  if (x > 0) return positive_raised(x, exponent);
  if (std::floor(exponent) != exponent) return std::numeric_limits<double>::quiet_NaN();
  const bool odd = std::fmod(exponent, 2) != 0;
  return odd ? -positive_raised(-x, exponent) : positive_raised(-x, exponent);
}

}  // namespace heng::plan
