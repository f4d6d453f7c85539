// What a plugin hands over: a batch as a plugin's process sends it (layout as JSON, a NUL, bytes), and Arrow arrays of
// any lengths, counts and offsets. Buffers are large enough for what their arrays say, which the host cannot check.

#include <array>
#include <cstring>

#include "data/batch_copy.hpp"
#include "fuzz/target.hpp"

namespace {

using heng::data::ColumnType;
using heng::data::SourceBatch;

const std::vector<heng::data::SourceColumn> kColumns = {
    {"甲", ColumnType::text}, {"乙", ColumnType::large_text}, {"丙", ColumnType::number}, {"丁", ColumnType::integer}};

void read_all(const SourceBatch& batch) {
  for (std::size_t column = 0; column < kColumns.size(); ++column)
    for (std::int64_t row = 0; row < batch.rows(); ++row) (void)batch[column].shown(row);
}

/// As they come out of the plugin's process.
std::vector<heng::data::SourceColumn> packed_columns() {
  auto columns = kColumns;
  for (auto& column : columns) column.type = heng::data::type_when_packed(column.type);
  return columns;
}

void read_and_copy(heng::Result<SourceBatch> batch) {
  if (!batch) return;
  read_all(*batch);
  auto sent = heng::data::pack(*batch, kColumns.size());
  const auto layout = heng::Json::parse(sent.layout.dump());
  const auto received = heng::data::unpack(layout, std::move(sent.bytes), packed_columns());
  if (!received || received->rows() != batch->rows()) std::abort();
  read_all(*received);
  batch->skip(batch->rows() / 2);
  read_all(*batch);
}

/// Takes numbers from the bytes; 0 when there are no more.
class Numbers {
 public:
  explicit Numbers(std::string_view bytes) : bytes_(bytes) {}
  std::int8_t small() {
    if (bytes_.empty()) return 0;
    const char first = bytes_.front();
    bytes_.remove_prefix(1);
    return static_cast<std::int8_t>(first);
  }
  template <class T>
  T any() {
    T value{};
    const std::size_t size = std::min(sizeof value, bytes_.size());
    std::memcpy(&value, bytes_.data(), size);
    bytes_.remove_prefix(size);
    return value;
  }

 private:
  std::string_view bytes_;
};

constexpr std::size_t kRows = 256;  // more than an offset and a length of one byte each reach

struct Column {
  std::array<std::uint8_t, kRows> validity{};
  alignas(8) std::array<std::int32_t, kRows + 1> offsets{};
  std::array<std::int64_t, kRows + 1> values{};
  std::array<const void*, 3> buffers{};
  ArrowArray array{};
};

void import(std::string_view bytes) {
  static std::string texts = [] {
    std::string all;
    while (all.size() < 40'000) all += "甲a\xC3\xA9";
    all += "\xFF\xE7\x94";
    return all;
  }();
  Numbers from(bytes);
  std::array<Column, 4> columns;
  std::array<ArrowArray*, 4> children{};
  ArrowArray whole{};
  for (std::size_t i = 0; i < columns.size(); ++i) {
    Column& c = columns[i];
    const int shape = from.small();
    c.array.length = (shape & 1) != 0 ? from.any<std::int64_t>() : from.small();
    c.array.offset = (shape & 2) != 0 ? from.any<std::int64_t>() : from.small();
    c.array.null_count = from.small();
    const std::int64_t right = i < 2 ? 3 : 2;
    c.array.n_buffers = (shape & 4) != 0 ? from.small() : right;
    c.array.n_children = (shape & 8) != 0 ? from.small() : 0;
    for (auto& bits : c.validity) bits = static_cast<std::uint8_t>(from.small());
    for (std::size_t row = 0; row <= kRows; ++row) {
      if (i == 0)
        c.offsets[row] = from.any<std::int16_t>();
      else if (i == 1)
        c.values[row] = from.any<std::int16_t>();
      else
        c.values[row] = from.any<std::int64_t>();
      if ((shape & 16) == 0 && row > 0) {  // offsets that go up
        if (i == 0) c.offsets[row] = std::min(c.offsets[row - 1] + (c.offsets[row] & 15), 40'003);
        if (i == 1) c.values[row] = std::min<std::int64_t>(c.values[row - 1] + (c.values[row] & 15), 40'003);
      }
    }
    c.buffers = {(shape & 32) != 0 ? nullptr : c.validity.data(),
                 (shape & 64) != 0 ? nullptr
                 : i == 0          ? static_cast<const void*>(c.offsets.data())
                                   : c.values.data(),
                 (shape & 128) != 0 ? nullptr : texts.data()};
    c.array.buffers = c.buffers.data();
    c.array.release = [](ArrowArray* array) { array->release = nullptr; };
    children[i] = &c.array;
  }
  whole.length = from.small();
  whole.offset = from.small();
  whole.n_children = 4;
  whole.children = children.data();
  whole.release = [](ArrowArray* array) { array->release = nullptr; };
  read_and_copy(SourceBatch::import(std::move(whole), kColumns));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text = heng::tests::text_of(bytes, size);
  if (!text.starts_with('{')) {
    import(text);
    return 0;
  }
  const std::size_t end = std::min(text.find('\0'), text.size());
  const auto layout = heng::Json::parse(text.substr(0, end), nullptr, false);
  if (layout.is_discarded() || !layout.is_object()) return 0;
  read_and_copy(heng::data::unpack(layout, std::string(text.substr(std::min(end + 1, text.size()))), packed_columns()));
  return 0;
}
