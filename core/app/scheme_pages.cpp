// docs/schemes: a page a scheme, in Chinese, made from its files: criteria, what they read, numbers, clauses, status.

#include <algorithm>

#include "app/generated.hpp"
#include "base/text.hpp"
#include "define/catalogue.hpp"
#include "explain/explain.hpp"
#include "report/wording.hpp"
#include "script/load_scheme.hpp"

namespace heng::app {
namespace {

std::string cell(std::string text) {
  for (std::size_t at = text.find_first_of("|\n"); at != std::string::npos; at = text.find_first_of("|\n", at + 2)) {
    if (text[at] == '|')
      text.insert(at, "\\");
    else
      text[at] = ' ';
  }
  return text.empty() ? "–" : text;
}

std::string row(std::initializer_list<std::string> cells) {
  std::string out = "|";
  for (const auto& each : cells) out += " " + cell(each) + " |";
  return out + "\n";
}

std::string value_text(const plan::EffectiveParameter& parameter) {
  const auto unit = parameter.definition.unit.text == "1" ? "" : " " + parameter.definition.unit.text;
  return parameter.in_force ? parameter.in_force->typed + unit : "未公布";
}

std::string status_text(define::Status status) { return define::title_of(status).zh; }

std::string freedom_text(define::Freedom freedom) {
  switch (freedom) {
    case define::Freedom::fixed: return "不得改动";
    case define::Freedom::tighten: return "只可收紧";
    case define::Freedom::range: return "限定范围内";
    case define::Freedom::free: return "可自定";
  }
  return {};
}

class SchemePage {
 public:
  SchemePage(const define::Catalogue& catalogue, const plan::Scheme& scheme) : catalogue_(catalogue), scheme_(scheme) {}

  std::string run() {
    head();
    criteria();
    numbers();
    clauses();
    return std::move(text_);
  }

 private:
  void head() {
    text_ = "# " + scheme_.title.zh +
            "\n\n由 `heng docs` 从 `rules/` 生成，不要手改。数值取最新的一期；哪天有效的数值由批次的 `as_of` 定。\n\n";
    text_ +=
        "| | |\n|---|---|\n" + row({"方案", "`" + scheme_.id + "`"}) + row({"评价对象", "`" + scheme_.subject + "`"});
    for (const auto& layer : scheme_.layers) {
      const auto* document = catalogue_.document(layer.document);
      auto text = layer.title.zh + (layer.id == scheme_.id ? "" : "（[" + layer.id + "](" + layer.id + ".md)）");
      if (document != nullptr)
        text += "：《" + document->title.zh + "》" + document->number + "，" + status_text(document->status);
      text_ += row({report::level_name(layer.level, Language::zh), text});
    }
    if (!scheme_.factors.empty()) text_ += row({"因子集", "`" + scheme_.factors + "`"});
    if (!scheme_.layers.back().note.empty()) text_ += "\n" + scheme_.layers.back().note.zh + "\n";
  }

  /// Titles of the indicators and numbers under some nodes, each once, in order of use.
  std::pair<std::string, std::string> used_by(const plan::Criterion& criterion) const {
    std::vector<plan::NodeId> roots;
    for (const auto node : {criterion.applicable, criterion.condition, criterion.full, criterion.points})
      if (node != plan::kNoNode) roots.push_back(node);
    std::vector<std::string> indicators, values;
    const auto once = [](std::vector<std::string>& list, std::string item) {
      if (std::ranges::find(list, item) == list.end()) list.push_back(std::move(item));
    };
    for (const auto id : scheme_.graph.order(roots)) {
      const auto& node = scheme_.graph[id];
      if (const auto computed = scheme_.graph.computed.find(id); computed != scheme_.graph.computed.end())
        once(indicators, catalogue_.indicators[computed->second].title.zh);
      if (node.op == plan::Op::input) {
        const auto& definition = catalogue_.indicators[scheme_.graph.inputs()[node.ref].indicator];
        if (definition.formula.empty()) once(indicators, definition.title.zh);
      }
      if (node.op == plan::Op::parameter) {
        const auto& parameter = scheme_.parameters[node.ref];
        once(values, parameter.definition.title.zh + " " + value_text(parameter));
      }
    }
    if (criterion.function >= 0) indicators.emplace_back("（由函数计算）");
    return {join(indicators, "、"), join(values, "；")};
  }

