#include "xml_stream.hpp"

#include <expat.h>

#include <charconv>
#include <cstring>
#include <exception>

#include "heng/plugin.hpp"

namespace workbook {
namespace {

constexpr int kBlock = 1 << 16;
constexpr int kDeepest = 256;  // elements inside each other

std::string_view local_name(const char* name) {
  const char* colon = std::strchr(name, ':');
  return colon == nullptr ? name : colon + 1;
}

}  // namespace

const char* Attributes::find(std::string_view name) const {
  for (const char** at = pairs_; *at != nullptr; at += 2) {
    if (local_name(*at) == name) return at[1];
  }
  return nullptr;
}

std::string Attributes::text(std::string_view name) const {
  const char* found = find(name);
  return found == nullptr ? "" : found;
}

std::uint32_t Attributes::number(std::string_view name) const {
  const char* found = find(name);
  std::uint32_t value = 0;
  if (found != nullptr) std::from_chars(found, found + std::strlen(found), value);
  return value;
}

struct XmlStream::State {
  ZipFile& zip;
  std::string part;
  XmlHandler& handler;
  XML_Parser parser = nullptr;
  std::exception_ptr thrown;  // by the handler, which expat must not see
  int depth = 0;
  bool at_end = false;

  template <class Call>
  void guarded(Call call) {
    if (thrown) return;
    try {
      call();
    } catch (...) {
      thrown = std::current_exception();
      XML_StopParser(parser, XML_FALSE);
    }
  }
  [[noreturn]] void refuse(const std::string& why) const {
    throw heng::SourceError("文件里的 " + part + " 已损坏：" + why + " / " + part + " in the file is damaged: " + why);
  }
};

XmlStream::XmlStream(ZipFile& zip, const std::string& part, XmlHandler& handler)
    : state_(new State{zip, part, handler, nullptr, nullptr}) {
  zip.open(part);
  state_->parser = XML_ParserCreate(nullptr);
  if (state_->parser == nullptr) throw std::bad_alloc();
  XML_SetUserData(state_->parser, state_.get());
  XML_SetElementHandler(
      state_->parser,
      [](void* user, const char* name, const char** attributes) {
        auto& state = *static_cast<State*>(user);
        state.guarded([&] {
          if (++state.depth > kDeepest) state.refuse("elements nested too deep");
          state.handler.start(local_name(name), Attributes(attributes));
        });
      },
      [](void* user, const char* name) {
        auto& state = *static_cast<State*>(user);
        --state.depth;
        state.guarded([&] { state.handler.end(local_name(name)); });
      });
  XML_SetCharacterDataHandler(state_->parser, [](void* user, const char* text, int size) {
    auto& state = *static_cast<State*>(user);
    state.guarded([&] { state.handler.text({text, static_cast<std::size_t>(size)}); });
  });
}

XmlStream::~XmlStream() {
  if (state_->parser != nullptr) XML_ParserFree(state_->parser);
}

bool XmlStream::feed() {
  if (state_->at_end) return false;
  void* buffer = XML_GetBuffer(state_->parser, kBlock);
  if (buffer == nullptr) throw std::bad_alloc();
  const auto got = state_->zip.read(static_cast<char*>(buffer), kBlock);
  state_->at_end = got == 0;
  const auto status = XML_ParseBuffer(state_->parser, static_cast<int>(got), got == 0);
  if (state_->thrown) std::rethrow_exception(state_->thrown);
  if (status == XML_STATUS_ERROR) {
    state_->refuse(std::string(XML_ErrorString(XML_GetErrorCode(state_->parser))) + " (" +
                   std::to_string(XML_GetCurrentLineNumber(state_->parser)) + ":" +
                   std::to_string(XML_GetCurrentColumnNumber(state_->parser)) + ")");
  }
  return true;
}

void parse_part(ZipFile& zip, const std::string& part, XmlHandler& handler) {
  XmlStream stream(zip, part, handler);
  while (stream.feed()) {
  }
}

}  // namespace workbook
