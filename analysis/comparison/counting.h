#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/comparison/comparison.h"

namespace crossread {

/// The number by which a comparison calls an article.
using ArticleNumber = std::uint32_t;

/// The accounts of the articles of one event, by their numbers.
using Accounts = std::span<const ArticleAccount>;

/// A place in an article's text, with the sentences that it touches.
Evidence place_in_text(const ArticleAccount& account, ArticleNumber article, Span span);

/// A place in an article's title.
Evidence place_in_title(ArticleNumber article, Span span);

/// As many occurrences, or sentences, as there are places.
Figure count_of(Unit unit, std::vector<Evidence> places);

/// The words inside places of one article's text.
Figure words_of(const ArticleAccount& account, std::vector<Evidence> places);

/// The share of `part` in `whole`, both figures of words; none of a whole under 50 words, where one sentence
/// more or less would change it by ten percent and more.
Measure percent_of(const Figure& part, const Figure& whole);

/// Of several articles' figures one; their places follow each other.
Figure sum_of(std::span<const Figure> figures);

/// How often something comes in every thousand words of `whole`; not said of less than 250 words, where one
/// occurrence more or less would change it by four and more.
Measure rate_of(const Figure& count, const Figure& whole);

}  // namespace crossread
