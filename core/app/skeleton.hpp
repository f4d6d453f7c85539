#pragma once
// What `heng new` starts people with: files that check and test well as they are, with comments that teach.

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "define/catalogue.hpp"
#include "plan/scheme.hpp"
#include "script/base_record.hpp"

namespace heng::app {

struct SkeletonFile {
  std::string path;  // below the library, or below the new folder for a round
  std::string content;
  std::function<Result<void>(const std::string& path)> write = {};  // instead of content
};

using Placeholders = std::vector<std::pair<std::string, std::string>>;
/// `text` with @name@ replaced.
[[nodiscard]] std::string filled(std::string_view text, const Placeholders& values);

/// A scheme id: lower-case words with dots between them.
[[nodiscard]] bool is_scheme_id(std::string_view id);

/// Indicators, a document, and the three files of a scheme.
[[nodiscard]] std::vector<SkeletonFile> scheme_skeleton(const std::string& id);
/// A scheme on top of `base`: a document, an indicator and a gate of its own, and the base's numbers it may tighten.
[[nodiscard]] std::vector<SkeletonFile> province_skeleton(const std::string& id, const plan::Scheme& base,
                                                          const script::BaseRecord& record);
/// round.toml and empty tables with every column that the scheme asks for; the numbers of `today`, or of the day the
/// newest of them comes into force, and the data of the year before.
[[nodiscard]] std::vector<SkeletonFile> round_skeleton(const std::string& name, const plan::Scheme& scheme,
                                                       const define::Catalogue& catalogue, define::Date today);

/// round.toml and form.xlsx, which loads without a map once it is filled in. Written while `catalogue` lives.
[[nodiscard]] std::vector<SkeletonFile> form_skeleton(const std::string& name, const plan::Scheme& scheme,
                                                      const define::Catalogue& catalogue, define::Date today);

}  // namespace heng::app
