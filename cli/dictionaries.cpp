#include "cli/dictionaries.h"

#include "cli/streams.h"

namespace crossread {

void Dictionaries::add(const Languages& languages, std::span<const Page> pages) {
  for (const auto& page : pages) {
    const auto& code = page.article.language;
    by_language_.try_emplace(code, languages.of(code).text);
  }
}

const Morphology& Dictionaries::of(std::string_view language) const {
  return by_language_.find(language)->second;
}

void Dictionaries::complain_of_missing() const {
  for (const auto& [language, morphology] : by_language_)
    if (const auto file = morphology.missing_file(); !file.empty())
      complain(Error(file,
                     "this dictionary is not installed; its language's words are taken as they are written"));
}

}  // namespace crossread
