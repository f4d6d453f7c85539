#pragma once
// Workbooks for tests: XLSX as libxlsxwriter writes it, and either format from its XML parts.

#include <minizip/zip.h>
#include <xlsxwriter.h>

#include <string>
#include <utility>
#include <vector>

namespace heng::testing {

/// Makes a ZIP file of (name, content).
inline void write_zip(const std::string& path, const std::vector<std::pair<std::string, std::string>>& parts) {
  const zipFile zip = zipOpen(path.c_str(), APPEND_STATUS_CREATE);
  for (const auto& [name, content] : parts) {
    zipOpenNewFileInZip(zip, name.c_str(), nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 6);
    zipWriteInFileInZip(zip, content.data(), static_cast<unsigned>(content.size()));
    zipCloseFileInZip(zip);
  }
  zipClose(zip, nullptr);
}

/// An XLSX file of one sheet "表" with these rows (the inside of <sheetData>) and what follows them.
inline void write_raw_xlsx(const std::string& path, const std::string& rows, const std::string& after = "") {
  const std::string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  write_zip(path,
            {{"[Content_Types].xml", "<Types/>"},
             {"_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + relations +
                                 "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
             {"xl/workbook.xml",
              "<workbook><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\" xmlns:r=\"r\"/></sheets></workbook>"},
             {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + relations +
                                                "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
             {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData>" + after + "</worksheet>"}});
}

/// An ODS file with these tables (the inside of <office:spreadsheet>).
inline void write_ods(const std::string& path, const std::string& tables) {
  write_zip(path, {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                   {"content.xml",
                    "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" "
                    "xmlns:calcext=\"c\"><office:body><office:spreadsheet>" +
                        tables + "</office:spreadsheet></office:body></office:document-content>"}});
}

/// A small file any workbook plugin can read.
inline void write_small_workbook(const std::string& path) {
  lxw_workbook* book = workbook_new(path.c_str());
  lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
  worksheet_write_string(sheet, 0, 0, "园区名称", nullptr);
  worksheet_write_string(sheet, 1, 0, "甲", nullptr);
  worksheet_write_number(sheet, 1, 1, 1.5, nullptr);
  workbook_close(book);
}

}  // namespace heng::testing
