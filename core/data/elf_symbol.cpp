#include "data/elf_symbol.hpp"

#include <elf.h>

#include <bit>
#include <cstring>
#include <optional>

namespace heng::data {
namespace {

template <class T>
std::optional<T> read_at(std::string_view bytes, std::uint64_t at) {
  if (at > bytes.size() || bytes.size() - at < sizeof(T)) return std::nullopt;
  T value;
  std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

std::string_view part(std::string_view bytes, std::uint64_t at, std::uint64_t size) {
  if (at > bytes.size() || size > bytes.size() - at) return {};
  return bytes.substr(at, size);
}

constexpr unsigned char kByteOrder = std::endian::native == std::endian::little ? ELFDATA2LSB : ELFDATA2MSB;
#if defined(__x86_64__)
constexpr Elf64_Half kMachine = EM_X86_64;
#elif defined(__aarch64__)
constexpr Elf64_Half kMachine = EM_AARCH64;
#else
constexpr Elf64_Half kMachine = EM_NONE;  // any
#endif

}  // namespace

ElfSymbol find_symbol(std::string_view content, std::string_view symbol) {
  ElfSymbol result;
  const auto header = read_at<Elf64_Ehdr>(content, 0);
  if (!header || std::memcmp(header->e_ident, ELFMAG, SELFMAG) != 0 || header->e_ident[EI_CLASS] != ELFCLASS64 ||
      header->e_ident[EI_DATA] != kByteOrder || header->e_type != ET_DYN ||
      (kMachine != EM_NONE && header->e_machine != kMachine) || header->e_shentsize != sizeof(Elf64_Shdr)) {
    return result;
  }
  for (std::uint64_t i = 0; i < header->e_shnum; ++i) {
    const auto section = read_at<Elf64_Shdr>(content, header->e_shoff + i * sizeof(Elf64_Shdr));
    if (!section) return {};
    if (section->sh_type != SHT_DYNSYM) continue;
    const auto names = read_at<Elf64_Shdr>(content, header->e_shoff + section->sh_link * sizeof(Elf64_Shdr));
    if (!names) return {};
    result.is_library = true;
    const auto symbols = part(content, section->sh_offset, section->sh_size);
    const auto text = part(content, names->sh_offset, names->sh_size);
    for (std::uint64_t at = 0; const auto entry = read_at<Elf64_Sym>(symbols, at); at += sizeof(Elf64_Sym)) {
      const auto name = part(text, entry->st_name, symbol.size() + 1);
      if (entry->st_shndx == SHN_UNDEF || name.size() != symbol.size() + 1 || name.back() != '\0' ||
          !name.starts_with(symbol))
        continue;
      result.found = true;
      result.size = entry->st_size;
    }
  }
  return result;
}

}  // namespace heng::data
