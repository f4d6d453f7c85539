#include "data/arrow_import.hpp"

#include <cmath>
#include <cstring>
#include <optional>

#include "base/text.hpp"

namespace heng::data {
namespace {

constexpr std::int64_t kMostRows = std::int64_t{1} << 31;

tl::unexpected<Diagnostic> bad_schema(std::string zh, std::string en) {
  return failure("data.bad_schema", {},
                 {"插件给出的列描述不对：" + zh, "the plugin's column description is wrong: " + en});
}

tl::unexpected<Diagnostic> bad(std::string zh, std::string en) {
  return failure("data.bad_batch", {}, {"插件给出的数据不对：" + zh, "the plugin's data is wrong: " + en},
                 {"这是插件的错，不是数据文件的错", "this is a fault of the plugin, not of your file"});
}

std::optional<ColumnType> type_from(std::string_view format) {
  if (format == "u") return ColumnType::text;
  if (format == "U") return ColumnType::large_text;
  if (format == "g") return ColumnType::number;
  if (format == "l") return ColumnType::integer;
  return std::nullopt;
}

std::int64_t buffers_of(ColumnType type) { return type == ColumnType::text || type == ColumnType::large_text ? 3 : 2; }

bool is_aligned(const void* pointer, std::size_t to) { return reinterpret_cast<std::uintptr_t>(pointer) % to == 0; }

bool is_ascii(std::string_view bytes) {
  std::uint64_t all = 0;
  std::size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, 8);
    all |= word;
  }
  for (; at < bytes.size(); ++at) all |= static_cast<unsigned char>(bytes[at]);
  return (all & 0x8080808080808080u) == 0;
}

/// What is wrong with the array's frame; nothing when it may be looked into.
std::optional<Bilingual> wrong_frame(const ArrowArray& array, ColumnType type, std::int64_t from, std::int64_t rows) {
  if (array.release == nullptr) return Bilingual{"已被释放", "released already"};
  if (array.dictionary != nullptr || array.n_children != 0)
    return Bilingual{"有字典或子列", "has a dictionary or children"};
  if (array.length < 0 || array.offset < 0 || array.offset > kMostRows || array.length > kMostRows)
    return Bilingual{"长度为负或过大", "a negative or huge length"};
  if (array.length < from + rows) return Bilingual{"比批次短", "shorter than the batch"};
  if (array.n_buffers != buffers_of(type) || array.buffers == nullptr)
    return Bilingual{"缓冲区个数不对", "a wrong number of buffers"};
  if (array.null_count < -1 || array.null_count > array.length)
    return Bilingual{"空值个数不对", "a wrong count of nulls"};
  if (array.null_count > 0 && array.buffers[0] == nullptr)
    return Bilingual{"有空值却没有有效位", "nulls but no validity"};
  const auto width = type == ColumnType::text ? sizeof(std::int32_t) : sizeof(std::int64_t);
  if (array.buffers[1] == nullptr && array.length > 0) return Bilingual{"没有数据缓冲区", "no data buffer"};
  if (!is_aligned(array.buffers[1], width)) return Bilingual{"数据没有对齐", "unaligned data"};
  return std::nullopt;
}

template <class Offset>
std::optional<Bilingual> wrong_texts(const ArrowArray& array, const ColumnView& view, std::int64_t from,
                                     std::int64_t rows) {
  const auto* offsets = static_cast<const Offset*>(array.buffers[1]) + array.offset + from;
  if (offsets[0] < 0) return Bilingual{"偏移为负", "a negative offset"};
  for (std::int64_t row = 0; row < rows; ++row) {
    if (offsets[row + 1] < offsets[row])
      return Bilingual{"第 " + std::to_string(row + 1) + " 行偏移变小",
                       "offsets go down in row " + std::to_string(row + 1)};
  }
  if (offsets[rows] == offsets[0]) return std::nullopt;
  const auto* bytes = static_cast<const char*>(array.buffers[2]);
  if (bytes == nullptr) return Bilingual{"没有文字缓冲区", "no text buffer"};
  if (is_ascii({bytes + offsets[0], static_cast<std::size_t>(offsets[rows] - offsets[0])})) return std::nullopt;
  for (std::int64_t row = 0; row < rows; ++row) {
    if (!is_utf8(view.text(row)))
      return Bilingual{"第 " + std::to_string(row + 1) + " 行不是 UTF-8",
                       "row " + std::to_string(row + 1) + " is not UTF-8"};
  }
  return std::nullopt;
}

std::optional<Bilingual> wrong_values(const ArrowArray& array, const ColumnView& view, std::int64_t from,
                                      std::int64_t rows) {
  if (rows == 0) return std::nullopt;
  switch (view.type()) {
    case ColumnType::text: return wrong_texts<std::int32_t>(array, view, from, rows);
    case ColumnType::large_text: return wrong_texts<std::int64_t>(array, view, from, rows);
    case ColumnType::integer: return std::nullopt;
    case ColumnType::number: break;
  }
  for (std::int64_t row = 0; row < rows; ++row) {
    if (std::isfinite(view.number(row)) || view.is_null(row)) continue;
    return Bilingual{"第 " + std::to_string(row + 1) + " 行不是有限的数",
                     "row " + std::to_string(row + 1) + " is not a finite number"};
  }
  return std::nullopt;
}

}  // namespace

