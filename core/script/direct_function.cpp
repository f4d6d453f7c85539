#include "script/direct_function.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <variant>

#include "plan/elementary.hpp"

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
                                  {"floor", std::floor, true},
                                  {"ceil", std::ceil, true},
                                  {"exp", plan::exponential_of, false},
                                  {"log", plan::natural_logarithm, false}};

}  // namespace

// ---- from the instructions of Lua 5.4 (lopcodes.h)

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
  struct Parts {
    explicit Parts(std::uint32_t bits)
        : op(bits & 0x7FU),
          a(static_cast<std::uint8_t>(bits >> 7)),
          k(((bits >> 15) & 1U) != 0),
          b(static_cast<std::uint8_t>(bits >> 16)),
          c(static_cast<std::uint8_t>(bits >> 24)),
          bx(bits >> 15) {}
    unsigned op;
    std::uint8_t a;
    bool k;
    std::uint8_t b, c;
    std::uint32_t bx;
    [[nodiscard]] int signed_bx() const { return static_cast<int>(bx) - 0xFFFF; }
  };

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

  Step& add(Op op, const Parts& in) {
    Step& made = made_.steps_.emplace_back();
    made.op = op, made.a = in.a, made.b = in.b, made.c = in.c, made.when = in.k;
    return made;
  }
  bool add_fixed(Op op, const Parts& in, std::optional<Value> value) {
    if (!value) return false;
    Step& made = add(op, in);
    made.fixed = true, made.value = *value;
    return true;
  }
  /// A comparison of register a with register b or with a value.
  bool add_comparison(Op op, const Parts& in, std::optional<Value> with = {}) {
    Step& made = add(op, in);
    made.fixed = with.has_value();
    made.value = with.value_or(made.value);
    made.b = in.a, made.c = in.b;
    return true;
  }

  [[nodiscard]] bool is_jumped_to(std::size_t at) const {
    for (std::size_t from = 0; from < at; ++from) {
      const std::uint32_t bits = function_.code[from];
      if ((bits & 0x7FU) == 56 && from + 1 + (bits >> 7) - 0xFFFFFFU == at) return true;
    }
    return false;
  }

  bool translate_read(const Parts& in) {
    const std::string* of = name(in.c);
    const auto found = of == nullptr ? fields_.end() : fields_.find(*of);
    if (found == fields_.end()) return false;
    add(Op::read, in).jump = static_cast<std::int32_t>(made_.reads_.size());
    auto& read = made_.reads_.emplace_back();
    read.column = found->second.column;
    for (const std::string& category : found->second.categories) read.texts.push_back(text(category));
    return true;
  }

  [[nodiscard]] bool is_table(const Parts& in) const {
    const std::string* table = name(in.c);
    return in.b == function_.environment && table != nullptr && (*table == "math" || *table == "param");
  }

  /// math.name or param.name, whose table the instruction before has fetched.
  bool translate_field(std::size_t at, const Parts& in) {
    if (in.b == 0) return translate_read(in);
    if (at == 0 || is_jumped_to(at)) return false;
    const Parts before(function_.code[at - 1]);
    const std::string* field = name(in.c);
    if (before.op != 11 || before.a != in.b || !is_table(before) || field == nullptr) return false;
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
  bool translate_call(std::size_t at, const Parts& in, bool last) {
    if (!last && in.c > 2) return false;
    int arguments = in.b - 1;
    if (in.b == 0) {  // up to the result of the call before
      const Parts before(at > 0 ? function_.code[at - 1] : 0);
      if (before.op != 68 || before.c != 0 || before.a <= in.a || is_jumped_to(at)) return false;
      arguments = before.a - in.a;
    }
    if (arguments < 1) return false;
    add(Op::call, in).jump = arguments;
    return true;
  }

  bool translate(std::size_t at) {
    const Parts in(function_.code[at]);
    switch (in.op) {
      case 0: return add(Op::move, in), true;
      case 1: return add_fixed(Op::load, in, whole(in.signed_bx()));
      case 2: return add_fixed(Op::load, in, Value{Type::number, static_cast<double>(in.signed_bx())});
      case 3: return add_fixed(Op::load, in, constant(in.bx));
      case 5: return add_fixed(Op::load, in, Value{Type::no, 0});
      case 6: return add(Op::load_no_and_skip, in), true;
      case 7: return add_fixed(Op::load, in, Value{Type::yes, 0});
      case 8: return add(Op::load_nils, in), true;
      case 11: return is_table(in) && add_fixed(Op::load, in, Value{Type::other, 0});
      case 14: return translate_field(at, in);
      case 21: return add_fixed(Op::add, in, whole(in.c - kShift));
      case 22: return add_fixed(Op::add, in, constant(in.c));
      case 23: return add_fixed(Op::subtract, in, constant(in.c));
      case 24: return add_fixed(Op::multiply, in, constant(in.c));
      case 27: return add_fixed(Op::divide, in, constant(in.c));
      case 34: return add(Op::add, in), true;
      case 35: return add(Op::subtract, in), true;
      case 36: return add(Op::multiply, in), true;
      case 39: return add(Op::divide, in), true;
      case 46:
      case 47:
      case 48: return add(Op::nothing, in), true;  // for operands that are no numbers
      case 49: return add(Op::negate, in), true;
      case 51: return add(Op::invert, in), true;
      case 56: return add(Op::jump, in).jump = static_cast<std::int32_t>(function_.code[at] >> 7) - 0xFFFFFF, true;
      case 57: return add_comparison(Op::equal, in);
      case 58: return add_comparison(Op::less, in);
      case 59: return add_comparison(Op::at_most, in);
      case 60: return constant(in.b) && add_comparison(Op::equal, in, constant(in.b));
      case 61: return add_comparison(Op::equal, in, whole(in.b - kShift));
      case 62: return add_comparison(Op::less, in, whole(in.b - kShift));
      case 63: return add_comparison(Op::at_most, in, whole(in.b - kShift));
      case 64: return add_comparison(Op::more, in, whole(in.b - kShift));
      case 65: return add_comparison(Op::at_least, in, whole(in.b - kShift));
      case 66: return add(Op::test, in), true;
      case 67: return add(Op::test_and_move, in), true;
      case 68: return translate_call(at, in, false);
      case 69: return translate_call(at, in, true);
      case 70:
      case 72: return !in.k && add_fixed(Op::give, in, Value{in.op == 70 && in.b == 1 ? Type::nil : Type::other, 0});
      case 71: return add_fixed(Op::give, in, Value{Type::nil, 0});
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
    return handled;
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
