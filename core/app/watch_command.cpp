// heng watch ROUND

#include <chrono>
#include <cmath>
#include <cstdio>
#include <filesystem>

#include "app/child.hpp"
#include "app/commands.hpp"
#include "app/file_watch.hpp"
#include "app/findings_output.hpp"
#include "app/locations.hpp"
#include "app/round_run.hpp"
#include "app/summary_table.hpp"
#include "app/terminal.hpp"
#include "base/text.hpp"
#include "explain/sentences.hpp"
#include "report/sections.hpp"
#include "report/wording.hpp"

namespace heng::app {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kSubjectsShown = 30, kFindingsShown = 6, kCaseLinesShown = 30;

/// A round as it was last read without a mistake.
struct State {
  std::unique_ptr<LoadedRound> loaded;
  decltype(evaluated(std::declval<const LoadedRound&>(), std::declval<const Options&>())) evaluation;
};

class Watching {
 public:
  explicit Watching(const Options& options) : options_(options), language_(options.language) {}

  Exit run() {
    const auto root = library_root(options_, options_.words[0]);
    if (!root) {
      Diagnostics findings;
      findings.add(root.error());
      show_findings(findings, options_);
      return Exit::findings;
    }
    root_ = *root;
    watch_.add(root_ + "/indicators");
    watch_.add(root_ + "/rules");
    const auto folder = fs::path(options_.words[0]).parent_path().string();
    watch_.add(folder.empty() ? "." : folder);
    if (!watch_.works()) {
      complain(say("不能监视文件（inotify）", "files cannot be watched (inotify)").in(language_));
      return Exit::internal;
    }
    answer({});
    for (;;) answer(watch_.wait());
  }

 private:
  void say_line(std::string_view zh, std::string_view en, std::initializer_list<std::string> arguments = {}) {
    text_ += say(zh, en, arguments).in(language_) + "\n";
  }
  [[nodiscard]] std::string words(std::string_view zh, std::string_view en) const {
    return std::string(report::word(language_, zh, en));
  }

  /// One answer is written at once, complete.
  void answer(const std::set<std::string>& changed) {
    const auto began = Clock::now();
    text_.clear();
    auto next = std::make_unique<State>();
    Diagnostics findings;
    Progress progress;
    next->loaded = load(options_.words[0], options_, Depth::data, progress, findings);
    if (findings.has_errors() || !next->loaded->scheme) {
      broken(findings);
    } else {
      cases_ = std::make_unique<Child>(std::vector<std::string>{"/proc/self/exe", "test", next->loaded->round->scheme,
                                                                "--library", root_, "--lang",
                                                                language_ == Language::zh ? "zh" : "en"});
      next->evaluation = evaluated(*next->loaded, options_);
      warnings(findings);
      cases();
      state_ ? moved(*state_, *next) : first(*next);
      state_ = std::move(next);
    }
    head(changed, Clock::now() - began);
    std::fflush(stdout);
  }

  void head(const std::set<std::string>& changed, Clock::duration took) {
    std::vector<std::string> names;
    for (const auto& path : changed)
      names.push_back(path.starts_with(root_ + "/") ? path.substr(root_.size() + 1) : path);
    const auto milliseconds = std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(took).count());
    const auto what = names.empty() ? words("开始", "start") : join(names, ", ");
    print("── " + what + "  " + milliseconds + " ms\n" + text_ + "\n");
  }

  void broken(const Diagnostics& findings) {
    text_ += render(distinct(findings), language_);
    if (state_)
      say_line("有错，结果没有更新：上一次的仍然有效", "errors; nothing was updated: the last result stands");
    else
      say_line("有错，还没有结果", "errors; there is no result yet");
  }

  void warnings(const Diagnostics& findings) {
    if (findings.count(Severity::warning) > 0) text_ += render(distinct(findings), language_);
  }

  void cases() {
    const bool good = cases_->finish() == 0;
    auto lines = split(trimmed(cases_->output()), '\n');
    if (good && lines.size() > 1) lines.erase(lines.begin(), lines.end() - 1);
    for (std::size_t i = 0; i < lines.size() && i < kCaseLinesShown; ++i)
      text_ += words("测试：", "cases: ") + lines[i] + "\n";
    if (lines.size() > kCaseLinesShown) say_line("… 还有，见 heng test", "… and more, see heng test");
  }

  void first(const State& state) {
    text_ += trimmed(summary_line(view_of(*state.loaded, *state.evaluation, options_))) + "\n";
    say_line("改动规则、指标或数据后，这里说谁变了；Ctrl-C 结束",
             "change rules, indicators or data and it says who moves; Ctrl-C ends");
  }

