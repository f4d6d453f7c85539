#include "define/document.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "define/toml.hpp"

namespace heng::define {
namespace {

ClauseKind clause_kind_from(std::string_view word) {
  if (word == "condition") return ClauseKind::condition;
  if (word == "indicator") return ClauseKind::indicator;
  if (word == "target") return ClauseKind::target;
  if (word == "procedure") return ClauseKind::procedure;
  return ClauseKind::narrative;
}

void read_head(Table& root, Document& document, Diagnostics& out) {
  root.require("document");
  const auto* members = root.table("document");
  if (members == nullptr) return;
  Table head(*members, root.place_of("document"), out);
  document.place = head.place();
  if (head.require("id") != nullptr) document.id = head.text("id").value_or("");
  document.number = head.text("number").value_or("");
  if (head.require("title") != nullptr) document.title = head.bilingual("title").value_or(Bilingual{});
  document.issuers = head.texts("issuer");
  document.issued = head.date("issued");
  head.require("status");
  document.status = read_status(head).value_or(Status::unverified);
  static_cast<void>(head.find("retrieved"));
  static_cast<void>(head.bilingual("note"));
  head.finish();
}

Clause read_clause(const TomlValue& value, const TomlMembers& members, Diagnostics& out) {
  Table table(members, value.place, out);
  Clause clause;
  clause.place = table.has("id") ? table.place_of("id") : value.place;
  if (table.require("id") != nullptr) clause.id = table.text("id").value_or("");
  table.require("kind");
  clause.kind =
      clause_kind_from(table.word("kind", {"condition", "indicator", "target", "procedure", "narrative"}).value_or(""));
  if (table.require("title") != nullptr) clause.title = table.bilingual("title").value_or(Bilingual{});
  clause.text = table.text("text").value_or("");
  clause.not_judged = table.bilingual("not_judged").value_or(Bilingual{});
  table.finish();
  return clause;
}

}  // namespace

const Clause* Document::clause(std::string_view wanted) const {
  const auto found = std::find_if(clauses.begin(), clauses.end(), [wanted](const Clause& c) { return c.id == wanted; });
  return found == clauses.end() ? nullptr : &*found;
}

std::optional<Document> read_document(std::string_view toml, const std::string& file, Diagnostics& out) {
  const auto members = parse_toml(toml, file, out);
  if (!members) return std::nullopt;
  Table root(*members, {file}, out);
  Document document;
  document.place = {file};
  read_head(root, document, out);
  const auto* list = root.list("clause");
  for (const auto& item : list != nullptr ? *list : TomlArray{}) {
    const auto* table = item.table();
    if (table == nullptr) {
      report_wrong_kind(out, "clause", item, {"一张表 [[clause]]", "a table [[clause]]"});
      continue;
    }
    auto clause = read_clause(item, *table, out);
    if (const auto* known = document.clause(clause.id); known != nullptr && !clause.id.empty()) {
      out.error(
          "define.duplicate_clause", clause.place,
          say("条款{0}已在 {1} 定义", "clause {0} is already defined at {1}", {quoted(clause.id), known->place.text()}),
          say("每条编号只写一次", "write each number once"));
      continue;
    }
    document.clauses.push_back(std::move(clause));
  }
  root.finish();
  return document.id.empty() ? std::nullopt : std::optional(std::move(document));
}

}  // namespace heng::define
