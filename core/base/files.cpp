#include "base/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include "base/text.hpp"

namespace heng {
namespace {

namespace fs = std::filesystem;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }

  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] bool open() const { return number_ >= 0; }
  bool close() {
    const int number = std::exchange(number_, -1);
    return number < 0 || ::close(number) == 0;
  }

 private:
  int number_;
};

Bilingual reason(int error) {
  switch (error) {
    case ENOENT: return {"没有这个文件或文件夹", "there is no such file or folder"};
    case EACCES:
    case EPERM: return {"没有权限", "permission denied"};
    case EISDIR: return {"这是一个文件夹", "it is a folder"};
    case ENOTDIR: return {"路径中有一段不是文件夹", "a part of the path is not a folder"};
    case ENOSPC:
    case EDQUOT: return {"磁盘已满", "the disk is full"};
    case EROFS: return {"磁盘是只读的", "the disk is read-only"};
    case ENAMETOOLONG: return {"文件名太长", "the name is too long"};
    case EMFILE:
    case ENFILE: return {"打开的文件太多", "too many open files"};
    case EEXIST: return {"同名文件已存在", "a file of that name exists"};
    case ELOOP: return {"符号链接成环", "its symbolic links go in a circle"};
    case EIO: return {"磁盘读写出错", "the disk reports an error"};
    default: break;
  }
  const auto text = std::generic_category().message(error);
  return {text, text};
}

tl::unexpected<Diagnostic> cannot_read(const std::string& path, int error) {
  return failure("base.cannot_read", {path},
                 say("读不了文件{0}：{1}", "cannot read file {0}: {1}", {both(quoted(path)), reason(error)}),
                 error == ENOENT ? say("检查路径和文件名", "check the path and the name of the file") : Bilingual{});
}

tl::unexpected<Diagnostic> cannot_write(const std::string& path, int error) {
  return failure("base.cannot_write", {path},
                 say("写不了文件{0}：{1}", "cannot write file {0}: {1}", {both(quoted(path)), reason(error)}));
}

/// 0, or the errno of what failed.
int write_all(Descriptor& file, std::string_view content) {
  while (!content.empty()) {
    const auto written = ::write(file.number(), content.data(), content.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

std::string beside(const std::string& target, std::string_view purpose) {
  static std::atomic<unsigned> serial{0};
  return target + ".heng-" + std::string(purpose) + "-" + std::to_string(::getpid()) + "-" + std::to_string(++serial);
}

/// Symbolic links are written through, not replaced.
std::string real_target(const std::string& path) {
  std::error_code error;
  if (!fs::is_symlink(path, error)) return path;
  const auto target = fs::weakly_canonical(path, error);
  return error ? path : target.string();
}

}  // namespace

Result<std::string> read_file(const std::string& path) {
  Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.open()) return cannot_read(path, errno);
  struct stat about {};
  if (::fstat(file.number(), &about) != 0) return cannot_read(path, errno);
  if (S_ISDIR(about.st_mode)) {
    return failure("base.is_folder", {path},
                   say("{0}是文件夹，这里要一个文件", "{0} is a folder, a file is wanted", {quoted(path)}),
                   say("写出文件夹里那个文件的名字", "name the file inside it"));
  }
  if (!S_ISREG(about.st_mode)) {
    return failure(
        "base.not_a_file", {path},
        say("{0}不是普通文件（是设备或管道）", "{0} is not a regular file (but a device or pipe)", {quoted(path)}));
  }
  std::string content;
  content.reserve(static_cast<std::size_t>(about.st_size));
  std::array<char, 65536> block{};
  for (;;) {
    const auto count = ::read(file.number(), block.data(), block.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return cannot_read(path, errno);
    if (count == 0) return content;
    content.append(block.data(), static_cast<std::size_t>(count));
  }
}

OutputFiles::~OutputFiles() { undo(); }

Result<void> OutputFiles::stage(const std::string& path, std::string_view content) {
  return stage(path, [content](const Put& put) { put(content); });
}

Result<void> OutputFiles::stage(const std::string& path, const std::function<void(const Put&)>& produce) {
  return stage_by_name(path, [&](const std::string& temporary) -> Result<void> {
    Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file.open()) return cannot_write(path, errno);
    int failed = 0;
    produce([&](std::string_view piece) {
      if (failed == 0) failed = write_all(file, piece);
    });
    if (failed == 0 && !file.close()) failed = errno;
    if (failed != 0) return cannot_write(path, failed);
    return {};
  });
}

Result<void> OutputFiles::stage_by_name(const std::string& path,
                                        const std::function<Result<void>(const std::string&)>& write) {
  const auto target = real_target(path);
  std::error_code error;
  if (const auto folder = fs::path(target).parent_path(); !folder.empty()) {
    fs::create_directories(folder, error);
    if (error) return cannot_write(path, error.value());
  }
  struct stat old {};
  const bool exists = ::stat(target.c_str(), &old) == 0;
  if (exists && S_ISDIR(old.st_mode)) return cannot_write(path, EISDIR);

  const auto temporary = beside(target, "new");
  Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (!file.open()) return cannot_write(path, errno);
  {
    const std::lock_guard lock(mutex_);
    staged_.push_back({temporary, target, {}, false});
  }
  if (!file.close()) return cannot_write(path, errno);
  if (auto written = write(temporary); !written) return written;
  // Last, since the old file may be read-only.
  if (exists && ::chmod(temporary.c_str(), old.st_mode & 07777) != 0) return cannot_write(path, errno);
  return {};
}

Result<void> OutputFiles::place(Staged& file) {
  struct stat old {};
  if (::lstat(file.target.c_str(), &old) == 0) {
    if (S_ISDIR(old.st_mode)) return cannot_write(file.target, EISDIR);
    file.backup = beside(file.target, "old");
    const bool kept = ::link(file.target.c_str(), file.backup.c_str()) == 0 ||
                      ::rename(file.target.c_str(), file.backup.c_str()) == 0;
    if (!kept) {
      const int error = errno;
      file.backup.clear();
      return cannot_write(file.target, error);
    }
  }
  if (::rename(file.temporary.c_str(), file.target.c_str()) != 0) return cannot_write(file.target, errno);
  file.placed = true;
  return {};
}

Result<void> OutputFiles::commit() {
  for (auto& file : staged_) {
    if (auto placed = place(file); !placed) {
      undo();
      return placed;
    }
  }
  for (const auto& file : staged_) {
    if (!file.backup.empty()) ::unlink(file.backup.c_str());
  }
  staged_.clear();
  return {};
}

void OutputFiles::undo() {
  for (auto file = staged_.rbegin(); file != staged_.rend(); ++file) {
    if (!file->placed) ::unlink(file->temporary.c_str());
    if (!file->backup.empty()) {
      // rename() of two names of one file does nothing, so the extra name is removed as well.
      if (::rename(file->backup.c_str(), file->target.c_str()) == 0) ::unlink(file->backup.c_str());
    } else if (file->placed) {
      ::unlink(file->target.c_str());
    }
  }
  staged_.clear();
}

}  // namespace heng
