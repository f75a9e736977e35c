#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/lexicon/language.h"
#include "analysis/quotes/quote.h"
#include "analysis/terms/terms.h"
#include "analysis/text/document.h"

/// A small vocabulary for tests about loaded terms.
namespace crossread::tests {

/// Rows by the name of their table, cells as pattern, class, weight, neutral, except:
/// {{"label", "régime\tnoun\t2\t\t~ alimentaire"}, {"technical", "choc pétrolier"}}.
using TermRows = std::map<std::string, std::string>;

/// A shipped language whose loaded terms are these alone, without a model.
Language language_with(const TermRows& rows, std::string_view code = "fr");

/// A text, read with the dictionary of its language, and its loaded terms.
struct Marked {
  Document document;
  Terms terms;

  std::string text_of(const Term& term) const { return std::string(document.text.slice(term.span)); }
  /// The words that a lexicon lists and those in scare quotes, hedges among them, as written.
  std::vector<std::string> found() const;
  /// Those that count as marked.
  std::vector<std::string> counted() const;
  /// The term with these words; the test fails where there is none.
  const Term& term(std::string_view words) const;
};

/// Read with the lexicon alone, unless told otherwise. `reported` are words of the text that somebody is
/// reported to have said.
Marked marked(const std::string& text, const Language& language, TermMethod method = TermMethod::lexicon,
              std::string_view reported = {}, QuoteType type = QuoteType::indirect);

/// What a lexicon of these rows finds in a text.
std::vector<std::string> found_in(const std::string& text, const TermRows& rows,
                                  std::string_view code = "fr");

/// The place of these words in a text; the test fails where they are not.
Span place_of(const Document& document, std::string_view words);

}  // namespace crossread::tests
