#include <array>
#include <cstdio>

#include "base/log.hpp"
#include "base/text.hpp"
#include "data/plugin_library.hpp"

namespace heng::data {
namespace {

constexpr std::size_t kErrorBytes = 2000;
constexpr int kMostEmptyBatches = 1000;

void write_log(void* context, std::int32_t level, const char* text, std::uint64_t length) noexcept {
  try {
    const auto* name = static_cast<const std::string*>(context);
    const std::string_view line(text == nullptr ? "" : text,
                                text == nullptr ? 0 : std::min<std::uint64_t>(length, kErrorBytes));
    const auto& logger = log::of("data");
    if (level >= HENG_LOG_WARNING) return logger.warn("plugin.says", {{"name", *name}, {"text", line}});
    logger.debug("plugin.says", {{"name", *name}, {"text", line}});
  } catch (...) {  // the plugin is C: nothing may pass
  }
}

/// A buffer for the plugin's error text.
class ErrorText {
 public:
  [[nodiscard]] heng_text* get() { return &text_; }
  [[nodiscard]] std::string text() const {
    const auto size = std::min<std::uint64_t>(text_.length, bytes_.size());
    std::string said(bytes_.data(), size);
    if (!is_utf8(said)) return quoted(half_width(said));
    return said;
  }

 private:
  std::array<char, kErrorBytes> bytes_{};
  heng_text text_{bytes_.data(), kErrorBytes, 0};
};

tl::unexpected<Diagnostic> failed(const std::string& name, std::int32_t status, const ErrorText& error) {
  auto said = error.text();
  if (said.empty())
    said = "没有说明原因（状态 " + std::to_string(status) + "） / gives no reason (status " +
           std::to_string(status) + ")";
  const auto both = in_both_languages(said);
  return failure(status == HENG_CANCELLED ? "data.cancelled" : "data.source_failed", {},
                 {"数据源 " + name + "：" + both.zh, "source " + name + ": " + both.en});
}

}  // namespace

Bilingual in_both_languages(const std::string& said) {
  const auto slash = said.find(" / ");
  if (slash == std::string::npos) return {said, said};
  return {said.substr(0, slash), said.substr(slash + 3)};
}

struct SourceReader::State {
  heng_plugin plugin{};
  std::string name;
  heng_host host{};
  heng_source* source = nullptr;
  std::vector<SourceColumn> columns;
  bool ended = false;
  bool failed = false;
  int empty_batches = 0;
};

SourceReader::SourceReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
SourceReader::SourceReader(SourceReader&&) noexcept = default;
SourceReader::~SourceReader() {
  if (state_ != nullptr && state_->source != nullptr) state_->plugin.close(state_->source);
}

const std::vector<SourceColumn>& SourceReader::columns() const { return state_->columns; }
bool SourceReader::has_failed() const { return state_->failed; }

Result<SourceReader> PluginLibrary::open_source(const std::string& config) const {
  auto state = std::make_unique<SourceReader::State>();
  state->plugin = descriptor_;
  state->name = info_.name;
  state->host = {sizeof(heng_host),
                 HENG_ABI_MAJOR,
                 HENG_ABI_MINOR,
                 &state->name,
                 &write_log,
                 [](void*) -> std::int32_t { return 0; },
                 [](void*) -> std::int64_t { return 0; }};
  ErrorText error;
  const auto status = descriptor_.open(&state->host, config.c_str(), &state->source, error.get());
  if (status != HENG_OK) {
    state->source = nullptr;
    return failed(info_.name, status, error);
  }
  if (state->source == nullptr) return failed(info_.name, status, error);
  SourceReader reader(std::move(state));
  if (auto read = reader.read_schema(); !read) return tl::unexpected(read.error());
  return reader;
}

Result<void> SourceReader::read_schema() {
  ErrorText error;
  ArrowSchema schema{};
  const auto status = state_->plugin.schema(state_->source, &schema, error.get());
  if (status != HENG_OK) return failed(state_->name, status, error);
  auto columns = import_schema(schema);
  if (schema.release != nullptr) schema.release(&schema);
  if (!columns) return tl::unexpected(columns.error());
  state_->columns = std::move(*columns);
  return {};
}

Result<std::optional<SourceBatch>> SourceReader::next() {
  if (state_->ended) return std::nullopt;
  while (true) {
    ErrorText error;
    ArrowArray array{};
    const auto status = state_->plugin.next(state_->source, &array, error.get());
    if (status == HENG_OK) {
      auto batch = SourceBatch::import(std::move(array), state_->columns);
      state_->ended = state_->failed = !batch;
      if (!batch) return tl::unexpected(batch.error());
      if (batch->rows() == 0 && ++state_->empty_batches <= kMostEmptyBatches) continue;
      if (batch->rows() > 0) return std::optional<SourceBatch>(std::move(*batch));
    }
    state_->ended = true;
    if (status == HENG_END) return std::nullopt;
    state_->failed = true;
    if (status == HENG_OK) {
      return failure("data.bad_batch", {},
                     {"插件一直给出空批次", "the plugin keeps delivering empty batches"});
    }
    return failed(state_->name, status, error);
  }
}

}  // namespace heng::data
