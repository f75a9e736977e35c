#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "analysis/comparison/comparison.h"
#include "analysis/comparison/counting.h"
#include "analysis/comparison/read_article.h"

namespace crossread {

/// The title or the text of an article.
struct ArticlePart {
  ArticleNumber article = 0;
  const Document& document;
  std::vector<bool> quoted;  ///< by token: whether it stands within quotation marks
  std::function<Evidence(Span)> place;
};

/// Shows the title and the text of each article.
void each_part(std::span<const ReadArticle* const> readings, std::span<const ArticleAccount> accounts,
               const std::function<void(const ArticlePart&)>& see);

/// Words of a text that are a name.
struct NameWords {
  std::uint32_t token = 0;  ///< the first
  Span span;
};

/// The places of one name: by article, outside and within quotation marks; and how it is spelt.
struct NamePlaces {
  explicit NamePlaces(std::size_t articles) : own(articles), quoted(articles) {}

  void add(const ArticlePart& part, NameWords words);

  std::vector<std::vector<Evidence>> own, quoted;
  std::map<std::string, std::string> spellings;  ///< folded dictionary form -> as first written
};

/// The places counted, and the spellings where there are several. A name that is always spelt otherwise than
/// here is called by its spelling.
NameVariant variant_of(const std::string& name, NamePlaces places);

}  // namespace crossread
