#include "script/direct_function.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <variant>

#include "plan/elementary.hpp"
#include "plan/limits.hpp"
#include "script/opcodes.hpp"

namespace heng::script {

namespace {

constexpr double kMostWhole = 9007199254740992.0;  // 2^53: up to there a double is as good as an integer
constexpr int kShift = 127;                        // of a signed operand (OFFSET_sC)

using OfOne = double (*)(double);
struct MathFunction {
  const char* name;
  OfOne of_one;  // null: the smallest or largest of all
  bool whole;    // gives a whole number, as sandbox.cpp's math_whole
};
constexpr MathFunction kMath[] = {{"min", nullptr, false},
                                  {"max", nullptr, false},
                                  {"abs", std::fabs, false},
                                  {"sqrt", std::sqrt, false},
                                  {"floor", plan::whole_below, true},
                                  {"ceil", plan::whole_above, true},
                                  {"exp", plan::exponential_of, false},
                                  {"log", plan::natural_logarithm, false}};

}  // namespace

// ---- from Lua's instructions

class DirectTranslation {
  using Op = DirectFunction::Op;
  using Type = DirectFunction::Type;
  using Value = DirectFunction::Value;
  using Step = DirectFunction::Step;

 public:
  DirectTranslation(const CompiledFunction& function, const DirectFunction::Fields& fields,
                    const DirectFunction::Parameters& parameters)
      : function_(function), fields_(fields), parameters_(parameters) {}

  std::optional<DirectFunction> run() {
    if (!function_.has_view) return {};
    for (std::size_t at = 0; at < function_.code.size(); ++at)
      if (!translate(at)) return {};
    return std::move(made_);
  }

 private:
  static Value whole(int value) { return {Type::whole, static_cast<double>(value)}; }

  [[nodiscard]] double text(const std::string& name) {
    return static_cast<double>(texts_.try_emplace(name, texts_.size()).first->second);
  }

  [[nodiscard]] std::optional<Value> constant(std::size_t index) {
    if (index >= function_.constants.size()) return {};
    const Constant& of = function_.constants[index];
    if (const auto* truth = std::get_if<bool>(&of)) return Value{*truth ? Type::yes : Type::no, 0};
    if (const auto* number = std::get_if<double>(&of)) return Value{Type::number, *number};
    if (const auto* name = std::get_if<std::string>(&of)) return Value{Type::text, text(*name)};
    if (const auto* integer = std::get_if<std::int64_t>(&of)) {
      const auto number = static_cast<double>(*integer);
      if (std::fabs(number) < kMostWhole) return Value{Type::whole, number};
      return {};
    }
    return Value{Type::nil, 0};
  }
  [[nodiscard]] const std::string* name(std::size_t index) const {
    return index < function_.constants.size() ? std::get_if<std::string>(&function_.constants[index]) : nullptr;
  }

  Step& add(Op op, const Instruction& in) {
    Step& made = made_.steps_.emplace_back();
    made.op = op, made.a = in.a, made.b = in.b, made.c = in.c, made.when = in.k;
    return made;
  }
  bool add_fixed(Op op, const Instruction& in, std::optional<Value> value) {
    if (!value) return false;
    Step& made = add(op, in);
    made.fixed = true, made.value = *value;
    return true;
  }
  /// A comparison of register a with register b or with a value.
  bool add_comparison(Op op, const Instruction& in, std::optional<Value> with = {}) {
    Step& made = add(op, in);
    made.fixed = with.has_value();
    made.value = with.value_or(made.value);
    made.b = in.a, made.c = in.b;
    return true;
  }

  [[nodiscard]] bool is_jumped_to(std::size_t at) const {
    for (std::size_t from = 0; from < at; ++from) {
      const Instruction in(function_.code[from]);
      if (in.op == Opcode::jump && static_cast<int>(from) + 1 + in.jump == static_cast<int>(at)) return true;
    }
    return false;
  }

  bool translate_read(const Instruction& in) {
    const std::string* of = name(in.c);
    const auto found = of == nullptr ? fields_.end() : fields_.find(*of);
    if (found == fields_.end()) return false;
    add(Op::read, in).jump = static_cast<std::int32_t>(made_.reads_.size());
    auto& read = made_.reads_.emplace_back();
    read.column = found->second.column;
    for (const std::string& category : found->second.categories) read.texts.push_back(text(category));
    return true;
  }

  [[nodiscard]] bool is_table(const Instruction& in) const {
    const std::string* table = name(in.c);
    return in.b == function_.environment && table != nullptr && (*table == "math" || *table == "param");
  }

