#include "script/written_numbers.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include "base/text.hpp"
#include "script/arguments.hpp"

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

using Written = SchemeBuilder::WrittenNumber;

/// The number where its line writes it; where the line computes it from two others, both of them; else nothing.
std::vector<Written> on_line(const SchemeBuilder& builder, const Written& noted) {
  std::vector<Token> tokens = lua_tokens(builder.line(noted.place));
  for (Token& token : tokens) token.line = noted.place.line;
  const auto found = [&](const Token& token) {
    return Written{place_of(noted.place.file, token), number_of(token), noted.word, false};
  };
  for (const Token& token : tokens)
    if (is_number(token) && number_of(token) == std::fabs(noted.number)) return {found(token)};
  std::vector<Written> both;
  for (std::size_t i = 0; i + 2 < tokens.size() && both.empty(); ++i) {
    const Token &one = tokens[i], &sign = tokens[i + 1], &other = tokens[i + 2];
    if (!is_number(one) || !is_number(other)) continue;
    if (result_of(number_of(one), sign.text, number_of(other)) != noted.number) continue;
    for (const Token& each : {one, other})
      if (is_policy(number_of(each))) both.push_back(found(each));
  }
  return both;
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
    depth += block_step(tokens[at]);
    if (depth == 0) return at;
  }
  return tokens.size() - 1;
}

/// Where on its line it stands is looked up when it is reported.
void note(SchemeBuilder& builder, double number, std::string_view word, const Place& line) {
  auto& noted = builder.written_numbers;
  const bool again = !noted.empty() && noted.back().number == number && noted.back().word == word &&
                     noted.back().place.line == line.line && noted.back().place.file == line.file;
  if (is_policy(number) && !again)
    noted.push_back({{.file = line.file, .line = line.line}, number, std::string(word), false});
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
  if (!value.poisoned() && value.plain)
    note(builder, builder.scheme.graph[value.node].number, word, builder.place(lua, word));
}

void note_number(lua_State* lua, int index, std::string_view word) {
  if (lua_type(lua, index) == LUA_TNUMBER) note_number(lua, number_argument(lua, index, word), word);
}

void note_operands(lua_State* lua, const Symbol& a, const Symbol& b, std::string_view sign) {
  auto& builder = builder_of(lua);
  const plan::Graph& graph = builder.scheme.graph;
  if (a.plain == b.plain || graph[a.plain ? b.node : a.node].op == plan::Op::round_year) return;
  const double number = graph[a.plain ? a.node : b.node].number;
  if (is_policy(number)) note(builder, number, sign, builder.place(lua));
}

void note_function(SchemeBuilder& builder, const std::string& file, int first_line, int last_line,
                   const std::vector<Token>& tokens) {
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
  std::map<std::pair<std::string, int>, const plan::Criterion*> by_place;
  for (const plan::Criterion& c : builder.scheme.criteria) by_place[{c.place.file, c.place.line}] = &c;
  const auto own_points = [&](const Written& each) {
    const auto after = by_place.upper_bound({each.place.file, each.place.line});
    if (after == by_place.begin() || std::prev(after)->first.first != each.place.file) return false;
    const plan::NodeId full = std::prev(after)->second->full;
    return full != plan::kNoNode && builder.scheme.graph.fixed_value(full) == each.number;
  };
  std::set<std::tuple<std::string, int, int>> told;
  const Bilingual hint{"移到 parameters.toml（有标题、单位、条款和生效日期），这里写 param.名称",
                       "move it to parameters.toml, with title, unit, clause and date, and write param.name"};
  for (const Written& noted : builder.written_numbers) {
    if (noted.limit) {
      builder.out.warning("script.number_in_rules", noted.place,
                          say("{0} 的限值 {1} 直接写在规则里", "the limit {1} of {0} is written into the rules",
                              {noted.word, number_text(noted.number)}),
                          hint);
      continue;
    }
    for (const Written& each : noted.place.column > 0 ? std::vector{noted} : on_line(builder, noted))
      if (!own_points(each) && told.emplace(each.place.file, each.place.line, each.place.column).second)
        builder.out.warning("script.number_in_rules", each.place,
                            say("数 {1}（{0}）直接写在规则里", "the number {1} ({0}) is written into the rules",
                                {each.word, number_text(each.number)}),
                            hint);
  }
}

}  // namespace heng::script
