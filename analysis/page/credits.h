#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/lexicon/language.h"

namespace crossread {

/// What a line says of where a text comes from; empty where it says nothing of it.
struct Credit {
  std::vector<std::string> agencies;  ///< as written
  std::vector<std::string> names;     ///< of authors, as written
  std::string published;              ///< YYYY-MM-DD
  std::string modified;
  bool empty() const { return agencies.empty() && names.empty() && published.empty() && modified.empty(); }
};

/// A language's credit patterns and the agencies, ready to be held against many lines.
///
///   "Par Anne Roy, avec AFP"        -> names Anne Roy, agencies AFP
///   "Publié le 3 mai 2024 à 08:00"  -> published 2024-05-03
class CreditBook {
 public:
  /// `language` must outlive the book.
  explicit CreditBook(const Language& language);

  /// What a whole short line says.
  Credit of_line(std::string_view line) const;

  /// Agencies by which a paragraph of the text itself is credited: a dateline at its beginning, "BRUXELLES
  /// (Reuters) -", or brackets at its end, "(avec AFP)", "ats/nxp".
  std::vector<std::string> in_paragraph(std::string_view paragraph) const;

  /// The agency's printed name for one of its spellings, "" for anything else.
  std::string agency(std::string_view name) const;

 private:
  struct Piece {
    enum class Kind : std::uint8_t { word, agency, name, date, any };
    Kind kind = Kind::word;
    std::string folded;
  };
  struct Pattern {
    CreditPattern::Kind kind;
    std::vector<Piece> pieces;
    std::uint64_t words = 0;  ///< a bit for each of its words: most lines lack one and need no closer look
  };
  struct Token {
    std::string_view written;
    std::string folded;
  };
  using Tokens = std::vector<Token>;

  void add_agency(std::string_view spelling, const std::string& name);
  static bool names_unknown(const Pattern& pattern);
  /// The first words and marks of a line.
  static Tokens tokens_of(std::string_view line, std::size_t most = SIZE_MAX);
  static std::string written(const Tokens& tokens, std::size_t token, std::size_t length);
  bool match(const Pattern& pattern, std::size_t piece, const Tokens& tokens, std::size_t token,
             Credit& credit, bool whole) const;
  bool match_end(const Pattern& pattern, const Tokens& tokens, Credit& credit) const;
  std::size_t agency_at(const Tokens& tokens, std::size_t token, std::string& name) const;

  const Language& language_;
  std::vector<Pattern> patterns_;
  StringMap<std::string> agencies_;  // folded words of a spelling, parted by blanks -> name
  std::size_t longest_agency_ = 0;   // in words
};

}  // namespace crossread
