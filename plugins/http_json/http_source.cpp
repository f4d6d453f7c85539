// A web service that gives JSON, as a source of rows.

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string>

#include "heng/plugin.hpp"
#include "http_client.hpp"
#include "json_records.hpp"

namespace {

constexpr std::size_t kBatchRows = 4096;

constexpr const char* kSettings = R"json({
  "type": "object",
  "properties": {
    "url": {"type": "string", "description": {"zh": "网址", "en": "the address"}},
    "format": {"type": "string", "enum": ["auto", "array", "lines"], "default": "auto", "description":
               {"zh": "数组，或一行一个对象", "en": "an array, or one object a line"}},
    "pointer": {"type": "string", "default": "", "description": {"zh": "数组所在处（JSON 指针）", "en": "where the array is (JSON pointer)"}},
    "next": {"type": "string", "default": "", "description":
             {"zh": "下一页网址所在处（JSON 指针）", "en": "where the next page's address is (JSON pointer)"}},
    "token_env": {"type": "string", "default": "", "description": {"zh": "存放令牌的环境变量", "en": "environment variable with the token"}},
    "timeout": {"type": "number", "minimum": 0.001, "default": 30, "description": {"zh": "一次请求的秒数", "en": "seconds for one request"}},
    "retries": {"type": "integer", "minimum": 0, "default": 3, "description": {"zh": "失败后重试几次", "en": "repetitions after a failure"}},
    "max_megabytes": {"type": "number", "minimum": 0.001, "default": 64, "description": {"zh": "各页合计的上限", "en": "of all pages together"}},
    "max_pages": {"type": "integer", "minimum": 1, "default": 1000, "description": {"zh": "页数上限", "en": "the most pages"}}
  },
  "required": ["url"]
})json";

std::string token_of(const heng::Config& config) {
  const auto name = config.text("token_env");
  if (name.empty()) return "";
  const char* value = std::getenv(name.c_str());
  if (value == nullptr || *value == '\0')
    throw heng::SourceError("没有环境变量 " + name + " / there is no environment variable " + name);
  return value;
}

http_json::Limits limits_of(const heng::Config& config) {
  return {std::min(config.number("timeout", 30), 86400.0),
          static_cast<int>(std::min(config.number("retries", 3), 20.0)),
          static_cast<std::size_t>(std::min(config.number("max_megabytes", 64), 4096.0) * 1048576)};
}

class HttpJsonSource final : public heng::Source {
 public:
  HttpJsonSource(const heng::Config& config, heng::Host host) {
    auto url = config.text("url");
    http_json::Client client(url, token_of(config), limits_of(config), host);
    const auto format = config.text("format", "auto"), pointer = config.text("pointer"), next = config.text("next");
    http_json::RecordReader reader;
    std::set<std::string> seen;
    for (double pages = 0;; ++pages) {
      if (pages >= config.number("max_pages", 1000))
        throw heng::SourceError("超过 max_pages 页 / more than max_pages pages");
      if (!seen.insert(url).second)
        throw heng::SourceError("下一页又是读过的一页 / the next page is one that was read before");
      const auto page = client.get(url);
      const auto& type = page.content_type;
      const bool says_lines = type.find("ndjson") != std::string::npos || type.find("jsonl") != std::string::npos;
      if (format == "lines" || (format == "auto" && says_lines)) {
        reader.add_lines(page.body);
        break;
      }
      const auto following = reader.add_array(page.body, pointer, next);
      if (!following) break;
      url = client.resolve(url, *following);
    }
    read_ = std::move(reader.read());
    columns_.push_back({HENG_COLUMN_ROW, heng::ColumnKind::integer});
    for (const auto& name : read_.names) columns_.push_back({name, heng::ColumnKind::text});
  }

  std::vector<heng::Column> columns() override { return columns_; }

  bool next(heng::Batch& batch) override {
    const auto end = std::min(at_ + kBatchRows, read_.records.size());
    for (; at_ < end; ++at_) {
      batch[0].integer(static_cast<std::int64_t>(at_ + 1));
      std::size_t column = 0;
      for (const auto& [in, text] : read_.records[at_]) {
        for (; column < in; ++column) batch[column + 1].missing();
        batch[++column].text(text);
      }
      for (; column < read_.names.size(); ++column) batch[column + 1].missing();
    }
    return batch.rows() > 0;
  }

 private:
  http_json::Records read_;
  std::vector<heng::Column> columns_;
  std::size_t at_ = 0;
};

}  // namespace

HENG_EXPORT_PLUGIN(HttpJsonSource, "http_json", "1.0.0", "网络服务的 JSON / JSON of a web service", kSettings)
