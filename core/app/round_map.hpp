#pragma once
// The explicit map of headers written into the text of a round. Every other byte stays as it is.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "define/round.hpp"

namespace heng::app {

/// What the `columns` of one [[data]] or [[panel]] get besides what they have.
struct EntryMap {
  Place entry;                                             // as define::read_round gives it
  std::vector<std::pair<std::string, std::string>> added;  // header → code
};

/// `text` with the maps in it. An entry that is not written as a [[data]] or [[panel]] of its own, or whose columns are
/// written in a form this does not know, is refused: the result is read again and must say what was asked for.
[[nodiscard]] Result<std::string> with_maps(std::string_view text, const std::string& file,
                                            const std::vector<EntryMap>& maps);

}  // namespace heng::app
