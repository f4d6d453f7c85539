#include "script/function_dump.hpp"

#include <algorithm>
#include <cassert>
#include <cstring>

#include "script/straight_line.hpp"

namespace heng::script {

namespace {

// The dump's header is checked before any instruction is looked at.
constexpr std::size_t kHeader = 4 + 1 + 1 + 6 + 3 + 8 + 8;

/// Reads a function dumped with its debug information (ldump.c of Lua 5.4).
class Dump {
 public:
  explicit Dump(const std::string& bytes) : bytes_(bytes), at_(kHeader + 1) {}

  [[nodiscard]] bool is_known_version() const {
    return bytes_.size() > kHeader && bytes_[4] == 0x54 && bytes_[12] == 4 && bytes_[13] == 8 && bytes_[14] == 8;
  }

  /// All upvalues of the outermost function outlive the call.
  CompiledFunction read() {
    function({}, true);
    return std::move(found_);
  }

 private:
  struct Upvalue {
    bool own_local = false;  // of the function around it
    std::size_t index = 0;
    std::string name;
  };

  std::uint8_t byte() { return at_ < bytes_.size() ? static_cast<std::uint8_t>(bytes_[at_++]) : 0; }
  std::size_t size() {
    std::size_t value = 0;
    for (std::uint8_t part = byte(); at_ <= bytes_.size(); part = byte()) {
      value = (value << 7) | (part & 0x7FU);
      if ((part & 0x80U) != 0 || at_ == bytes_.size()) break;
    }
    return value;
  }
  std::string text() {
    const std::size_t length = size();
    if (length == 0) return {};
    const std::string made = bytes_.substr(std::min(at_, bytes_.size()), length - 1);
    at_ += length - 1;
    return made;
  }

  template <class T>
  T eight_bytes() {
    T value{};
    if (at_ + sizeof value <= bytes_.size()) std::memcpy(&value, bytes_.data() + at_, sizeof value);
    at_ += sizeof value;
    return value;
  }

  std::vector<Constant> constants() {
    std::vector<Constant> made;
    for (std::size_t left = size(); left > 0 && at_ < bytes_.size(); --left) {
      Constant& constant = made.emplace_back();
      switch (byte()) {
        case 0x01: constant = false; break;
        case 0x11: constant = true; break;
        case 0x03: constant = eight_bytes<std::int64_t>(); break;
        case 0x13: constant = eight_bytes<double>(); break;
        case 0x04:
        case 0x14: found_.texts.insert(constant.emplace<std::string>(text())); break;
        default: break;
      }
    }
    return made;
  }

  void function(const std::vector<bool>& around, bool outermost) {
    (void)text();  // source
    const int first_line = static_cast<int>(size());
    (void)size();  // last line
    const bool has_parameter = byte() > 0;
    at_ += 2;  // vararg, stack
    std::vector<std::uint32_t> code(size());
    for (std::uint32_t& instruction : code) {
      if (at_ + 4 > bytes_.size()) return;
      std::memcpy(&instruction, bytes_.data() + at_, 4);
      at_ += 4;
    }
    std::vector<Constant> constants = this->constants();
    std::vector<Upvalue> upvalues(size());
    for (Upvalue& upvalue : upvalues) {
      upvalue.own_local = byte() != 0;
      upvalue.index = byte();
      (void)byte();
      captured_ |= depth_ == 1 && upvalue.own_local && upvalue.index == 0;
    }
    std::vector<bool> outlives;
    for (const Upvalue& upvalue : upvalues)
      outlives.push_back(outermost || (!upvalue.own_local && upvalue.index < around.size() && around[upvalue.index]));
    ++depth_;
    for (std::size_t left = size(); left > 0 && at_ < bytes_.size(); --left) function(outlives, false);
    --depth_;
    const std::vector<int> lines = line_numbers(first_line, code.size());
    for (std::size_t left = size(); left > 0; --left) (void)text(), (void)size(), (void)size();  // local variables
    for (std::size_t i = 0, count = size(); i < count && i < upvalues.size(); ++i) upvalues[i].name = text();
    collect(code, lines, upvalues, outlives);
    if (!outermost) return;
    const bool has_view = has_parameter && !captured_ && std::none_of(code.begin(), code.end(), [](std::uint32_t bits) {
                            const Instruction in(bits);
                            return in.a == 0 && may_set(in.op);
                          });
    if (has_view) collect_reads(code, lines, constants);
    const auto environment =
        std::find_if(upvalues.begin(), upvalues.end(), [](const Upvalue& u) { return u.name == "_ENV"; });
    found_.has_view = has_view;
    found_.environment = static_cast<std::size_t>(environment - upvalues.begin());
    found_.ends_by_itself = is_straight_line(code, found_.environment, has_view);
    found_.code = std::move(code);
    found_.constants = std::move(constants);
  }

  std::vector<int> line_numbers(int first_line, std::size_t count) {
    std::vector<signed char> steps(size());
    for (signed char& step : steps) step = static_cast<signed char>(byte());
    std::vector<std::pair<std::size_t, int>> exact(size());
    for (auto& [pc, line] : exact) pc = size(), line = static_cast<int>(size());
    std::vector<int> lines(count, first_line);
    int line = first_line;
    auto next = exact.begin();  // in the order of the code
    for (std::size_t pc = 0; pc < std::min(count, steps.size()); ++pc) {
      if (steps[pc] != -128) line += steps[pc];
      if (next != exact.end() && next->first == pc) line = (next++)->second;
      lines[pc] = line;
    }
    return lines;
  }

  void collect(const std::vector<std::uint32_t>& code, const std::vector<int>& lines,
               const std::vector<Upvalue>& upvalues, const std::vector<bool>& outlives) {
    for (std::size_t pc = 0; pc < code.size(); ++pc) {
      const Instruction in(code[pc]);
      const std::size_t upvalue = in.op == Opcode::set_upvalue ? in.b : in.a;
      if (in.op != Opcode::set_upvalue && in.op != Opcode::set_in_upvalue) continue;
      if (upvalue >= upvalues.size() || !outlives[upvalue]) continue;
      found_.writes.push_back(
          {lines[pc], upvalues[upvalue].name, in.op == Opcode::set_in_upvalue && upvalues[upvalue].name == "_ENV"});
    }
  }

  void collect_reads(const std::vector<std::uint32_t>& code, const std::vector<int>& lines,
                     const std::vector<Constant>& constants) {
    for (std::size_t pc = 0; pc < code.size(); ++pc) {
      const Instruction in(code[pc]);
      if (in.op == Opcode::get_field && in.b == 0 && in.c < constants.size())
        if (const auto* text = std::get_if<std::string>(&constants[in.c])) found_.reads.push_back({lines[pc], *text});
    }
  }

  const std::string& bytes_;
  std::size_t at_;
  int depth_ = 0;
  bool captured_ = false;  // the first parameter, by a function inside
  CompiledFunction found_;
};

int append(lua_State*, const void* part, std::size_t size, void* to) {
  static_cast<std::string*>(to)->append(static_cast<const char*>(part), size);
  return 0;
}

}  // namespace

CompiledFunction read_compiled(lua_State* lua) {
  std::string bytes;
  lua_dump(lua, append, &bytes, 0);
  Dump dump(bytes);
  assert(dump.is_known_version());
  if (!dump.is_known_version()) return {};
  CompiledFunction made = dump.read();
  made.size = bytes.size();
  return made;
}

}  // namespace heng::script
