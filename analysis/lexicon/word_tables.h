#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "analysis/lexicon/people_words.h"

namespace crossread {

/// In which tables of a language a word may stand, told by its hash alone: a word is looked for in a dozen,
/// and most words are in none.
class WordTables {
 public:
  enum Table : std::uint16_t {
    title = 1U << 0U,
    role = 1U << 1U,
    body = 1U << 2U,
    place = 1U << 3U,
    pronoun = 1U << 4U,
    phrase_word = 1U << 5U,
    particle = 1U << 6U,
    origin = 1U << 7U,
    first_name = 1U << 8U
  };

  /// Before its tables are known a word may be in any.
  WordTables() = default;
  explicit WordTables(const PeopleWords& words);

  /// The tables in which a word of one of these hashes may be, by its folded form or its lemma.
  unsigned of(const Token& token) const {
    return tables_.empty() ? ~0U : tables_[token.folded_hash % size] | tables_[token.lemma_hash % size];
  }

 private:
  static constexpr std::size_t size = std::size_t{1} << 14U;

  std::vector<std::uint16_t> tables_;
};

}  // namespace crossread
