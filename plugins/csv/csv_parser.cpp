#include "csv_parser.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace csv {
namespace {

constexpr std::size_t kBuffer = std::size_t{256} << 10;
constexpr std::size_t kLongestCell = std::size_t{16} << 20;
constexpr std::int64_t kBatchRows = 8192;
constexpr std::size_t kBatchBytes = std::size_t{64} << 20;
constexpr std::size_t kPadding = 64;
constexpr std::size_t kGuessLines = 20;
constexpr std::array<char, 3> kDelimiters{',', '\t', ';'};  // the earlier one wins a tie

[[noreturn]] void refuse(std::uint64_t line, const std::string& zh, const std::string& en) {
  const auto number = std::to_string(line);
  throw heng::SourceError("第 " + number + " 行" + zh + " / line " + number + en);
}

}  // namespace

Parser::Parser(TextInput& input, Format format) : input_(input), format_(format), buffer_(kBuffer + kPadding) {
  refill();
}

void Parser::set_delimiter(char delimiter) {
  format_.delimiter = delimiter;
  block_ = 0;
  bits_ = special_bits(buffer_.data());
}

std::uint64_t Parser::special_bits(const char* block) const {
  const std::array<char, 5> wanted{format_.delimiter, '\n', '\r', '\0', format_.quoting ? format_.quote : '\n'};
  std::uint64_t bits = 0;
#if defined(__SSE2__)
  for (int part = 0; part < 4; ++part) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(block + 16 * part));
    __m128i found = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(wanted[0]));
    for (std::size_t i = 1; i < wanted.size(); ++i)
      found = _mm_or_si128(found, _mm_cmpeq_epi8(bytes, _mm_set1_epi8(wanted[i])));
    bits |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm_movemask_epi8(found))) << (16 * part);
  }
#else
  for (unsigned i = 0; i < 64; ++i) {
    const bool found = std::find(wanted.begin(), wanted.end(), block[i]) != wanted.end();
    bits |= std::uint64_t{found} << i;
  }
#endif
  return bits;
}

std::size_t Parser::next_special() {
  while (bits_ == 0) {
    if (block_ + 64 >= end_) return kNone;
    block_ += 64;
    bits_ = special_bits(buffer_.data() + block_);
  }
  const std::size_t at = block_ + static_cast<std::size_t>(std::countr_zero(bits_));
  if (at >= end_) return kNone;
  bits_ &= bits_ - 1;
  return at;
}

bool Parser::refill() {
  if (at_end_) return false;
  std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
  end_ -= begin_;
  begin_ = 0;
  std::size_t capacity = buffer_.size() - kPadding;
  if (end_ * 2 > capacity) {
    if (capacity >= kLongestCell)
      refuse(line_, "起的单元格超过 16 MiB，可能少了右引号",
             ": a cell of more than 16 MiB, perhaps without its closing quote");
    capacity *= 2;
    buffer_.resize(capacity + kPadding);
  }
  const std::size_t got = input_.read(buffer_.data() + end_, capacity - end_);
  end_ += got;
  at_end_ = got == 0;
  std::memset(buffer_.data() + end_, 0, kPadding);
  block_ = 0;
  bits_ = special_bits(buffer_.data());
  return true;
}

/// The piece that ends at the special character `at` (or at the end of the input, `at` == end_).
Parser::Piece Parser::finish(std::size_t begin, std::size_t end, std::size_t at) {
  char* data = buffer_.data() + begin;
  if (at < end_ && buffer_[at] == format_.delimiter) {
    begin_ = at + 1;
    in_record_ = true;
    return {data, end - begin, End::cell};
  }
  const bool two = at + 1 < end_ && buffer_[at] == '\r' && buffer_[at + 1] == '\n';
  begin_ = std::min(end_, at + (two ? 2 : 1));
  in_record_ = false;
  ++line_;
  ++record_;
  return {data, end - begin, End::record};
}

inline Parser::Piece Parser::next_piece() {
  if (begin_ == end_ && !at_end_) refill();
  if (begin_ == end_ && at_end_ && !in_record_) return {};
  if (format_.quoting && begin_ < end_ && buffer_[begin_] == format_.quote) return quoted_piece();
  while (true) {
    const std::size_t at = next_special();
    if (at == kNone) {
      if (refill()) continue;
      return finish(begin_, end_, end_);
    }
    if (at < begin_) continue;
    const char c = buffer_[at];
    if (c == format_.delimiter || c == '\n') return finish(begin_, at, at);
    if (c == '\r') {
      if (at + 1 == end_ && refill()) continue;
      return finish(begin_, at, at);
    }
    if (c == '\0') problem_ = "有 NUL 字节 / a NUL byte";
  }
}

/// A cell that starts with a quote.
Parser::Piece Parser::quoted_piece() {
  while (true) {
    if (auto piece = whole_quoted_piece()) return *piece;
    const bool too_long = (end_ - begin_) * 2 > buffer_.size() - kPadding && buffer_.size() > kLongestCell;
    if (too_long || !refill()) return give_up_quote("引号没有闭合 / a quote that is never closed");
  }
}

