#include "analysis/terms/lexicon_hits.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <tuple>

#include "analysis/terms/negation.h"
#include "analysis/terms/term_patterns.h"

namespace crossread {
namespace {

constexpr std::size_t shortest_rest = 3;  // bytes that a word has besides its affix

bool is_of_class(const Token& token, LoadedTerm::Class term_class) {
  const bool participle =
      token.verb_form == VerbForm::past_participle || token.verb_form == VerbForm::present_participle;
  switch (term_class) {
    case LoadedTerm::Class::noun:
      return token.word_class == WordClass::noun || token.word_class == WordClass::proper_noun;
    case LoadedTerm::Class::verb:
      return token.word_class == WordClass::verb || token.word_class == WordClass::auxiliary;
    case LoadedTerm::Class::adjective:
      return token.word_class == WordClass::adjective || participle;
    case LoadedTerm::Class::adverb:
      return token.word_class == WordClass::adverb;
    case LoadedTerm::Class::proper_noun:
      return token.word_class == WordClass::proper_noun;
    default:
      return true;
  }
}

bool has_class(const Token& token, const LoadedTerm& term) {
  return token.word_class == WordClass::unknown ||
         std::ranges::any_of(term.classes, [&](LoadedTerm::Class one) { return is_of_class(token, one); });
}

// Most words do not even share one letter with an affix. Both are longer than the affix.
bool begins_with(std::string_view word, std::string_view letters) {
  return !letters.empty() && word.front() == letters.front() && word.starts_with(letters);
}
bool ends_with(std::string_view word, std::string_view letters) {
  return !letters.empty() && word.back() == letters.back() && word.ends_with(letters);
}

class HitFinder {
 public:
  explicit HitFinder(const TermText& text) : text_(text), words_(text.language.terms) {}

  std::vector<LexiconHit> hits() {
    for (const Sentence& sentence : text_.document.sentences) {
      sentence_ = {sentence.first_token, sentence.last_token};
      for (std::uint32_t at = sentence.first_token; at < sentence.last_token; ++at) read(at);
    }
    return longest();
  }

 private:
  void read(std::uint32_t at) {
    const Token& token = text_.token(at);
    find(text_.forms[at], text_.form_hashes[at], at);
    if (token.lemma_hash != text_.form_hashes[at]) find(token.lemma, token.lemma_hash, at);
    if (token.kind == TokenKind::word) find_affixes(at);
  }

  /// The patterns that have this word at a token.
  void find(std::string_view word, std::uint32_t hash, std::uint32_t at) {
    const auto* found = words_.by_word.find(word, hash);
    if (found == nullptr) return;
    for (const TermWords::Place& place : *found) {
      if (place.nearest > at - sentence_.first) continue;
      const std::uint32_t last = at - place.nearest;
      for (std::uint32_t first = at - std::min(place.farthest, at - sentence_.first); first <= last; ++first)
        take(place, first);
    }
  }

  void take(const TermWords::Place& place, std::uint32_t at) {
    if (text_.token(at).kind != TokenKind::word) return;
    const auto end = place.is_lemma ? std::optional(at + 1) : match(place.pattern, text_, at, sentence_.last);
    if (!end) return;
    if (place.term == TermWords::technical)
      technical_.push_back({at, *end});
    else
      add({at, *end}, place.term);
  }

  void find_affixes(std::uint32_t at) {
    if (text_.forms[at].size() < 2 * shortest_rest) return;
    std::string_view word = text_.forms[at];
    std::string letters;
    if (word.find('-') != std::string_view::npos) word = letters = without_hyphens(word);
    for (const TermWords::Affix& affix : words_.affixes) {
      if (word.size() < affix.letters.size() + shortest_rest) continue;
      const bool fits = affix.is_prefix ? begins_with(word, affix.letters) : ends_with(word, affix.letters);
      const auto begins = [&](const std::string& other) { return word.starts_with(other); };
      if (fits && std::ranges::none_of(affix.other_words, begins)) add({at, at + 1}, affix.term);
    }
  }

  void add(TokenRange tokens, std::uint32_t number) {
    const LoadedTerm& term = words_.terms[number];
    if (tokens.size() == 1 && is_name(tokens.first, term)) return;
    if (is_excepted(tokens, term)) return;
    const bool other_class = tokens.size() == 1 && !has_class(text_.token(tokens.first), term);
    hits_.push_back({tokens, number, other_class, is_negated(text_, tokens, sentence_)});
  }

  /// A capital in the midst of a sentence, which the lexicon does not ask for.
  bool is_name(std::uint32_t at, const LoadedTerm& term) const {
    return text_.document.names[at] && at > sentence_.first &&
           term.pattern.find(text_.document.text.slice(text_.token(at).span)) == std::string::npos;
  }

  bool is_excepted(TokenRange tokens, const LoadedTerm& term) const {
    return std::ranges::any_of(term.exceptions, [&](const TermPattern& context) {
      return stands_in(context, text_, tokens, sentence_);
    });
  }

  bool is_technical(TokenRange tokens) const {
    return std::ranges::any_of(technical_, [&](TokenRange technical) { return technical.contains(tokens); });
  }

  std::vector<LexiconHit> longest() {
    std::erase_if(hits_, [&](const LexiconHit& hit) { return is_technical(hit.tokens); });
    std::ranges::sort(hits_, {}, [&](const LexiconHit& hit) {
      return std::tuple(-static_cast<std::int64_t>(hit.tokens.size()), hit.other_class,
                        -static_cast<int>(words_.terms[hit.term].weight), hit.tokens.first, hit.term);
    });
    std::vector<bool> taken(text_.size());
    std::vector<LexiconHit> kept;
    for (const LexiconHit& hit : hits_) {
      const auto begin = taken.begin() + hit.tokens.first;
      const auto end = taken.begin() + hit.tokens.last;
      if (std::find(begin, end, true) != end) continue;
      std::fill(begin, end, true);
      kept.push_back(hit);
    }
    std::ranges::sort(kept);
    return kept;
  }

  const TermText& text_;
  const TermWords& words_;
  TokenRange sentence_;
  std::vector<TokenRange> technical_;
  std::vector<LexiconHit> hits_;
};

}  // namespace

std::vector<LexiconHit> lexicon_hits_of(const TermText& text) {
  return HitFinder(text).hits();
}

}  // namespace crossread
