#pragma once
// A short text that is the same for the same expression: by codes and names, not by the values of parameters and
// factors. With the text of a function for what a function gives.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "define/catalogue.hpp"
#include "plan/scheme.hpp"

namespace heng::script {

class Fingerprints {
 public:
  Fingerprints(const plan::Scheme& scheme, const define::Catalogue& catalogue);

  [[nodiscard]] std::string of(plan::NodeId node);  // "#" and 16 hexadecimal digits
  [[nodiscard]] static bool is_one(std::string_view text) { return text.size() == 17 && text.front() == '#'; }

 private:
  [[nodiscard]] std::uint64_t hash_of(plan::NodeId node);
  [[nodiscard]] std::string leaf(const plan::Node& node, plan::NodeId id);

  const plan::Scheme& scheme_;
  const define::Catalogue& catalogue_;
  std::unordered_map<plan::NodeId, std::uint64_t> known_;
};

}  // namespace heng::script
