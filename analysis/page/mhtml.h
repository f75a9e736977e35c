#pragma once

#include <string>
#include <string_view>

namespace crossread {

/// The page inside a browser's single file (MHTML, RFC 2557): the first part of type text/html, decoded, as
/// UTF-8; "" where there is none.
std::string html_of_mhtml(std::string_view bytes);

}  // namespace crossread
