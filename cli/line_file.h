#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/error.h"
#include "analysis/page/pages.h"

struct gzFile_s;

namespace crossread {

/// A file, or standard input ("-"), packed with gzip or not, of which only a part is held at once where it
/// has an article a line (NDJSON).
class LineFile {
 public:
  /// Throws Error where it cannot be opened.
  explicit LineFile(const std::filesystem::path& path);

  /// Whether the first line is an article of its own and others follow. What is else, or in UTF-16, is read
  /// whole. To be asked before anything is taken.
  bool has_lines(std::size_t longest);

  /// The next lines, whole ones, `bytes` or little more; none at the end. A line of more than `longest` bytes
  /// is put into `skipped`.
  std::optional<Source> next_lines(std::size_t bytes, std::size_t longest, std::vector<Error>& skipped);

  /// All that is left. Throws Error beyond `limit` bytes.
  Source rest(std::size_t limit);

  /// How many of the bytes that the file has on disk are read.
  std::size_t bytes_read() const;

 private:
  struct Close {
    void operator()(gzFile_s* file) const;
  };

  void fill();
  void pass_over_line();

  std::string name_;
  std::unique_ptr<gzFile_s, Close> file_;
  std::string buffer_;
  std::optional<std::size_t> last_end_;  ///< of a line in the buffer
  std::size_t line_ = 1;                 ///< the first one in the buffer
  bool ended_ = false;
};

}  // namespace crossread
