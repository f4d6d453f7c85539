#include "define/document.hpp"

#include <gtest/gtest.h>

#include "support/findings.hpp"

namespace heng::define {
namespace {

constexpr std::string_view kHead =
    "[document]\nid='d'\nnumber='发改环资〔2025〕910号'\ntitle={zh='中',en='en'}\nissuer=['甲','乙']\n"
    "issued=2025-06-30\nstatus='official'\nretrieved='x'\n";

TEST(Document, ReadsItsClauses) {
  Diagnostics out;
  const auto document = read_document(
      std::string(kHead) + "[[clause]]\nid='四（一）1'\nkind='condition'\ntitle='t'\ntext='x'\n", "f", out);

  ASSERT_TRUE(out.empty()) << tests::codes(out);
  EXPECT_EQ(document->issuers.size(), 2U);
  EXPECT_EQ(document->issued, (Date{2025, 6, 30}));
  ASSERT_NE(document->clause("四（一）1"), nullptr);
  EXPECT_EQ(document->clause("四（一）1")->kind, ClauseKind::condition);
  EXPECT_EQ(document->clause("五"), nullptr);
}

TEST(Document, ReportsEveryProblem) {
  Diagnostics out;
  static_cast<void>(read_document(std::string(kHead) + "[[clause]]\nid='1'\nkind='rule'\ntitle='t'\n"
                                                       "[[clause]]\nid='1'\nkind='target'\ntitel='t'\n",
                                  "f", out));

  EXPECT_EQ(tests::codes(out),
            "define.unknown_word@11 define.missing_key@13 define.duplicate_clause@14 define.unknown_key@16");
  EXPECT_TRUE(tests::bilingual(out));
}

TEST(Document, NeedsAnId) {
  Diagnostics out;

  EXPECT_FALSE(read_document("[document]\ntitle='x'\nstatus='official'\n", "f", out));

  EXPECT_EQ(tests::codes(out), "define.missing_key@1");
}

}  // namespace
}  // namespace heng::define
