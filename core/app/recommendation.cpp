#include "app/recommendation.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"

namespace heng::app {
namespace {

using evaluate::Verdict;

class Choice {
 public:
  Choice(const report::RoundView& view, Diagnostics& out) : view_(view), out_(out) {}

  std::optional<Recommendation> run() {
    const auto& rule = view_.scheme.recommendation;
    if (!rule.given) {
      out_.error("app.no_quota", view_.round.scheme_place,
                 say("方案 {0} 没有说推荐几个", "scheme {0} does not say how many to recommend", {view_.scheme.id}),
                 say("在 scheme.lua 里写 recommend { at_least = 2, at_most = 3, clause = … }",
                     "write recommend { at_least = 2, at_most = 3, clause = … } in scheme.lua"));
      return {};
    }
    made_.least = static_cast<std::size_t>(view_.scheme.graph.fixed_value(rule.least).value_or(0));
    made_.most = static_cast<std::size_t>(view_.scheme.graph.fixed_value(rule.most).value_or(0));
    const std::size_t errors = out_.count(Severity::error);
    view_.round.recommended.empty() ? choose() : take_list();
    check_quota();
    if (out_.count(Severity::error) > errors) return {};
    tell_others();
    return std::move(made_);
  }

 private:
  bool passes(std::size_t subject) const { return view_.outcomes.verdict[subject] == Verdict::pass; }

  /// What subjects are ordered by: the total, or the layer's own points; nothing when there are none.
  std::optional<Interval> points(std::size_t subject) const {
    if (!view_.outcomes.total.empty()) return view_.outcomes.total.at(subject);
    if (!view_.outcomes.local_total.empty()) return view_.outcomes.local_total.at(subject);
    return {};
  }

  /// Equal but for float noise.
  static bool same(const Interval& a, const Interval& b) {
    return std::fabs(a.low - b.low) <= std::fabs(a.low) * kLimitTolerance;
  }

  void take_list() {
    for (const auto& item : view_.round.recommended) {
      const auto subject = view_.dataset.find(item.subject);
      if (!subject) {
        out_.error("app.unknown_subject", item.place,
                   say("数据里没有 {0}", "the data have no {0}", {quoted(item.subject)}));
        continue;
      }
      if (std::ranges::any_of(made_.chosen, [&](const auto& one) { return one.subject == *subject; }))
        out_.error("app.recommended_twice", item.place,
                   say("{0} 推荐了两次", "{0} is recommended twice", {quoted(item.subject)}));
      if (!passes(*subject))
        out_.error(
            "app.recommended_not_passing", item.place,
            say("{0} 不能推荐：{1}", "{0} cannot be recommended: {1}", {both(quoted(item.subject)), why_not(*subject)}),
            say("heng explain 逐条说明原因", "heng explain says why, clause by clause"));
      made_.chosen.push_back({*subject, item.reason.empty() ? reason(*subject) : both(item.reason)});
    }
  }

  void choose() {
    std::vector<std::size_t> passing;
    for (std::size_t i = 0; i < view_.dataset.size(); ++i)
      if (passes(i)) passing.push_back(i);
    const auto open =
        std::ranges::find_if(passing, [&](std::size_t i) { return !points(i) || !points(i)->is_point(); });
    if (open != passing.end() && passing.size() > made_.least) {
      out_.error(
          "app.order_open", view_.round.place,
          say("通过的 {0} 个对象没有确定的得分，排不出先后",
              "the order of the {0} who pass is open: their points are not settled", {std::to_string(passing.size())}),
          say("在批次里按顺序写 [[recommend]] subject = …, reason = …",
              "list them in order in the round: [[recommend]] subject = …, reason = …"));
      return;
    }
    std::ranges::stable_sort(passing, [&](std::size_t a, std::size_t b) {
      return points(a).value_or(Interval{0, 0}).low > points(b).value_or(Interval{0, 0}).low;
    });
    if (passing.size() > made_.most && made_.most > 0 &&
        same(*points(passing[made_.most - 1]), *points(passing[made_.most])))
      out_.error("app.order_open", view_.round.place,
                 say("{0} 与 {1} 得分相同，名额只够一个", "{0} and {1} have the same points, and there is room for one",
                     {quoted(view_.dataset.subjects()[passing[made_.most - 1]]),
                      quoted(view_.dataset.subjects()[passing[made_.most]])}),
                 say("在批次里按顺序写 [[recommend]] subject = …, reason = …",
                     "list them in order in the round: [[recommend]] subject = …, reason = …"));
    passing.resize(std::min(passing.size(), made_.most));
    for (const std::size_t subject : passing) made_.chosen.push_back({subject, reason(subject)});
  }

  void check_quota() {
    const auto& rule = view_.scheme.recommendation;
    const std::string clause = rule.document + " " + rule.clause, count = std::to_string(made_.chosen.size());
    if (made_.chosen.size() > made_.most)
      out_.error("app.over_quota", view_.round.recommended[made_.most].place,
                 say("推荐了 {0} 个，最多 {1} 个（{2}，{3}）", "{0} are recommended, at most {1} may be ({2}, {3})",
                     {count, std::to_string(made_.most), clause, rule.place.text()}),
                 say("去掉排在后面的", "remove the last ones"));
    if (made_.chosen.size() < made_.least && !out_.has_errors())
      out_.error("app.under_quota", view_.round.place,
                 say("只有 {0} 个可推荐，至少要 {1} 个（{2}，{3}）",
                     "only {0} can be recommended, at least {1} are wanted ({2}, {3})",
                     {count, std::to_string(made_.least), clause, rule.place.text()}));
  }

  Bilingual reason(std::size_t subject) const {
    const auto met = std::ranges::count_if(view_.outcomes.criteria, [&](const auto& c) {
      return !c.status.empty() && c.status[subject] == evaluate::Status::met;
    });
    Bilingual text = say("条件全部达到（{0} 项）", "meets all conditions ({0})", {std::to_string(met)});
    if (const auto own = points(subject)) {
      const std::string shown =
          own->is_point() ? number_text(own->low, 2) : number_text(own->low, 2) + "–" + number_text(own->high, 2);
      text = {text.zh + "，得 " + shown + " 分", text.en + ", " + shown + " points"};
    }
    return text;
  }

  Bilingual why_not(std::size_t subject) const {
    if (view_.outcomes.verdict[subject] == Verdict::undetermined)
      return {"结论待定，还缺数据", "undetermined, values are missing"};
    auto zh = view_, en = view_;
    zh.language = Language::zh;
    en.language = Language::en;
    return {report::headline(zh, subject).text(), report::headline(en, subject).text()};
  }

  void tell_others() {
    for (const std::size_t subject : report::reading_order(view_)) {
      if (std::ranges::any_of(made_.chosen, [&](const auto& one) { return one.subject == subject; })) continue;
      const Bilingual quota =
          say("条件达到，但名额 {0} 个已满", "meets the conditions, but the quota of {0} is used up",
              {std::to_string(made_.most)});
      const Bilingual left_out = made_.chosen.size() < made_.most
                                     ? Bilingual{"条件达到，省里没有列入", "meets the conditions, but was not listed"}
                                     : quota;
      made_.others.push_back({subject, passes(subject) ? left_out : why_not(subject)});
    }
  }

  const report::RoundView& view_;
  Diagnostics& out_;
  Recommendation made_;
};

}  // namespace

std::optional<Recommendation> recommend(const report::RoundView& view, Diagnostics& out) {
  return Choice(view, out).run();
}

}  // namespace heng::app
