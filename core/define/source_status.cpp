#include "define/source_status.hpp"

#include "define/toml.hpp"

namespace heng::define {

std::string_view name_of(Status status) {
  switch (status) {
    case Status::official: return "official";
    case Status::secondary: return "secondary";
    case Status::unverified: return "unverified";
    case Status::default_: return "default";
  }
  return "unverified";
}

std::optional<Status> status_from(std::string_view word) {
  for (const auto status : {Status::official, Status::secondary, Status::unverified, Status::default_}) {
    if (name_of(status) == word) return status;
  }
  return std::nullopt;
}

Bilingual title_of(Status status) {
  switch (status) {
    case Status::official: return {"官方原文", "official text"};
    case Status::secondary: return {"转引", "second hand"};
    case Status::unverified: return {"未核实", "unverified"};
    case Status::default_: return {"文件未规定，由组织方确定", "not prescribed, the organiser decides"};
  }
  return {};
}

std::optional<Status> read_status(Table& table, std::string_view key) {
  const auto word = table.word(key, {"official", "secondary", "unverified", "default"});
  return word ? status_from(*word) : std::nullopt;
}

std::optional<Source> read_source(Table& table) {
  const auto* members = table.table("source");
  if (members == nullptr) return std::nullopt;
  Table source(*members, table.place_of("source"), table.findings());
  Source out;
  out.ref = source.text("ref").value_or("");
  if (const auto status = read_status(source)) out.status = *status;
  source.finish();
  return out;
}

}  // namespace heng::define
