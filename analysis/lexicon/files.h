#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

/// A lexicon file's bytes.
struct LexiconFile {
  std::string root;  ///< where its tree stands: "lexicons", or the folder of an overlay
  std::string name;  ///< below the root, with slashes: "fr/boilerplate.tsv"
  std::string_view content;
  /// What `content` views, of a file that did not come with the program.
  std::shared_ptr<const std::string> read = {};

  std::string path() const { return root + "/" + name; }
};

/// A file of any bytes.
LexiconFile lexicon_file(std::string root, std::string name, std::string bytes);

/// The files that come with the program, by name.
std::vector<LexiconFile> embedded_lexicon_files();

/// The `.tsv` files one folder below `directory`, by name. Throws Error where it cannot be read.
std::vector<LexiconFile> lexicon_files_in(const std::string& directory);

}  // namespace crossread
