#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/words/text_counts.h"

namespace crossread {

/// How a word's use differs between two sides.
struct KeyWord {
  std::string word;
  std::int64_t a = 0;
  std::int64_t b = 0;
  double log_ratio = 0;  ///< of the rates, ½ added to each count: above 0 where side a has more of it
  double low = 0;        ///< its Jeffreys interval, 95 %
  double high = 0;
  double g2 = 0;
  double g2_outlets = 0;  ///< of the table of all outlets, K - 1 degrees of freedom; of two the same
  double p_outlets = 1;   ///< its chance
  double mid_p = 1;       ///< two-sided, hypergeometric
  double q = 1;           ///< mid_p adjusted for the number of words tried; NaN of a word that is not tried
  double dp = 0;          ///< dispersion over the texts of the side that has more of it; NaN of a single text
  double drawn_low =
      0;  ///< interval of the log ratio of a flagged word by drawing whole texts anew; NaN of others,
  double drawn_high = 0;  ///< and where a side has few texts (bootstrap.h)
  bool content = false;   ///< says what a text is about; other words are not tried
  bool flagged = false;   ///< the evidence carries that the texts differ
};

/// What may be said of the words of two sides.
enum class Claim : std::uint8_t {
  words_differ,    ///< some are flagged
  none_differs,    ///< by more than chance explains
  too_little_text  ///< a side is too short to claim anything
};

/// The words of two sides, with how many of them were tried.
struct Keyness {
  std::int64_t na = 0;
  std::int64_t nb = 0;
  std::size_t tried = 0;
  Claim claim = Claim::none_differs;
  std::vector<KeyWord>
      words;  ///< the greatest log ratio on either side first, then the most frequent, then by key
};

/// Which words are tried and flagged. The defaults keep false flags at or below one of twenty
/// (docs/methods.md).
struct KeynessRule {
  std::int64_t fewest_occurrences = 5;  ///< on both sides together, of a content word that is tried
  std::int64_t fewest_words = 500;      ///< of a side about which anything is claimed
  double false_share = 0.05;            ///< of the flagged words, on average at most
};

/// The words of one outlet's texts as side a, those of all other texts as side b, each word that both
/// together have at least `least` times. Both sides must have words.
Keyness keyness_of(const TextCounts& counts, const OutletsOfTexts& outlets, std::uint32_t outlet,
                   std::int64_t least, const KeynessRule& rule = {});

}  // namespace crossread
