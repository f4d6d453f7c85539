#include "data/arrow_import.hpp"

#include <gmock/gmock.h>

#include <functional>
#include <limits>

#include "heng/plugin.hpp"

namespace heng::data {
namespace {

const std::vector<Column> kColumns{{"name", ColumnKind::text}, {"amount", ColumnKind::number}};
const std::vector<SourceColumn> kSourceColumns{{"name", ColumnType::text}, {"amount", ColumnType::number}};

ArrowArray honest() {
  Batch batch(kColumns);
  batch[0].text("甲");
  batch[1].number(1.5);
  batch[0].missing();
  batch[1].missing();
  batch[0].text("丙");
  batch[1].number(-2);
  ArrowArray array{};
  batch.export_to(array);
  return array;
}

TEST(ArrowImport, ReadsAnHonestBatch) {
  const auto batch = SourceBatch::import(honest(), kSourceColumns);

  ASSERT_TRUE(batch) << batch.error().message.en;
  ASSERT_EQ(batch->rows(), 3);
  EXPECT_EQ((*batch)[0].text(0), "甲");
  EXPECT_TRUE((*batch)[0].is_null(1));
  EXPECT_EQ((*batch)[0].text(1), "");
  EXPECT_EQ((*batch)[1].shown(0), "1.5");
  EXPECT_EQ((*batch)[1].shown(1), "");
  EXPECT_EQ((*batch)[1].number(2), -2);
}

TEST(ArrowImport, HonoursOffsets) {
  auto array = honest();
  array.offset = 1;
  array.length = 2;

  const auto batch = SourceBatch::import(std::move(array), kSourceColumns);

  ASSERT_TRUE(batch);
  EXPECT_TRUE((*batch)[0].is_null(0));
  EXPECT_EQ((*batch)[0].text(1), "丙");
}

struct Lie {
  const char* name;
  std::function<void(ArrowArray&)> tell;
};

class ArrowLie : public ::testing::TestWithParam<Lie> {};

TEST_P(ArrowLie, IsRefused) {
  auto array = honest();
  GetParam().tell(array);

  const auto batch = SourceBatch::import(std::move(array), kSourceColumns);

  ASSERT_FALSE(batch);
  EXPECT_EQ(batch.error().code, "data.bad_batch");
}

template <class T>
T* buffer(ArrowArray& array, int child, int which) {
  return static_cast<T*>(const_cast<void*>(array.children[child]->buffers[which]));
}

INSTANTIATE_TEST_SUITE_P(
    Every, ArrowLie,
    ::testing::Values(
        Lie{"NegativeLength", [](ArrowArray& a) { a.length = -1; }},
        Lie{"HugeLength", [](ArrowArray& a) { a.length = INT64_MAX; }},
        Lie{"NegativeOffset", [](ArrowArray& a) { a.offset = -1; }},
        Lie{"HugeOffset", [](ArrowArray& a) { a.offset = INT64_MAX; }},
        Lie{"LongerThanItsColumns", [](ArrowArray& a) { a.length = 4; }},
        Lie{"FewerColumns", [](ArrowArray& a) { a.n_children = 1; }},
        Lie{"NoChildren", [](ArrowArray& a) { a.children = nullptr; }},
        Lie{"NullColumn", [](ArrowArray& a) { a.children[1] = nullptr; }},
        Lie{"ReleasedColumn", [](ArrowArray& a) { a.children[0]->release = nullptr; }},
        Lie{"BufferCount", [](ArrowArray& a) { a.children[0]->n_buffers = 2; }},
        Lie{"NoBuffers", [](ArrowArray& a) { a.children[0]->buffers = nullptr; }},
        Lie{"NoData", [](ArrowArray& a) { a.children[1]->buffers[1] = nullptr; }},
        Lie{"NoText", [](ArrowArray& a) { a.children[0]->buffers[2] = nullptr; }},
        Lie{"NullsWithoutValidity", [](ArrowArray& a) { a.children[0]->buffers[0] = nullptr; }},
        Lie{"NullCount", [](ArrowArray& a) { a.children[0]->null_count = 9; }},
        Lie{"Dictionary", [](ArrowArray& a) { a.children[0]->dictionary = a.children[1]; }},
        Lie{"ColumnLength", [](ArrowArray& a) { a.children[0]->length = -5; }},
        Lie{"ColumnOffset", [](ArrowArray& a) { a.children[0]->offset = -5; }},
        Lie{"OffsetsGoDown", [](ArrowArray& a) { buffer<std::int32_t>(a, 0, 1)[1] = 1000; }},
        Lie{"NegativeTextOffset", [](ArrowArray& a) { buffer<std::int32_t>(a, 0, 1)[0] = -1; }},
        Lie{"NotUtf8", [](ArrowArray& a) { buffer<char>(a, 0, 2)[0] = '\xff'; }},
        Lie{"CutCharacter", [](ArrowArray& a) { buffer<std::int32_t>(a, 0, 1)[1] = 2; }},
        Lie{"NotANumber", [](ArrowArray& a) { buffer<double>(a, 1, 1)[0] = std::numeric_limits<double>::quiet_NaN(); }},
        Lie{"Infinite", [](ArrowArray& a) { buffer<double>(a, 1, 1)[2] = std::numeric_limits<double>::infinity(); }},
        Lie{"Unaligned",
            [](ArrowArray&
                   a) { a.children[1]->buffers[1] = static_cast<const char*>(a.children[1]->buffers[1]) + 1; }}),
    [](const auto& lie) { return lie.param.name; });

TEST(ArrowImport, RefusesAReleasedBatch) {
  auto array = honest();
  array.release(&array);

  EXPECT_FALSE(SourceBatch::import(std::move(array), kSourceColumns));
}

TEST(ArrowImport, ReadsTheSchemaOfTheWrapper) {
  ArrowSchema schema{};
  export_schema({{"a", ColumnKind::text}, {"b", ColumnKind::number}, {"heng.row", ColumnKind::integer}}, schema);

  const auto columns = import_schema(schema);
  schema.release(&schema);

  ASSERT_TRUE(columns);
  EXPECT_EQ((*columns)[2].name, "heng.row");
  EXPECT_EQ((*columns)[2].type, ColumnType::integer);
}

TEST(ArrowImport, RefusesWrongSchemas) {
  const auto refused = [](const std::function<void(ArrowSchema&)>& change) {
    ArrowSchema schema{};
    export_schema({{"a", ColumnKind::text}}, schema);
    const auto kept = schema;
    change(schema);
    const auto columns = import_schema(schema);
    schema = kept;
    schema.release(&schema);
    return !columns && columns.error().code == "data.bad_schema";
  };

  EXPECT_TRUE(refused([](ArrowSchema& s) { s.format = "u"; }));
  EXPECT_TRUE(refused([](ArrowSchema& s) { s.format = nullptr; }));
  EXPECT_TRUE(refused([](ArrowSchema& s) { s.n_children = 0; }));
  EXPECT_TRUE(refused([](ArrowSchema& s) { s.n_children = 1 << 20; }));
  EXPECT_TRUE(refused([](ArrowSchema& s) { s.children = nullptr; }));
  EXPECT_TRUE(refused([](ArrowSchema& s) { s.release = nullptr; }));
  EXPECT_TRUE(refused([](ArrowSchema& s) { s.children[0]->format = "z"; }));
  EXPECT_TRUE(refused([](ArrowSchema& s) { s.children[0]->name = "\xff"; }));
}

}  // namespace
}  // namespace heng::data
