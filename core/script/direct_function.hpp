#pragma once
// A function that only compares and computes, run without Lua: the same instructions over numbers, truths, names of
// categories and nil. Whatever is out of the ordinary (another type, a whole number beyond 2^53, a missing value that
// ends the call, no number at the end) is left to Lua, which starts again and says what is wrong; nothing has happened
// before.

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "script/function_dump.hpp"
#include "script/function_values.hpp"

namespace heng::script {

class DirectFunction {
 public:
  /// What p.x reads: an observed number, truth or category.
  struct Field {
    const ValueColumn* column = nullptr;
    std::vector<std::string> categories;  // names of its values
  };
  using Fields = std::map<std::string, Field>;
  using Parameters = std::map<std::string, double>;  // in force

  /// Nothing when the function is more than that. It must end by itself (straight_line).
  [[nodiscard]] static std::optional<DirectFunction> translate(const CompiledFunction& function, const Fields& fields,
                                                               const Parameters& parameters);

  /// The number it gives for a subject; nothing: ask Lua. `handled`: a missing value is nil.
  [[nodiscard]] std::optional<double> run(std::size_t subject, bool handled) const;

 private:
  friend class DirectTranslation;
  enum class Op : std::uint8_t {
    nothing,
    move,
    load,
    load_no_and_skip,
    load_nils,
    read,
    add,
    subtract,
    multiply,
    divide,
    negate,
    invert,
    jump,
    equal,
    less,
    at_most,
    more,
    at_least,
    test,
    test_and_move,
    call,
    give,
  };
  enum class Type : std::uint8_t { other, math, nil, no, yes, text, whole, number };
  struct Value {
    Type type;
    double number;  // of a text or a function of math its place in a list; whole: below 2^53 in size, never -0
    [[nodiscard]] bool is_number() const { return type >= Type::whole; }
    [[nodiscard]] bool is_true() const { return type != Type::nil && type != Type::no; }
    [[nodiscard]] bool operator==(const Value& other) const {
      return is_number() ? other.is_number() && number == other.number
                         : type == other.type && (type != Type::text || number == other.number);
    }
  };
  /// Registers a, b, c as the instruction has them; a comparison is of b with c.
  struct Step {
    Op op = Op::nothing;
    bool fixed = false;  // `value` stands for register c
    bool when = false;   // the outcome of a comparison or test that goes on to the jump behind it
    std::uint8_t a = 0, b = 0, c = 0;
    std::int32_t jump = 0;  // of a call how many arguments, of a read which field
    Value value{Type::other, 0};
  };
  struct Read {
    const ValueColumn* column = nullptr;
    std::vector<double> texts;  // of each category
  };

  [[nodiscard]] static bool compute(const Step& step, Value& to, const Value& left, const Value& right);
  [[nodiscard]] static std::optional<bool> compare(const Step& step, const Value& left, const Value& right);
  [[nodiscard]] static bool call(const Step& step, Value* registers);
  [[nodiscard]] bool read(const Step& step, std::size_t subject, bool handled, Value& to) const;

  std::vector<Step> steps_;
  std::vector<Read> reads_;
};

}  // namespace heng::script
