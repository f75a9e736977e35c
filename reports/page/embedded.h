#pragma once

#include <string_view>

/// The style and the program of a page, and their digests for its Content-Security-Policy; made from page.css
/// and page.js when the library is built.
namespace crossread::page {

extern const std::string_view style;
extern const std::string_view style_digest;  ///< "sha256-…", as in style-src
extern const std::string_view program;
extern const std::string_view program_digest;

}  // namespace crossread::page
