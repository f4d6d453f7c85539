#include "data/batch_copy.hpp"

#include <array>
#include <cstring>
#include <memory>

namespace heng::data {
namespace {

constexpr std::int64_t kMostRows = std::int64_t{1} << 31;

bool is_text(ColumnType type) { return type == ColumnType::text || type == ColumnType::large_text; }

template <class T>
void append(std::string& to, T value) {
  char bytes[sizeof value];
  std::memcpy(bytes, &value, sizeof value);
  to.append(bytes, sizeof value);
}

std::size_t aligned(std::string& bytes) {
  bytes.resize((bytes.size() + 7) / 8 * 8, '\0');
  return bytes.size();
}

Json pack_column(const ColumnView& view, std::int64_t rows, std::string& bytes) {
  Json where;
  std::int64_t nulls = 0;
  std::string validity(static_cast<std::size_t>(rows + 7) / 8, '\0');
  for (std::int64_t row = 0; row < rows; ++row) {
    if (view.is_null(row)) {
      ++nulls;
    } else {
      auto& byte = validity[static_cast<std::size_t>(row / 8)];
      byte = static_cast<char>(static_cast<unsigned char>(byte) | (1u << (row % 8)));
    }
  }
  where["nulls"] = nulls;
  where["validity"] = aligned(bytes);
  bytes += validity;
  where["values"] = aligned(bytes);
  std::string texts;
  for (std::int64_t row = 0; row < rows; ++row) {
    if (is_text(view.type())) {
      append(bytes, static_cast<std::int64_t>(texts.size()));
      texts += view.text(row);
    } else if (view.type() == ColumnType::number) {
      append(bytes, view.is_null(row) ? 0.0 : view.number(row));
    } else {
      append(bytes, view.is_null(row) ? std::int64_t{0} : view.integer(row));
    }
  }
  if (is_text(view.type())) append(bytes, static_cast<std::int64_t>(texts.size()));
  where["texts"] = aligned(bytes);
  where["text_bytes"] = texts.size();
  bytes += texts;
  return where;
}

/// An array that owns what it points to.
struct Held {
  std::string bytes;
  std::vector<ArrowArray> arrays;
  std::vector<ArrowArray*> children;
  std::vector<std::array<const void*, 3>> buffers;
  const void* none[1] = {nullptr};
};

void release_held(ArrowArray* array) {
  delete static_cast<Held*>(array->private_data);
  array->release = nullptr;
}

std::optional<std::size_t> number(const Json& from, const char* key) {
  const auto found = from.find(key);
  if (found == from.end() || !found->is_number_unsigned()) return std::nullopt;
  return found->get<std::size_t>();
}

tl::unexpected<Diagnostic> bad() {
  return failure("data.bad_batch", {}, say("插件进程送来的数据不对", "the plugin's process sent wrong data"));
}

}  // namespace

ColumnType type_when_packed(ColumnType type) { return is_text(type) ? ColumnType::large_text : type; }

PackedBatch pack(const SourceBatch& batch, std::size_t columns) {
  PackedBatch packed{{{"rows", batch.rows()}, {"columns", Json::array()}}, ""};
  for (std::size_t column = 0; column < columns; ++column)
    packed.layout["columns"].push_back(pack_column(batch[column], batch.rows(), packed.bytes));
  return packed;
}

Result<SourceBatch> unpack(const Json& layout, std::string bytes, const std::vector<SourceColumn>& columns) {
  const auto rows = number(layout, "rows");
  const auto list = layout.find("columns");
  if (!rows || *rows > static_cast<std::size_t>(kMostRows) || list == layout.end() || !list->is_array() ||
      list->size() != columns.size())
    return bad();
  auto held = std::make_unique<Held>();
  held->bytes = std::move(bytes);
  held->arrays.reserve(columns.size());
  held->buffers.reserve(columns.size());
  const auto inside = [&](std::size_t from, std::size_t size) {
    return from % 8 == 0 && from <= held->bytes.size() && size <= held->bytes.size() - from;
  };
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto& where = (*list)[i];
    const auto nulls = number(where, "nulls"), validity = number(where, "validity"), values = number(where, "values"),
               texts = number(where, "texts"), text_bytes = number(where, "text_bytes");
    if (!nulls || !validity || !values || !texts || !text_bytes || *nulls > *rows) return bad();
    const bool text = is_text(columns[i].type);
    if (!inside(*validity, (*rows + 7) / 8) || !inside(*values, (*rows + (text ? 1 : 0)) * 8) ||
        !inside(*texts, *text_bytes))
      return bad();
    const char* base = held->bytes.data();
    if (text) {
      std::int64_t last = 0;
      std::memcpy(&last, base + *values + *rows * 8, sizeof last);
      if (last < 0 || static_cast<std::size_t>(last) > *text_bytes) return bad();
    }
    held->buffers.push_back({base + *validity, base + *values, base + *texts});
    held->arrays.push_back({static_cast<std::int64_t>(*rows), static_cast<std::int64_t>(*nulls), 0, text ? 3 : 2, 0,
                            held->buffers.back().data(), nullptr, nullptr,
                            [](ArrowArray* array) { array->release = nullptr; }, nullptr});
  }
  for (auto& array : held->arrays) held->children.push_back(&array);
  ArrowArray whole{static_cast<std::int64_t>(*rows),
                   0,
                   0,
                   1,
                   static_cast<std::int64_t>(columns.size()),
                   held->none,
                   held->children.data(),
                   nullptr,
                   &release_held,
                   nullptr};
  whole.private_data = held.release();
  return SourceBatch::import(std::move(whole), columns);
}

}  // namespace heng::data
