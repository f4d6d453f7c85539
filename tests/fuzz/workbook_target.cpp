// Any bytes as a part of a workbook, gathered as a round would: the first one says which part, 255 the file itself.

#include "contract/workbook_file.hpp"
#include "fuzz/file.hpp"

extern "C" const heng_plugin heng_plugin_v1;  // of plugins/workbook

namespace {

constexpr std::string_view kSheet =
    R"(<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>园区名称</t></is></c><c r="B1" t="s"><v>0</v></c></row>)"
    R"(<row r="2"><c r="A2" t="str"><v>甲</v></c><c r="B2" s="1"><v>0.5</v></c></row></sheetData></worksheet>)";

void write(const std::string& path, unsigned part, const std::string& content) {
  const std::string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  const auto relation = [&](const char* id, const char* type, const char* target) {
    return "<Relationship Id=\"" + std::string(id) + "\" Type=\"" + relations + type + "\" Target=\"" + target + "\"/>";
  };
  if (part == 5) return heng::testing::write_zip(path, {{"content.xml", content}});
  std::vector<std::pair<std::string, std::string>> parts = {
      {"xl/worksheets/sheet1.xml", std::string(kSheet)},
      {"xl/sharedStrings.xml", "<sst><si><t>综合能耗</t></si></sst>"},
      {"xl/styles.xml",
       "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"0.0%\"/></numFmts><cellXfs><xf "
       "numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>"},
      {"xl/workbook.xml",
       "<workbook><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\" xmlns:r=\"r\"/></sheets></workbook>"},
      {"xl/_rels/workbook.xml.rels", "<Relationships>" + relation("r1", "worksheet", "worksheets/sheet1.xml") +
                                         relation("r2", "sharedStrings", "sharedStrings.xml") +
                                         relation("r3", "styles", "styles.xml") + "</Relationships>"},
      {"[Content_Types].xml", "<Types/>"},
      {"_rels/.rels", "<Relationships>" + relation("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>"}};
  parts[part].second = content;
  heng::testing::write_zip(path, parts);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view content = heng::tests::text_of(bytes + 1, size - 1);
  const heng::tests::MemoryFile file;
  if (bytes[0] == 255)
    file.write(content);
  else
    write(file.path(), bytes[0] % 6U, std::string(content));
  heng::tests::gather(heng_plugin_v1, "source = 'workbook'\nsubject = '园区名称'\npath = '" + file.path() + "'\n");
  return 0;
}