  /// math.name or param.name, whose table the instruction before has fetched.
  bool translate_field(std::size_t at, const Instruction& in) {
    if (in.b == 0) return translate_read(in);
    if (at == 0 || is_jumped_to(at)) return false;
    const Instruction before(function_.code[at - 1]);
    const std::string* field = name(in.c);
    if (before.op != Opcode::get_from_upvalue || before.a != in.b || !is_table(before) || field == nullptr)
      return false;
    if (*name(before.c) == "param") {
      const auto found = parameters_.find(*field);
      return found != parameters_.end() && add_fixed(Op::load, in, Value{Type::number, found->second});
    }
    const auto* found =
        std::find_if(std::begin(kMath), std::end(kMath), [&](const auto& f) { return *field == f.name; });
    return found != std::end(kMath) &&
           add_fixed(Op::load, in, Value{Type::math, static_cast<double>(found - std::begin(kMath))});
  }

  /// One result is asked for, or as many as there are: it is one.
  bool translate_call(std::size_t at, const Instruction& in, bool last) {
    if (!last && in.c > 2) return false;
    int arguments = in.b - 1;
    if (in.b == 0) {  // up to the result of the call before
      const Instruction before(at > 0 ? function_.code[at - 1] : 0);
      if (before.op != Opcode::call || before.c != 0 || before.a <= in.a || is_jumped_to(at)) return false;
      arguments = before.a - in.a;
    }
    if (arguments < 1) return false;
    add(Op::call, in).jump = arguments;
    return true;
  }

  bool translate(std::size_t at) {
    const Instruction in(function_.code[at]);
    switch (in.op) {
      case Opcode::move: return add(Op::move, in), true;
      case Opcode::load_integer: return add_fixed(Op::load, in, whole(in.signed_bx()));
      case Opcode::load_float: return add_fixed(Op::load, in, Value{Type::number, static_cast<double>(in.signed_bx())});
      case Opcode::load_constant: return add_fixed(Op::load, in, constant(in.bx));
      case Opcode::load_false: return add_fixed(Op::load, in, Value{Type::no, 0});
      case Opcode::load_false_skip: return add(Op::load_no_and_skip, in), true;
      case Opcode::load_true: return add_fixed(Op::load, in, Value{Type::yes, 0});
      case Opcode::load_nil: return add(Op::load_nils, in), true;
      case Opcode::get_from_upvalue: return is_table(in) && add_fixed(Op::load, in, Value{Type::other, 0});
      case Opcode::get_field: return translate_field(at, in);
      case Opcode::add_integer: return add_fixed(Op::add, in, whole(in.c - kShift));
      case Opcode::add_constant: return add_fixed(Op::add, in, constant(in.c));
      case Opcode::subtract_constant: return add_fixed(Op::subtract, in, constant(in.c));
      case Opcode::multiply_constant: return add_fixed(Op::multiply, in, constant(in.c));
      case Opcode::divide_constant: return add_fixed(Op::divide, in, constant(in.c));
      case Opcode::add: return add(Op::add, in), true;
      case Opcode::subtract: return add(Op::subtract, in), true;
      case Opcode::multiply: return add(Op::multiply, in), true;
      case Opcode::divide: return add(Op::divide, in), true;
      case Opcode::metamethod:
      case Opcode::metamethod_integer:
      case Opcode::metamethod_constant: return add(Op::nothing, in), true;  // for operands that are no numbers
      case Opcode::negate: return add(Op::negate, in), true;
      case Opcode::logical_not: return add(Op::invert, in), true;
      case Opcode::jump: return add(Op::jump, in).jump = in.jump, true;
      case Opcode::equal: return add_comparison(Op::equal, in);
      case Opcode::less: return add_comparison(Op::less, in);
      case Opcode::at_most: return add_comparison(Op::at_most, in);
      case Opcode::equal_constant: return constant(in.b) && add_comparison(Op::equal, in, constant(in.b));
      case Opcode::equal_integer: return add_comparison(Op::equal, in, whole(in.b - kShift));
      case Opcode::less_integer: return add_comparison(Op::less, in, whole(in.b - kShift));
      case Opcode::at_most_integer: return add_comparison(Op::at_most, in, whole(in.b - kShift));
      case Opcode::more_integer: return add_comparison(Op::more, in, whole(in.b - kShift));
      case Opcode::at_least_integer: return add_comparison(Op::at_least, in, whole(in.b - kShift));
      case Opcode::test: return add(Op::test, in), true;
      case Opcode::test_and_set: return add(Op::test_and_move, in), true;
      case Opcode::call: return translate_call(at, in, false);
      case Opcode::tail_call: return translate_call(at, in, true);
      case Opcode::give:
      case Opcode::give_one:
        return !in.k && add_fixed(Op::give, in, Value{in.op == Opcode::give && in.b == 1 ? Type::nil : Type::other, 0});
      case Opcode::give_none: return add_fixed(Op::give, in, Value{Type::nil, 0});
      default: return false;
    }
  }

