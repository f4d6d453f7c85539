#pragma once
// The instructions of Lua 5.4's virtual machine, in the order of its lopcodes.h.

#include <cstdint>

namespace heng::script {

enum class Opcode : std::uint8_t {
  move,
  load_integer,
  load_float,
  load_constant,
  load_constant_far,
  load_false,
  load_false_skip,
  load_true,
  load_nil,
  get_upvalue,
  set_upvalue,
  get_from_upvalue,
  get_table,
  get_index,
  get_field,
  set_in_upvalue,
  set_table,
  set_index,
  set_field,
  new_table,
  self,
  add_integer,
  add_constant,
  subtract_constant,
  multiply_constant,
  modulo_constant,
  power_constant,
  divide_constant,
  floor_divide_constant,
  band_constant,
  bor_constant,
  bxor_constant,
  shift_right_integer,
  shift_left_integer,
  add,
  subtract,
  multiply,
  modulo,
  power,
  divide,
  floor_divide,
  band,
  bor,
  bxor,
  shift_left,
  shift_right,
  metamethod,
  metamethod_integer,
  metamethod_constant,
  negate,
  bit_not,
  logical_not,
  length,
  concat,
  close,
  to_be_closed,
  jump,
  equal,
  less,
  at_most,
  equal_constant,
  equal_integer,
  less_integer,
  at_most_integer,
  more_integer,
  at_least_integer,
  test,
  test_and_set,
  call,
  tail_call,
  give,
  give_none,
  give_one,
  for_loop,
  for_prepare,
  generic_for_prepare,
  generic_for_call,
  generic_for_loop,
  set_list,
  closure,
  varargs,
  varargs_prepare,
  extra_argument,
};

/// The fields of an instruction; which it has depends on its opcode.
struct Instruction {
  explicit Instruction(std::uint32_t bits)
      : op(static_cast<Opcode>(bits & 0x7FU)),
        a(static_cast<std::uint8_t>(bits >> 7)),
        k(((bits >> 15) & 1U) != 0),
        b(static_cast<std::uint8_t>(bits >> 16)),
        c(static_cast<std::uint8_t>(bits >> 24)),
        bx(bits >> 15),
        jump(static_cast<int>(bits >> 7) - 0xFFFFFF) {}
  Opcode op;
  std::uint8_t a;
  bool k;
  std::uint8_t b, c;
  std::uint32_t bx;
  int jump;  // how many instructions further than the next
  [[nodiscard]] int signed_bx() const { return static_cast<int>(bx) - 0xFFFF; }
};

}  // namespace heng::script
