#include "cli/inputs.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <set>
#include <system_error>

#include "cli/file_kinds.h"
#include "cli/report_folder.h"

namespace crossread {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view standard_input = "-";

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

std::string bytes_of(std::FILE* file, const std::string& name, std::size_t limit) {
  std::string bytes;
  char buffer[1 << 16];
  while (const auto got = std::fread(buffer, 1, sizeof buffer, file)) {
    bytes.append(buffer, got);
    check_size(bytes.size(), limit, "file", name);
  }
  if (std::ferror(file) != 0) throw Error(name, "cannot be read: " + std::generic_category().message(errno));
  return bytes;
}

bool is_hidden(const fs::path& path) {
  return path.filename().string().starts_with('.');
}

void take_file(const fs::path& file, Inputs& found) {
  if (const auto kind = unread_document(file); !kind.empty()) {
    found.skipped.emplace_back(
        file.string(),
        fmt::format("{} is not read yet; save the page as HTML or paste its text into a .txt file", kind));
  } else if (holds_articles(file)) {
    found.files.push_back(file);
  }
}

void walk(const fs::path& folder, Inputs& found) {
  std::error_code failed;
  for (auto at = fs::directory_iterator(folder, failed); !failed && at != fs::end(at); at.increment(failed)) {
    const auto& path = at->path();
    std::error_code unknown;
    if (is_hidden(path)) continue;
    if (at->is_other(unknown)) {
      if (holds_articles(path)) found.skipped.emplace_back(path.string(), "a pipe or a device, not a file");
    } else if (!at->is_directory(unknown)) {
      take_file(path, found);
    } else if (!at->is_symlink(unknown) && !is_report_folder(path) && !belongs_to_a_page(path)) {
      walk(path, found);  // never along a link: two folders may link to each other
    }
  }
  if (failed) found.skipped.emplace_back(folder.string(), "cannot be read: " + failed.message());
}

/// What a person names is read whatever its ending, but for documents that are known not to be readable.
void take_path(const fs::path& path, Inputs& found) {
  std::error_code unknown;
  if (is_report_folder(path)) {
    found.skipped.emplace_back(path.string(),
                               "a report of crossread, no articles; name the folder of the pages");
  } else if (fs::is_directory(path, unknown)) {
    const auto before = found.files.size() + found.skipped.size();
    walk(path, found);
    if (found.files.size() + found.skipped.size() == before)
      found.skipped.emplace_back(path.string(),
                                 "no article in this folder; save pages as HTML or text into it");
  } else if (path == standard_input || holds_articles(path) || unread_document(path).empty()) {
    found.files.push_back(path);
  } else {
    take_file(path, found);
  }
}

/// event/rt.html and ./event/rt.html are one file.
fs::path identity_of(const fs::path& path) {
  std::error_code unknown;
  const auto whole = path == standard_input ? path : fs::weakly_canonical(path, unknown);
  return unknown ? path : whole;
}

/// A name by which files come in one order, however their paths are written; standard input comes first.
std::string sorting_name(const fs::path& path) {
  std::error_code unknown;
  const auto whole = path == standard_input ? path : fs::absolute(path, unknown);
  return (unknown ? path : whole).lexically_normal().string();
}

void sort_and_drop_repeats(std::vector<fs::path>& files) {
  std::ranges::sort(files, {}, sorting_name);
  std::set<fs::path> seen;
  std::erase_if(files, [&](const fs::path& file) { return !seen.insert(identity_of(file)).second; });
}

}  // namespace

std::string source_name(const std::string& path) {
  return path == standard_input ? "stdin" : path;
}

Source read_source(const fs::path& path, std::size_t limit) {
  const auto name = source_name(path.string());
  if (path == standard_input) return {name, bytes_of(stdin, name, limit)};
  const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(name.c_str(), "rb"));
  if (!file) throw Error(name, "cannot be read: " + std::generic_category().message(errno));
  return {name, bytes_of(file.get(), name, limit)};
}

Inputs find_inputs(std::span<const std::string> paths) {
  Inputs found;
  for (const auto& path : paths) take_path(path, found);
  sort_and_drop_repeats(found.files);
  std::ranges::sort(found.skipped, {}, &Error::path);
  return found;
}

}  // namespace crossread
