#pragma once
// Reading whole files and writing them completely or not at all.

#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace heng {

/// The bytes of a regular file. A folder, a missing or an unreadable file is an error with the path as place.
[[nodiscard]] Result<std::string> read_file(const std::string& path);

/// Files to be written together: staged beside their targets, then renamed into place. When anything fails
/// before `commit` has returned, the targets are as they were. Several threads may stage at once.
class OutputFiles {
 public:
  OutputFiles() = default;
  OutputFiles(const OutputFiles&) = delete;
  OutputFiles& operator=(const OutputFiles&) = delete;
  ~OutputFiles();  // removes what was staged and not committed

  /// Writes a temporary file in the target's folder, which is created when absent.
  [[nodiscard]] Result<void> stage(const std::string& path, std::string_view content);
  /// The same from pieces, for content that is better not held whole.
  using Put = std::function<void(std::string_view)>;
  [[nodiscard]] Result<void> stage(const std::string& path, const std::function<void(const Put&)>& produce);
  /// The same for a library that writes files by name: `write` gets the name of the temporary file, which is there and
  /// empty.
  [[nodiscard]] Result<void> stage_by_name(const std::string& path,
                                           const std::function<Result<void>(const std::string&)>& write);
  [[nodiscard]] Result<void> commit();

 private:
  struct Staged {
    std::string temporary;
    std::string target;
    std::string backup;  // the old target while committing; empty = there was none
    bool placed = false;
  };
  [[nodiscard]] Result<void> place(Staged& file);
  void undo();

  std::mutex mutex_;  // of staged_ until it is committed
  std::vector<Staged> staged_;
};

}  // namespace heng
