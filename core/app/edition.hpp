#pragma once
// A library of indicators and rules as it is in a folder, or as it was in a revision of git.

#include <filesystem>
#include <memory>
#include <string>

#include "app/options.hpp"
#include "base/result.hpp"

namespace heng::app {

/// Where an edition's files are. A revision is taken out of git into a temporary folder, which is removed in the end.
class EditionFolder {
 public:
  EditionFolder(std::string root, std::string shown, bool temporary)
      : root_(std::move(root)), shown_(std::move(shown)), temporary_(temporary) {}
  ~EditionFolder();
  EditionFolder(const EditionFolder&) = delete;
  EditionFolder& operator=(const EditionFolder&) = delete;

  [[nodiscard]] const std::string& root() const { return root_; }
  /// How its files are called: the revision, or nothing for a folder.
  [[nodiscard]] const std::string& shown() const { return shown_; }

 private:
  std::string root_, shown_;
  bool temporary_;
};

/// `name` is a folder with indicators/ and rules/ in it, else a revision of the repository that `library` is in.
[[nodiscard]] Result<std::unique_ptr<EditionFolder>> open_edition(const std::string& name, const std::string& library);

}  // namespace heng::app
