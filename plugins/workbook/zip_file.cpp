#include "zip_file.hpp"

#include <minizip/unzip.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <limits>
#include <utility>

#include "heng/plugin.hpp"

namespace workbook {
namespace {

constexpr std::uint64_t kLargestPart = std::uint64_t{4} << 30;  // bytes, unpacked

/// What the file is when it is no ZIP file.
std::string first_bytes(const std::string& path) {
  std::array<char, 8> bytes{};
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) return "";
  const auto got = std::fread(bytes.data(), 1, bytes.size(), file);
  std::fclose(file);
  return std::string(bytes.data(), got);
}

}  // namespace

struct ZipFile::State {
  unzFile file = nullptr;
  bool is_open = false;
  std::uint64_t unpacked = 0;
};

ZipFile::ZipFile(std::string path) : path_(std::move(path)), state_(std::make_unique<State>()) {
  state_->file = unzOpen64(path_.c_str());
  if (state_->file != nullptr) return;
  if (first_bytes(path_) == "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
    refuse("是旧的 .xls 格式，或设有打开密码；请另存为不加密的 .xlsx",
           "is of the old .xls format or has a password; save it as .xlsx without one");
  }
  refuse("不是 .xlsx 或 .ods 文件，或已损坏；用表格软件打开，另存为 .xlsx",
         "is not an .xlsx or .ods file, or is damaged; open it in a spreadsheet program and save it as .xlsx");
}

ZipFile::~ZipFile() {
  if (state_->is_open) unzCloseCurrentFile(state_->file);
  if (state_->file != nullptr) unzClose(state_->file);
}

void ZipFile::refuse(const std::string& zh, const std::string& en) const {
  throw heng::SourceError("文件" + zh + " / the file " + en);
}

bool ZipFile::has(const std::string& name) const { return unzLocateFile(state_->file, name.c_str(), 1) == UNZ_OK; }

void ZipFile::open(const std::string& name) {
  if (state_->is_open) unzCloseCurrentFile(state_->file);
  state_->is_open = false;
  state_->unpacked = 0;
  if (!has(name) || unzOpenCurrentFile(state_->file) != UNZ_OK)
    refuse("里没有 " + name + "，不完整；换一份完整的", "has no " + name + " and is incomplete; use a whole copy");
  state_->is_open = true;
}

std::size_t ZipFile::read(char* to, std::size_t capacity) {
  const auto most = static_cast<unsigned>(std::min<std::size_t>(capacity, std::numeric_limits<int>::max()));
  const int got = unzReadCurrentFile(state_->file, to, most);
  if (got < 0) refuse("已损坏，不能解压；换一份完整的", "is damaged and cannot be unpacked; use a whole copy");
  state_->unpacked += static_cast<std::uint64_t>(got);
  if (state_->unpacked > kLargestPart) refuse("解压后超过 4 GiB", "unpacks to more than 4 GiB");
  if (got == 0) {
    state_->is_open = false;
    if (unzCloseCurrentFile(state_->file) == UNZ_CRCERROR)
      refuse("已损坏，校验和不对；换一份完整的", "is damaged: a checksum is wrong; use a whole copy");
  }
  return static_cast<std::size_t>(got);
}

}  // namespace workbook
