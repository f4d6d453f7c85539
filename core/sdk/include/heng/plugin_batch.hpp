#pragma once
// Columns of a batch and their way into Arrow C Data structs. Part of heng/plugin.hpp.

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "heng/arrow_abi.h"

namespace heng {

enum class ColumnKind { text, number, integer };

struct Column {
  std::string name;
  ColumnKind kind = ColumnKind::text;
};

/// Bytes that grow without being cleared first.
class Buffer {
 public:
  Buffer() = default;
  Buffer(Buffer&& other) noexcept
      : data_(std::exchange(other.data_, nullptr)),
        size_(std::exchange(other.size_, 0)),
        capacity_(std::exchange(other.capacity_, 0)) {}
  Buffer& operator=(Buffer&&) = delete;
  ~Buffer() { std::free(data_); }

  [[nodiscard]] char* data() { return data_; }
  [[nodiscard]] std::size_t size() const { return size_; }
  /// Room for `more` bytes behind the end; `grow_by` then takes them.
  char* room(std::size_t more) {
    if (capacity_ - size_ < more) grow(more);
    return data_ + size_;
  }
  void grow_by(std::size_t used) { size_ += used; }
  template <class T>
  void push(T value) {
    std::memcpy(room(sizeof value), &value, sizeof value);
    size_ += sizeof value;
  }

 private:
  void grow(std::size_t more) {
    const std::size_t wanted = (capacity_ < 512 ? 1024 : capacity_ * 2) + more;
    void* grown = std::realloc(data_, wanted);
    if (grown == nullptr) throw std::bad_alloc();
    data_ = static_cast<char*>(grown);
    capacity_ = wanted;
  }

  char* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

/// One column of a batch: one value a row, appended.
class ColumnBuilder {
 public:
  explicit ColumnBuilder(ColumnKind kind) : kind_(kind) {
    if (kind == ColumnKind::text) {
      values_.push(std::int32_t{0});
      bytes_.room(1);
    } else {
      values_.room(8);
    }
  }

  void text(std::string_view value) {
    expect(ColumnKind::text);
    check_room(value.size());
    std::memcpy(bytes_.room(value.size() + 1), value.data(), value.size());
    end_text(value.size());
  }
  /// As `text`, for callers who guarantee that 16 bytes may be read at `data`; saves a call for short cells.
  void padded_text(const char* data, std::size_t size) {
    if (size > 16) return text({data, size});
    check_room(size);
    std::memcpy(bytes_.room(16), data, 16);
    end_text(size);
  }
  /// Must be finite.
  void number(double value) {
    expect(ColumnKind::number);
    values_.push(value);
    ++rows_;
  }
  void integer(std::int64_t value) {
    expect(ColumnKind::integer);
    values_.push(value);
    ++rows_;
  }
  void missing() {
    nulls_.push_back(rows_);
    if (kind_ == ColumnKind::text) return end_text(0);
    values_.push(std::int64_t{0});
    ++rows_;
  }

  [[nodiscard]] std::int64_t rows() const { return rows_; }
  /// Bytes of text so far; a batch is best ended well before 2 GiB.
  [[nodiscard]] std::size_t text_bytes() const { return bytes_.size(); }

 private:
  friend class Batch;
  void expect(ColumnKind kind) const {
    if (kind != kind_) throw std::logic_error("a value of another kind than the column's");
  }
  void check_room(std::size_t more) const {
    if (more > std::numeric_limits<std::int32_t>::max() - bytes_.size())
      throw std::length_error("2 GiB of text in one batch");
  }
  void end_text(std::size_t size) {
    bytes_.grow_by(size);
    values_.push(static_cast<std::int32_t>(bytes_.size()));
    ++rows_;
  }

  ColumnKind kind_;
  Buffer values_;  // numbers, or the offsets of texts
  Buffer bytes_;
  std::vector<std::int64_t> nulls_;
  std::int64_t rows_ = 0;
};

/// The rows one `next` delivers.
class Batch {
 public:
  explicit Batch(const std::vector<Column>& columns) {
    columns_.reserve(columns.size());
    for (const auto& column : columns) columns_.emplace_back(column.kind);
  }

