#pragma once
// What scripts may spend, in one place.

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace heng::script {

/// What a script may spend. Larger or smaller numbers can be set; there is no "off". Fuel is the same on every machine
/// and whatever ran before: one an instruction, one a 64 allocated bytes, and what helpers charge for work done in C++.
/// An instruction may compare or copy a text, so each costs as much more as the longest text of the call is long.
struct Limits {
  std::uint64_t fuel = 5'000'000;              // a call
  std::uint64_t subject_fuel = 10'000'000;     // all functions of a scheme for one subject, in equal shares
  std::uint64_t loading_fuel = 40'000'000;     // a rule file while it loads: it may declare thousands of criteria
  std::size_t memory = std::size_t{32} << 20;  // bytes a state may hold
  std::size_t one_allocation = std::size_t{512} << 10;    // one instruction can hide work in a table whose keys collide
  std::size_t parsing_allocation = std::size_t{4} << 20;  // while a file is read, for its code
  std::size_t parsing_names = std::size_t{1} << 20;       // and for the table of its names and numbers
  std::size_t text = std::size_t{64} << 10;               // one text, in bytes
  std::uint64_t ration = 5'000;  // instead of `fuel`, of a function that ran out for some subject of the run
  std::chrono::milliseconds deadline{
      800};  // the net under the fuel: depends on the machine, so it is never the first to go
  std::size_t source = std::size_t{4} << 20;  // bytes of one file
};

}  // namespace heng::script
