#include "explain/function_findings.hpp"

#include "base/text.hpp"

namespace heng::explain {

Diagnostics function_findings(script::RuleFunctions& functions, const data::Dataset& dataset) {
  Diagnostics found;
  for (const script::FunctionFailures& each : functions.failures()) {
    const plan::Criterion& criterion = functions.scheme().criteria[each.criterion];
    const auto told = functions.outcome(static_cast<std::uint32_t>(criterion.function), each.first, 0).failure;
    const std::string failed = std::to_string(each.failed), all = std::to_string(dataset.size());
    const std::string name = quoted(dataset.subjects()[each.first]);
    Bilingual message = say("评价项 {0} 的函数对 {2} 个对象中的 {1} 个没有给出分数；第一个是 {3}：",
                            "the function of criterion {0} gave no points for {1} of {2} subjects; the first is {3}: ",
                            {quoted(criterion.code), failed, all, name});
    if (told) message = {message.zh + told->message.zh, message.en + told->message.en};
    Bilingual hint = told ? told->hint : Bilingual{};
    if (each.quarantined)
      hint = say("{0} 个对象用完了额度，函数在本批次被隔离；检查循环会不会结束",
                 "it ran out for {0} of them and was quarantined for this run: check whether its loops end",
                 {std::to_string(each.ran_out)});
    found.error("script.function_failed", told ? told->place : criterion.place, std::move(message), std::move(hint));
  }
  return found;
}

}  // namespace heng::explain
