#include "app/edition.hpp"

#include <cstdlib>
#include <vector>

#include "app/child.hpp"
#include "base/text.hpp"

namespace heng::app {
namespace {

namespace fs = std::filesystem;

bool is_library(const fs::path& folder) {
  std::error_code error;
  return fs::is_directory(folder / "indicators", error) && fs::is_directory(folder / "rules", error);
}

/// A temporary folder, removed with what is in it.
Result<std::string> temporary_folder() {
  std::error_code error;
  auto name = (fs::temp_directory_path(error) / "heng-edition-XXXXXX").string();
  if (error || mkdtemp(name.data()) == nullptr)
    return failure("app.no_temporary_folder", {}, say("不能建临时文件夹", "cannot make a temporary folder"));
  return name;
}

struct GitRun {
  int status = -1;  // -1: could not be started
  std::string output, error;
};

/// git in `folder`; `index` is the index file it uses, empty = the usual one.
GitRun git(const std::string& folder, const std::string& index, std::vector<std::string> words) {
  words.insert(words.begin(), {"git", "-C", folder});
  Child child(std::move(words), index.empty() ? std::vector<std::string>() : std::vector{"GIT_INDEX_FILE=" + index},
              "GIT_");
  const auto status = child.finish();
  return {status, trimmed(child.output()), trimmed(child.error())};
}

tl::unexpected<Diagnostic> no_edition(const std::string& name, const std::string& why) {
  return failure(
      "app.no_edition", {},
      say("{0} 既不是含 indicators/ 和 rules/ 的文件夹，也不是 git 的版本",
          "{0} is neither a folder with indicators/ and rules/ nor a git revision", {quoted(name)}),
      why.empty() ? say("例：HEAD、v1.0、../旧规则", "such as HEAD, v1.0 or ../old_rules") : both("git: " + why));
}

/// indicators/ and rules/ of the revision, into `target`.
Result<void> check_out(const std::string& revision, const std::string& library, const std::string& target) {
  const auto commit =
      git(library, {}, {"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"});
  if (commit.status != 0) return no_edition(revision, commit.error);
  const auto prefix = git(library, {}, {"rev-parse", "--show-prefix"});
  const auto index = target + "/.index";
  const auto top = git(library, {}, {"rev-parse", "--show-toplevel"}).output;
  for (const char* folder : {"indicators", "rules"}) {
    const auto read =
        git(top, index,
            {"read-tree", std::string("--prefix=") + folder + "/", commit.output + ":" + prefix.output + folder});
    if (read.status != 0) return no_edition(revision, read.error);
  }
  const auto written = git(top, index, {"checkout-index", "--all", "--prefix=" + target + "/"});
  std::error_code ignored;
  fs::remove(index, ignored);
  if (written.status != 0) return no_edition(revision, written.error);
  return {};
}

}  // namespace

EditionFolder::~EditionFolder() {
  std::error_code ignored;
  if (temporary_) fs::remove_all(root_, ignored);
}

Result<std::unique_ptr<EditionFolder>> open_edition(const std::string& name, const std::string& library) {
  if (is_library(name))
    return std::make_unique<EditionFolder>(fs::path(name).lexically_normal().string(), std::string(), false);
  auto target = temporary_folder();
  if (!target) return tl::unexpected(target.error());
  auto edition = std::make_unique<EditionFolder>(*target, name, true);
  if (auto out = check_out(name, library, *target); !out) return tl::unexpected(out.error());
  return edition;
}

}  // namespace heng::app
