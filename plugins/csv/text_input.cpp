#include "text_input.hpp"

#include <fcntl.h>
#include <iconv.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "heng/plugin.hpp"

namespace csv {
namespace {

constexpr std::size_t kBlock = std::size_t{1} << 20;

bool has_high_bit(std::string_view bytes) {
  std::size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, 8);
    if ((word & 0x8080808080808080u) != 0) return true;
  }
  return std::any_of(bytes.begin() + static_cast<std::ptrdiff_t>(at), bytes.end(),
                     [](char c) { return (c & 0x80) != 0; });
}

/// Bytes of the character at `text`, 0 for none, -1 for one cut off by the end.
int character_size(const unsigned char* text, std::size_t size) {
  const unsigned lead = text[0];
  const int wanted = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (int i = 1; i < wanted; ++i) {
    if (static_cast<std::size_t>(i) >= size) return -1;
    const unsigned next = text[i];
    unsigned low = 0x80, high = 0xbf;
    if (i == 1) {
      if (lead == 0xe0) low = 0xa0;
      if (lead == 0xed) high = 0x9f;
      if (lead == 0xf0) low = 0x90;
      if (lead == 0xf4) high = 0x8f;
    }
    if (next < low || next > high) return 0;
  }
  return wanted;
}

}  // namespace

std::size_t utf8_prefix(std::string_view bytes, bool& broken) {
  const auto* text = reinterpret_cast<const unsigned char*>(bytes.data());
  std::size_t at = 0;
  broken = false;
  while (at < bytes.size()) {
    if (text[at] < 0x80) {
      const std::size_t left = bytes.size() - at;
      const std::size_t step = left >= 64 && !has_high_bit(bytes.substr(at, 64)) ? 64 : 1;
      at += step;
      continue;
    }
    const int size = character_size(text + at, bytes.size() - at);
    if (size <= 0) {
      broken = size == 0;
      return at;
    }
    at += static_cast<std::size_t>(size);
  }
  return at;
}

class TextInput::Converter {
 public:
  Converter() : handle_(iconv_open("UTF-8", "GB18030")) {
    if (handle_ == reinterpret_cast<iconv_t>(-1))
      throw heng::SourceError("本机的 iconv 没有 GB18030 / iconv knows no GB18030 here");
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  ~Converter() { iconv_close(handle_); }

  /// The errno of the conversion, 0 when all of `in` was taken.
  int run(char*& in, std::size_t& in_left, char*& out, std::size_t& out_left) {
    return iconv(handle_, &in, &in_left, &out, &out_left) == static_cast<std::size_t>(-1) ? errno : 0;
  }

 private:
  iconv_t handle_;
};

TextInput::TextInput(std::string path, Encoding encoding)
    : path_(std::move(path)), encoding_(encoding), block_(kBlock) {
  file_ = ::open(path_.c_str(), O_RDONLY | O_CLOEXEC);
  if (file_ < 0) {
    const int why = errno;
    const std::string zh = why == ENOENT ? "没有这个文件" : why == EACCES ? "没有读它的权限" : std::strerror(why);
    throw heng::SourceError("打不开文件：" + zh + " / cannot open the file: " + std::strerror(why));
  }
  try {
    fill();
    skip_mark();
  } catch (...) {
    ::close(file_);
    throw;
  }
  if (encoding_ == Encoding::automatic) {
    bool broken = false;
    static_cast<void>(utf8_prefix(raw(), broken));
    encoding_ = broken ? Encoding::gb18030 : Encoding::utf8;
    may_switch_ = true;
  }
}

TextInput::~TextInput() { ::close(file_); }

void TextInput::skip_mark() {
  const auto starts = [&](std::string_view mark) { return raw().substr(0, mark.size()) == mark; };
  if (starts("\xff\xfe") || starts("\xfe\xff")) {
    throw heng::SourceError("文件是 UTF-16，请另存为“CSV UTF-8” / the file is UTF-16: save it as CSV UTF-8");
  }
  if (starts("\xef\xbb\xbf")) {
    if (encoding_ == Encoding::gb18030) {
      throw heng::SourceError(
          "文件以 UTF-8 标记开头，与 encoding = gb18030 矛盾；删去 encoding / the file starts with a UTF-8 mark, "
          "against "
          "encoding = gb18030; remove `encoding`");
    }
    encoding_ = Encoding::utf8;
    consume(3);
  } else if (starts("\x84\x31\x95\x33") && encoding_ != Encoding::utf8) {
    encoding_ = Encoding::gb18030;
    consume(4);
  }
}

bool TextInput::fill() {
  std::memmove(block_.data(), block_.data() + begin_, end_ - begin_);
  end_ -= begin_;
  begin_ = 0;
  const std::size_t before = end_;
  while (!at_end_ && end_ < block_.size()) {
    const auto got = ::read(file_, block_.data() + end_, block_.size() - end_);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw heng::SourceError("读文件出错 / reading failed: " + std::string(std::strerror(errno)));
    if (got == 0) at_end_ = true;
    end_ += static_cast<std::size_t>(got);
  }
  return end_ > before;
}

void TextInput::consume(std::size_t bytes) {
  begin_ += bytes;
  consumed_ += bytes;
}

std::size_t TextInput::read(char* to, std::size_t capacity) {
  while (true) {
    if (begin_ == end_ && !fill()) return 0;
    const std::size_t done = encoding_ == Encoding::gb18030 ? convert(to, capacity) : copy_utf8(to, capacity);
    if (done > 0) return done;
  }
}

std::size_t TextInput::copy_utf8(char* to, std::size_t capacity) {
  const auto bytes = raw().substr(0, capacity);
  bool broken = false;
  const std::size_t whole = utf8_prefix(bytes, broken);
  if (whole == 0) {
    if (!broken && bytes.size() < capacity && fill()) return 0;
    if (!may_switch_ || !ascii_so_far_) refuse_byte("UTF-8");
    encoding_ = Encoding::gb18030;  // all that went before reads the same in both
    return 0;
  }
  if (may_switch_ && ascii_so_far_) ascii_so_far_ = !has_high_bit(bytes.substr(0, whole));
  std::memcpy(to, bytes.data(), whole);
  consume(whole);
  return whole;
}

std::size_t TextInput::convert(char* to, std::size_t capacity) {
  if (converter_ == nullptr) converter_ = std::make_unique<Converter>();
  char* in = block_.data() + begin_;
  std::size_t in_left = end_ - begin_;
  char* out = to;
  std::size_t out_left = capacity;
  const int problem = converter_->run(in, in_left, out, out_left);
  consume(static_cast<std::size_t>(in - block_.data()) - begin_);
  const std::size_t done = capacity - out_left;
  if (done > 0) return done;
  if (problem == EILSEQ || (problem == EINVAL && !fill())) refuse_byte("GB18030");
  return 0;
}

void TextInput::refuse_byte(const char* encoding) const {
  std::ifstream again(path_, std::ios::binary);
  std::uint64_t line = 1;
  std::string part(kBlock, '\0');
  for (auto left = consumed_; left > 0 && again;) {
    again.read(part.data(), static_cast<std::streamsize>(std::min<std::uint64_t>(left, part.size())));
    const auto got = again.gcount();
    line += static_cast<std::uint64_t>(std::count(part.begin(), part.begin() + got, '\n'));
    left -= static_cast<std::uint64_t>(got);
  }
  const auto where = std::to_string(line);
  throw heng::SourceError("第 " + where + " 行有不是 " + encoding + " 的字节，可用 encoding 指明编码 / line " + where +
                          " has a byte that is not " + encoding + "; name the encoding with `encoding`");
}

}  // namespace csv
