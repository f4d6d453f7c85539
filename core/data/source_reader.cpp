#include <array>
#include <cstdio>

#include "base/log.hpp"
#include "base/text.hpp"
#include "data/source_state.hpp"

namespace heng::data {
namespace {

constexpr std::size_t kErrorBytes = 2000;
constexpr int kMostEmptyBatches = 1000;
constexpr std::int64_t kWorthAThread = 1024;  // rows of a batch after which the next one is fetched ahead

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

tl::unexpected<Diagnostic> failed_call(const std::string& name, std::int32_t status, const ErrorText& error) {
  auto said = error.text();
  if (said.empty())
    said =
        "没有说明原因（状态 " + std::to_string(status) + "） / gives no reason (status " + std::to_string(status) + ")";
  const auto both = in_both_languages(said);
  return failure(status == HENG_CANCELLED ? "data.cancelled" : "data.source_failed", {},
                 {"数据源 " + name + "：" + both.zh, "source " + name + ": " + both.en});
}

}  // namespace

Bilingual in_both_languages(const std::string& said) {
  std::vector<std::size_t> slashes;
  for (auto at = said.find(" / "); at != std::string::npos; at = said.find(" / ", at + 1)) slashes.push_back(at);
  if (slashes.empty()) return {said, said};
  const auto slash = slashes[slashes.size() / 2];  // the others are in what both halves quote
  return {said.substr(0, slash), said.substr(slash + 3)};
}

namespace {

/// A source of a plugin in this process.
struct InProcess final : SourceReader::State {
  InProcess(const heng_plugin& of, std::string called) : plugin(of), name(std::move(called)) {
    host = {sizeof(heng_host),
            HENG_ABI_MAJOR,
            HENG_ABI_MINOR,
            &name,
            &write_log,
            [](void*) -> std::int32_t { return 0; },
            [](void*) -> std::int64_t { return 0; }};
  }
  ~InProcess() override {
    if (source != nullptr) plugin.close(source);
  }
  Result<void> open(const std::string& config);
  Result<std::optional<SourceBatch>> next() override;

  heng_plugin plugin;
  std::string name;
  heng_host host{};
  heng_source* source = nullptr;
  int empty_batches = 0;
};

Result<void> InProcess::open(const std::string& config) {
  ErrorText error;
  const auto opened = plugin.open(&host, config.c_str(), &source, error.get());
  if (opened != HENG_OK) source = nullptr;
  if (source == nullptr) return failed_call(name, opened, error);
  ErrorText schema_error;
  ArrowSchema schema{};
  const auto status = plugin.schema(source, &schema, schema_error.get());
  if (status != HENG_OK) return failed_call(name, status, schema_error);
  auto imported = import_schema(schema);
  if (schema.release != nullptr) schema.release(&schema);
  if (!imported) return tl::unexpected(imported.error());
  columns = std::move(*imported);
  return {};
}

Result<std::optional<SourceBatch>> InProcess::next() {
  while (true) {
    ErrorText error;
    ArrowArray array{};
    const auto status = plugin.next(source, &array, error.get());
    if (status == HENG_END) return std::nullopt;
    if (status != HENG_OK) return failed_call(name, status, error);
    auto batch = SourceBatch::import(std::move(array), columns);
    if (!batch) return tl::unexpected(batch.error());
    if (batch->rows() > 0) return std::optional<SourceBatch>(std::move(*batch));
    if (++empty_batches > kMostEmptyBatches) {
      return failure("data.bad_batch", {}, {"插件一直给出空批次", "the plugin keeps delivering empty batches"});
    }
  }
}

}  // namespace

SourceReader::SourceReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
SourceReader::SourceReader(SourceReader&&) noexcept = default;
SourceReader::~SourceReader() {
  if (state_ != nullptr)
    state_->ahead = {};  // waits for a batch on its way, and releases it before the source is closed
}

const std::vector<SourceColumn>& SourceReader::columns() const { return state_->columns; }
bool SourceReader::has_failed() const { return state_->failed; }
void SourceReader::fetch_ahead() { state_->fetches_ahead = true; }

Result<SourceReader> PluginLibrary::open_source(const std::string& config) const {
  if (isolated_) {
    auto state = isolated_source(info_, config, *isolated_);
    if (!state) return tl::unexpected(state.error());
    return SourceReader(std::move(*state));
  }
  auto state = std::make_unique<InProcess>(descriptor_, info_.name);
  if (auto opened = state->open(config); !opened) return tl::unexpected(opened.error());
  return SourceReader(std::move(state));
}

Result<std::optional<SourceBatch>> SourceReader::next() {
  if (state_->ended) return std::nullopt;
  auto batch = state_->ahead.valid() ? state_->ahead.get() : state_->next();
  state_->failed = !batch;
  state_->ended = !batch || !batch->has_value();
  if (state_->fetches_ahead && !state_->ended && (*batch)->rows() >= kWorthAThread)
    state_->ahead = std::async(std::launch::async, [state = state_.get()] { return state->next(); });
  return batch;
}

}  // namespace heng::data