  void criteria() {
    text_ += "\n## 评价项\n\n| 评价项 | 类别 | 条款 | 看哪些指标 | 数值 | 说明 |\n|---|---|---|---|---|---|\n";
    for (const auto& criterion : scheme_.criteria) {
      const auto [indicators, values] = used_by(criterion);
      const auto kind = report::kind_name(criterion.kind, Language::zh) + (criterion.reference ? "（参考）" : "") +
                        (explain::is_relative(scheme_, criterion) ? "（相对）" : "") +
                        (criterion.applicable != plan::kNoNode ? "（可不适用）" : "");
      text_ += row({criterion.title.zh + " `" + criterion.code + "`", kind, criterion.clauses(), indicators, values,
                    criterion.note.zh});
    }
    if (scheme_.criteria.empty()) text_ += row({"", "", "", "", "", ""});
  }

  void numbers() {
    if (scheme_.parameters.empty()) return;
    text_ += "\n## 数值\n\n| 参数 | 数值 | 自 | 条款 | 下级 | 状态与出处 |\n|---|---|---|---|---|---|\n";
    for (const auto& parameter : scheme_.parameters) {
      const auto& definition = parameter.definition;
      const auto source =
          status_text(definition.source.status) + (definition.source.ref.empty() ? "" : "：" + definition.source.ref);
      text_ += row({definition.title.zh + " `" + definition.name + "`", value_text(parameter),
                    parameter.in_force ? parameter.in_force->from.text() : "", definition.clause,
                    freedom_text(definition.freedom), source});
    }
  }

  void clauses() {
    std::vector<std::string> told;
    for (const auto& layer : scheme_.layers) {
      const auto* document = catalogue_.document(layer.document);
      if (document == nullptr || std::ranges::find(told, document->id) != told.end()) continue;
      told.push_back(document->id);
      text_ += "\n## 条款：" + document->title.zh + "\n\n| 条款 | 内容（转述） | 评价项 |\n|---|---|---|\n";
      for (const auto& clause : document->clauses) {
        std::vector<std::string> citing;
        for (const auto& criterion : scheme_.criteria)
          if (criterion.document == document->id && criterion.cites(clause.id))
            citing.push_back("`" + criterion.code + "`");
        text_ += row({clause.id, clause.title.zh + (clause.text.empty() ? "" : "：" + clause.text), join(citing, " ")});
      }
    }
  }

  const define::Catalogue& catalogue_;
  const plan::Scheme& scheme_;
  std::string text_;
};

}  // namespace

std::vector<GeneratedFile> scheme_pages(const std::string& root, Diagnostics& out) {
  const auto catalogue = define::load_catalogue(root, out);
  std::vector<GeneratedFile> files;
  std::string index =
      "# 方案 Schemes\n\n由 `heng docs` 生成，每个方案一页。 Made by `heng docs`, a page a scheme (in Chinese).\n\n| "
      "方案 | 名称 | 评价项 |\n|---|---|---|\n";
  for (const auto& id : script::scheme_ids(root)) {
    const auto scheme = script::load_scheme({&catalogue, id, {}, {}, {}}, out);
    if (!scheme) continue;
    index += row({"[" + id + "](" + id + ".md)", scheme->title.zh, std::to_string(scheme->criteria.size())});
    files.push_back({"docs/schemes/" + id + ".md", SchemePage(catalogue, *scheme).run()});
  }
  files.push_back({"docs/schemes/README.md", index});
  return files;
}

}  // namespace heng::app
