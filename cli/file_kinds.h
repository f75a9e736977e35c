#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace crossread {

/// Whether articles come in files of this name: pages, texts and JSON, also packed with gzip.
bool holds_articles(const std::filesystem::path& file);

/// "a Word document" for one that people put beside pages and that cannot be read; "" for any other file.
std::string_view unread_document(const std::filesystem::path& file);

/// Whether a folder is what a browser saved with a page beside it: rt.html and rt_files (in a French
/// browser rt_fichiers), with the page's pictures, styles and frames.
bool belongs_to_a_page(const std::filesystem::path& folder);

}  // namespace crossread
