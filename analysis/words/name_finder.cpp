#include "analysis/words/name_finder.h"

#include <algorithm>
#include <span>

#include "analysis/text/content.h"
#include "analysis/text/fold.h"
#include "analysis/text/letter_case.h"
#include "analysis/words/name_bounds.h"
#include "analysis/words/noun_use.h"
#include "analysis/words/usual_spelling.h"

namespace crossread {
namespace {

/// « l'Otan » is the OTAN; « ei » and "Ei" are not the EI.
bool fits_capitals(std::string_view written, std::string_view name) {
  if (!is_upper_case(name)) return true;
  return fold(name).size() == 2 ? is_upper_case(written) : is_capitalised(written);
}

/// "IS" in "WHERE IS IT?" is no acronym.
bool is_shouted(const Document& document, const Sentence& sentence) {
  return is_upper_case(document.text.slice(sentence.span));
}

bool has_word(std::span<const Token> tokens, const std::string& folded) {
  return std::ranges::any_of(
      tokens, [&](const Token& one) { return one.folded == folded || content_key(one) == folded; });
}

std::string between_spaces(const std::string& words) {
  return std::string(1, ' ').append(words).append(1, ' ');
}

/// « Ferrand » alone is not counted in « Julie Ferrand » or « Ferrand-Roux ».
bool is_part_of_name(const Document& document, const Sentence& sentence, std::uint32_t token,
                     std::uint32_t count) {
  const auto is_name = [&](std::uint32_t at) {
    const WordClass word_class = document.tokens[at].word_class;
    if (at == sentence.first_token) return word_class == WordClass::proper_noun;
    return is_capitalised(document, at) && word_class != WordClass::determiner &&
           word_class != WordClass::preposition;
  };
  return (token > sentence.first_token && is_name(token - 1)) ||
         (token + count < sentence.last_token && is_name(token + count));
}

/// « anti-OTAN » names the OTAN: small letters before a hyphen and a capital are a prefix.
void drop_prefix(Token& token, const Text& text, WordMemory& words) {
  const std::string_view written = text.slice(token.span);
  const auto hyphen = written.rfind('-');
  if (hyphen == std::string_view::npos || hyphen == 0 || !is_lower_case(written.substr(0, hyphen)) ||
      !is_capitalised(written.substr(hyphen + 1)))
    return;
  const std::string_view name = written.substr(hyphen + 1);
  token.span.begin =
      text.code_point_at(text.byte_offset(token.span.begin) + static_cast<std::uint32_t>(hyphen) + 1);
  token.is_capitalised = true;
  token.is_as_folded = false;
  token.set_folded(folded_into(words, name));
  token.set_lemma(words.keep(lower_case(name)));
}

}  // namespace

NameFinder::NameFinder(const Language& language) : language_(language) {
  for (const NamingFamily& family : language.namings) {
    const std::uint32_t number = add_family(family.referent);
    families_[number] = family;
    for (std::uint32_t name = 0; name < family.names.size(); ++name)
      slots_[slot_of(family.names[name])].meanings.push_back({.family = number, .name = name});
    add_other_senses(number);
  }
}

std::uint32_t NameFinder::add_family(std::string referent) {
  families_.push_back({.referent = std::move(referent), .names = {}});
  return static_cast<std::uint32_t>(families_.size() - 1);
}

// What a text says goes before what the lexicon has.
void NameFinder::add_name(std::uint32_t family, const std::string& name, std::uint32_t article) {
  auto& names = families_[family].names;
  const auto known = std::ranges::find(names, key_of(name), [&](const auto& one) { return key_of(one); });
  const auto place = static_cast<std::uint32_t>(known - names.begin());
  auto& meanings = slots_[slot_of(name)].meanings;
  if (known == names.end()) names.push_back(name);
  const bool is_there = std::ranges::any_of(meanings, [&](const Meaning& one) {
    return one.family == family && (one.article == article || one.article == everywhere);
  });
  if (!is_there) meanings.insert(meanings.begin(), {family, place, article, true});
}

std::string NameFinder::key_of(std::string_view name) const {
  return fold(in_usual_spelling(name, language_));
}

std::uint32_t NameFinder::slot_of(std::string_view name) {
  const auto [place, is_new] = by_key_.try_emplace(key_of(name), static_cast<std::uint32_t>(slots_.size()));
  if (is_new) {
    index_.add(in_usual_spelling(name, language_), place->second);
    slots_.emplace_back();
  }
  return place->second;
}

void NameFinder::add_other_senses(std::uint32_t family) {
  for (const OtherSense& sense : families_[family].other_senses) {
    const std::uint32_t slot = slot_of(sense.phrase);
    if (!sense.beside.empty()) {
      slots_[slot].besides.emplace_back(sense.beside, family);
      continue;
    }
    const std::string words = between_spaces(key_of(sense.phrase));
    for (const std::string& name : families_[family].names)
      if (words.find(between_spaces(key_of(name))) != std::string::npos)
        slots_[slot].excludes.push_back({slot_of(name), family});
  }
}

std::optional<std::uint32_t> NameFinder::family_of(std::string_view name, std::uint32_t article) const {
  const auto found = by_key_.find(key_of(name));
  if (found == by_key_.end()) return std::nullopt;
  for (const std::uint32_t where : {article, everywhere})
    for (const Meaning& meaning : slots_[found->second].meanings)
      if (meaning.article == where) return meaning.family;
  return std::nullopt;
}

void NameFinder::exclude(Reading& reading, std::uint32_t slot, const Sentence& sentence) const {
  const auto words =
      std::span(reading.tokens).subspan(sentence.first_token, sentence.last_token - sentence.first_token);
  for (const Exclusion& one : slots_[slot].excludes) reading.excluded.insert(one);
  for (const auto& [word, family] : slots_[slot].besides)
    if (has_word(words, word)) reading.excluded.insert({slot, family});
}

bool NameFinder::fits(const Reading& reading, const Meaning& meaning, const Sentence& sentence,
                      std::uint32_t token, std::uint32_t count) const {
  const std::string& name = families_[meaning.family].names[meaning.name];
  const Span span{reading.tokens[token].span.begin, reading.tokens[token + count - 1].span.end};
  const std::string_view written = reading.document.text.slice(span);
  if (!fits_capitals(written, name)) return false;
  if (is_upper_case(name)) {
    const bool is_word = language_.text.function_words.contains(reading.tokens[token].folded);
    return !is_word || !is_shouted(reading.document, sentence);
  }
  if (meaning.is_given && is_capitalised(name))
    return is_capitalised(written) &&
           (count > 1 || !is_part_of_name(reading.document, sentence, token, count));
  return count > 1 || is_noun_use(reading.document, sentence, token, language_);
}

const NameFinder::Meaning* NameFinder::meaning_of(const Reading& reading, std::uint32_t slot,
                                                  const Sentence& sentence, std::uint32_t token,
                                                  std::uint32_t count) const {
  const Meaning* elsewhere = nullptr;
  const Meaning* general = nullptr;
  bool agree = true;
  for (const Meaning& meaning : slots_[slot].meanings) {
    if (reading.excluded.contains({slot, meaning.family}) || !fits(reading, meaning, sentence, token, count))
      continue;
    if (meaning.article == everywhere) {
      if (general == nullptr) general = &meaning;
    } else if (meaning.article == reading.article) {
      return &meaning;
    } else {
      agree = agree && (elsewhere == nullptr || elsewhere->family == meaning.family);
      elsewhere = &meaning;
    }
  }
  return general != nullptr ? general : agree ? elsewhere : nullptr;
}

std::vector<NameUse> NameFinder::names_in(const Document& document, std::uint32_t article) const {
  Reading reading{
      .document = document, .tokens = in_usual_spelling(document.tokens, language_), .article = article};
  WordMemory words(0);
  for (Token& token : reading.tokens) drop_prefix(token, document.text, words);
  std::vector<NameUse> uses;
  std::uint32_t paragraph = 0;
  for (const Sentence& sentence : document.sentences) {
    if (sentence.paragraph != paragraph) reading.excluded.clear();
    paragraph = sentence.paragraph;
    for (std::uint32_t at = sentence.first_token; at < sentence.last_token;) {
      const auto rest = std::span(reading.tokens).subspan(at, sentence.last_token - at);
      const PhraseIndex::Match match = index_.longest_at(rest);
      if (match.tokens > 0) exclude(reading, match.entry, sentence);
      const Meaning* meaning =
          match.tokens > 0 ? meaning_of(reading, match.entry, sentence, at, match.tokens) : nullptr;
      if (meaning != nullptr)
        uses.push_back({meaning->family,
                        meaning->name,
                        at,
                        {reading.tokens[at].span.begin, reading.tokens[at + match.tokens - 1].span.end}});
      const bool is_phrase = match.tokens > 0 && !slots_[match.entry].excludes.empty();
      at += meaning != nullptr || is_phrase ? match.tokens : 1;
    }
  }
  return uses;
}

}  // namespace crossread
