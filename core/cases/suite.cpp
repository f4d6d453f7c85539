#include "cases/suite.hpp"

#include <algorithm>

#include "base/files.hpp"
#include "base/text.hpp"
#include "data/cell_value.hpp"
#include "data/dataset_builder.hpp"

namespace heng::cases {
namespace {

class Gathering {
 public:
  Gathering(const define::Catalogue& catalogue, int year) : catalogue_(catalogue), year_(year) {}

  void add(const define::Case& given, std::vector<Difference>& unreadable) {
    const auto subject = builder_.subject(name_of(given));
    for (const auto& each : given.given) observe(subject, each, unreadable);
    for (const auto& [criterion, points] : given.panel) {
      for (std::size_t i = 0; i < points.size(); ++i)
        builder_.sheet(criterion, subject, data::Sheet{std::to_string(i + 1), points[i], false, {}});
    }
  }

  data::Dataset finish() { return builder_.finish(); }

 private:
  /// Two cases with the same note are two subjects.
  std::string name_of(const define::Case& given) const {
    auto name = given.note;
    for (int copy = 2; builder_.dataset().find(name); ++copy) name = given.note + " (" + std::to_string(copy) + ")";
    return name;
  }

  void observe(std::size_t subject, const define::Given& given, std::vector<Difference>& unreadable) {
    const auto what = say("给定 {0}", "given {0}", {given.indicator});
    const auto found = catalogue_.find(given.indicator);
    if (!found) {
      const auto meant = did_you_mean(given.indicator, catalogue_.indicator_codes());
      unreadable.push_back({given.place,
                            what,
                            given.text,
                            meant ? say("没有这个指标；是不是 {0}？", "no such indicator; did you mean {0}?", {*meant})
                                  : say("没有这个指标", "no such indicator"),
                            {}});
      return;
    }
    const auto& indicator = catalogue_.indicators[*found];
    const auto year = given.year.value_or(year_);
    if (indicator.kind == define::Kind::text) return builder_.text(*found, year, subject, given.text, {});
    const auto observation = value_of(given, indicator);
    if (observation)
      builder_.observe(*found, year, subject, *observation);
    else
      unreadable.push_back({given.place, what, given.text, observation.error().message, {}});
  }

  /// A plain number is in the indicator's unit: 1.02 of a share is 102 %, which a cell would have to say.
  Result<data::Observation> value_of(const define::Given& given, const define::Indicator& indicator) const {
    if (const auto number = parse_number(given.text); number && indicator.kind == define::Kind::number)
      return data::Observation{.value = Interval::exactly(*number), .missing = data::Missing::no};
    return data::read_cell(given.text, indicator, nullptr, catalogue_.units);
  }

  const define::Catalogue& catalogue_;
  int year_;
  data::DatasetBuilder builder_;
};

void gather(Suite& suite) {
  std::map<std::pair<std::optional<define::Date>, int>, std::vector<std::size_t>> together;
  for (std::size_t i = 0; i < suite.given.cases.size(); ++i) {
    const auto& given = suite.given.cases[i];
    together[{given.as_of, given.year.value_or(kUsualYear)}].push_back(i);
  }
  for (auto& [key, members] : together) {
    const auto& at = suite.schemes.at(key.first);
    // Where subjects are compared with each other a case is a round of its own.
    const bool alone = at.scheme && !at.scheme->graph.cohorts().empty();
    for (std::size_t first = 0; first < members.size(); first += alone ? 1 : members.size()) {
      const std::vector<std::size_t> some(
          members.begin() + static_cast<std::ptrdiff_t>(first),
          alone ? members.begin() + static_cast<std::ptrdiff_t>(first) + 1 : members.end());
      Gathering gathering(*suite.catalogue, key.second);
      for (const auto i : some) gathering.add(suite.given.cases[i], suite.unreadable[i]);
      suite.batches.push_back({&at, key.second, some, gathering.finish()});
    }
  }
}

}  // namespace

const SchemeAt* Suite::newest() const {
  const auto found = schemes.find(std::nullopt);
  return found == schemes.end() || !found->second.scheme ? nullptr : &found->second;
}

std::unique_ptr<Suite> load_suite(const define::Catalogue& catalogue, const std::string& scheme, Diagnostics& out) {
  auto suite = std::make_unique<Suite>();
  suite->scheme = scheme;
  suite->catalogue = &catalogue;
  suite->file = script::scheme_folder(catalogue.root, scheme) + "/cases.toml";
  if (const auto text = read_file(suite->file))
    suite->given = define::read_cases(*text, suite->file, out);
  else
    out.add(text.error());
  suite->unreadable.resize(suite->given.cases.size());
  const auto load = [&](const std::optional<define::Date>& as_of) {
    const auto [entry, fresh] = suite->schemes.try_emplace(as_of);
    if (!fresh) return;
    entry->second.request = {&catalogue, scheme, as_of, {}, {}};
    entry->second.scheme = script::load_scheme(entry->second.request, out);
  };
  load(std::nullopt);
  for (const auto& given : suite->given.cases) load(given.as_of);
  gather(*suite);
  return suite;
}

}  // namespace heng::cases
