#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "analysis/lexicon/languages.h"
#include "analysis/page/article.h"
#include "analysis/text/text.h"
#include "cli/dictionaries.h"

namespace crossread::fuzz {

/// The lexicons and dictionaries of the program, read once.
inline const Languages& languages() {
  static const Languages loaded = load_languages();
  return loaded;
}

/// Of the languages that the targets read; "" has neither lexicon nor dictionary.
inline const Dictionaries& dictionaries() {
  static const Dictionaries loaded = [] {
    std::vector<Page> pages;
    for (const char* code : {"fr", "en", "de", ""}) pages.emplace_back().article.language = code;
    return Dictionaries(languages(), pages);
  }();
  return loaded;
}

/// A page whose article is these bytes, as harvesting gives them; their first line is its title too.
inline Page page_of(std::string bytes, const std::string& language) {
  Page page;
  page.article.language = language;
  page.article.text = well_formed_utf8(std::move(bytes));
  page.article.title = page.article.text.substr(0, page.article.text.find('\n'));
  return page;
}

}  // namespace crossread::fuzz