Result<std::vector<SourceColumn>> import_schema(const ArrowSchema& schema) {
  if (schema.release == nullptr) return bad_schema("已被释放", "released already");
  if (schema.format == nullptr || std::strcmp(schema.format, "+s") != 0)
    return bad_schema("不是 struct（+s）", "not a struct (+s)");
  if (schema.n_children < 1 || schema.n_children > kMostColumns || schema.children == nullptr) {
    return bad_schema("没有列，或超过 16384 列", "no columns, or more than 16384");
  }
  std::vector<SourceColumn> columns;
  for (std::int64_t i = 0; i < schema.n_children; ++i) {
    const auto* child = schema.children[i];
    const auto number = std::to_string(i + 1);
    if (child == nullptr || child->format == nullptr || child->release == nullptr)
      return bad_schema("第 " + number + " 列是空的", "column " + number + " is null");
    const auto type = type_from(child->format);
    if (!type || child->dictionary != nullptr) {
      return bad_schema("第 " + number + " 列的格式 " + quoted(std::string_view(child->format)) + " 不支持",
                        "column " + number + " has the unsupported format " + quoted(std::string_view(child->format)));
    }
    std::string name = child->name == nullptr ? "" : child->name;
    if (!is_utf8(name))
      return bad_schema("第 " + number + " 列的列名不是 UTF-8", "the name of column " + number + " is not UTF-8");
    columns.push_back({std::move(name), *type});
  }
  return columns;
}

ColumnView::ColumnView(ColumnType type, const ArrowArray& array, std::int64_t from)
    : type_(type), skip_(array.offset + from), validity_(static_cast<const std::uint8_t*>(array.buffers[0])) {
  const void* values = array.buffers[1];
  if (values == nullptr) return;
  if (array.null_count == 0) validity_ = nullptr;
  if (buffers_of(type) == 3 && array.buffers[2] != nullptr) bytes_ = static_cast<const char*>(array.buffers[2]);
  switch (type) {
    case ColumnType::text: offsets_ = static_cast<const std::int32_t*>(values) + skip_; break;
    case ColumnType::large_text: large_offsets_ = static_cast<const std::int64_t*>(values) + skip_; break;
    case ColumnType::number: numbers_ = static_cast<const double*>(values) + skip_; break;
    case ColumnType::integer: integers_ = static_cast<const std::int64_t*>(values) + skip_; break;
  }
}

void ColumnView::skip(std::int64_t rows) {
  skip_ += rows;
  if (offsets_ != nullptr) offsets_ += rows;
  if (large_offsets_ != nullptr) large_offsets_ += rows;
  if (numbers_ != nullptr) numbers_ += rows;
  if (integers_ != nullptr) integers_ += rows;
}

std::string ColumnView::shown(std::int64_t row) const {
  if (is_null(row)) return {};
  if (type_ == ColumnType::number) return number_text(number(row));
  if (type_ == ColumnType::integer) return std::to_string(integer(row));
  return std::string(text(row));
}

Result<SourceBatch> SourceBatch::import(ArrowArray&& array, const std::vector<SourceColumn>& columns) {
  SourceBatch batch(array);
  array.release = nullptr;
  const auto& rows = batch.array_;
  if (rows.release == nullptr) return bad("批次已被释放", "a released batch");
  if (rows.length < 0 || rows.length > kMostRows || rows.offset < 0 || rows.offset > kMostRows)
    return bad("批次长度为负或过大", "a negative or huge batch length");
  if (rows.null_count != 0 && rows.n_buffers == 1 && rows.buffers != nullptr && rows.buffers[0] != nullptr)
    return bad("整行为空值", "rows that are null");
  if (rows.n_children != static_cast<std::int64_t>(columns.size()) || rows.children == nullptr) {
    return bad("列数与列描述不符", "another number of columns than described");
  }
  batch.columns_.reserve(columns.size());
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto* child = rows.children[i];
    const auto named = [&](const Bilingual& what) {
      return bad("列 " + quoted(columns[i].name) + " " + what.zh, "column " + quoted(columns[i].name) + ": " + what.en);
    };
    if (child == nullptr) return named({"为空指针", "a null pointer"});
    if (const auto wrong = wrong_frame(*child, columns[i].type, rows.offset, rows.length)) return named(*wrong);
    batch.columns_.emplace_back(columns[i].type, *child, rows.offset);
    if (const auto wrong = wrong_values(*child, batch.columns_.back(), rows.offset, rows.length)) return named(*wrong);
  }
  return batch;
}

SourceBatch::SourceBatch(SourceBatch&& other) noexcept
    : array_(other.array_), skipped_(other.skipped_), columns_(std::move(other.columns_)) {
  other.array_.release = nullptr;
}

void SourceBatch::skip(std::int64_t rows) {
  skipped_ += rows;
  for (auto& column : columns_) column.skip(rows);
}

SourceBatch::~SourceBatch() {
  if (array_.release != nullptr) array_.release(&array_);
}

}  // namespace heng::data
