#pragma once

#include <cstdint>
#include <vector>

namespace crossread {

/// How evenly one word is spread over the parts (articles) of a text collection (Gries 2019).
struct Dispersion {
  double range = 0;          ///< parts that have the word
  double dp = 0;             ///< deviation of proportions: 0 even, towards 1 all in one small part
  double dp_norm = 0;        ///< the same, so that 1 can be reached
  double juilland_d = 0;     ///< 1 even, 0 all in one part
  double rosengren_s = 0;    ///< 1 even
  double kl_divergence = 0;  ///< of the counts' shares from the sizes' shares, in bits
};

/// `counts` of the word and `sizes`, all words, of each part; as many of both. NaN of a word that never
/// comes, of no parts, and of an empty part where a rate is needed; of one part, what compares parts.
Dispersion dispersion_of(const std::vector<std::int64_t>& counts, const std::vector<std::int64_t>& sizes);

}  // namespace crossread
