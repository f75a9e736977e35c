#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "analysis/comparison/hearing.h"
#include "analysis/people/across.h"

namespace crossread {

/// The words that name who speaks in these quotations of one speaker, each once with all its places.
std::vector<Naming> namings_of(const HeardArticle& article, std::span<const std::uint32_t> quotes);

/// Whether the article tells only probably who speaks in a quotation.
bool is_only_probable(const Speech& speech, const Quote& quote);

/// Those of the quotations that are only probably his. `namings` are those of namings_of.
std::vector<ProbableSpeech> probable_of(const HeardArticle& article, std::span<const std::uint32_t> quotes,
                                        std::span<const Naming> namings);

/// Someone without a name, as an article's words have him.
struct Description {
  std::string words;         ///< « la préfecture »
  bool is_full = false;      ///< says all that the article ever says
  bool has_article = false;  ///< a definite or an indefinite one
  bool is_definite = false;
  bool begins_sentence = true;  ///< and so perhaps has a capital
};

/// Whether one description is better to be called by: full, with its article, in the midst of a sentence.
bool reads_better(const Description& one, const Description& other);

/// The description that reads best; without words for someone who has a name.
Description description_of(const ReadArticle& reading, const Person& person);

/// The same of all articles that speak of him.
Description description_of(std::span<const ReadArticle* const> readings, const SharedPerson& person);

}  // namespace crossread
