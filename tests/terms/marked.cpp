#include "tests/terms/marked.h"

#include <catch2/catch.hpp>
#include <span>

#include "analysis/lexicon/readers.h"
#include "analysis/lexicon/tables.h"
#include "analysis/quotes/passages.h"
#include "tests/people/reading.h"

namespace crossread::tests {

Language language_with(const TermRows& rows, std::string_view code) {
  Language own = language(code);
  own.terms = {};
  for (const auto& [name, lines] : rows) {
    const bool technical = name == "technical";
    const std::string header = technical ? "pattern\n" : "pattern\tclass\tweight\tneutral\texcept\n";
    const LexiconFile file =
        lexicon_file("lexicons", std::string(code) + "/terms/" + name + ".tsv", header + lines);
    const ParsedTables parsed = parse_tables(std::span(&file, 1));
    for (const Error& fault : parsed.faults) FAIL(fault.what());
    const Table& table = parsed.tables.at(std::string(code)).at("terms/" + name);
    if (technical)
      read_technical_terms(table, own);
    else
      read_terms(table, own);
  }
  return own;
}

std::vector<std::string> Marked::found() const {
  std::vector<std::string> words;
  for (const Term& term : terms.terms)
    if (term.entry || term.scare_quotes) words.push_back(text_of(term));
  return words;
}

std::vector<std::string> Marked::counted() const {
  std::vector<std::string> words;
  for (const Term& term : terms.terms)
    if (is_marked(term)) words.push_back(text_of(term));
  return words;
}

const Term& Marked::term(std::string_view words) const {
  for (const Term& term : terms.terms)
    if (text_of(term) == words) return term;
  FAIL("no term " << words);
  return terms.terms.front();
}

Span place_of(const Document& document, std::string_view words) {
  const std::size_t byte = document.text.bytes().find(words);
  if (byte == std::string_view::npos) FAIL("not in the text: " << words);
  return {document.text.code_point_at(static_cast<std::uint32_t>(byte)),
          document.text.code_point_at(static_cast<std::uint32_t>(byte + words.size()))};
}

Marked marked(const std::string& text, const Language& language, TermMethod method, std::string_view reported,
              QuoteType type) {
  Marked read;
  read.document = read_people(text, language.code).document;
  std::vector<Quote> quotes;
  if (!reported.empty()) {
    Quote quote;
    quote.content = place_of(read.document, reported);
    quote.type = type;
    quotes.push_back(quote);
  }
  read.terms = terms_of(read.document, language, quotes, passages_of(read.document), method);
  return read;
}

std::vector<std::string> found_in(const std::string& text, const TermRows& rows, std::string_view code) {
  return marked(text, language_with(rows, code)).found();
}

}  // namespace crossread::tests
