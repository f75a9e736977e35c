#pragma once

#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/page/article.h"

namespace crossread {

/// A file of JSON, a line for each article, that an earlier run began and this one goes on with.
class ResumedOutput {
 public:
  /// Opens or begins the file; a last line that was not written to its end is cut off. Throws Error.
  explicit ResumedOutput(const std::filesystem::path& path);

  /// Drops the articles whose lines are there. Throws Error where the last of these lines is of another one.
  void pass_over_done(std::vector<Page>& next);

  /// Throws Error where not all the lines that were there have been passed over.
  void check_end() const;

  /// Adds lines; they are in the file when this returns. Throws Error.
  void write(std::string_view lines);

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };

  std::string path_;
  std::unique_ptr<std::FILE, Close> file_;
  std::size_t lines_ = 0;  ///< that were there
  std::size_t left_ = 0;   ///< of these, whose articles have not come by
  std::string last_line_;
};

}  // namespace crossread
