#include "define/catalogue.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "base/files.hpp"
#include "base/text.hpp"

namespace heng::define {
namespace {

namespace fs = std::filesystem;

/// The *.toml files directly in a folder, by name; a folder that does not exist has none.
std::vector<std::string> toml_files(const fs::path& folder) {
  std::vector<std::string> out;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    if (at->path().extension() == ".toml" && at->path().filename().string().front() != '.')
      out.push_back(at->path().string());
  }
  std::sort(out.begin(), out.end());
  return out;
}

class Loader {
 public:
  Loader(Catalogue& catalogue, Diagnostics& out) : catalogue_(catalogue), out_(out) {}

  void load() {
    const auto root = fs::path(catalogue_.root.empty() ? "." : catalogue_.root).lexically_normal();
    const auto units = (root / "indicators" / "units.toml").string();
    if (const auto text = content(units))
      catalogue_.units.load(*text, units, out_);
    else
      catalogue_.units.miss();
    for (const auto& file : toml_files(root / "indicators")) {
      if (file != units) load_indicators(file);
    }
    for (const auto& file : toml_files(root / "indicators" / "factors")) load_factors(file);
    for (const auto& file : toml_files(root / "rules" / "documents")) load_document(file);
    report_shared_names();
    check_sums();
  }

 private:
  std::optional<std::string> content(const std::string& file) {
    auto text = read_file(file);
    if (text) return std::move(*text);
    out_.add(text.error());
    return std::nullopt;
  }

  void already_defined(std::string_view code, const Bilingual& what, const std::string& name, const Place& second,
                       const Place& first) {
    out_.error(
        std::string(code), second,
        say("{0}{1}已在 {2} 定义", "{0} {1} is already defined at {2}", {what, both(quoted(name)), both(first.text())}),
        say("改名，或删去一处", "rename it, or remove one of the two"));
  }

  void load_indicators(const std::string& file) {
    const auto errors = out_.count(Severity::error);
    const auto text = content(file);
    auto found = text ? read_indicators(*text, file, catalogue_.units, out_) : std::vector<Indicator>();
    catalogue_.unread.indicators |= found.empty() && out_.count(Severity::error) > errors;
    for (auto& indicator : found) {
      const auto [known, added] = catalogue_.by_code.try_emplace(indicator.code, catalogue_.indicators.size());
      if (added) {
        catalogue_.indicators.push_back(std::move(indicator));
      } else {
        already_defined("define.duplicate_indicator", {"指标", "indicator"}, indicator.code, indicator.place,
                        catalogue_.indicators[known->second].place);
      }
    }
  }

  void load_factors(const std::string& file) {
    const auto text = content(file);
    auto set = text ? read_factors(*text, file, catalogue_.units, out_) : std::nullopt;
    catalogue_.unread.factors |= !set;
    if (!set) return;
    if (const auto* known = catalogue_.factors(set->name)) {
      already_defined("define.duplicate_factor_set", {"因子集", "factor set"}, set->name, set->place, known->place);
    } else {
      catalogue_.factor_sets.push_back(std::move(*set));
    }
  }

  void load_document(const std::string& file) {
    const auto text = content(file);
    auto document = text ? read_document(*text, file, out_) : std::nullopt;
    catalogue_.unread.documents |= !document;
    if (!document) return;
    if (const auto* known = catalogue_.document(document->id)) {
      already_defined("define.duplicate_document", {"文件", "document"}, document->id, document->place, known->place);
    } else {
      catalogue_.documents.push_back(std::move(*document));
    }
  }

  /// A header must name one indicator.
  void report_shared_names() {
    std::map<std::string, const Indicator*> owner;
    for (const auto& indicator : catalogue_.indicators) {
      auto names = indicator.aliases;
      names.push_back(indicator.title.zh);
      names.push_back(indicator.title.en);
      for (const auto& name : names) {
        const auto key = trimmed(half_width(name));
        if (key.empty()) continue;
        const auto [first, added] = owner.try_emplace(key, &indicator);
        if (added || first->second == &indicator) continue;
        out_.warning(
            "define.duplicate_alias", indicator.place,
            say("名称{0}也属于指标{1}（{2}），表头写它时分不清",
                "name {0} also belongs to indicator {1} ({2}): a header with it is ambiguous",
                {quoted(name), quoted(first->second->code), first->second->place.text()}),
            say("从其中一个指标的 title 或 aliases 里去掉它", "take it out of the title or aliases of one of them"));
      }
    }
  }

  /// The parts of a total must be there and add up in its unit.
  void check_sums() {
    const auto codes = catalogue_.indicator_codes();
    for (const auto& indicator : catalogue_.indicators) {
      for (const auto& code : indicator.sum_of) {
        const auto part = catalogue_.find(code);
        if (!part) {
          if (catalogue_.unread.indicators) continue;
          out_.error("define.unknown_part", indicator.sum_place, say("没有指标{0}", "no indicator {0}", {quoted(code)}),
                     suggestion(code, codes));
        } else if (!catalogue_.indicators[*part].unit.same_dimension(indicator.unit)) {
          out_.error("define.unit_of_part", indicator.sum_place,
                     say("{0} 的单位 {1} 不能换算为 {2}，不能是它的分项",
                         "{0} is in {1}, which does not convert to {2}: it cannot be a part",
                         {quoted(code), catalogue_.indicators[*part].unit.text, indicator.unit.text}));
        }
      }
    }
  }

  Catalogue& catalogue_;
  Diagnostics& out_;
};

}  // namespace

std::optional<std::size_t> Catalogue::find(std::string_view code) const {
  const auto found = by_code.find(code);
  return found == by_code.end() ? std::nullopt : std::optional(found->second);
}

const FactorSet* Catalogue::factors(std::string_view name) const {
  const auto found =
      std::find_if(factor_sets.begin(), factor_sets.end(), [name](const auto& set) { return set.name == name; });
  return found == factor_sets.end() ? nullptr : &*found;
}

const Document* Catalogue::document(std::string_view id) const {
  const auto found = std::find_if(documents.begin(), documents.end(), [id](const auto& item) { return item.id == id; });
  return found == documents.end() ? nullptr : &*found;
}

std::vector<std::string> Catalogue::indicator_codes() const {
  std::vector<std::string> out;
  for (const auto& indicator : indicators) out.push_back(indicator.code);
  return out;
}

Catalogue load_catalogue(const std::string& root, Diagnostics& out) {
  Catalogue catalogue;
  catalogue.root = root;
  Loader(catalogue, out).load();
  return catalogue;
}

std::string find_library_root(const std::string& start) {
  std::error_code error;
  auto at = fs::absolute(start.empty() ? "." : start, error).lexically_normal();
  if (error) return {};
  for (;; at = at.parent_path()) {
    if (fs::is_directory(at / "indicators", error) && fs::is_directory(at / "rules", error)) return at.string();
    if (at == at.parent_path()) return {};
  }
}

}  // namespace heng::define
