#pragma once
// Policy documents and their clauses (rules/documents/*.toml), described in our own words.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bilingual.hpp"
#include "base/diagnostics.hpp"
#include "define/date.hpp"
#include "define/source_status.hpp"

namespace heng::define {

enum class ClauseKind { condition, indicator, target, procedure, narrative };

struct Clause {
  std::string id;  // numbered as in the document
  ClauseKind kind = ClauseKind::narrative;
  Bilingual title;
  std::string text;
  Bilingual not_judged;  // why a clause that asks for something has no criterion; empty = it must have one
  Place place;

  /// It asks something of somebody that can be judged: a condition, an indicator or a target.
  [[nodiscard]] bool asks() const { return kind != ClauseKind::procedure && kind != ClauseKind::narrative; }
};

struct Document {
  std::string id;
  std::string number;  // 发文字号
  Bilingual title;
  std::vector<std::string> issuers;
  std::optional<Date> issued;
  Status status = Status::unverified;
  std::vector<Clause> clauses;
  Place place;

  [[nodiscard]] const Clause* clause(std::string_view id) const;
};

[[nodiscard]] std::optional<Document> read_document(std::string_view toml, const std::string& file, Diagnostics& out);

}  // namespace heng::define
