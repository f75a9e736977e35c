#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/comparison/read_article.h"
#include "analysis/comparison/voice.h"
#include "analysis/people/across.h"

namespace crossread {

/// Those who speak in an event, each once, and whose each quotation is.
struct Speakers {
  struct Speaker {
    Voice::Source source = Voice::Source::known;
    SharedPerson person;  ///< of a known one
  };
  std::vector<Speaker> speakers;
  std::vector<std::vector<std::uint32_t>> of_quotes;  ///< by article and quotation: the speaker
};

/// Links the sources of all quotations across the articles.
Speakers speakers_of(std::span<const ReadArticle* const> readings);

}  // namespace crossread
