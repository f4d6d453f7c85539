#include "report/html.hpp"

#include <gtest/gtest.h>

namespace heng::report {
namespace {

TEST(Html, EscapesTextAndAttributes) {
  Html html;

  html.element("p", "<b> & 'x'", {{"title", "\"quoted\""}});

  EXPECT_EQ(html.take(), "<p title=\"&quot;quoted&quot;\">&lt;b&gt; &amp; &#39;x&#39;</p>");
}

TEST(Html, ShowsControlCharactersAsText) { EXPECT_EQ(escaped(std::string("a\0\x1b[31mb", 8)), "a\\u{0}\\u{1b}[31mb"); }

TEST(Html, ClosesWhatIsOpen) {
  Html html;

  html.open("section").open("p").text("x");

  EXPECT_EQ(html.take(), "<section><p>x</p>\n</section>\n");
}

TEST(Html, LeavesEmptyAttributesOut) { EXPECT_EQ(Html().element("td", "1", {{"class", ""}}).take(), "<td>1</td>"); }

}  // namespace
}  // namespace heng::report
