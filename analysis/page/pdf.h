#pragma once

#include <string>
#include <string_view>

namespace crossread {

/// The text layer of a PDF as it would be pasted, but with a line for each paragraph: the ends of lines that
/// the page's width made are gone, and words parted there are whole again. Throws Error where the file is
/// damaged, asks for a password, or has no text layer, as a scanned page.
std::string text_of_pdf(std::string_view bytes, const std::string& path);

}  // namespace crossread
