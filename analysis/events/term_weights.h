#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "analysis/events/signature.h"

namespace crossread {

/// The terms that two or more articles share, and how much each tells of an article.
struct TermWeights {
  struct Entry {
    std::uint32_t term = 0;  ///< index into `terms`
    double weight = 0;       ///< TF-IDF, of an article whose weights have length 1
  };
  std::vector<std::string> terms;            ///< sorted
  std::vector<std::vector<Entry>> articles;  ///< by article, sorted by term
};

/// Weighs terms by how few articles use them. One that nearly all articles use still counts a little, so that
/// five articles can be grouped as well as five thousand. Terms of very many articles bind nothing and are
/// left out.
TermWeights weigh(std::span<const Signature> articles);

/// The terms that make these articles alike, the most telling first; at most `count`.
std::vector<std::string> binding_terms(const TermWeights& weights, std::span<const std::size_t> articles,
                                       std::size_t count);

}  // namespace crossread
