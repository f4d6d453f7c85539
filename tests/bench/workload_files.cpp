// The workload as files: a library with the rules, the data as CSV, the rules as SQL.

#include <charconv>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "base/text.hpp"
#include "bench/workload.hpp"

namespace heng::bench {

namespace {

constexpr const char* kCategoryNames[] = {"first", "second", "third"};

std::string digits(double x) { return number_text(x); }

void write(const std::filesystem::path& file, const std::string& text) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream out(file, std::ios::binary);
  if (!(out << text).flush()) throw std::runtime_error("cannot write " + file.string());
}

std::string indicators() {
  const auto titled = [](const std::string& code, const std::string& more) {
    return "[" + code + "]\ntitle = { zh = \"" + code + "\", en = \"" + code +
           "\" }\nsource = { ref = \"benchmark\", status = \"default\" }\n" + more;
  };
  std::string out;
  for (std::size_t k = 0; k < kNumbers; ++k)
    out += titled("x" + std::to_string(k), "range = [0, " + digits(kScale[k % 8]) + "]\n");
  for (int k = 0; k < kFlags; ++k) out += titled("b" + std::to_string(k), "kind = \"boolean\"\n");
  for (int k = 0; k < kCategories; ++k)
    out += titled("c" + std::to_string(k), "kind = \"category\"\nvalues = [\"first\", \"second\", \"third\"]\n");
  return out;
}

/// Parameters as they are named in the rules, gathered while the rules are written.
class Parameters {
 public:
  std::string operator()(const std::string& name, double value, const std::string& unit = "1") {
    text_ += "[" + name + "]\ntitle = { zh = \"" + name + "\", en = \"" + name + "\" }\nunit = \"" + unit +
             "\"\nclause = \"1\"\nlayers = \"fixed\"\nstatus = \"default\"\nvalues = [ { from = 2020-01-01, is = " +
             digits(value) + " } ]\n";
    return "param." + name;
  }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_;
};

std::string where_known(Gaps gaps, const std::string& indicator, const std::string& condition) {
  return gaps == Gaps::open ? condition : "all_of { is_known(" + indicator + "), " + condition + " }";
}

std::string condition(const Rule& rule, const std::string& code, Gaps gaps, Parameters& parameters) {
  const std::string x = "x" + std::to_string(rule.column), a = parameters(code, rule.a);
  const std::string test = rule.kind == Kind::at_least ? "at_least(" + x + ", " + a + ")"
                           : rule.kind == Kind::at_most
                               ? "at_most(" + x + ", " + a + ")"
                               : "between(" + x + ", " + a + ", " + parameters(code + "_b", rule.b) + ")";
  const std::string met = where_known(gaps, x, test);
  if (rule.exempt_flag >= 0) {
    const std::string flag = "b" + std::to_string(rule.exempt_flag);
    return "any_of { " + met + ", " + where_known(gaps, flag, "is_true(" + flag + ")") + " }";
  }
  if (rule.exempt_category >= 0) {
    const std::string category = "c" + std::to_string(rule.exempt_category);
    return "any_of { " + met + ", " + where_known(gaps, category, "equals(" + category + ", \"third\")") + " }";
  }
  return met;
}

std::string value(const Rule& rule, const std::string& code, Gaps gaps, Parameters& parameters) {
  if (rule.kind == Kind::yes) {
    const std::string flag = "b" + std::to_string(rule.column);
    return "points_if(" + where_known(gaps, flag, "is_true(" + flag + ")") + ", param." + code + "_points)";
  }
  const std::string x = "x" + std::to_string(rule.column);
  std::string scale;
  if (rule.kind == Kind::linear) {
    scale = "linear(" + x + ", { zero = " + parameters(code + "_zero", rule.a) +
            ", full = " + parameters(code + "_full", rule.b) + " })";
  } else {
    scale = "bands(" + x + ", { ";
    for (std::size_t k = 0; k < static_cast<std::size_t>(rule.bands); ++k) {
      const std::string number = std::to_string(k);
      scale += std::string("{ ") + (rises(rule.column) ? "at_least" : "at_most") + " = " +
               parameters(code + "_limit" + number, rule.limits[k]) +
               ", points = " + parameters(code + "_points" + number, rule.shares[k] * rule.points, "分") + " }, ";
    }
    scale += "{ points = " + parameters(code + "_other", rule.other * rule.points, "分") + " } })";
  }
  return gaps == Gaps::open ? scale : "if_known(" + scale + ", 0)";
}

}  // namespace

