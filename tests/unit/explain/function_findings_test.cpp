#include "explain/function_findings.hpp"

#include <gtest/gtest.h>

#include "support/scheme_fixture.hpp"

namespace heng::explain {
namespace {

using tests::Try;

Diagnostics found(const std::string& body) {
  const Try t("score 's' { clause = '1', points = 10, value = function(p)\n" + body +
              "\nend }\nresult { total = sum() }");
  auto got = t.run({{{"x", "1"}}, {{"x", "2"}}, {{"x", "3"}}});
  return function_findings(got.functions(), got.dataset());
}

TEST(FunctionFindings, AreEmptyWhereAllWentWell) { EXPECT_TRUE(found("return p.x").empty()); }

TEST(FunctionFindings, TellOnceHowManyAndWhoIsFirst) {
  const Diagnostics told = found("if p.x > 1 then error('no') end\nreturn 1");

  ASSERT_EQ(told.items().size(), 1u);
  EXPECT_EQ(told.items()[0].code, "script.function_failed");
  EXPECT_EQ(told.items()[0].place.line, 3);
  EXPECT_NE(told.items()[0].message.en.find("2 of 3 subjects; the first is “s1”: the function failed: no"),
            std::string::npos)
      << told.items()[0].message.en;
}

TEST(FunctionFindings, TellOfQuarantine) {
  const Diagnostics told = found("while p.x == 2 do end\nreturn 1");

  ASSERT_EQ(told.items().size(), 1u);
  EXPECT_NE(told.items()[0].hint.en.find("it ran out for 1 of them and was quarantined"), std::string::npos)
      << told.items()[0].hint.en;
}

}  // namespace
}  // namespace heng::explain
