#include "analysis/words/given_names.h"

#include <algorithm>
#include <utility>

#include "analysis/text/fold.h"
#include "analysis/words/acronyms.h"
#include "analysis/words/appositions.h"
#include "analysis/words/introduced_names.h"

namespace crossread {

std::vector<GivenNames> given_names_in(const Document& document, const Language& language) {
  std::vector<GivenNames> all = acronyms_in(document);
  for (GivenNames& given : introduced_names_in(document, language)) all.push_back(std::move(given));
  for (GivenNames& given : appositions_in(document, language)) all.push_back(std::move(given));
  std::ranges::stable_sort(all, {}, [](const GivenNames& one) { return one.span.begin; });
  std::vector<GivenNames> each;
  for (GivenNames& given : all) {
    const auto is_same = [&](const GivenNames& one) {
      return fold(one.name) == fold(given.name) && fold(one.other) == fold(given.other);
    };
    if (fold(given.name) != fold(given.other) && std::ranges::none_of(each, is_same))
      each.push_back(std::move(given));
  }
  return each;
}

}  // namespace crossread
