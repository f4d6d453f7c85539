#pragma once
// RFC 4180 as files in the wild have it: quotes, cells of several lines, CRLF, LF and CR. Works on blocks of
// a stream; finds the characters that matter 64 bytes at a time.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "heng/plugin.hpp"
#include "text_input.hpp"

namespace csv {

struct Format {
  char delimiter = ',';
  char quote = '"';
  bool quoting = true;
};

/// One record of the file.
struct Record {
  std::uint64_t number = 0;  // from 1, empty lines counted
  std::vector<std::string> cells;
  const char* problem = nullptr;  // why its cells cannot be believed
  bool is_empty = false;
};

/// A batch's columns before the cells: row number, cells up to the last filled one, problem.
inline constexpr std::size_t kReserved = 3;
void put_reserved(heng::Batch& batch, std::uint64_t number, std::size_t filled, const char* problem);

class Parser {
 public:
  Parser(TextInput& input, Format format);

  /// Of , tab ; the one that stands most often in the lines to come, outside quotes.
  [[nodiscard]] char guess_delimiter();
  void set_delimiter(char delimiter);
  /// The next record; nothing at the end of the file.
  [[nodiscard]] std::optional<Record> record();
  /// Adds records as rows (the reserved columns, then `columns` cells) until the batch is full; false when there
  /// was none. Empty lines count as records and give no row.
  bool rows(heng::Batch& batch, std::size_t columns);

 private:
  enum class End { cell, record, input };
  struct Piece {
    char* data = nullptr;
    std::size_t size = 0;
    End end = End::input;
    bool quoted = false;
  };

  Piece next_piece();
  Piece quoted_piece();
  std::optional<Piece> whole_quoted_piece();
  Piece give_up_quote(const char* problem);
  std::size_t fold_quotes(std::size_t begin, std::size_t end);
  Piece finish(std::size_t begin, std::size_t end, std::size_t at);
  bool refill();
  [[nodiscard]] std::size_t next_special();  // kNone when the buffer holds no further one
  [[nodiscard]] std::uint64_t special_bits(const char* block) const;

  static constexpr std::size_t kNone = ~std::size_t{0};

  TextInput& input_;
  Format format_;
  std::vector<char> buffer_;  // 64 bytes longer than what is used
  std::size_t begin_ = 0;     // of the cell to come
  std::size_t end_ = 0;
  std::size_t block_ = 0;  // the 64 bytes `bits_` is about
  std::uint64_t bits_ = 0;
  bool at_end_ = false;
  bool in_record_ = false;
  const char* problem_ = nullptr;  // of the record so far
  std::uint64_t line_ = 1;
  std::uint64_t record_ = 0;
};

}  // namespace csv
