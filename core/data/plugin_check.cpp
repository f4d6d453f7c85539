#include "data/plugin_check.hpp"

#include <malloc.h>

#include <algorithm>
#include <array>
#include <filesystem>

#include "base/json.hpp"
#include "base/text.hpp"
#include "data/source_state.hpp"

namespace heng::data {
namespace {

constexpr std::size_t kMostBatches = 1000;
constexpr int kWarmUp = 10, kRounds = 20;
constexpr std::size_t kLeakBytes = 1024;  // a round

struct Step {
  const char* name;
  Bilingual while_doing;
};
const std::array<Step, 4> kSteps{{{"open", {"打开数据源时", "while opening a source"}},
                                  {"rows", {"读取各行时", "while delivering rows"}},
                                  {"close", {"关闭数据源时", "while closing a source"}},
                                  {"again", {"反复打开和关闭时", "while opened and closed again and again"}}}};

/// What a setting given as text means for the plugin; nothing when it does not fit.
std::optional<Json> value_of(const PluginSetting& setting, const std::string& text) {
  using Type = PluginSetting::Type;
  if (setting.type == Type::text) return setting.path ? Json(std::filesystem::absolute(text).string()) : Json(text);
  if (setting.type == Type::flag)
    return text == "true" || text == "false" ? std::optional<Json>(text == "true") : std::nullopt;
  const auto number = parse_number(text);
  if (!number || (setting.type == Type::integer && *number != static_cast<double>(static_cast<std::int64_t>(*number))))
    return std::nullopt;
  return setting.type == Type::integer ? Json(static_cast<std::int64_t>(*number)) : Json(*number);
}

class Checker {
 public:
  Checker(const std::string& file, const ChildLimits& limits) : file_(file), limits_(limits) {}

  PluginCheck run(const std::vector<std::pair<std::string, std::string>>& given) {
    auto info = isolated_info(file_, limits_);
    if (!info) {
      checked_.problems.add(info.error());
      return std::move(checked_);
    }
    checked_.info = std::move(*info);
    const auto config = configured(given);
    if (config) try_out(*config);
    return std::move(checked_);
  }

 private:
  std::optional<std::string> configured(const std::vector<std::pair<std::string, std::string>>& given) {
    Json config = Json::object();
    for (const auto& setting : checked_.info->settings) {
      if (!setting.otherwise.is_null()) config[setting.name] = setting.otherwise;
    }
    for (const auto& [name, text] : given) {
      const auto& settings = checked_.info->settings;
      const auto setting =
          std::find_if(settings.begin(), settings.end(), [&name = name](const auto& s) { return s.name == name; });
      auto value = setting == settings.end() ? std::nullopt : value_of(*setting, text);
      if (!value) {
        problem("data.wrong_setting", say("没有这样的设置：{0} = {1}", "no such setting: {0} = {1}", {name, text}));
        return std::nullopt;
      }
      config[name] = std::move(*value);
    }
    for (const auto& setting : checked_.info->settings) {
      if (setting.required && !config.contains(setting.name)) return std::nullopt;
    }
    return dump(config);
  }

  void problem(std::string code, Bilingual message) {
    checked_.problems.error(std::move(code), {file_, 0, 0, 0}, std::move(message));
  }

