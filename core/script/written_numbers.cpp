#include "script/written_numbers.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "base/text.hpp"
#include "script/arguments.hpp"
#include "script/lua_tokens.hpp"

namespace heng::script {

namespace {

bool is_policy(double number) { return number != 0 && std::fabs(number) != 1 && std::fabs(number) != 100; }

bool is_number(const Token& token) { return token.kind == Token::Kind::number && parse_number(token.text).has_value(); }
double number_of(const Token& token) { return *parse_number(token.text); }

Place place_of(const std::string& file, const Token& token) {
  return {.file = file, .line = token.line, .column = token.column, .length = static_cast<int>(token.text.size())};
}

double result_of(double a, std::string_view sign, double b) {
  return sign == "+" ? a + b : sign == "-" ? a - b : sign == "*" ? a * b : sign == "/" ? a / b : std::nan("");
}

/// The number where the line writes it; where the line computes it from two others, both of them.
void note_on_line(SchemeBuilder& builder, const Place& line, double number, std::string_view word) {
  const std::string_view text = builder.line(line);
  builder.lua.charge(text.size() / 4);
  std::vector<Token> tokens = lua_tokens(text);
  for (Token& token : tokens) token.line = line.line;
  for (const Token& token : tokens)
    if (is_number(token) && number_of(token) == std::fabs(number))
      return builder.written_numbers.push_back({place_of(line.file, token), number, std::string(word), false});
  for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
    const Token &a = tokens[i], &sign = tokens[i + 1], &b = tokens[i + 2];
    if (!is_number(a) || !is_number(b) || result_of(number_of(a), sign.text, number_of(b)) != number) continue;
    for (const Token& each : {a, b})
      if (is_policy(number_of(each)))
        builder.written_numbers.push_back({place_of(line.file, each), number_of(each), std::string(word), false});
    return;
  }
}

/// Of tokens that open and close: the one that closes what is open at `at`.
std::size_t closing(const std::vector<Token>& tokens, std::size_t at, std::string_view open, std::string_view close) {
  int depth = 0;
  for (; at < tokens.size(); ++at) {
    if (tokens[at].kind == Token::Kind::text) continue;
    depth += tokens[at].text == open ? 1 : tokens[at].text == close ? -1 : 0;
    if (depth == 0) return at;
  }
  return tokens.size() - 1;
}

/// The `end` of the `function` at `at`.
std::size_t end_of_function(const std::vector<Token>& tokens, std::size_t at) {
  int depth = 0;
  for (; at < tokens.size(); ++at) {
    if (tokens[at].kind != Token::Kind::keyword) continue;
    const std::string_view text = tokens[at].text;
    if (text == "function" || text == "do" || text == "then" || text == "repeat") ++depth;
    if (text == "elseif" || text == "end" || text == "until") --depth;
    if (depth == 0) return at;
  }
  return tokens.size() - 1;
}

/// `return 6` gives points, as a band does.
bool is_returned(const std::vector<Token>& tokens, std::size_t at) {
  const Token &before = tokens[at - 1], &after = tokens[at + 1];
  return before.text == "return" &&
         (after.kind == Token::Kind::keyword || after.kind == Token::Kind::end || after.text == ";");
}

}  // namespace

void note_limit(lua_State* lua, const Symbol& value, const Symbol& like, std::string_view word) {
  auto& builder = builder_of(lua);
  const double number = builder.scheme.graph[value.node].number;
  const define::Unit& unit = builder.unit_of(like);
  if (number == 0 || (number == 1 && unit.dimension.empty()) || unit.text == builder.points_unit().text) return;
  const plan::NodeId roots[] = {like.node};
  if (builder.scheme.graph.inputs_under(roots).empty()) return;  // a year
  if (const Place place = builder.place(lua, word); builder.writes(place, number))
    builder.written_numbers.push_back({place, number, std::string(word), true});
}

void note_number(lua_State* lua, const Symbol& value, std::string_view word) {
  auto& builder = builder_of(lua);
  if (value.poisoned() || !value.plain) return;
  if (const double number = builder.scheme.graph[value.node].number; is_policy(number))
    note_on_line(builder, builder.place(lua, word), number, word);
}

void note_number(lua_State* lua, int index, std::string_view word) {
  if (lua_type(lua, index) == LUA_TNUMBER) note_number(lua, number_argument(lua, index, word), word);
}

void note_operands(lua_State* lua, const Symbol& a, const Symbol& b, std::string_view sign) {
  if (a.plain == b.plain) return;
  const plan::Node& other = builder_of(lua).scheme.graph[a.plain ? b.node : a.node];
  if (other.op != plan::Op::round_year) note_number(lua, a.plain ? a : b, sign);
}

void note_function(SchemeBuilder& builder, const std::string& file, int first_line, int last_line) {
  const std::string text = builder.text(file, first_line, last_line);  // the tokens point into it
  const std::vector<Token> tokens = lua_tokens(text);
  for (std::size_t start = 0; start < tokens.size(); ++start) {
    if (tokens[start].text != "function" || tokens[start].line != 1) continue;
    const std::size_t end = end_of_function(tokens, start);
    if (first_line + tokens[end].line - 1 != last_line) continue;
    for (std::size_t at = start; at < end; ++at) {
      if (tokens[at].text == "[") at = closing(tokens, at, "[", "]");
      if (tokens[at].text == ":" && tokens[at + 1].text == "at") at = closing(tokens, at + 2, "(", ")");
      if (tokens[at].text == "for")
        at = static_cast<std::size_t>(std::find_if(tokens.begin() + static_cast<std::ptrdiff_t>(at), tokens.end() - 1,
                                                   [](const Token& t) { return t.text == "do"; }) -
                                      tokens.begin());
      if (at >= end || !is_number(tokens[at]) || !is_policy(number_of(tokens[at])) || tokens[at - 1].text == "^" ||
          is_returned(tokens, at))
        continue;
      Place place = place_of(file, tokens[at]);
      place.line += first_line - 1;
      builder.written_numbers.push_back({place, number_of(tokens[at]), "function", false});
    }
    start = end;
  }
}

void report_written_numbers(SchemeBuilder& builder) {
  std::map<std::tuple<std::string, int, int>, bool> told;
  const auto own_points = [&](const Place& place, double number) {
    const plan::Criterion* nearest = nullptr;
    for (const plan::Criterion& c : builder.scheme.criteria)
      if (c.place.file == place.file && c.place.line <= place.line &&
          (nearest == nullptr || c.place.line >= nearest->place.line))
        nearest = &c;
    return nearest != nullptr && nearest->full != plan::kNoNode &&
           builder.scheme.graph.fixed_value(nearest->full) == number;
  };
  for (const auto& [place, number, word, limit] : builder.written_numbers) {
    if (!limit && (own_points(place, number) || !told.try_emplace({place.file, place.line, place.column}, true).second))
      continue;
    builder.out.warning(
        "script.number_in_rules", place,
        limit ? Bilingual{word + " 的限值 " + number_text(number) + " 直接写在规则里",
                          "the limit " + number_text(number) + " of " + word + " is written into the rules"}
              : say("数 {1}（{0}）直接写在规则里", "the number {1} ({0}) is written into the rules",
                    {word, number_text(number)}),
        {"移到 parameters.toml（有标题、单位、条款和生效日期），这里写 param.名称",
         "move it to parameters.toml, with title, unit, clause and date, and write param.name"});
  }
}

}  // namespace heng::script
