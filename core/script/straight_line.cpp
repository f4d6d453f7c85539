#include "script/straight_line.hpp"

#include <algorithm>
#include <optional>

namespace heng::script {

namespace {

// Opcodes of Lua 5.4 (lopcodes.h).
constexpr unsigned kLoadNil = 8, kSetUpvalue = 10, kGetFromUpvalue = 11, kGetField = 14, kSelf = 20, kToBeClosed = 55,
                   kJump = 56, kCall = 68, kTailCall = 69, kFirstLoop = 73, kLastLoop = 77, kVarargs = 80,
                   kVarargsBegin = 81;

struct Instruction {
  explicit Instruction(std::uint32_t bits)
      : op(bits & 0x7FU),
        a((bits >> 7) & 0xFFU),
        b((bits >> 16) & 0xFFU),
        jump(static_cast<int>(bits >> 7) - 0xFFFFFF) {}
  unsigned op, a, b;
  int jump;  // of a kJump: how many instructions further than the next
};

class Look {
 public:
  Look(std::span<const std::uint32_t> code, std::size_t environment, bool has_view)
      : code_(code), environment_(environment), has_view_(has_view) {}

  [[nodiscard]] bool ends() const {
    for (std::size_t at = 0; at < code_.size(); ++at) {
      const Instruction in(code_[at]);
      if (in.op >= kFirstLoop && in.op <= kLastLoop) return false;
      if (in.op == kToBeClosed || in.op == kVarargs || in.op == kVarargsBegin) return false;
      if (in.op == kJump && in.jump < 0) return false;
      if ((in.op == kCall || in.op == kTailCall) && !calls_known(at, in.a)) return false;
    }
    return true;
  }

 private:
  /// The instruction that wrote a register as it is at `at`, when it is one and the same on every way there.
  [[nodiscard]] std::optional<std::size_t> writer(std::size_t at, unsigned to) const {
    std::size_t found = at;
    while (found-- > 0) {
      const Instruction in(code_[found]);
      if (in.op == kCall && in.a <= to) return {};  // its results may reach that far
      if (in.op == kLoadNil && in.a <= to && to <= in.a + in.b) return {};
      if (in.op == kSelf && in.a + 1 == to) return {};
      if (may_set(in.op) && in.a == to) break;
    }
    if (found >= at) return {};
    for (std::size_t from = 0; from < found; ++from) {  // no way past it
      const Instruction in(code_[from]);
      if (in.op != kJump) continue;
      const std::size_t target = from + 1 + static_cast<std::size_t>(in.jump);
      if (target > found && target <= at) return {};
    }
    return found;
  }

  [[nodiscard]] bool from_environment(std::size_t at) const {
    const Instruction in(code_[at]);
    return in.op == kGetFromUpvalue && in.b == environment_;
  }

  /// `name(…)`, `math.name(…)` or `p:name(…)`.
  [[nodiscard]] bool calls_known(std::size_t at, unsigned function) const {
    const auto wrote = writer(at, function);
    if (!wrote) return false;
    if (from_environment(*wrote)) return true;
    const Instruction in(code_[*wrote]);
    if (in.op == kSelf) return has_view_ && in.b == 0;
    if (in.op != kGetField) return false;
    const auto table = writer(*wrote, in.b);
    return table && from_environment(*table);
  }

  std::span<const std::uint32_t> code_;
  std::size_t environment_;
  bool has_view_;
};

}  // namespace

bool may_set(unsigned op) {
  const auto within = [op](unsigned first, unsigned last) { return op >= first && op <= last; };
  const bool stores = op == kSetUpvalue || within(15, 18), tests = within(54, 66), others = within(46, 48);
  return !stores && !tests && !others && !within(70, 72) && !within(75, 76) && op != 78 && op < 82;
}

bool is_straight_line(std::span<const std::uint32_t> code, std::size_t environment, bool has_view) {
  return code.size() <= kLongestStraight && Look(code, environment, has_view).ends();
}

}  // namespace heng::script
