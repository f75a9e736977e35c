#include "cli/new_file.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>

#include "analysis/error.h"

namespace crossread {
namespace {

namespace fs = std::filesystem;

/// A file beside another, in which that is made; it is gone when this is, unless it was renamed.
class BesideFile {
 public:
  explicit BesideFile(const fs::path& file)
      : path_(file.parent_path() / fmt::format(".{}.crossread-{}", file.filename().string(), getpid())) {}
  ~BesideFile() {
    std::error_code left_behind;
    fs::remove(path_, left_behind);
  }
  BesideFile(const BesideFile&) = delete;
  BesideFile& operator=(const BesideFile&) = delete;

  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

}  // namespace

void write_file(const fs::path& path, std::string_view content) {
  if (path.has_parent_path()) fs::create_directories(path.parent_path());
  auto* const file = std::fopen(path.c_str(), "wb");
  const bool written =
      file != nullptr && std::fwrite(content.data(), 1, content.size(), file) == content.size();
  std::error_code fault(written ? 0 : errno, std::generic_category());
  // What fits no more is often noticed only when the file is closed.
  if (file != nullptr && std::fclose(file) != 0 && !fault) fault.assign(errno, std::generic_category());
  if (fault) throw fs::filesystem_error("cannot be written", path, fault);
}

void replace_file(const fs::path& path, std::string_view content) {
  const BesideFile beside(path);
  write_file(beside.path(), content);
  fs::rename(beside.path(), path);
}

void check_new_file(const fs::path& path) {
  std::error_code unknown;
  if (fs::exists(fs::symlink_status(path, unknown)))
    throw Error(path.string(), "is there already; choose another name");
}

void write_new_file(const fs::path& path, std::string_view content) try {
  const BesideFile beside(path);
  write_file(beside.path(), content);
  check_new_file(path);
  fs::create_hard_link(beside.path(), path);  // unlike a rename it never takes the place of a file
} catch (const fs::filesystem_error& error) {
  throw Error(path.string(), "was not written: " + error.code().message());
}

}  // namespace crossread