  const CompiledFunction& function_;
  const DirectFunction::Fields& fields_;
  const DirectFunction::Parameters& parameters_;
  std::map<std::string, std::size_t> texts_;
  DirectFunction made_;
};

std::optional<DirectFunction> DirectFunction::translate(const CompiledFunction& function, const Fields& fields,
                                                        const Parameters& parameters) {
  return DirectTranslation(function, fields, parameters).run();
}

// ---- a run

bool DirectFunction::compute(const Step& step, Value& to, const Value& left, const Value& right) {
  if (!left.is_number() || !right.is_number()) return false;
  const double a = left.number, b = right.number;
  const double made = step.op == Op::add        ? a + b
                      : step.op == Op::subtract ? a - b
                      : step.op == Op::multiply ? a * b
                                                : a / b;
  const bool whole = step.op != Op::divide && left.type == Type::whole && right.type == Type::whole;
  if (whole && !(std::fabs(made) < kMostWhole)) return false;
  to = {whole ? Type::whole : Type::number, whole ? made + 0.0 : made};
  return true;
}

std::optional<bool> DirectFunction::compare(const Step& step, const Value& left, const Value& right) {
  if (step.op == Op::equal) {
    if (left.type <= Type::math || right.type <= Type::math) return {};
    return left == right;
  }
  if (!left.is_number() || !right.is_number()) return {};
  return step.op == Op::less      ? left.number < right.number
         : step.op == Op::at_most ? left.number <= right.number
         : step.op == Op::more    ? left.number > right.number
                                  : left.number >= right.number;
}

/// The function in register a, its arguments behind it; the result takes its place.
bool DirectFunction::call(const Step& step, Value* registers) {
  Value& place = registers[step.a];
  const Value* arguments = &place + 1;
  if (place.type != Type::math ||
      !std::all_of(arguments, arguments + step.jump, [](const Value& v) { return v.is_number(); }))
    return false;
  const MathFunction& function = kMath[static_cast<std::size_t>(place.number)];
  double found = arguments[0].number;
  if (function.of_one != nullptr) {
    found = function.of_one(found);
  } else {
    const bool largest = &function != kMath;
    for (int i = 1; i < step.jump; ++i)
      if (largest ? arguments[i].number > found : arguments[i].number < found) found = arguments[i].number;
  }
  const bool whole = function.whole && std::fabs(found) < 9e15;
  place = {whole ? Type::whole : Type::number, whole ? found + 0.0 : found};
  return true;
}

bool DirectFunction::read(const Step& step, std::size_t subject, bool handled, Value& to) const {
  const Read& read = reads_[static_cast<std::size_t>(step.jump)];
  const double value = FunctionValues::value(*read.column, subject);
  if (std::isnan(value)) {
    to = {Type::nil, 0};
    return handled && !FunctionValues::is_censored(*read.column, subject);
  }
  if (read.column->kind == define::Kind::boolean)
    to = {value != 0 ? Type::yes : Type::no, 0};
  else if (read.column->kind == define::Kind::category)
    to = {Type::text, read.texts[static_cast<std::size_t>(value)]};
  else
    to = {Type::number, value};
  return true;
}

std::optional<double> DirectFunction::run(std::size_t subject, bool handled) const {
  std::array<Value, 260> registers;  // every one is written before it is read; the first is p
  registers[0] = {Type::other, 0};
  for (const Step* step = steps_.data();; ++step) {
    Value& a = registers[step->a];
    const Value& b = registers[step->b];
    const Value& c = step->fixed ? step->value : registers[step->c];
    switch (step->op) {
      case Op::nothing: break;
      case Op::move: a = b; break;
      case Op::load: a = step->value; break;
      case Op::load_no_and_skip: a = {Type::no, 0}, ++step; break;
      case Op::load_nils: std::fill_n(&a, step->b + 1, Value{Type::nil, 0}); break;
      case Op::read:
        if (!read(*step, subject, handled, a)) return {};
        break;
      case Op::add:
      case Op::subtract:
      case Op::multiply:
      case Op::divide:
        if (!compute(*step, a, b, c)) return {};
        ++step;  // what is there for operands that are no numbers
        break;
      case Op::negate:
        if (!b.is_number()) return {};
        a = {b.type, b.type == Type::whole ? -b.number + 0.0 : -b.number};
        break;
      case Op::invert:
        if (b.type == Type::other) return {};
        a = {b.is_true() ? Type::no : Type::yes, 0};
        break;
      case Op::jump: step += step->jump; break;
      case Op::equal:
      case Op::less:
      case Op::at_most:
      case Op::more:
      case Op::at_least: {
        const auto holds = compare(*step, b, c);
        if (!holds) return {};
        if (*holds != step->when) ++step;
        break;
      }
      case Op::test:
        if (a.is_true() != step->when) ++step;
        break;
      case Op::test_and_move:
        if (b.is_true() != step->when) {
          ++step;
        } else {
          a = b;
        }
        break;
      case Op::call:
        if (!call(*step, registers.data())) return {};
        break;
      case Op::give:
        if (step->value.type == Type::nil || !a.is_number()) return {};
        return a.number;
    }
  }
}

}  // namespace heng::script