void write_library(std::span<const Rule> rules, Gaps gaps, const std::string& folder) {
  Parameters parameters;
  std::string lua =
      "scheme \"national.bench\" { title = { zh = \"bench\", en = \"bench\" }, document = \"bench\", subject = "
      "\"park\" }\n";
  std::string tests;
  for (int group = 0; group < kGroups; ++group)
    lua += "group \"g" + std::to_string(group) + "\" { title = \"g" + std::to_string(group) + "\" }\n";
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const Rule& rule = rules[i];
    const std::string code = "r" + std::to_string(i),
                      titled = " \"" + code + "\" { title = \"" + code + "\", clause = \"1\", ";
    if (is_required(rule)) {
      lua += "gate" + titled + "require = " + condition(rule, code, gaps, parameters) + " }\n";
      continue;
    }
    const std::string points = parameters(code + "_points", rule.points, "分");
    lua += "local v_" + code + " = " + value(rule, code, gaps, parameters) + "\n";
    lua += "score" + titled + "group = \"g" + std::to_string(rule.group) + "\", points = " + points + ", value = v_" +
           code + " }\n";
    tests +=
        "at_least(v_" + code + ", " + digits(rule.kind == Kind::linear ? kMetShare : kMetShare * rule.points) + "), ";
  }
  lua +=
      "result { total = sum(), grades = { { 90, \"A\" }, { 75, \"B\" }, { 60, \"C\" }, { 0, \"D\" } },\n  pass = "
      "all_of { all_gates(), at_least_met(" +
      std::to_string(wanted_met(static_cast<int>(rules.size()))) + ", { " + tests + "}) } }\n";
  const std::filesystem::path root(folder);
  write(root / "indicators/units.toml", "[base]\n\"分\" = { zh = \"分\", en = \"points\" }\n[units]\n");
  write(root / "indicators/bench.toml", indicators());
  write(root / "rules/documents/bench.toml",
        "[document]\nid = \"bench\"\nnumber = \"bench\"\ntitle = { zh = \"bench\", en = \"bench\" }\nstatus = "
        "\"default\"\n"
        "[[clause]]\nid = \"1\"\nkind = \"condition\"\ntitle = { zh = \"1\", en = \"1\" }\n");
  write(root / "rules/national/bench/scheme.lua", lua);
  write(root / "rules/national/bench/parameters.toml", parameters.text());
}

void Workload::write_csv(const std::string& file) const {
  std::ofstream out(file, std::ios::binary);
  std::string text = "subject";
  for (std::size_t k = 0; k < numbers_.size(); ++k) text += ",x" + std::to_string(k);
  for (std::size_t k = 0; k < flags_.size(); ++k) text += ",b" + std::to_string(k);
  for (std::size_t k = 0; k < categories_.size(); ++k) text += ",c" + std::to_string(k);
  text += '\n';
  for (std::size_t i = 0; i < subjects_; ++i) {
    text += "S" + std::to_string(i);
    for (const auto& column : numbers_) text += "," + (std::isnan(column[i]) ? std::string() : digits(column[i]));
    for (const auto& column : flags_) text += column[i] == 1 ? ",true" : column[i] == 0 ? ",false" : ",";
    for (const auto& column : categories_) text += column[i] < 3 ? std::string(",") + kCategoryNames[column[i]] : ",";
    text += '\n';
    if (text.size() < (std::size_t{1} << 20) && i + 1 < subjects_) continue;
    out << text;
    text.clear();
  }
  if (!out.flush()) throw std::runtime_error("cannot write " + file);
}

std::string as_sql(std::span<const Rule> rules) {
  const auto real = [](double x) { return "CAST(" + digits(x) + " AS DOUBLE)"; };
  std::string columns, required, met;
  std::array<std::string, kGroups> groups;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const Rule& rule = rules[i];
    const std::string name = "r" + std::to_string(i), x = "x" + std::to_string(rule.column);
    std::string made;
    if (is_required(rule)) {
      made = rule.kind == Kind::at_least  ? x + " >= " + real(rule.a)
             : rule.kind == Kind::at_most ? x + " <= " + real(rule.a)
                                          : x + " BETWEEN " + real(rule.a) + " AND " + real(rule.b);
      if (rule.exempt_flag >= 0) made += " OR b" + std::to_string(rule.exempt_flag);
      if (rule.exempt_category >= 0) made += " OR c" + std::to_string(rule.exempt_category) + " = 'third'";
      made = "CASE WHEN " + made + " THEN 1 ELSE 0 END";
      required += " + " + name;
    } else {
      if (rule.kind == Kind::yes) {
        made = "CASE WHEN b" + std::to_string(rule.column) + " THEN " + real(rule.points) + " ELSE 0e0 END";
      } else if (rule.kind == Kind::linear) {
        made = "CASE WHEN " + x + " IS NULL THEN 0e0 ELSE " + real(rule.points) + " * least(1e0, greatest(0e0, (" + x +
               " - " + real(rule.a) + ") / " + real(rule.b - rule.a) + ")) END";
      } else {
        made = "CASE WHEN " + x + " IS NULL THEN 0e0";
        for (std::size_t k = 0; k < static_cast<std::size_t>(rule.bands); ++k)
          made += " WHEN " + x + (rises(rule.column) ? " >= " : " <= ") + real(rule.limits[k]) + " THEN " +
                  real(rule.shares[k] * rule.points);
        made += " ELSE " + real(rule.other * rule.points) + " END";
      }
      met += " + CASE WHEN " + name + " >= " + real(kMetShare * rule.points * (1 - 1e-12)) + " THEN 1 ELSE 0 END";
      groups[static_cast<std::size_t>(rule.group)] += " + " + name;
    }
    columns += ", " + made + " AS " + name;
  }
  std::string totals, sum;
  for (std::size_t g = 0; g < groups.size(); ++g)
    totals += ", 0e0" + groups[g] + " AS g" + std::to_string(g), sum += " + g" + std::to_string(g);
  const auto count = static_cast<int>(rules.size());
  return "SELECT *, CASE WHEN total >= 90 THEN 'A' WHEN total >= 75 THEN 'B' WHEN total >= 60 THEN 'C' ELSE 'D' END AS "
         "grade, required = " +
         std::to_string(required_rules(count)) + " AND met >= " + std::to_string(wanted_met(count)) +
         " AS pass FROM (SELECT *, 0e0" + sum + " AS total FROM (SELECT *, 0" + required + " AS required, 0" + met +
         " AS met" + totals + " FROM (SELECT subject" + columns + " FROM subjects)))";
}

}  // namespace heng::bench
