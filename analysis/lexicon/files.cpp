#include "analysis/lexicon/files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include "analysis/error.h"
#include "analysis/lexicon/embedded.h"

namespace crossread {
namespace {

namespace fs = std::filesystem;

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(file), {});
  if (!file) throw Error(path, "cannot be read");
  return bytes;
}

std::vector<fs::path> sorted_entries(const fs::path& directory) {
  std::error_code failure;
  std::vector<fs::path> entries;
  for (fs::directory_iterator at(directory, failure), end; !failure && at != end; at.increment(failure))
    entries.push_back(at->path());
  if (failure) throw Error(directory.string(), failure.message());
  std::ranges::sort(entries);
  return entries;
}

/// The tables of a folder: "fr/titles.tsv" and, one folder below, "fr/terms/label.tsv".
void add_files(std::vector<LexiconFile>& files, const std::string& directory, const fs::path& folder) {
  for (const auto& path : sorted_entries(directory / folder)) {
    const fs::path name = folder / path.filename();
    std::error_code unknown;
    const bool is_folder = fs::is_directory(path, unknown);
    if (!is_folder && path.extension() == ".tsv")
      files.push_back(lexicon_file(directory, name.generic_string(), bytes_of(path.string())));
    else if (is_folder && !folder.has_parent_path())
      add_files(files, directory, name);
  }
}

}  // namespace

LexiconFile lexicon_file(std::string root, std::string name, std::string bytes) {
  auto read = std::make_shared<const std::string>(std::move(bytes));
  return {std::move(root), std::move(name), *read, read};
}

std::vector<LexiconFile> embedded_lexicon_files() {
  std::vector<LexiconFile> files;
  for (const auto& file : embedded_files())
    files.push_back({"lexicons", std::string(file.name), file.content});
  return files;
}

std::vector<LexiconFile> lexicon_files_in(const std::string& directory) {
  std::vector<LexiconFile> files;
  for (const auto& folder : sorted_entries(directory))
    if (fs::is_directory(folder)) add_files(files, directory, folder.filename());
  return files;
}

}  // namespace crossread