/// The quote cannot be one of RFC 4180: the rest of its line is the cell, and nothing in the row is believed.
Parser::Piece Parser::give_up_quote(const char* problem) {
  problem_ = problem;
  std::size_t at = begin_;
  while (true) {
    while (at < end_ && buffer_[at] != '\n' && buffer_[at] != '\r') ++at;
    const std::size_t passed = at - begin_;
    if (at < end_ || !refill()) break;
    at = begin_ + passed;
  }
  block_ = at & ~std::size_t{63};
  bits_ = special_bits(buffer_.data() + block_);
  auto piece = finish(begin_ + 1, std::max(at, begin_ + 1), at);
  piece.quoted = true;
  return piece;
}

/// Nothing when the buffer ends before the cell does. Inner quotes come doubled; they are folded in place.
std::optional<Parser::Piece> Parser::whole_quoted_piece() {
  std::uint64_t lines = 0;
  bool doubled = false;
  for (std::size_t from = begin_ + 1;;) {
    const std::size_t at = next_special();
    if (at == kNone) return std::nullopt;
    if (at < from) continue;
    const char c = buffer_[at];
    if (c == '\0') problem_ = "有 NUL 字节 / a NUL byte";
    if (c == '\n') ++lines;
    if (c != format_.quote) continue;
    if (at + 2 >= end_ && !at_end_) return std::nullopt;

    const char next = at + 1 < end_ ? buffer_[at + 1] : '\n';
    if (next == format_.quote) {
      doubled = true;
      from = at + 2;
      continue;
    }
    if (next != format_.delimiter && next != '\n' && next != '\r') {
      return give_up_quote("右引号后面还有文字 / text after the closing quote");
    }
    line_ += lines;
    const std::size_t end = doubled ? fold_quotes(begin_ + 1, at) : at;
    auto piece = finish(begin_ + 1, end, at + 1);
    piece.quoted = true;
    return piece;
  }
}

std::size_t Parser::fold_quotes(std::size_t begin, std::size_t end) {
  std::size_t to = begin;
  for (std::size_t from = begin; from < end; ++from) {
    buffer_[to++] = buffer_[from];
    if (buffer_[from] == format_.quote) ++from;
  }
  return to;
}

char Parser::guess_delimiter() {
  std::array<std::size_t, 256> seen{};
  bool inside = false;
  std::size_t lines = 0;
  for (std::size_t at = begin_; lines < kGuessLines; ++at) {
    if (at >= end_) {
      at -= begin_;
      if (end_ - begin_ > kBuffer || !refill()) break;
      if (at >= end_) break;
    }
    const char c = buffer_[at];
    if (format_.quoting && c == format_.quote) inside = !inside;
    if (inside) continue;
    if (c == '\n') ++lines;
    ++seen[static_cast<unsigned char>(c)];
  }
  return *std::max_element(std::begin(kDelimiters), std::end(kDelimiters), [&](char a, char b) {
    return seen[static_cast<unsigned char>(a)] < seen[static_cast<unsigned char>(b)];
  });
}

std::optional<Record> Parser::record() {
  Record record;
  bool more = true;
  while (more) {
    const auto piece = next_piece();
    if (piece.end == End::input) return std::nullopt;
    more = piece.end == End::cell;
    record.cells.emplace_back(piece.data, piece.size);
    record.is_empty = record.cells.size() == 1 && piece.size == 0 && !piece.quoted;
  }
  record.number = record_;
  record.problem = std::exchange(problem_, nullptr);
  return record;
}

bool Parser::rows(heng::Batch& batch, std::size_t columns) {
  std::vector<heng::ColumnBuilder*> to;
  for (std::size_t i = 0; i < columns; ++i) to.push_back(&batch[kReserved + i]);
  std::size_t bytes = 0;
  while (batch.rows() < kBatchRows && bytes < kBatchBytes) {
    auto piece = next_piece();
    if (piece.end == End::input) break;
    if (piece.end == End::record && piece.size == 0 && !piece.quoted) continue;  // an empty line

    const auto number = record_ + (piece.end == End::record ? 0 : 1);
    std::size_t column = 0, filled = 0, count = 0;
    while (true) {
      if (column < columns) to[column++]->padded_text(piece.data, piece.size);
      ++count;
      if (piece.size > 0) filled = count;
      bytes += piece.size;
      if (piece.end == End::record) break;
      piece = next_piece();
    }
    while (column < columns) to[column++]->missing();
    put_reserved(batch, number, filled, std::exchange(problem_, nullptr));
  }
  return batch.rows() > 0;
}

void put_reserved(heng::Batch& batch, std::uint64_t number, std::size_t filled, const char* problem) {
  batch[0].integer(static_cast<std::int64_t>(number));
  batch[1].integer(static_cast<std::int64_t>(filled));
  problem == nullptr ? batch[2].missing() : batch[2].text(problem);
}

}  // namespace csv
