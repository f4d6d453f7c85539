#include "script/straight_line.hpp"

#include <algorithm>
#include <optional>

namespace heng::script {

namespace {

class Look {
 public:
  Look(std::span<const std::uint32_t> code, std::size_t environment, bool has_view)
      : code_(code), environment_(environment), has_view_(has_view) {}

  [[nodiscard]] bool ends() const {
    for (std::size_t at = 0; at < code_.size(); ++at) {
      const Instruction in(code_[at]);
      if (in.op >= Opcode::for_loop && in.op <= Opcode::generic_for_loop) return false;
      if (in.op == Opcode::to_be_closed || in.op == Opcode::varargs || in.op == Opcode::varargs_prepare) return false;
      if (in.op == Opcode::jump && in.jump < 0) return false;
      if ((in.op == Opcode::call || in.op == Opcode::tail_call) && !calls_known(at, in.a)) return false;
    }
    return true;
  }

 private:
  /// The instruction that wrote a register as it is at `at`, when it is one and the same on every way there.
  [[nodiscard]] std::optional<std::size_t> writer(std::size_t at, unsigned to) const {
    std::size_t found = at;
    while (found-- > 0) {
      const Instruction in(code_[found]);
      if (in.op == Opcode::call && in.a <= to) return {};  // its results may reach that far
      if (in.op == Opcode::load_nil && in.a <= to && to <= in.a + in.b) return {};
      if (in.op == Opcode::self && in.a + 1U == to) return {};
      if (may_set(in.op) && in.a == to) break;
    }
    if (found >= at) return {};
    for (std::size_t from = 0; from < found; ++from) {  // no way past it
      const Instruction in(code_[from]);
      if (in.op != Opcode::jump) continue;
      const std::size_t target = from + 1 + static_cast<std::size_t>(in.jump);
      if (target > found && target <= at) return {};
    }
    return found;
  }

  [[nodiscard]] bool from_environment(std::size_t at) const {
    const Instruction in(code_[at]);
    return in.op == Opcode::get_from_upvalue && in.b == environment_;
  }

  /// `name(…)`, `math.name(…)` or `p:name(…)`.
  [[nodiscard]] bool calls_known(std::size_t at, unsigned function) const {
    const auto wrote = writer(at, function);
    if (!wrote) return false;
    if (from_environment(*wrote)) return true;
    const Instruction in(code_[*wrote]);
    if (in.op == Opcode::self) return has_view_ && in.b == 0;
    if (in.op != Opcode::get_field) return false;
    const auto table = writer(*wrote, in.b);
    return table && from_environment(*table);
  }

  std::span<const std::uint32_t> code_;
  std::size_t environment_;
  bool has_view_;
};

}  // namespace

bool may_set(Opcode op) {
  const auto within = [op](Opcode first, Opcode last) { return op >= first && op <= last; };
  const bool stores = op == Opcode::set_upvalue || within(Opcode::set_in_upvalue, Opcode::set_field),
             tests = within(Opcode::close, Opcode::test),
             others = within(Opcode::metamethod, Opcode::metamethod_constant);
  return !stores && !tests && !others && !within(Opcode::give, Opcode::give_one) &&
         !within(Opcode::generic_for_prepare, Opcode::generic_for_call) && op != Opcode::set_list &&
         op < Opcode::extra_argument;
}

bool is_straight_line(std::span<const std::uint32_t> code, std::size_t environment, bool has_view) {
  return code.size() <= kLongestStraight && Look(code, environment, has_view).ends();
}

}  // namespace heng::script
