#include "analysis/text/reading.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include "analysis/text/capitals.h"
#include "analysis/text/final_stop.h"
#include "analysis/text/legible.h"
#include "analysis/text/morphology.h"
#include "analysis/text/paragraphs.h"
#include "analysis/text/sentences.h"
#include "analysis/text/tokens.h"
#include "analysis/text/word_classes.h"

namespace crossread {
namespace {

// A little less than in news, so that the tokens are seldom moved while they grow.
constexpr std::uint32_t code_points_a_token = 4;
// A folded form, and a lemma where it is another.
constexpr std::size_t words_a_byte = 2;

std::uint32_t token_count(const Document& document) {
  return static_cast<std::uint32_t>(document.tokens.size());
}

// No sentence of prose is that long, but tables are, and what compares the words of a sentence with each
// other must stay linear in the text.
constexpr std::size_t longest_sentence = 500;  // tokens

void add_part(Document& document, Span span, std::uint32_t paragraph, std::span<const Token> tokens) {
  const std::uint32_t first_token = token_count(document);
  document.tokens.insert(document.tokens.end(), tokens.begin(), tokens.end());
  part_final_stop(document.text, document.tokens, first_token);
  document.sentences.push_back({span, first_token, token_count(document), paragraph});
}

void add_sentence(Document& document, Span span, std::uint32_t paragraph, std::span<const Token> tokens) {
  for (; tokens.size() > longest_sentence; tokens = tokens.subspan(longest_sentence)) {
    const Span part{span.begin, tokens[longest_sentence - 1].span.end};
    span.begin = tokens[longest_sentence].span.begin;
    add_part(document, part, paragraph, tokens.first(longest_sentence));
  }
  add_part(document, span, paragraph, tokens);
}

void read_paragraph(Document& document, std::uint32_t paragraph, const TextRules& rules,
                    const Morphology* morphology) {
  const std::vector<Token> tokens =
      tokens_of(document.text, document.paragraphs[paragraph], rules, morphology, *document.words);
  for (const Sentence& sentence : sentences_of(document.text, tokens, rules))
    add_sentence(document, sentence.span, paragraph,
                 std::span(tokens).subspan(sentence.first_token, sentence.last_token - sentence.first_token));
}

/// The last paragraph that begins at or before a place of the text.
std::uint32_t paragraph_at(const Document& document, std::uint32_t place) {
  const auto after = std::ranges::upper_bound(document.paragraphs, place, {}, &Span::begin);
  return static_cast<std::uint32_t>(std::max<std::ptrdiff_t>(after - document.paragraphs.begin() - 1, 0));
}

void read_given_sentence(Document& document, Span given, const TextRules& rules,
                         const Morphology* morphology) {
  const std::uint32_t earliest = document.sentences.empty() ? 0 : document.sentences.back().span.end;
  const std::uint32_t end = std::clamp(given.end, earliest, document.text.size());
  const Span span{std::clamp(given.begin, earliest, end), end};
  const std::vector<Token> tokens = tokens_of(document.text, span, rules, morphology, *document.words);
  add_sentence(document, span, paragraph_at(document, span.begin), tokens);
}

Document document_of(Text text, const TextRules& rules, const Morphology* morphology,
                     const std::vector<Span>& given_sentences) {
  Document document;
  document.text = std::move(text);
  document.words = std::make_shared<WordMemory>(words_a_byte * document.text.bytes().size());
  if (morphology != nullptr) document.forms = morphology->forms();
  document.language = rules.language;
  document.paragraphs = paragraphs_of(document.text);
  document.tokens.reserve(document.text.size() / code_points_a_token);
  if (given_sentences.empty()) {
    for (std::uint32_t at = 0; at < document.paragraphs.size(); ++at)
      read_paragraph(document, at, rules, morphology);
  } else {
    for (const Span given : given_sentences) read_given_sentence(document, given, rules, morphology);
  }
  document.names = names_by_capital(document);
  classify_words(document, rules, morphology);
  return document;
}

/// A document of the legible text as one of the text as it is written.
void move_to(Text written, const LegibleText& legible, Document& document) {
  for (Span& paragraph : document.paragraphs) paragraph = legible.as_written(paragraph);
  for (Sentence& sentence : document.sentences) sentence.span = legible.as_written(sentence.span);
  for (Token& token : document.tokens) token.span = legible.as_written(token.span);
  document.text = std::move(written);
}

}  // namespace

Document document_of(std::string utf8, const TextRules& rules, const Morphology* morphology,
                     const std::vector<Span>& given_sentences) {
  Text written(std::move(utf8));
  const auto legible = LegibleText::of(written);
  if (!legible) return document_of(std::move(written), rules, morphology, given_sentences);
  std::vector<Span> sentences;
  for (const Span given : given_sentences) sentences.push_back(legible->as_legible(given));
  Document document = document_of(Text(legible->utf8()), rules, morphology, sentences);
  move_to(std::move(written), *legible, document);
  return document;
}

}  // namespace crossread
