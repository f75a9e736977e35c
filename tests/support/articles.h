#pragma once

#include <string>
#include <vector>

#include "analysis/comparison/read_article.h"
#include "analysis/events/event.h"
#include "analysis/lexicon/languages.h"

/// A small vocabulary for tests that compare articles.
namespace crossread::test {

/// A text, read with the few function words of French and English that the tests need.
Document read(const std::string& text, const std::string& language = "fr");

/// An article in French of 2024-03-05 from a page that held nothing else.
ReadArticle article(const std::string& outlet, const std::string& title, const std::string& text);

/// The same with another date, language, ... : `with(article(...), &Article::date, "2024-03-06")`.
ReadArticle with(ReadArticle reading, std::string Article::*field, const std::string& value);

/// The event of all the given articles.
Event event_of(const std::vector<ReadArticle>& readings);

/// AFP, Reuters, and the Méridienne, which does not exist.
std::vector<Agency> agencies();

/// Those that come with the program.
const Languages& languages();

}  // namespace crossread::test
