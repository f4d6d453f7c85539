// Any bytes as a CSV file, gathered as a round would. The first byte chooses encoding, delimiter, quote and layout.

#include "fuzz/file.hpp"

extern "C" const heng_plugin heng_plugin_v1;  // of plugins/csv

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  const unsigned choice = bytes[0];
  constexpr const char* kEncodings[] = {"auto", "auto", "utf-8", "gb18030"};
  constexpr const char* kDelimiters[] = {"auto", ",", "tab", ";"};
  const heng::tests::MemoryFile file;
  file.write(heng::tests::text_of(bytes + 1, size - 1));
  heng::tests::gather(
      heng_plugin_v1,
      "source = 'csv'\nsubject = '园区名称'\npath = '" + file.path() + "'\nencoding = '" + kEncodings[choice & 3] +
          "'\ndelimiter = '" + kDelimiters[(choice >> 2) & 3] + "'\nquote = '" + ((choice & 16) != 0 ? "" : "\"") +
          "'\n" + ((choice & 32) != 0 ? "layout = 'long'\nindicator_column = '指标'\nvalue_column = '数值'\n" : ""));
  return 0;
}
