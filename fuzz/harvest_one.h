#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "analysis/lexicon/languages.h"
#include "analysis/page/pages.h"
#include "analysis/text/text.h"

namespace crossread {

/// Reads bytes as a file of the name's kind and aborts where what comes out breaks a promise: text is
/// well-formed UTF-8, and an article has a text or a title.
inline void harvest_one(const std::string& name, const std::uint8_t* data, std::size_t size) {
  static const Languages languages = load_languages();
  const Source source{name, std::string(reinterpret_cast<const char*>(data), size)};
  for (const Page& page : harvest({&source, 1}, languages).pages) {
    const Article& article = page.article;
    if (article.text.empty() && article.title.empty()) std::abort();
    for (const std::string& text : {article.text, article.title, article.author, article.outlet, article.date,
                                    article.credit, article.language, article.url, article.event})
      if (well_formed_utf8(text) != text) std::abort();
  }
}

}  // namespace crossread
