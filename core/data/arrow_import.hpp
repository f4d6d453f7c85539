#pragma once
// Arrow C Data structs from a plugin, believed only after a look: formats, buffer counts, lengths, offsets,
// UTF-8, finite numbers. A buffer that is shorter than its array says cannot be seen from here
// (docs/threat-model.md).

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "heng/arrow_abi.h"

namespace heng::data {

inline constexpr int kMostColumns = 16384;  // of a source, as of a sheet in XLSX

enum class ColumnType : std::uint8_t { text, large_text, number, integer };

struct SourceColumn {
  std::string name;
  ColumnType type = ColumnType::text;
};

/// The columns of a source as its schema has them; release stays with the caller.
[[nodiscard]] Result<std::vector<SourceColumn>> import_schema(const ArrowSchema& schema);

/// One column of a checked batch; row 0 is the batch's first.
class ColumnView {
 public:
  ColumnView(ColumnType type, const ArrowArray& array, std::int64_t skip);

  [[nodiscard]] ColumnType type() const { return type_; }
  [[nodiscard]] bool is_null(std::int64_t row) const {
    if (validity_ == nullptr) return false;
    const auto at = row + skip_;
    return ((validity_[at / 8] >> (at % 8)) & 1) == 0;
  }
  /// Text columns only; empty for null.
  [[nodiscard]] std::string_view text(std::int64_t row) const {
    if (is_null(row)) return {};
    if (type_ == ColumnType::text) return bytes(offsets_[row], offsets_[row + 1]);
    return bytes(large_offsets_[row], large_offsets_[row + 1]);
  }
  [[nodiscard]] double number(std::int64_t row) const { return numbers_[row]; }
  [[nodiscard]] std::int64_t integer(std::int64_t row) const { return integers_[row]; }
  /// Leaves out the first rows.
  void skip(std::int64_t rows);
  /// What a person would see in the cell.
  [[nodiscard]] std::string shown(std::int64_t row) const;

 private:
  [[nodiscard]] std::string_view bytes(std::int64_t from, std::int64_t to) const {
    return {bytes_ + from, static_cast<std::size_t>(to - from)};
  }
  ColumnType type_;
  std::int64_t skip_;
  const std::uint8_t* validity_ = nullptr;
  const std::int32_t* offsets_ = nullptr;
  const std::int64_t* large_offsets_ = nullptr;
  const double* numbers_ = nullptr;
  const std::int64_t* integers_ = nullptr;
  const char* bytes_ = "";
};

/// A batch that passed the checks. Owns the plugin's array and releases it.
class SourceBatch {
 public:
  /// Takes `array` over whatever happens. The error is data.bad_batch and names the column and row.
  [[nodiscard]] static Result<SourceBatch> import(ArrowArray&& array, const std::vector<SourceColumn>& columns);
  SourceBatch(SourceBatch&& other) noexcept;
  SourceBatch& operator=(SourceBatch&&) = delete;
  ~SourceBatch();

  [[nodiscard]] std::int64_t rows() const { return array_.length - skipped_; }
  /// Leaves out the first `rows` of what is left.
  void skip(std::int64_t rows);
  [[nodiscard]] const ColumnView& operator[](std::size_t column) const { return columns_[column]; }

 private:
  explicit SourceBatch(const ArrowArray& array) : array_(array) {}
  ArrowArray array_;
  std::int64_t skipped_ = 0;
  std::vector<ColumnView> columns_;
};

}  // namespace heng::data
