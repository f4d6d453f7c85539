#pragma once
// A scheme half way between two editions: with some of the changes made and the others not.

#include <memory>

#include "script/scheme_changes.hpp"

namespace heng::script {

class LuaState;

class SchemeMix {
 public:
  /// `changes` are those between the editions. Everything must outlive the mix.
  SchemeMix(const Edition& before, const Edition& after, const std::vector<Change>& changes);
  ~SchemeMix();

  /// `made[i]`: change i has been made. Functions of `after` are numbered after those of `before`.
  [[nodiscard]] plan::Scheme scheme(const std::vector<bool>& made);
  /// The plausible range of an indicator.
  [[nodiscard]] Interval range(std::size_t indicator, const std::vector<bool>& made) const;

 private:
  struct Slot {
    Side side;
    std::size_t index;
  };
  [[nodiscard]] bool is_made(ChangeKind kind, std::string_view name, const std::vector<bool>& made) const;
  [[nodiscard]] Picks picks(const std::vector<bool>& made) const;
  [[nodiscard]] std::vector<Slot> criteria(const std::vector<bool>& made) const;
  [[nodiscard]] plan::Criterion criterion(GraphMix& mix, const Slot& slot) const;
  void put_groups(GraphMix& mix, const std::vector<bool>& made, plan::Scheme& out) const;
  void put_result(GraphMix& mix, const std::vector<bool>& made, plan::Scheme& out) const;
  [[nodiscard]] std::size_t layer_of(Side side, std::size_t layer) const;
  [[nodiscard]] const plan::Scheme& scheme_of(Side side) const {
    return *(side == Side::before ? before_ : after_).scheme;
  }

  Edition before_, after_;
  const std::vector<Change>& changes_;
  std::unique_ptr<LuaState> lua_;  // putting a scheme together asks for one; nothing runs in it
};

}  // namespace heng::script