  [[nodiscard]] ColumnBuilder& operator[](std::size_t column) { return columns_.at(column); }
  [[nodiscard]] std::size_t size() const { return columns_.size(); }
  [[nodiscard]] std::int64_t rows() const { return columns_.empty() ? 0 : columns_.front().rows(); }

  /// Hands the columns over; the batch is empty afterwards.
  void export_to(ArrowArray& out);

 private:
  struct Exported {
    Buffer values, bytes;
    std::vector<unsigned char> validity;
    const void* buffers[3] = {};
  };
  struct ExportedRows {
    std::vector<Exported> columns;
    std::vector<ArrowArray> arrays;
    std::vector<ArrowArray*> children;
    const void* buffers[1] = {};
  };

  static Exported exported(ColumnBuilder& from);
  std::vector<ColumnBuilder> columns_;
};

inline Batch::Exported Batch::exported(ColumnBuilder& from) {
  Exported to{std::move(from.values_), std::move(from.bytes_), {}, {}};
  if (!from.nulls_.empty()) {
    to.validity.assign(static_cast<std::size_t>(from.rows_ + 7) / 8, 0xff);
    for (const auto row : from.nulls_) {
      auto& byte = to.validity[static_cast<std::size_t>(row) / 8];
      byte = static_cast<unsigned char>(byte & ~(1u << (row % 8)));
    }
  }
  return to;
}

inline void Batch::export_to(ArrowArray& out) {
  const auto rows = this->rows();
  auto held = std::make_unique<ExportedRows>();
  held->columns.reserve(columns_.size());
  held->arrays.reserve(columns_.size());
  for (auto& column : columns_) {
    if (column.rows() != rows) throw std::logic_error("the columns of the batch differ in length");
    const bool is_text = column.kind_ == ColumnKind::text;
    const auto nulls = static_cast<std::int64_t>(column.nulls_.size());
    auto& kept = held->columns.emplace_back(exported(column));
    kept.buffers[0] = kept.validity.empty() ? nullptr : kept.validity.data();
    kept.buffers[1] = kept.values.data();
    kept.buffers[2] = kept.bytes.data();
    held->arrays.push_back({rows, nulls, 0, is_text ? 3 : 2, 0, kept.buffers, nullptr, nullptr,
                            [](ArrowArray* array) { array->release = nullptr; }, nullptr});
  }
  for (auto& array : held->arrays) held->children.push_back(&array);
  out = {rows,
         0,
         0,
         1,
         static_cast<std::int64_t>(held->children.size()),
         held->buffers,
         held->children.data(),
         nullptr,
         [](ArrowArray* array) {
           delete static_cast<ExportedRows*>(array->private_data);
           array->release = nullptr;
         },
         nullptr};
  out.private_data = held.release();
  columns_.clear();
}

/// Fills `out` with a struct of `columns`.
inline void export_schema(const std::vector<Column>& columns, ArrowSchema& out) {
  struct Held {
    std::vector<Column> columns;
    std::vector<ArrowSchema> schemas;
    std::vector<ArrowSchema*> children;
  };
  auto held = std::make_unique<Held>();
  held->columns = columns;
  held->schemas.reserve(columns.size());
  for (const auto& column : held->columns) {
    const char* format = column.kind == ColumnKind::text ? "u" : column.kind == ColumnKind::number ? "g" : "l";
    held->schemas.push_back({format, column.name.c_str(), nullptr, ARROW_FLAG_NULLABLE, 0, nullptr, nullptr,
                             [](ArrowSchema* schema) { schema->release = nullptr; }, nullptr});
  }
  for (auto& schema : held->schemas) held->children.push_back(&schema);
  out = {"+s",
         "",
         nullptr,
         0,
         static_cast<std::int64_t>(held->children.size()),
         held->children.data(),
         nullptr,
         [](ArrowSchema* schema) {
           delete static_cast<Held*>(schema->private_data);
           schema->release = nullptr;
         },
         nullptr};
  out.private_data = held.release();
}

}  // namespace heng
