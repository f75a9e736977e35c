#include "cli/file_kinds.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analysis/page/kind.h"

namespace crossread {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 3> page_endings{".html", ".htm", ".xhtml"};
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> document_endings{{
    {".doc", "a Word document"},
    {".docx", "a Word document"},
    {".odt", "a text document"},
    {".rtf", "a text document"},
    {".ppt", "a presentation"},
    {".pptx", "a presentation"},
    {".odp", "a presentation"},
    {".epub", "an e-book"},
}};

/// ".HTML" -> ".html"; all endings of interest are ASCII.
std::string ending_of(const fs::path& file) {
  auto ending = file.extension().string();
  for (auto& letter : ending)
    if ('A' <= letter && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  return ending;
}

bool holds_files_of_a_page(const fs::path& folder) {
  std::error_code unreadable;
  for (const auto& entry : fs::directory_iterator(folder, unreadable))
    if (entry.is_regular_file(unreadable) && !holds_articles(entry.path())) return true;
  return false;
}

bool has_page_named(const fs::path& stem) {
  return std::ranges::any_of(page_endings, [&](std::string_view ending) {
    std::error_code absent;
    return fs::exists(fs::path(stem) += ending, absent);
  });
}

}  // namespace

bool holds_articles(const fs::path& file) {
  return is_article_name(file.filename().string());
}

std::string_view unread_document(const fs::path& file) {
  const auto ending = ending_of(file);
  const auto* const found =
      std::ranges::find(document_endings, ending, &std::pair<std::string_view, std::string_view>::first);
  return found == document_endings.end() ? "" : found->second;
}

bool belongs_to_a_page(const fs::path& folder) {
  const auto name = folder.filename().string();
  const auto border = name.rfind('_');
  if (border == std::string::npos || !has_page_named(folder.parent_path() / name.substr(0, border)))
    return false;
  // Other languages' browsers have other words for "files"; what lies in the folder tells it from
  // a pupil's "otan_suite" with more articles beside "otan.html".
  return name.substr(border) == "_files" || holds_files_of_a_page(folder);
}

}  // namespace crossread