  void moved(const State& before, const State& after) {
    std::size_t count = 0;
    const auto& subjects = after.loaded->dataset.subjects();
    for (std::size_t i = 0; i < subjects.size(); ++i) {
      const auto old = before.loaded->dataset.find(subjects[i]);
      const auto text = old ? changes(before, *old, after, i) : words("新增", "new");
      if (text.empty()) continue;
      if (++count <= kSubjectsShown) text_ += "  " + subjects[i] + "  " + text + "\n";
    }
    for (const auto& name : before.loaded->dataset.subjects())
      if (!after.loaded->dataset.find(name) && ++count <= kSubjectsShown)
        text_ += "  " + name + "  " + words("删去了", "gone") + "\n";
    if (count > kSubjectsShown)
      say_line("  … 还有 {0} 个", "  … and {0} more", {std::to_string(count - kSubjectsShown)});
    if (count == 0) say_line("没有评价对象改变", "no subject moves");
    text_ += trimmed(summary_line(view_of(*after.loaded, *after.evaluation, options_))) + "\n";
  }

  /// What is different for one subject; empty for nothing.
  std::string changes(const State& before, std::size_t was, const State& after, std::size_t is) const {
    const auto &old = before.evaluation->outcomes(), &now = after.evaluation->outcomes();
    std::vector<std::string> parts;
    const auto put = [&](const std::string& name, const std::string& from, const std::string& to) {
      if (from != to) parts.push_back(name + (from.empty() ? "–" : from) + " → " + (to.empty() ? "–" : to));
    };
    const auto verdict = [&](const evaluate::Outcomes& of, std::size_t i) {
      return std::string(report::verdict_mark(of.verdict[i])) + " " + report::verdict_name(of.verdict[i], language_);
    };
    put("", verdict(old, was), verdict(now, is));
    const auto total = [&](const evaluate::Outcomes& of, std::size_t i) {
      return of.total.empty() ? std::string() : report::total_text(of.total.at(i), language_);
    };
    put(words("总分 ", "total "), total(old, was), total(now, is));
    const auto old_view = view_of(*before.loaded, *before.evaluation, options_),
               new_view = view_of(*after.loaded, *after.evaluation, options_);
    put(words("等级 ", "grade "), report::grade_text(old_view, was), report::grade_text(new_view, is));
    const auto rank = [&](const evaluate::Outcomes& of, std::size_t i) {
      return of.rank.empty() ? std::string() : report::rank_text(of.rank[i]);
    };
    put(words("名次 ", "rank "), rank(old, was), rank(now, is));
    auto text = join(parts, words("；", "; "));
    const auto findings = finding_changes(before, was, after, is);
    if (!findings.empty()) text += std::string(text.empty() ? "" : "\n      ") + join(findings, "\n      ");
    return text;
  }

  /// Each criterion whose finding is another, with its clause.
  std::vector<std::string> finding_changes(const State& before, std::size_t was, const State& after,
                                           std::size_t is) const {
    std::vector<std::string> found;
    const auto &old = *before.loaded->scheme, &now = *after.loaded->scheme;
    for (std::size_t c = 0; c < now.criteria.size() && found.size() < kFindingsShown; ++c) {
      const auto& criterion = now.criteria[c];
      const auto* older = old.criterion(criterion.code);
      const auto to = after.evaluation->outcomes().criteria[c].status[is];
      const auto title =
          criterion.title.in(language_) + say("（条款 {0}）", " (clause {0})", {criterion.clause}).in(language_) + " ";
      if (older == nullptr) {
        found.push_back(title + words("新增：", "new: ") + explain::status_name(to, criterion.kind, language_));
        continue;
      }
      const auto& of = before.evaluation->outcomes().criteria[static_cast<std::size_t>(older - old.criteria.data())];
      if (of.status[was] != to) {
        found.push_back(title + explain::status_name(of.status[was], criterion.kind, language_) + " → " +
                        explain::status_name(to, criterion.kind, language_));
      } else if (const auto& points = after.evaluation->outcomes().criteria[c].points;
                 !points.empty() && !of.points.empty()) {
        const auto from_text = report::total_text(of.points.at(was), language_),
                   to_text = report::total_text(points.at(is), language_);
        if (from_text != to_text) found.push_back(title + from_text + " → " + to_text + words(" 分", " points"));
      }
    }
    for (const auto& criterion : old.criteria)
      if (now.criterion(criterion.code) == nullptr && found.size() < kFindingsShown)
        found.push_back(criterion.title.in(language_) + " " + words("删去了", "gone"));
    return found;
  }

  const Options& options_;
  Language language_;
  std::string root_, text_;
  FileWatch watch_;
  std::unique_ptr<State> state_;
  std::unique_ptr<Child> cases_;
};

}  // namespace

Exit run_watch(const Options& options) { return Watching(options).run(); }

}  // namespace heng::app