  void try_out(const std::string& config) {
    checked_.has_opened = true;
    const auto child = ChildProcess::start(limits_, [&](Channel& channel) { in_child(channel, config); });
    if (!child) return problem("data.no_process", say("系统不给新进程", "the system gives no new process"));
    Bilingual doing = kSteps[0].while_doing;
    while (true) {
      const auto message = child->receive();
      if (!message) {
        const auto end = child->end();
        return problem(end.code, say("{0}：{1}", "{0}: {1}", {doing, end.how}));
      }
      const auto said = Json::parse(*message, nullptr, false);
      if (said.is_discarded() || !said.is_object())
        return problem("data.bad_batch", say("进程的话看不懂", "no message"));
      const auto count = [&](const char* key) {
        const auto found = said.find(key);
        return found != said.end() && found->is_number_unsigned() ? found->get<std::size_t>() : 0;
      };
      const auto word = [&](const char* key) {
        const auto found = said.find(key);
        return found != said.end() && found->is_string() ? found->get<std::string>() : "";
      };
      for (const auto& step : kSteps) {
        if (word("step") == step.name) doing = step.while_doing;
      }
      if (said.contains("code")) problem(word("code"), {doing.zh + "：" + word("zh"), doing.en + ": " + word("en")});
      if (said.contains("columns")) checked_.columns = count("columns");
      if (said.contains("rows")) {
        checked_.rows = count("rows");
        checked_.batches = count("batches");
      }
      if (said.contains("done")) return;
    }
  }

  void in_child(Channel& channel, const std::string& config) const {
    const auto say_step = [&](const char* name) { channel.send(dump(Json{{"step", name}})); };
    const auto say_problem = [&](const std::string& code, const Bilingual& what) {
      channel.send(dump(Json{{"code", code}, {"zh", what.zh}, {"en", what.en}}));
    };
    const auto library = PluginLibrary::open(file_);
    if (library) {
      say_step("open");
      auto source = library->open_source(config);
      if (!source) {
        say_problem(source.error().code, source.error().message);
      } else {
        channel.send(dump(Json{{"columns", source->columns().size()}}));
        say_step("rows");
        read_all(channel, *source, say_problem);
        say_step("close");
        { const auto closed = std::move(*source); }
        say_step("again");
        look_for_leaks(*library, config, say_problem);
      }
    }
    channel.send(R"({"done": true})");
  }

  template <class SayProblem>
  static void read_all(Channel& channel, SourceReader& source, SayProblem say_problem) {
    std::size_t rows = 0, batches = 0;
    for (; batches < kMostBatches; ++batches) {
      const auto batch = source.next();
      if (!batch) say_problem(batch.error().code, batch.error().message);
      if (!batch || !batch->has_value()) break;
      rows += static_cast<std::size_t>((*batch)->rows());
    }
    channel.send(dump(Json{{"rows", rows}, {"batches", batches}}));
  }

  static std::size_t heap_in_use() {
    const auto info = ::mallinfo2();
    return info.uordblks + info.hblkhd;
  }
  static std::size_t open_files() {
    std::error_code problem;
    std::size_t count = 0;
    for (std::filesystem::directory_iterator at("/proc/self/fd", problem), end; at != end; at.increment(problem))
      ++count;
    return count;
  }

  template <class SayProblem>
  static void look_for_leaks(const PluginLibrary& library, const std::string& config, SayProblem say_problem) {
    std::size_t heap = 0, files = 0;
    for (int round = 0; round < kWarmUp + kRounds; ++round) {
      if (round == kWarmUp) {
        heap = heap_in_use();
        files = open_files();
      }
      auto source = library.open_source(config);
      if (source) static_cast<void>(source->next());
    }
    if (const auto now = heap_in_use(); now > heap + kRounds * kLeakBytes) {
      say_problem("data.plugin_leaks", say("每次打开、读一批、关闭，少还约 {0} 字节内存",
                                           "each opening, batch and closing keeps about {0} bytes of memory",
                                           {std::to_string((now - heap) / kRounds)}));
    }
    if (const auto now = open_files(); now >= files + kRounds) {
      say_problem("data.plugin_leaks",
                  say("每次打开和关闭，留下没有关上的文件", "each opening and closing leaves files open"));
    }
  }

  std::string file_;
  ChildLimits limits_;
  PluginCheck checked_;
};

}  // namespace

PluginCheck check_plugin(const std::string& file, const std::vector<std::pair<std::string, std::string>>& settings,
                         const ChildLimits& limits) {
  return Checker(file, limits).run(settings);
}

}  // namespace heng::data
