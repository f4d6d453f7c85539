#pragma once
// A batch as one block of bytes, for its way from one process to another.

#include <string>

#include "base/json.hpp"
#include "data/arrow_import.hpp"

namespace heng::data {

struct PackedBatch {
  Json layout;  // where in `bytes` each column stands
  std::string bytes;
};

/// Texts get 64-bit offsets, whatever they had: type_when_packed says so.
[[nodiscard]] PackedBatch pack(const SourceBatch& batch, std::size_t columns);
[[nodiscard]] ColumnType type_when_packed(ColumnType type);
/// Believes neither the layout nor the bytes.
[[nodiscard]] Result<SourceBatch> unpack(const Json& layout, std::string bytes,
                                         const std::vector<SourceColumn>& columns);

}  // namespace heng::data
