#pragma once
// Waits for changes below some folders (inotify). Editors replace files by renaming, so folders are watched, not files.

#include <chrono>
#include <map>
#include <set>
#include <string>

namespace heng::app {

class FileWatch {
 public:
  FileWatch();
  ~FileWatch();
  FileWatch(const FileWatch&) = delete;
  FileWatch& operator=(const FileWatch&) = delete;

  /// The folder and every folder below it, those that come later too.
  void add(const std::string& folder);
  /// Waits until something changes and then stays quiet for a moment; the files that changed.
  [[nodiscard]] std::set<std::string> wait();
  [[nodiscard]] bool works() const { return inotify_ >= 0 && !folders_.empty(); }

 private:
  /// False when nothing came within `patience`; negative: waits for ever.
  bool read(std::chrono::milliseconds patience, std::set<std::string>& changed);

  int inotify_ = -1;
  std::map<int, std::string> folders_;  // by watch
  std::set<std::string> born_;          // created since the last quiet moment: gone again, they were scratch
};

}  // namespace heng::app
