#pragma once

#include <cstddef>
#include <deque>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/lexicon/languages.h"
#include "analysis/page/limits.h"
#include "analysis/page/pages.h"
#include "cli/command.h"
#include "cli/inputs.h"
#include "cli/line_file.h"

namespace crossread {

/// The articles of a run in the order of their paths, some at a time: of a file that has an article a line no
/// more is held, however long it is. Pages are read together at first, as those of one outlet are cleaned by
/// what they have in common. Ids stay as they are, also where two are the same.
class ArticleStream {
 public:
  ArticleStream(const Arguments& arguments, const Languages& languages);

  /// The next articles and what was skipped before or among them; none at the end.
  std::optional<Harvest> next();

  /// Whether a file is one of those still to be read.
  bool reads(const std::filesystem::path& file) const;

  /// How much of the files of lines is read, from 0 to 1; none where their size is not known.
  std::optional<double> share_read() const;

 private:
  void sort_out(Inputs inputs);
  bool has_lines(const std::filesystem::path& file);
  void clean(const std::vector<std::filesystem::path>& pages);
  bool add_lines(LineFile& lines, Harvest& found) const;
  bool add_articles(const std::filesystem::path& file, Harvest& found);

  const Languages& languages_;
  std::string language_;
  Limits limits_;
  std::deque<std::filesystem::path> files_;           ///< still to come, the first perhaps begun
  std::map<std::filesystem::path, LineFile> opened_;  ///< the first, and pipes, which cannot be opened twice
  std::map<std::string, std::vector<Page>> cleaned_;  ///< by path, of all files but those of lines
  std::vector<Error> skipped_;                        ///< not given yet
  std::optional<std::size_t> bytes_ = 0;              ///< of the files of lines, on disk
  std::size_t bytes_read_ = 0;                        ///< of those that are read
};

}  // namespace crossread
