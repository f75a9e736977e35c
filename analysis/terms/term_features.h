#pragma once

#include <boost/container/static_vector.hpp>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "analysis/quotes/passages.h"
#include "analysis/terms/lexicon_hits.h"
#include "analysis/terms/term_text.h"

namespace crossread {

/// Whether an aligned sentence of another outlet has a word too.
enum class Wording : std::uint8_t { unknown, same, other };

/// What the model sees of a word.
struct TermFeatures {
  static constexpr std::size_t most = 32;                   ///< of a word: a few of each kind of feature
  boost::container::static_vector<std::uint16_t, most> on;  ///< numbers of features
  double weight = 0;     ///< the lexicon's, half of it where read as another class, a fifth where negated
  double frequency = 0;  ///< of a listed word: how many of 10,000 news articles use it
};

/// A word that may be loaded.
struct TermCandidate {
  std::uint32_t token = 0;
  std::uint32_t hit = 0;  ///< index into the hits, or `no_hit`
  TermFeatures features = {};

  TermCandidate(std::uint32_t word, std::uint32_t of_hit) : token(word), hit(of_hit) {}
};
constexpr std::uint32_t no_hit = 0xFFFFFFFF;

/// The words of a text but for unlisted function words, names and what is shorter than three letters, in
/// reading order. `wordings` is by token; it may be empty.
std::vector<TermCandidate> term_candidates_of(const TermText& text, std::span<const LexiconHit> hits,
                                              std::span<const Passage> passages,
                                              std::span<const Wording> wordings = {});

}  // namespace crossread
