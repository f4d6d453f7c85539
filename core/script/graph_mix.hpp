#pragma once
// The graphs of two editions of a scheme as one graph, with each parameter, factor and indicator as one of them has it.

#include <array>
#include <set>
#include <string>
#include <vector>

#include "define/catalogue.hpp"
#include "plan/scheme.hpp"

namespace heng::script {

/// The scheme and the definitions it was loaded with. The catalogues of two editions are aligned (define/align.hpp).
struct Edition {
  const plan::Scheme* scheme = nullptr;
  const define::Catalogue* catalogue = nullptr;
};

enum class Side : std::size_t { before = 0, after = 1 };

/// What is taken as `before` has it; all else is as `after` has it.
struct Picks {
  std::set<std::string, std::less<>> parameters, factors;
  std::set<std::size_t> indicators;  // their formulas
};

/// A parameter that both editions have, in units that can be converted: its value is one thing that can change.
[[nodiscard]] bool same_parameter(const plan::EffectiveParameter& a, const plan::EffectiveParameter& b);
[[nodiscard]] const plan::EffectiveParameter* find_parameter(const plan::Scheme& scheme, const std::string& name);

class GraphMix {
 public:
  /// Fills out.parameters; nodes go to out.graph. Everything must outlive the mix.
  GraphMix(const Edition& before, const Edition& after, const Picks& picks, plan::Scheme& out);

  /// The node of the mixed graph that does what `node` does in its edition. total() and its kin become stand-ins again.
  [[nodiscard]] plan::NodeId node(Side side, plan::NodeId node);
  /// Where the panel criteria went: index in the edition → index in the mixed scheme.
  std::array<std::vector<std::uint32_t>, 2> panels;
  /// Added to the numbers of `after`'s functions, so that those of `before` keep theirs.
  [[nodiscard]] std::uint32_t function_offset() const { return function_offset_; }

 private:
  struct Copied {
    Edition edition;
    std::vector<plan::NodeId> done;         // by node; kNoNode = not yet
    std::vector<std::uint32_t> parameter;   // index in the edition → in the mixed scheme
    std::set<plan::NodeId> judged_rounded;  // nodes under conditions that are judged on rounded values
    std::vector<plan::NodeId> values;       // nodes that are the value of an indicator, see value_key
  };
  struct At {
    Side side;
    plan::NodeId node;
  };

  [[nodiscard]] Copied& of(Side side) { return sides_[static_cast<std::size_t>(side)]; }
  [[nodiscard]] const plan::Graph& graph_of(Side side) { return of(side).edition.scheme->graph; }
  void read(Side side, const Edition& edition);
  void mix_parameters();
  [[nodiscard]] const plan::Input* value_input(Side side, plan::NodeId node);
  [[nodiscard]] At real(At at);
  [[nodiscard]] std::vector<At> needs(At at);
  [[nodiscard]] plan::NodeId copy(At at);
  [[nodiscard]] plan::NodeId copy_input(At at, const plan::Node& node);
  [[nodiscard]] plan::NodeId copy_parameter(Side side, const plan::Node& node, const define::Unit& unit);
  [[nodiscard]] plan::NodeId copy_factor(At at);
  [[nodiscard]] plan::NodeId copy_round(At at, int more_digits);
  [[nodiscard]] int more_digits(At at);
  [[nodiscard]] plan::NodeId done(At at) { return of(real(at).side).done[real(at).node]; }

  const Picks& picks_;
  plan::Scheme& out_;
  std::array<Copied, 2> sides_;
  std::set<std::size_t> redefined_;  // indicators whose formula differs
  std::uint32_t function_offset_ = 0;
};

}  // namespace heng::script
