#pragma once
// A file as a stream of UTF-8, whatever it is encoded in. Reads by blocks, so memory does not grow with the
// file.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace csv {

enum class Encoding { automatic, utf8, gb18030 };

class TextInput {
 public:
  /// `automatic`: a byte order mark, else UTF-8 where the file is valid UTF-8, else GB18030. Throws
  /// heng::SourceError.
  TextInput(std::string path, Encoding encoding);
  ~TextInput();
  TextInput(const TextInput&) = delete;
  TextInput& operator=(const TextInput&) = delete;

  /// Fills up to `capacity` bytes (at least 16) with whole characters; 0 at the end. Throws on bytes that are
  /// none.
  std::size_t read(char* to, std::size_t capacity);

 private:
  class Converter;
  void skip_mark();
  bool fill();  // more raw bytes behind those left over; false at the end of the file
  std::size_t copy_utf8(char* to, std::size_t capacity);
  std::size_t convert(char* to, std::size_t capacity);
  [[noreturn]] void refuse_byte(const char* encoding) const;
  [[nodiscard]] std::string_view raw() const { return {block_.data() + begin_, end_ - begin_}; }
  void consume(std::size_t bytes);

  std::string path_;
  Encoding encoding_;
  int file_ = -1;
  bool at_end_ = false;
  bool ascii_so_far_ = true;
  bool may_switch_ = false;
  std::vector<char> block_;
  std::size_t begin_ = 0, end_ = 0;
  std::uint64_t consumed_ = 0;
  std::unique_ptr<Converter> converter_;
};

/// The length of the longest prefix that is whole UTF-8 characters; `broken` tells a wrong byte from a cut at
/// the end.
[[nodiscard]] std::size_t utf8_prefix(std::string_view bytes, bool& broken);

}  // namespace csv
