#pragma once

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "analysis/comparison/read_article.h"
#include "analysis/comparison/voice.h"
#include "analysis/people/across.h"

namespace crossread {

/// Those who speak in an event, each once, and whose each quotation is.
struct Speakers {
  struct Speaker {
    Voice::Source source = Voice::Source::known;
    SharedPerson person;      ///< of a known one; corrections may leave several members of one article
    std::string called = {};  ///< as a correction has it, in place of the articles' names
    std::set<std::uint32_t> corrected_in = {};  ///< articles with a quotation that a correction gave him
  };
  std::vector<Speaker> speakers;
  std::vector<std::vector<std::uint32_t>> of_quotes;  ///< by article and quotation: the speaker
  std::vector<std::vector<bool>> is_corrected;  ///< by article and quotation: not by the article's words
};

/// The people and bodies of all articles, those that are one linked.
std::vector<SharedPerson> people_across(std::span<const ReadArticle* const> readings);

/// Links the sources of all quotations across the articles.
Speakers speakers_of(std::span<const ReadArticle* const> readings);

}  // namespace crossread
