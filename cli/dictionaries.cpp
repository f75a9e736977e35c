#include "cli/dictionaries.h"

#include <future>
#include <memory>
#include <system_error>
#include <vector>

#include "analysis/in_parallel.h"
#include "cli/streams.h"

namespace crossread {

void open_dictionaries_when_met(Languages& languages) {
  if (parallel_jobs == 1) return;
  // Kept as long as the languages are: the end waits for what is still being opened.
  const auto opening = std::make_shared<std::vector<std::future<void>>>();
  languages.when_met([opening](const DictionaryRules& rules) {
    try {
      opening->push_back(std::async(std::launch::async, [rules] { open_ahead(rules); }));
    } catch (const std::system_error&) {
      // No more threads are to be had; the first look-up opens it.
    }
  });
}

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
