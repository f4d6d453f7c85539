#include "http_client.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <mutex>
#include <thread>
#include <tuple>
#include <utility>

namespace http_json {
namespace {

constexpr int kMostRedirects = 5;
constexpr double kFirstPause = 0.2, kLongestPause = 5;  // seconds

[[noreturn]] void refuse(const std::string& zh, const std::string& en) { throw heng::SourceError(zh + " / " + en); }

struct Free {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
  void operator()(char* text) const { curl_free(text); }
};
using Url = std::unique_ptr<CURLU, Free>;

Url parsed(const std::string& text, const char* base = nullptr) {
  Url url(curl_url());
  if (url == nullptr) throw std::bad_alloc();
  if ((base != nullptr && curl_url_set(url.get(), CURLUPART_URL, base, 0) != CURLUE_OK) ||
      curl_url_set(url.get(), CURLUPART_URL, text.c_str(), 0) != CURLUE_OK)
    refuse("不是网址：" + text.substr(0, 200), "not an address: " + text.substr(0, 200));
  return url;
}

std::string part(const Url& url, CURLUPart which, unsigned flags = 0) {
  char* text = nullptr;
  if (curl_url_get(url.get(), which, &text, flags) != CURLUE_OK) return "";
  const std::unique_ptr<char, Free> owned(text);
  return text;
}

std::string origin(const Url& url) {
  return part(url, CURLUPART_SCHEME) + "://" + part(url, CURLUPART_HOST) + ":" +
         part(url, CURLUPART_PORT, CURLU_DEFAULT_PORT);
}

/// An address without what may be secret in it: user, password, query.
std::string shown(const std::string& text) {
  const auto url = parsed(text);
  return part(url, CURLUPART_SCHEME) + "://" + part(url, CURLUPART_HOST) + part(url, CURLUPART_PATH);
}

using BothTexts = std::pair<std::string, std::string>;  // Chinese and English

/// What came instead of an answer, and what to do.
BothTexts told(CURLcode status) {
  const std::string why = curl_easy_strerror(status);
  const auto with = [&](const char* zh, const char* en) {
    return BothTexts{zh + ("（" + why + "）"), en + (" (" + why + ")")};
  };
  switch (status) {
    case CURLE_COULDNT_RESOLVE_HOST:
      return with("找不到服务器；核对网址和网络", "there is no such server; check the address and the network");
    case CURLE_COULDNT_CONNECT:
      return with("连不上服务器；核对网址和端口，以及服务是否开着",
                  "nothing answers there; check the address and that the service runs");
    case CURLE_OPERATION_TIMEDOUT:
      return with("没有在 timeout 秒内传完；过一会再试，或加大 timeout",
                  "it did not end within `timeout`; try later, or raise `timeout`");
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
      return with(
          "服务器的 TLS 证书不可信；请管理员换证书，或把签发者加进系统信任的证书",
          "the server's TLS certificate is not trusted; ask its administrator, or add its issuer to the system's");
    case CURLE_SSL_CONNECT_ERROR:
      return with("不能用 TLS 连接；核对网址是 https 还是 http",
                  "TLS does not work there; check whether the address is https or http");
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
      return with("回应没有传完就断了；过一会再试，总这样就请管理员查服务",
                  "the answer broke off; try later, and ask its administrator if it stays so");
    default: return {why, why};
  }
}

BothTexts told(long code) {
  const auto number = std::to_string(code);
  const auto with = [&](const char* zh, const char* en) {
    return BothTexts{"状态 " + number + zh, "status " + number + en};
  };
  if (code == 401 || code == 403)
    return with("，没有权限；核对 token_env 里的令牌", ", not permitted; check the token of token_env");
  if (code == 404 || code == 410) return with("，没有这个网址；核对 url", ", there is no such address; check url");
  if (code == 429 || code >= 500)
    return with("，服务器忙或出了错；过一会再试", ", the server is busy or failed; try later");
  return with("", "");
}

}  // namespace

/// One request and what came of it.
struct Client::Attempt {
  const heng::Host& host;
  std::size_t room = 0;
  Response response;
  std::string redirect;
  std::string zh, en;  // what went wrong
  bool is_worth_another = false;
  bool is_too_large = false;
};

Client::Client(std::string url, std::string token, Limits limits, heng::Host host)
    : token_(std::move(token)), limits_(limits), host_(host) {
  static std::once_flag once;
  std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
  const auto where = parsed(url);
  const auto scheme = part(where, CURLUPART_SCHEME), name = part(where, CURLUPART_HOST);
  if (scheme != "https" && scheme != "http")
    refuse("网址须以 https:// 或 http:// 开头", "the address must start with https:// or http://");
  const bool here = name == "localhost" || name == "127.0.0.1" || name == "[::1]";
  if (!token_.empty() && scheme == "http" && !here) refuse("令牌只经 https 发送", "a token is sent over https only");
  if (token_.find_first_of("\r\n") != std::string::npos) refuse("令牌里有换行", "the token has a line end in it");
  origin_ = origin(where);
}

std::string Client::resolve(const std::string& base, const std::string& written) const {
  const auto url = parsed(written, base.c_str());
  if (origin(url) != origin_)
    refuse("指向别的服务器（" + origin(url) + "），没有跟去",
           "it points to another server (" + origin(url) + "), which is not followed");
  return part(url, CURLUPART_URL);
}

bool Client::try_once(const std::string& url, Attempt& attempt) {
  const std::unique_ptr<CURL, Free> handle(curl_easy_init());
  if (handle == nullptr) throw std::bad_alloc();
  std::unique_ptr<curl_slist, Free> headers(
      curl_slist_append(nullptr, "Accept: application/json, application/x-ndjson"));
  if (!token_.empty()) headers.reset(curl_slist_append(headers.release(), ("Authorization: Bearer " + token_).c_str()));
  auto* curl = handle.get();
  curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_USERAGENT, "heng");
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(std::max(1.0, std::ceil(limits_.seconds * 1000))));
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &attempt);
  curl_easy_setopt(
      curl, CURLOPT_WRITEFUNCTION, +[](char* bytes, std::size_t one, std::size_t count, void* to) -> std::size_t {
        auto& into = *static_cast<Attempt*>(to);
        into.is_too_large = into.response.body.size() + count * one > into.room;
        if (into.is_too_large) return 0;
        into.response.body.append(bytes, count * one);
        return count * one;
      });
  curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &attempt);
  curl_easy_setopt(
      curl, CURLOPT_XFERINFOFUNCTION, +[](void* of, curl_off_t, curl_off_t, curl_off_t, curl_off_t) -> int {
        return static_cast<Attempt*>(of)->host.cancelled() ? 1 : 0;
      });

  const auto status = curl_easy_perform(curl);
  if (attempt.is_too_large) refuse("回应超过 max_megabytes", "the answer is larger than max_megabytes");
  if (status != CURLE_OK) {
    std::tie(attempt.zh, attempt.en) = told(status);
    attempt.is_worth_another = status != CURLE_ABORTED_BY_CALLBACK && status != CURLE_PEER_FAILED_VERIFICATION &&
                               status != CURLE_SSL_CACERT_BADFILE && status != CURLE_UNSUPPORTED_PROTOCOL;
    return false;
  }
  long code = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
  const char* text = nullptr;
  curl_easy_getinfo(curl, CURLINFO_CONTENT_TYPE, &text);
  attempt.response.content_type = text == nullptr ? "" : text;
  if (code >= 300 && code < 400) {
    curl_easy_getinfo(curl, CURLINFO_REDIRECT_URL, &text);
    attempt.redirect = text == nullptr ? "" : text;
    if (!attempt.redirect.empty()) return true;
  }
  if (code == 200) return true;
  std::tie(attempt.zh, attempt.en) = told(code);
  attempt.is_worth_another = code == 429 || code >= 500;
  return false;
}

Response Client::get(const std::string& url) {
  auto at = url;
  int redirects = 0;
  double pause = kFirstPause;
  for (int tries = 0;;) {
    Attempt attempt{host_, limits_.bytes - read_, {}, {}, {}, {}};
    if (try_once(at, attempt)) {
      if (attempt.redirect.empty()) {
        read_ += attempt.response.body.size();
        return std::move(attempt.response);
      }
      if (++redirects > kMostRedirects) refuse("转向次数太多", "too many redirects");
      at = resolve(at, attempt.redirect);
      continue;
    }
    if (!attempt.is_worth_another || tries++ >= limits_.retries || host_.cancelled()) {
      const auto times = tries > 1 ? std::to_string(tries) : "";
      refuse(shown(at) + "：" + attempt.zh + (times.empty() ? "" : "（试了 " + times + " 次）"),
             shown(at) + ": " + attempt.en + (times.empty() ? "" : " (tried " + times + " times)"));
    }
    std::this_thread::sleep_for(std::chrono::duration<double>(pause));
    pause = std::min(pause * 2, kLongestPause);
  }
}

}  // namespace http_json
