#pragma once
// Which mutants of a scheme its cases notice. One that none notices is proved to judge as the scheme does, or shown
// with the values that would tell them apart.

#include <vector>

#include "cases/coverage.hpp"
#include "cases/mutants.hpp"

namespace heng::cases {

struct Survivor {
  Mutant mutant;
  Found found;                                   // values that tell it apart, or the proof that none do
  const define::Explained* explained = nullptr;  // in the suite
  [[nodiscard]] bool open() const { return !found.impossible && explained == nullptr; }
};

struct Mutation {
  std::size_t mutants = 0, noticed = 0;
  std::vector<Survivor> survivors;                 // by clause
  std::vector<const define::Explained*> needless;  // name no survivor

  [[nodiscard]] std::size_t open() const;
  [[nodiscard]] std::size_t equivalent() const;
};

/// The suite's scheme must have loaded and its cases pass.
[[nodiscard]] Mutation mutate(const Suite& suite);

}  // namespace heng::cases
