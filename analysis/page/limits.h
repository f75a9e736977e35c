#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace crossread {

/// What is read at most, in bytes. What is larger is passed over, with a line that names the option which
/// raises the limit.
struct Limits {
  std::size_t file = 1U << 30U;  ///< of a file, unpacked; it may hold many articles
  std::size_t page =
      64U << 20U;                ///< of a page, or of one article in JSON; the largest real ones have a tenth
  std::size_t text = 8U << 20U;  ///< of an article's text; a long novel has a third
};

/// "larger than 64 MB (--limit-page raises the limit)" of a size beyond its limit, "" of any other. `what`
/// names the limit: "file", "page" or "text".
std::string beyond(std::size_t bytes, std::size_t limit, std::string_view what);

/// Throws Error of the file where the size is beyond the limit.
void check_size(std::size_t bytes, std::size_t limit, std::string_view what, const std::string& path);

}  // namespace crossread
