#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/text/rules.h"

namespace crossread {

/// A phrase by which a page's furniture is known: "Partager cet article", "Suivez * sur *".
struct BoilerplatePhrase {
  enum class Match : std::uint8_t {
    line,     ///< the phrase is the whole line
    start,    ///< the line begins with it
    anywhere  ///< the line holds it
  };
  std::string phrase;  ///< as written; `*` stands for any words, also none, `{number}` for a number
  Match match = Match::line;
  std::string category;       ///< a name of page's Reason: "menu", "cookies", "share", ...
  bool ends_article = false;  ///< nothing after such a line is article: "Dernières nouvelles"
};

/// The phrases of a language, ready to be held against many lines.
///
/// Only words and the marks : / ( ) © | count, folded: "PHOTO: AFP" has the phrase "Photo :", "Photo de
/// famille" has not; "Déjà abonné ?" is "deja abonne".
class PhraseBook {
 public:
  PhraseBook() = default;
  explicit PhraseBook(std::vector<BoilerplatePhrase> phrases);

  /// In the order of the table.
  const std::vector<BoilerplatePhrase>& phrases() const { return phrases_; }

  /// The phrase that a line of well-formed UTF-8 has; of several, one that ends the article, else the first.
  /// Null where there is none. The time grows with the line's words, little with the number of phrases.
  const BoilerplatePhrase* find(std::string_view line) const;

 private:
  using Indices = std::vector<std::uint32_t>;

  void index(std::uint32_t phrase);

  std::vector<BoilerplatePhrase> phrases_;
  std::vector<std::vector<std::string>> patterns_;  // the words of each phrase
  StringMap<Indices> by_first_word_;                // of lines and starts of lines
  StringMap<Indices> inside_by_first_word_;         // of phrases sought anywhere
  Indices open_;                                    // begin with `*` or `{number}`: any line may have them
};

}  // namespace crossread
