#include "cli/article_names.h"

#include <algorithm>
#include <filesystem>

#include "cli/tsv.h"

namespace crossread {

ArticleNames::ArticleNames(std::span<const Page> pages) {
  for (const Page& page : pages)
    all_.push_back({page.article.id, page.source, std::filesystem::path(page.source).filename().string()});
}

std::vector<std::string> ArticleNames::called(std::string_view name) const {
  const std::string cell = tsv_cell(name);
  for (const auto kind : {&Names::id, &Names::path, &Names::file}) {
    std::vector<std::string> ids;
    for (const Names& one : all_)
      if (tsv_cell(one.*kind) == cell) ids.push_back(one.id);
    if (!ids.empty()) return ids;
  }
  return {};
}

std::string ArticleNames::name_of(const std::string& id) const {
  const auto names = std::ranges::find(all_, id, &Names::id);
  if (names == all_.end()) return id;
  for (const std::string& name : {names->file, names->path})
    if (called(name) == std::vector{id}) return name;
  return id;
}

}  // namespace crossread
