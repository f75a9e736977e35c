#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/comparison/counting.h"
#include "analysis/comparison/read_article.h"
#include "analysis/comparison/spoken_words.h"
#include "analysis/comparison/voice.h"

namespace crossread {

/// An article whose quotations are to be counted.
struct HeardArticle {
  ArticleNumber number = 0;
  const ReadArticle* reading = nullptr;
  const ArticleAccount* account = nullptr;
  std::vector<SpokenWords> words;  ///< of each quotation
  std::vector<bool> is_corrected;  ///< of each quotation: a person says who speaks, not the article's words
};

/// Places of words of an article, cut at the borders of its sentences.
std::vector<Evidence> places_of_words(const HeardArticle& article, std::span<const std::uint32_t> words);

/// How much these quotations of an article let be heard.
Hearing hearing_of(const HeardArticle& article, std::span<const std::uint32_t> quotes);

/// All that is counted of them, as a part of a voice.
void count_in(VoicePart& part, const HeardArticle& article, std::span<const std::uint32_t> quotes);

}  // namespace crossread
