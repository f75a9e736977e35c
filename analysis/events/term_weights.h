#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "analysis/events/signature.h"

namespace crossread {

/// How much an article's two vectors of weights weigh: their lengths, and the sum of the opening's.
struct Norms {
  double whole = 0, opening = 0;
  double opening_sum = 0;
};

/// The terms that two or more articles share, and how much each tells of an article (TF-IDF).
struct TermWeights {
  struct Entry {
    std::uint32_t term = 0;        ///< index into `terms`
    float whole = 0, opening = 0;  ///< TF-IDF in the whole article and in its opening
  };
  std::vector<std::string> terms;              ///< sorted
  std::vector<std::uint32_t> frequencies;      ///< by term: how many articles use it
  std::vector<std::uint64_t> languages_using;  ///< by term: a bit for each of `languages`
  std::vector<std::string> languages;          ///< of the articles, sorted; the last of 64 takes all others
  std::vector<std::size_t> language_of;        ///< by article, index into `languages`
  std::vector<std::vector<Entry>> articles;    ///< by article, sorted by term
  std::vector<Norms> norms;                    ///< by article, over all its terms
};

/// Weighs terms by how few articles use them: those given, and half and half with those the language's
/// lexicon tells of, so that five articles can be grouped as well as five thousand.
TermWeights weigh(std::span<const Signature* const> articles);

}  // namespace crossread
