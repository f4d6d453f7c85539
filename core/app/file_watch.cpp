#include "app/file_watch.hpp"

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <filesystem>

namespace heng::app {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

constexpr milliseconds kQuiet{15};  // an editor writes, renames and removes within this
constexpr milliseconds kForEver{-1};
constexpr std::uint32_t kChanges = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE;

/// Swap and backup files of editors are no change.
bool is_scratch(const std::string& name) {
  return name.empty() || name.front() == '.' || name.front() == '#' || name.back() == '~' || name.ends_with(".swp") ||
         name.ends_with(".tmp") || name == "4913";
}

}  // namespace

FileWatch::FileWatch() : inotify_(inotify_init1(IN_CLOEXEC | IN_NONBLOCK)) {}

FileWatch::~FileWatch() {
  if (inotify_ >= 0) close(inotify_);
}

void FileWatch::add(const std::string& folder) {
  std::error_code error;
  const auto watch_one = [this](const std::string& path) {
    const int watch = inotify_add_watch(inotify_, path.c_str(), kChanges | IN_ONLYDIR);
    if (watch >= 0) folders_[watch] = path;
  };
  watch_one(folder);
  for (fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, error), end;
       !error && it != end; it.increment(error))
    if (it->is_directory(error)) watch_one(it->path().string());
}

bool FileWatch::read(milliseconds patience, std::set<std::string>& changed) {
  pollfd ready{inotify_, POLLIN, 0};
  if (poll(&ready, 1, static_cast<int>(patience.count())) <= 0) return false;
  constexpr std::size_t kRoom = 64 * 1024;
  alignas(inotify_event) static std::array<char, kRoom> buffer;
  const auto size = ::read(inotify_, buffer.data(), buffer.size());
  for (ssize_t at = 0; at < size;) {
    const auto* event = reinterpret_cast<const inotify_event*>(&buffer[static_cast<std::size_t>(at)]);
    at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
    const auto folder = folders_.find(event->wd);
    const std::string name = event->len > 0 ? event->name : "";
    if (folder == folders_.end() || is_scratch(name)) continue;
    const auto path = folder->second + "/" + name;
    if ((event->mask & IN_ISDIR) != 0 && (event->mask & (IN_CREATE | IN_MOVED_TO)) != 0) add(path);
    if ((event->mask & IN_CREATE) != 0 && (event->mask & IN_ISDIR) == 0) {
      born_.insert(path);
      continue;  // its content comes with CLOSE_WRITE
    }
    changed.insert(path);
  }
  return true;
}

std::set<std::string> FileWatch::wait() {
  std::set<std::string> changed;
  while (changed.empty()) {
    born_.clear();
    (void)read(kForEver, changed);
    while (read(kQuiet, changed)) {
    }
    std::error_code error;
    std::erase_if(changed, [&](const auto& path) { return born_.contains(path) && !fs::exists(path, error); });
  }
  return changed;
}

}  // namespace heng::app
