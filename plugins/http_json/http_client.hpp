#pragma once
// GET, with patience: retries, limits, and no leaving the server it was sent to.

#include <cstddef>
#include <string>

#include "heng/plugin.hpp"

namespace http_json {

struct Limits {
  double seconds = 30;  // one request
  int retries = 3;
  std::size_t bytes = 0;  // all bodies together
};

struct Response {
  std::string body;
  std::string content_type;
};

class Client {
 public:
  /// `token` may be empty. Throws heng::SourceError, here and in get().
  Client(std::string url, std::string token, Limits limits, heng::Host host);

  [[nodiscard]] Response get(const std::string& url);
  /// `written` as found in a page of `base`; refused when it is on another server.
  [[nodiscard]] std::string resolve(const std::string& base, const std::string& written) const;

 private:
  struct Attempt;
  [[nodiscard]] bool try_once(const std::string& url, Attempt& attempt);

  std::string origin_;
  std::string token_;
  Limits limits_;
  heng::Host host_;
  std::size_t read_ = 0;
};

}  // namespace http_json
