#pragma once
// What the program's exit status means.

namespace heng::app {

enum class Exit {
  done = 0,
  findings = 1,  // the user's files are wrong; nothing was written, unless only a rule's function failed
  usage = 2,
  data = 3,  // done, but some cells of the data were refused
  internal = 4,
};

}  // namespace heng::app
