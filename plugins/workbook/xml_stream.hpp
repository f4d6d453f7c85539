#pragma once
// One XML part of a workbook, parsed while it is unpacked: feed() calls the handler for a block of it.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "zip_file.hpp"

namespace workbook {

/// Attributes of an element; names come without their namespace prefix.
class Attributes {
 public:
  explicit Attributes(const char** pairs) : pairs_(pairs) {}
  /// Null when it is not there.
  [[nodiscard]] const char* find(std::string_view name) const;
  /// Every attribute of this name, whatever its prefix.
  template <class Call>
  void each(std::string_view name, Call call) const {
    for (const char** at = pairs_; *at != nullptr; at += 2) {
      const std::string_view full(*at);
      if (full.substr(full.find(':') == std::string_view::npos ? 0 : full.find(':') + 1) == name) call(at[1]);
    }
  }
  [[nodiscard]] std::string text(std::string_view name) const;
  /// 0 when it is not there or is no number.
  [[nodiscard]] std::uint32_t number(std::string_view name) const;

 private:
  const char** pairs_;
};

class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void start(std::string_view name, const Attributes& attributes) = 0;
  virtual void end(std::string_view name) = 0;
  virtual void text(std::string_view part) = 0;
};

class XmlStream {
 public:
  /// Both must outlive the stream. Throws heng::SourceError, here and in feed().
  XmlStream(ZipFile& zip, const std::string& part, XmlHandler& handler);
  ~XmlStream();
  XmlStream(const XmlStream&) = delete;
  XmlStream& operator=(const XmlStream&) = delete;

  /// Parses the next block; false once the part has ended.
  bool feed();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Parses a whole part.
void parse_part(ZipFile& zip, const std::string& part, XmlHandler& handler);

}  // namespace workbook
