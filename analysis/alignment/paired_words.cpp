#include "analysis/alignment/paired_words.h"

#include <algorithm>
#include <utility>

#include "analysis/alignment/numbering.h"
#include "analysis/alignment/word_weight.h"
#include "analysis/text/content.h"
#include "analysis/text/quotation_marks.h"

namespace crossread {
namespace {

/// The spelling under which a key is compared, null where the lexicon has no other.
const std::string* usual_spelling(const std::string& key, const Language& language) {
  const auto usual = language.alike.spellings.find(key);
  return usual == language.alike.spellings.end() ? nullptr : &usual->second;
}

/// By token, whether it stands within quotation marks of its paragraph.
std::vector<bool> quoted_tokens(const Document& document) {
  std::vector<bool> quoted(document.tokens.size());
  for (std::size_t first = 0; first < document.sentences.size();) {
    std::size_t next = first;
    while (next < document.sentences.size() &&
           document.sentences[next].paragraph == document.sentences[first].paragraph)
      ++next;
    const std::uint32_t begin = document.sentences[first].first_token;
    const std::uint32_t end = document.sentences[next - 1].last_token;
    const auto marks =
        quotation_marks_of(document.text, std::span(document.tokens).subspan(begin, end - begin));
    bool open = false;
    for (std::uint32_t at = begin; at < end; ++at) {
      if (marks[at - begin] != QuotationMark::none) open = marks[at - begin] == QuotationMark::opening;
      quoted[at] = open;
    }
    first = next;
  }
  return quoted;
}

WordSequence sequence_of(const Document& document, const Language& language, Numbering& forms,
                         Numbering& keys) {
  const std::vector<bool> quoted = quoted_tokens(document);
  WordSequence sequence;
  sequence.words.reserve(document.tokens.size());
  for (const Sentence& sentence : document.sentences) {
    sequence.begins.push_back(static_cast<std::uint32_t>(sequence.words.size()));
    sequence.sentences.push_back(sentence.span);
    for (std::uint32_t at = sentence.first_token; at < sentence.last_token; ++at) {
      const Token& token = document.tokens[at];
      if (token.kind != TokenKind::word && token.kind != TokenKind::number) continue;
      std::string key = content_key(token);
      const std::string* const usual = usual_spelling(key, language);
      sequence.words.push_back({.span = token.span,
                                .form = forms.number_of(token.folded),
                                .key = keys.number_of(usual != nullptr ? *usual : key),
                                .weight = weight_of(token),
                                .attached = token.folded.starts_with('-'),
                                .quoted = quoted[at],
                                .respelt = usual != nullptr});
    }
  }
  sequence.begins.push_back(static_cast<std::uint32_t>(sequence.words.size()));
  return sequence;
}

}  // namespace

std::uint32_t WordSequence::sentence_of(std::uint32_t word) const {
  return static_cast<std::uint32_t>(std::ranges::upper_bound(begins, word) - begins.begin()) - 1;
}

std::vector<std::uint32_t> forms_of(std::span<const PairedWord> words) {
  std::vector<std::uint32_t> forms;
  forms.reserve(words.size());
  for (const PairedWord& word : words) forms.push_back(word.form);
  return forms;
}

PairedWords paired_words(const Document& a, const Document& b, const Language& language) {
  Numbering forms;
  Numbering keys;
  PairedWords words;
  words.a = sequence_of(a, language, forms, keys);
  words.b = sequence_of(b, language, forms, keys);
  words.forms = forms.texts();
  words.keys = keys.texts();
  words.rarity = rarities_of(words.keys, language.topics);
  words.relations = key_relations(words.keys, language.alike);
  return words;
}

}  // namespace crossread
