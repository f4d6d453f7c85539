#include "script/function_units.hpp"

#include <map>
#include <set>

#include "base/text.hpp"

namespace heng::script {

namespace {

struct Quantity {
  std::string name;  // as the function writes it
  Place place;
  const define::Unit* unit = nullptr;
  bool is_parameter = false;
};

/// `* 100` behind it: the author converts.
bool is_scaled(const std::vector<Token>& tokens, std::size_t after) {
  return (tokens[after].text == "*" || tokens[after].text == "/") && tokens[after + 1].kind == Token::Kind::number;
}

std::vector<Quantity> quantities(const SchemeBuilder& builder, const std::string& file, int first_line,
                                 const std::vector<Token>& tokens, const std::vector<FieldRead>& reads) {
  std::vector<Quantity> found;
  std::set<std::string, std::less<>> indicators;
  for (const FieldRead& read : reads) indicators.insert(read.name);
  for (std::size_t i = 0; i + 3 < tokens.size(); ++i) {
    if (tokens[i].kind != Token::Kind::name || tokens[i + 1].text != "." || is_scaled(tokens, i + 3)) continue;
    const std::string name(tokens[i + 2].text);
    const Place place{.file = file,
                      .line = first_line + tokens[i].line - 1,
                      .column = tokens[i].column,
                      .length = static_cast<int>(tokens[i].text.size() + 1 + name.size())};
    if (tokens[i].text == "param") {
      if (const auto parameter = builder.parameter_by_name.find(name); parameter != builder.parameter_by_name.end())
        found.push_back({"param." + name, place, &builder.scheme.parameters[parameter->second].definition.unit, true});
    } else if (indicators.contains(name)) {
      const auto indicator = builder.catalogue.find(name);
      if (indicator && builder.catalogue.indicators[*indicator].kind == define::Kind::number)
        found.push_back({"p." + name, place, &builder.catalogue.indicators[*indicator].unit, false});
    }
  }
  return found;
}

void report(SchemeBuilder& builder, const Quantity& one, const Quantity& other, double factor) {
  const Bilingual message = say(
      "函数读到的是不带单位的数：{0} 以 {1} 计，{2} 以 {3} 计，不能直接相比或相加",
      "a function reads plain numbers: {0} is in {1} and {2} in {3}, so they cannot be compared or added as they are",
      {one.name, one.unit->text, other.name, other.unit->text});
  if (one.is_parameter)
    builder.out.warning("script.mixed_units", one.place, message,
                        say("在 parameters.toml 里把 {0} 的单位改成 {1}，数值乘以 {2}",
                            "in parameters.toml give {0} the unit {1} and multiply its values by {2}",
                            {one.name, other.unit->text, number_text(factor)}));
  else
    builder.out.note("script.mixed_units", one.place, message,
                     say("相比或相加之前，把 {0} 乘以 {1}", "multiply {0} by {1} before they meet",
                         {one.name, number_text(factor)}));
}

}  // namespace

void check_function_units(SchemeBuilder& builder, const std::string& file, int first_line,
                          const std::vector<Token>& tokens, const std::vector<FieldRead>& reads) {
  std::map<std::map<std::string, int>, Quantity> first;  // by dimension
  std::set<std::string> told;
  for (const Quantity& each : quantities(builder, file, first_line, tokens, reads)) {
    const Quantity& other = first.try_emplace(each.unit->dimension, each).first->second;
    const bool other_can_change = other.is_parameter && !each.is_parameter;
    const Quantity &one = other_can_change ? other : each, &like = other_can_change ? each : other;
    const auto factor = define::conversion_factor(*one.unit, *like.unit);
    if (factor && *factor != 1 && told.insert(one.name).second) report(builder, one, like, *factor);
  }
}

}  // namespace heng::script
