#include "reports/blinded.h"

#include <string>
#include <vector>

#include "reports/press_names.h"

namespace crossread {

Comparison blinded(Comparison comparison) {
  const auto names = press_names(comparison);
  std::erase_if(comparison.bound_by,
                [&](const std::string& word) { return holds_name(names, word) || is_in_name(names, word); });
  for (ArticleAccount& one : comparison.articles) {
    one.wire = false;
    one.removed.clear();
    for (std::string* told : {&one.article.id, &one.article.outlet, &one.article.author, &one.article.credit,
                              &one.article.url, &one.article.event})
      told->clear();
  }
  if (comparison.reuse) comparison.reuse->is_wire = false;
  comparison.agencies.clear();
  comparison.nearest.reset();
  return comparison;
}

}  // namespace crossread
