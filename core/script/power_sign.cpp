#include "script/power_sign.hpp"

namespace heng::script {

void check_powers(SchemeBuilder& builder, const std::string& file, std::span<const Token> tokens) {
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const Token& sign = tokens[i];
    if (sign.kind == Token::Kind::text || sign.text != "^" || tokens[i + 1].text == "2") continue;
    builder.out.warning(
        "script.power_sign", {.file = file, .line = sign.line, .column = sign.column, .length = 1},
        {"^ 用的是这台机器的数学库，末位数字可能因机器而异",
         "^ uses the mathematics library of this machine: the last digit may differ on another"},
        {"写 math.exp(y * math.log(x)) 或 math.sqrt(x)，处处结果相同；平方（^ 2）没有这个问题",
         "write math.exp(y * math.log(x)) or math.sqrt(x), the same everywhere; a square (^ 2) is exact"});
  }
}

}  // namespace heng::script
