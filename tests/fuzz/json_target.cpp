// Any answer of a server. The first line says where the records are and where the next page is named (two JSON
// pointers, a tab between them); without a tab the rest is one record a line.

#include "fuzz/target.hpp"
#include "heng/plugin.hpp"
#include "json_records.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text = heng::tests::text_of(bytes, size);
  const std::size_t line = std::min(text.find('\n'), text.size());
  const std::string_view head = text.substr(0, line), page = text.substr(std::min(line + 1, text.size()));
  const std::size_t tab = head.find('\t');
  http_json::RecordReader reader;
  try {
    if (tab == std::string_view::npos) {
      reader.add_lines(page);
    } else {
      const std::string pointer(head.substr(0, tab)), next(head.substr(tab + 1));
      (void)reader.add_array(page, pointer, next);
      (void)reader.add_array(page, pointer, next);
    }
  } catch (const heng::SourceError&) {
  }
  for (const auto& record : reader.read().records)
    for (const auto& [column, value] : record)
      if (column >= reader.read().names.size()) std::abort();
  return 0;
}
