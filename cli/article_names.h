#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/page/article.h"

namespace crossread {

/// What the articles of a run may be called: by id, by the path of their file, by its name.
class ArticleNames {
 public:
  explicit ArticleNames(std::span<const Page> pages);

  /// The ids of the articles that a name means: of one with this id, else of those in the file.
  std::vector<std::string> called(std::string_view name) const;
  /// The name by which people know an article and that means no other: the file's, its path, or the id.
  std::string name_of(const std::string& id) const;

 private:
  struct Names {
    std::string id, path, file;
  };
  std::vector<Names> all_;
};

}  // namespace crossread
