#pragma once
// The files inside a ZIP file, read as streams. Throws heng::SourceError.

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace workbook {

class ZipFile {
 public:
  explicit ZipFile(std::string path);
  ~ZipFile();
  ZipFile(const ZipFile&) = delete;
  ZipFile& operator=(const ZipFile&) = delete;

  [[nodiscard]] bool has(const std::string& name) const;
  /// Starts to read a file; one at a time. A part that unpacks to absurdly more than it is packed is refused.
  void open(const std::string& name);
  /// The next bytes of it; 0 at its end.
  [[nodiscard]] std::size_t read(char* to, std::size_t capacity);

 private:
  struct State;
  [[noreturn]] void refuse(const std::string& zh, const std::string& en) const;
  std::string path_;
  std::unique_ptr<State> state_;
};

}  // namespace workbook
