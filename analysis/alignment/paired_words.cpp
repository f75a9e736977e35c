#include "analysis/alignment/paired_words.h"

#include <algorithm>
#include <utility>

#include "analysis/alignment/word_weight.h"
#include "analysis/text/content.h"

namespace crossread {
namespace {

/// Numbers strings in the order in which they are first met.
class Numbering {
 public:
  std::uint32_t number_of(std::string text) {
    const auto next = static_cast<std::uint32_t>(numbers_.size());
    return numbers_.try_emplace(std::move(text), next).first->second;
  }
  std::vector<std::string> texts() const {
    std::vector<std::string> texts(numbers_.size());
    for (const auto& [text, number] : numbers_) texts[number] = text;
    return texts;
  }

 private:
  StringMap<std::uint32_t> numbers_;
};

/// The spelling under which a key is compared, null where the lexicon has no other.
const std::string* usual_spelling(const std::string& key, const Language& language) {
  const auto usual = language.alike.spellings.find(key);
  return usual == language.alike.spellings.end() ? nullptr : &usual->second;
}

WordSequence sequence_of(const Document& document, const Language& language, Numbering& forms,
                         Numbering& keys) {
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
                                .key = keys.number_of(usual != nullptr ? *usual : std::move(key)),
                                .weight = weight_of(token),
                                .attached = token.folded.starts_with('-'),
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
  return words;
}

}  // namespace crossread
