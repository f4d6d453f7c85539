// The parts of an XLSX file around its sheets: which there are, shared texts, number formats.

#include <map>
#include <utility>

#include "heng/plugin.hpp"
#include "sheet.hpp"
#include "xlsx_sheet.hpp"
#include "xml_stream.hpp"

namespace workbook {
namespace {

/// A relations part: id → type and target, targets as names in the ZIP file.
class Relations final : public XmlHandler {
 public:
  Relations(ZipFile& zip, const std::string& part) {
    const auto slash = part.rfind('/');
    folder_ = slash == std::string::npos ? "" : part.substr(0, slash + 1);
    const auto name = folder_ + "_rels/" + part.substr(folder_.size()) + ".rels";
    if (zip.has(name)) parse_part(zip, name, *this);
  }

  [[nodiscard]] std::string by_id(const std::string& id, std::string_view type) const {
    const auto found = by_id_.find(id);
    return found != by_id_.end() && found->second.first.ends_with(type) ? found->second.second : "";
  }
  [[nodiscard]] std::string by_type(std::string_view type) const {
    for (const auto& [id, relation] : by_id_) {
      if (relation.first.ends_with(type)) return relation.second;
    }
    return "";
  }

 private:
  void start(std::string_view name, const Attributes& attributes) override {
    if (name != "Relationship" || attributes.text("TargetMode") == "External") return;
    auto target = attributes.text("Target");
    target = target.starts_with('/') ? target.substr(1) : folder_ + target;
    while (true) {  // xl/worksheets/../styles.xml
      const auto up = target.find("/../");
      if (up == std::string::npos) break;
      const auto before = up == 0 ? std::string::npos : target.rfind('/', up - 1);
      target.erase(before == std::string::npos ? 0 : before + 1,
                   up + 4 - (before == std::string::npos ? 0 : before + 1));
    }
    by_id_[attributes.text("Id")] = {attributes.text("Type"), std::move(target)};
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}

  std::string folder_;
  std::map<std::string, std::pair<std::string, std::string>> by_id_;
};

class SharedStrings final : public XmlHandler {
 public:
  explicit SharedStrings(TextTable& to) : to_(to) {}

 private:
  void start(std::string_view name, const Attributes& attributes) override {
    if (name == "rPh") ++phonetic_;
    shape_.start(name, attributes);
    is_text_ = name == "t" && phonetic_ == 0;
  }
  void end(std::string_view name) override {
    if (name == "rPh") --phonetic_;
    if (name == "t" && is_text_) to_.append(shaped(unmarked(std::exchange(run_, {})), shape_.get()));
    if (name == "t") is_text_ = false;
    if (name == "si") to_.end_text();
  }
  void text(std::string_view part) override {
    if (is_text_) run_ += part;
  }

  TextTable& to_;
  RunShape shape_;
  std::string run_;
  bool is_text_ = false;
  int phonetic_ = 0;  // readings of Japanese names: not part of the text
};

class Styles final : public XmlHandler {
 public:
  explicit Styles(XlsxShared& to) : to_(to) {}

 private:
  void start(std::string_view name, const Attributes& attributes) override {
    if (name == "numFmt") {
      codes_[attributes.number("numFmtId")] = number_format(attributes.text("formatCode"));
    } else if (name == "fonts" || name == "font") {
      in_fonts_ = true;
      if (name == "font") fonts_struck_.push_back(false);
    } else if (name == "strike" && in_fonts_ && !fonts_struck_.empty()) {
      fonts_struck_.back() = attributes.text("val") != "0" && attributes.text("val") != "false";
    } else if (name == "cellXfs") {
      in_cells_ = true;
    } else if (name == "xf" && in_cells_) {
      const auto id = attributes.number("numFmtId");
      const auto own = codes_.find(id);
      to_.formats.push_back(own == codes_.end() ? built_in_format(id) : own->second);
      const auto font = attributes.number("fontId");
      to_.struck.push_back(font < fonts_struck_.size() && fonts_struck_[font]);
    }
  }
  void end(std::string_view name) override {
    if (name == "cellXfs") in_cells_ = false;
    if (name == "fonts") in_fonts_ = false;
  }
  void text(std::string_view) override {}

  XlsxShared& to_;
  std::map<std::uint32_t, NumberFormat> codes_;
  std::vector<bool> fonts_struck_;
  bool in_cells_ = false, in_fonts_ = false;
};

class XlsxBook final : public Book, private XmlHandler {
 public:
  explicit XlsxBook(ZipFile& zip) : zip_(zip) {
    auto main = Relations(zip, "").by_type("/officeDocument");
    if (main.empty()) main = "xl/workbook.xml";
    relations_ = std::make_unique<Relations>(zip, main);
    parse_part(zip, main, *this);
    if (const auto part = relations_->by_type("/sharedStrings"); !part.empty() && zip.has(part)) {
      SharedStrings reader(shared_.strings);
      parse_part(zip, part, reader);
    }
    if (const auto part = relations_->by_type("/styles"); !part.empty() && zip.has(part)) {
      Styles reader(shared_);
      parse_part(zip, part, reader);
    }
  }

  [[nodiscard]] const std::vector<SheetName>& sheets() const override { return sheets_; }
  [[nodiscard]] std::unique_ptr<SheetReader> open(std::size_t sheet) override {
    return open_xlsx_sheet(zip_, parts_[sheet], shared_);
  }

 private:
  void start(std::string_view name, const Attributes& attributes) override {
    if (name == "workbookPr") {
      const auto flag = attributes.text("date1904");
      shared_.date1904 = flag == "1" || flag == "true";
    }
    if (name != "sheet") return;
    auto part = relations_->by_id(attributes.text("id"), "/worksheet");
    if (part.empty()) return;  // a chart on a sheet of its own
    sheets_.push_back(
        {attributes.text("name"), attributes.find("state") == nullptr || attributes.text("state") == "visible"});
    parts_.push_back(std::move(part));
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}

  ZipFile& zip_;
  std::unique_ptr<Relations> relations_;
  XlsxShared shared_;
  std::vector<SheetName> sheets_;
  std::vector<std::string> parts_;
};

}  // namespace

std::unique_ptr<Book> open_xlsx(ZipFile& zip) { return std::make_unique<XlsxBook>(zip); }

}  // namespace workbook
