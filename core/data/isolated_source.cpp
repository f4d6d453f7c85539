// A plugin in a child process: its code never runs in this one.

#include "base/json.hpp"
#include "data/batch_copy.hpp"
#include "data/source_state.hpp"

namespace heng::data {
namespace {

constexpr std::size_t kLargestBatch = std::size_t{1} << 30;
constexpr std::size_t kMostBytes = std::size_t{16} << 30, kMostBatches = 1000000;  // of one source

Json to_json(const Diagnostic& problem) {
  return {{"error",
           {{"code", problem.code},
            {"zh", problem.message.zh},
            {"en", problem.message.en},
            {"hint_zh", problem.hint.zh},
            {"hint_en", problem.hint.en}}}};
}

std::string text(const Json& from, const char* key) {
  const auto found = from.find(key);
  return found != from.end() && found->is_string() ? found->get<std::string>() : "";
}

/// 0 when there is none.
int integer(const Json& from, const char* key) {
  const auto found = from.find(key);
  return found != from.end() && found->is_number_integer() ? found->get<int>() : 0;
}

/// What the child says; an error of its own or its end is a diagnostic.
Result<Json> answer(ChildProcess& child, const std::string& file) {
  const auto message = child.receive();
  if (!message) {
    const auto end = child.end();
    return failure(end.code, {file, 0, 0, 0}, say("插件 {0} {1}", "plugin {0}: {1}", {Bilingual{file, file}, end.how}),
                   say("这是插件的错；heng plugin check 会说出在哪一步",
                       "a fault of the plugin; heng plugin check tells at which step"));
  }
  auto json = Json::parse(*message, nullptr, false);
  if (json.is_discarded() || !json.is_object())
    return failure("data.bad_batch", {file, 0, 0, 0},
                   say("插件进程的话看不懂", "the plugin's process says something that is no message"));
  const auto error = json.find("error");
  if (error == json.end() || !error->is_object()) return json;
  const auto code = text(*error, "code");
  return failure(code.starts_with("data.") ? code : "data.source_failed", {file, 0, 0, 0},
                 {text(*error, "zh"), text(*error, "en")}, {text(*error, "hint_zh"), text(*error, "hint_en")});
}

Result<std::unique_ptr<ChildProcess>> start(const std::string& file, const ChildLimits& limits,
                                            const std::function<void(Channel&)>& work) {
  auto child = ChildProcess::start(limits, work);
  if (child) return child;
  return failure("data.no_process", {file, 0, 0, 0}, say("系统不给新进程", "the system gives no new process"));
}

void serve(Channel& channel, const std::string& file, const std::string& config) {
  const auto library = PluginLibrary::open(file);
  auto source = library ? library->open_source(config) : tl::unexpected(library.error());
  if (!source) {
    channel.send(dump(to_json(source.error())));
    return;
  }
  auto columns = Json::array();
  for (const auto& column : source->columns())
    columns.push_back({{"name", column.name}, {"type", static_cast<int>(type_when_packed(column.type))}});
  channel.send(dump(Json{{"columns", std::move(columns)}}));
  while (channel.receive()) {
    const auto batch = source->next();
    if (!batch) {
      channel.send(dump(to_json(batch.error())));
      return;
    }
    if (!batch->has_value()) {
      channel.send(R"({"end": true})");
      continue;
    }
    auto packed = pack(**batch, source->columns().size());
    packed.layout["size"] = packed.bytes.size();
    if (!channel.write_shared(packed.bytes) || !channel.send(dump(packed.layout))) return;
  }
}

class Isolated final : public SourceReader::State {
 public:
  Isolated(std::unique_ptr<ChildProcess> child, std::string file) : child_(std::move(child)), file_(std::move(file)) {}

  Result<void> read_columns() {
    const auto said = answer(*child_, file_);
    if (!said) return tl::unexpected(said.error());
    const auto list = said->find("columns");
    if (list == said->end() || !list->is_array() || list->empty() || std::cmp_greater(list->size(), kMostColumns))
      return wrong();
    for (const auto& column : *list) {
      const auto type = integer(column, "type");
      if (type < static_cast<int>(ColumnType::large_text) || type > static_cast<int>(ColumnType::integer))
        return wrong();
      columns.push_back({text(column, "name"), static_cast<ColumnType>(type)});
    }
    return {};
  }

  Result<std::optional<SourceBatch>> next() override {
    child_->channel().send("next");
    const auto said = answer(*child_, file_);
    if (!said) return tl::unexpected(said.error());
    if (said->contains("end")) return std::nullopt;
    const auto size = said->find("size");
    if (size == said->end() || !size->is_number_unsigned() || size->get<std::size_t>() > kLargestBatch) return wrong();
    bytes_ += size->get<std::size_t>();
    if (bytes_ > kMostBytes || ++batches_ > kMostBatches)
      return failure("data.bad_batch", {file_, 0, 0, 0},
                     say("插件给出的数据没完没了，已中止", "the plugin's data have no end; stopped"),
                     say("一个数据源至多 {0} 批、{1} GiB", "one source gives at most {0} batches and {1} GiB",
                         {std::to_string(kMostBatches), std::to_string(kMostBytes >> 30)}));
    auto bytes = child_->channel().read_shared(size->get<std::size_t>());
    if (!bytes) return wrong();
    auto batch = unpack(*said, std::move(*bytes), columns);
    if (!batch) return tl::unexpected(batch.error());
    return std::optional<SourceBatch>(std::move(*batch));
  }

 private:
  [[nodiscard]] tl::unexpected<Diagnostic> wrong() const {
    return failure("data.bad_batch", {file_, 0, 0, 0},
                   say("插件进程的话看不懂", "the plugin's process says something that is no message"));
  }

  std::unique_ptr<ChildProcess> child_;
  std::string file_;
  std::size_t bytes_ = 0, batches_ = 0;
};

}  // namespace

Result<PluginInfo> isolated_info(const std::string& file, const ChildLimits& limits) {
  auto child = start(file, limits, [&](Channel& channel) {
    const auto library = PluginLibrary::open(file);
    if (!library) {
      channel.send(dump(to_json(library.error())));
      return;
    }
    const auto& info = library->info();
    channel.send(dump(Json{{"name", info.name},
                           {"version", info.version},
                           {"summary", info.summary},
                           {"build_info", info.build_info},
                           {"schema", info.schema},
                           {"abi_major", info.abi_major},
                           {"abi_minor", info.abi_minor}}));
  });
  if (!child) return tl::unexpected(child.error());
  const auto said = answer(**child, file);
  if (!said) return tl::unexpected(said.error());
  PluginInfo info{text(*said, "name"), text(*said, "version"), text(*said, "summary"), text(*said, "build_info"), file};
  info.schema = text(*said, "schema");
  info.abi_major = integer(*said, "abi_major");
  info.abi_minor = integer(*said, "abi_minor");
  auto settings = read_settings_schema(info.schema);
  if (!settings) return tl::unexpected(settings.error());
  info.settings = std::move(*settings);
  return info;
}

Result<std::unique_ptr<SourceReader::State>> isolated_source(const PluginInfo& plugin, const std::string& config,
                                                             const ChildLimits& limits) {
  auto child = start(plugin.file, limits, [&](Channel& channel) { serve(channel, plugin.file, config); });
  if (!child) return tl::unexpected(child.error());
  auto state = std::make_unique<Isolated>(std::move(*child), plugin.file);
  if (auto read = state->read_columns(); !read) return tl::unexpected(read.error());
  return std::unique_ptr<SourceReader::State>(std::move(state));
}

}  // namespace heng::data
