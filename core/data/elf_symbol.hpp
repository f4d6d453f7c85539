#pragma once
// Looks for an exported symbol in a shared library without loading it, so that no code of a file runs that is
// no plugin. Boost.DLL's library_info (1.74) reads only .symtab, which stripped libraries do not have.

#include <cstdint>
#include <string>
#include <string_view>

namespace heng::data {

struct ElfSymbol {
  bool is_library = false;  // an ELF shared library of this machine's kind, readable to its end
  bool found = false;
  std::uint64_t size = 0;  // bytes the symbol occupies
};

[[nodiscard]] ElfSymbol find_symbol(std::string_view file_content, std::string_view symbol);

}  // namespace heng::data
