#pragma once
// HTML text under construction: everything from outside is escaped, every tag that is opened is closed.

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace heng::report {

[[nodiscard]] std::string escaped(std::string_view text);

class Html {
 public:
  struct Attribute {
    std::string_view name;
    std::string value;  // empty: the attribute is left out
  };
  using Attributes = std::initializer_list<Attribute>;

  Html& open(std::string_view tag, Attributes attributes = {});
  Html& close();
  Html& text(std::string_view text);
  /// A whole element with only text in it.
  Html& element(std::string_view tag, std::string_view text, Attributes attributes = {});
  /// HTML made by another Html, or an element that has no end (br).
  Html& raw(std::string_view html);
  [[nodiscard]] bool empty() const { return out_.empty(); }
  /// Closes what is still open.
  [[nodiscard]] std::string take();

 private:
  std::string out_;
  std::vector<std::string> open_;
};

}  // namespace heng::report
