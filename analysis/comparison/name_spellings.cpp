#include "analysis/comparison/name_spellings.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "analysis/comparison/name_places.h"
#include "analysis/text/content.h"
#include "analysis/text/fold.h"
#include "analysis/text/letter_case.h"
#include "analysis/words/name_bounds.h"
#include "analysis/words/near_spellings.h"

namespace crossread {
namespace {

/// A word with a capital: who writes it, and what stands before it with a capital too.
struct CapitalWord {
  std::set<ArticleNumber> articles;
  std::set<std::string> before;
  std::string lemma;  ///< folded
};

using CapitalWords = std::map<std::string, CapitalWord>;  // by folded form

/// "R-Wis." is short for something.
bool may_be_name(const Document& document, const Sentence& sentence, std::uint32_t at) {
  return at > sentence.first_token && !document.tokens[at].folded.ends_with('.') &&
         is_capitalised(document, at) && !is_upper_case(document.text.slice(document.tokens[at].span)) &&
         is_content_word(document.tokens[at]);
}

/// Words with a capital in the midst of a sentence; in titles each word may have one.
CapitalWords capital_words(Readings readings) {
  CapitalWords words;
  for (ArticleNumber article = 0; article < readings.size(); ++article) {
    const Document& body = readings[article]->body;
    for (const Sentence& sentence : body.sentences)
      for (std::uint32_t at = sentence.first_token; at < sentence.last_token; ++at) {
        if (!may_be_name(body, sentence, at)) continue;
        CapitalWord& word = words[std::string(body.tokens[at].folded)];
        word.articles.insert(article);
        word.lemma = content_key(body.tokens[at]);
        if (is_capitalised(body, at - 1) && is_content_word(body.tokens[at - 1]))
          word.before.emplace(body.tokens[at - 1].folded);
      }
  }
  return words;
}

bool share_any(const auto& a, const auto& b) {
  return std::ranges::any_of(a, [&](const auto& one) { return b.contains(one); });
}

/// "Slovenia" and "Slovakia" are both known.
bool is_known(const std::string& folded, const Language& language) {
  return language.topics.frequencies.find(folded) != nullptr || language.weekdays.contains(folded) ||
         language.months.contains(folded) || language.people.first_names.contains(folded) ||
         language.people.origins.contains(folded);
}

bool are_one_name(const CapitalWords::value_type& a, const CapitalWords::value_type& b,
                  const Language& language) {
  if (!are_near_spellings(a.first, b.first) || share_any(a.second.articles, b.second.articles)) return false;
  if (is_known(a.second.lemma, language) && is_known(b.second.lemma, language)) return false;
  const bool has_first_names = !a.second.before.empty() || !b.second.before.empty();
  return !has_first_names || share_any(a.second.before, b.second.before);
}

/// Spellings of one name: folded form -> the folded form under which it is counted.
using NearNames = std::map<std::string, std::string, std::less<>>;

void add_near_names(NearNames& spellings, Readings readings, const Language& language) {
  const CapitalWords words = capital_words(readings);
  for (auto a = words.begin(); a != words.end(); ++a)
    for (auto b = std::next(a); b != words.end() && b->first.front() == a->first.front(); ++b)
      if (are_one_name(*a, *b, language)) {
        const auto usual = spellings.try_emplace(a->first, a->first).first;
        spellings.try_emplace(b->first, usual->second);
      }
}

/// The usual spelling of a noun that the lexicon has with several.
std::string usual_of(const Token& token, const NearNames& near, const std::set<std::string>& known,
                     const Language& language) {
  const auto found = near.find(token.folded);
  if (found != near.end()) return found->second;
  const bool is_noun = token.word_class == WordClass::noun || token.word_class == WordClass::proper_noun ||
                       token.word_class == WordClass::unknown;
  if (token.kind != TokenKind::word || !is_noun) return {};
  const std::string key = content_key(token);
  const auto other = language.alike.spellings.find(key);
  if (other != language.alike.spellings.end()) return other->second;
  return known.contains(key) ? key : std::string();
}

/// Spellings with the articles that write them.
using ByArticle = std::map<std::string, std::set<ArticleNumber>>;

bool spellings_part_articles(const ByArticle& spellings) {
  for (auto a = spellings.begin(); a != spellings.end(); ++a)
    for (auto b = std::next(a); b != spellings.end(); ++b)
      if (!std::ranges::includes(a->second, b->second) && !std::ranges::includes(b->second, a->second))
        return true;
  return false;
}

bool is_shown_in(std::span<const NamedReferent> referents, const NameVariant& variant) {
  const auto has_word = [&](const NameVariant& one) {
    return std::ranges::any_of(one.spellings, [&](const std::string& spelling) {
      return std::ranges::any_of(variant.spellings, [&](const std::string& word) {
        return fold(spelling).find(fold(word)) != std::string::npos;
      });
    });
  };
  return std::ranges::any_of(
      referents, [&](const NamedReferent& one) { return std::ranges::any_of(one.variants, has_word); });
}

}  // namespace

std::vector<NamedReferent> names_spelt_in_several_ways(Readings readings,
                                                       std::span<const ArticleAccount> accounts,
                                                       std::span<const NamedReferent> referents,
                                                       const Language& language) {
  NearNames near;
  add_near_names(near, readings, language);
  std::set<std::string> known;
  for (const auto& [variant, usual] : language.alike.spellings) known.insert(usual);
  std::map<std::string, std::pair<NamePlaces, ByArticle>> all;
  each_part(readings, accounts, [&](const ArticlePart& part) {
    for (std::uint32_t at = 0; at < part.document.tokens.size(); ++at) {
      const Token& token = part.document.tokens[at];
      const std::string usual = usual_of(token, near, known, language);
      if (usual.empty()) continue;
      auto& [places, spellings] =
          all.try_emplace(usual, NamePlaces(readings.size()), ByArticle()).first->second;
      places.add(part, {at, token.span});
      spellings[content_key(token)].insert(part.article);
    }
  });
  std::vector<NamedReferent> spelt;
  for (auto& [usual, found] : all) {
    if (!spellings_part_articles(found.second)) continue;
    NameVariant variant = variant_of(usual, std::move(found.first));
    if (variant.spellings.size() < 2 || is_shown_in(referents, variant)) continue;
    variant.name = variant.spellings.front();
    spelt.push_back({.referent = variant.name,
                     .reasons = {{NamedReferent::Basis::spelling, {}}},
                     .variants = {std::move(variant)}});
  }
  return spelt;
}

}  // namespace crossread
