#include "analysis/comparison/marked_terms.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "analysis/comparison/voiced_words.h"
#include "analysis/terms/terms.h"
#include "analysis/text/content.h"
#include "analysis/words/rate_interval.h"

namespace crossread {
namespace {

using Accounts = std::span<const ArticleAccount>;
using Readings = std::span<const ReadArticle* const>;

// A change of more letters than these besides the term is another clause, and no word in its place.
constexpr std::uint32_t most_besides = 8;
constexpr std::uint32_t longest_exchange = 40;
// Under this a rate says more of chance than of the text.
constexpr double fewest_words = 300;
constexpr double fewest_terms = 5;

/// Pairs of sentences that say the same, with this article on either side.
struct Counterpart {
  Evidence here;
  Evidence there;
  std::vector<std::pair<Evidence, Evidence>> replaced;  ///< words here, words there
};

std::vector<Counterpart> counterparts_of(ArticleNumber article, const TextReuse* reuse) {
  std::vector<Counterpart> found;
  if (reuse == nullptr) return found;
  for (const ArticleReuse& other : reuse->articles)
    for (const AlignedSentences& pair : other.pairs) {
      const bool is_from = pair.from.article == article;
      if (pair.relation == Relation::related || (!is_from && pair.to.article != article)) continue;
      Counterpart& one = found.emplace_back();
      one.here = is_from ? pair.from : pair.to;
      one.there = is_from ? pair.to : pair.from;
      for (const Change& change : pair.changes)
        if (change.from && change.to && !change.spelling)
          one.replaced.emplace_back(is_from ? *change.from : *change.to, is_from ? *change.to : *change.from);
    }
  return found;
}

std::set<std::string> keys_in(const Document& document, Span span) {
  std::set<std::string> keys;
  for (const Token& token : document.tokens)
    if (span.contains(token.span)) keys.insert(content_key(token));
  return keys;
}

/// By token, whether a sentence alike has it too.
std::vector<Wording> wordings_of(const Document& document, std::span<const Counterpart> counterparts,
                                 Readings readings) {
  std::vector<Wording> wordings(document.tokens.size());
  for (const Counterpart& one : counterparts) {
    const auto there = keys_in(readings[one.there.article]->body, one.there.span);
    for (std::size_t at = 0; at < document.tokens.size(); ++at) {
      if (!one.here.span.contains(document.tokens[at].span)) continue;
      if (there.contains(content_key(document.tokens[at])))
        wordings[at] = Wording::same;
      else if (wordings[at] == Wording::unknown)
        wordings[at] = Wording::other;
    }
  }
  return wordings;
}

std::optional<Evidence> instead_of(const Evidence& place, std::span<const Counterpart> counterparts) {
  for (const Counterpart& one : counterparts)
    for (const auto& [here, there] : one.replaced)
      if (here.span.contains(place.span) && here.span.size() <= place.span.size() + most_besides &&
          there.span.size() <= longest_exchange)
        return there;
  return std::nullopt;
}

MarkedTerm marked(const Term& term, Evidence place, const TermWords& words) {
  MarkedTerm marked{.place = place,
                    .category = term.category,
                    .weight = term.weight,
                    .score = term.score,
                    .scare_quotes = term.scare_quotes,
                    .entry = {},
                    .neutral = {},
                    .note = {},
                    .instead = {}};
  if (term.entry) {
    const LoadedTerm& entry = words.terms[*term.entry];
    marked.entry = entry.pattern;
    marked.neutral = entry.neutral;
    marked.note = entry.note;
  }
  if (marked.note.empty()) marked.note = words.notes[static_cast<std::size_t>(term.category)];
  return marked;
}

Figure count(std::span<const MarkedTerm> terms) {
  std::vector<Evidence> places;
  for (const MarkedTerm& term : terms) places.push_back(term.place);
  return count_of(Unit::occurrences, std::move(places));
}

std::vector<Figure> counts_by_category(std::span<const MarkedTerm> terms) {
  std::vector<std::vector<Evidence>> places(term_category_count);
  for (const MarkedTerm& term : terms) places[static_cast<std::size_t>(term.category)].push_back(term.place);
  std::vector<Figure> counts;
  for (auto& of_category : places) counts.push_back(count_of(Unit::occurrences, std::move(of_category)));
  return counts;
}

Measure rate_in(const ArticleTerms& terms, ArticleNumber article) {
  if (terms.own_words.value >= fewest_words && terms.own_count.value >= fewest_terms)
    return rate_of(terms.own_count, terms.own_words);
  return Silence{
      .why = Why::too_little_text, .articles = {article}, .seen = {terms.own_count, terms.own_words}};
}

ArticleTerms terms_in(ArticleNumber article, Readings readings, Accounts accounts, const TextReuse* reuse,
                      const Language& language) {
  const ReadArticle& reading = *readings[article];
  const auto counterparts = counterparts_of(article, reuse);
  const Terms found = terms_of(reading.body, language, reading.speech.quotes, reading.speech.passages,
                               TermMethod::model, wordings_of(reading.body, counterparts, readings));
  ArticleTerms terms;
  std::vector<Evidence> hedges;
  for (const Term& term : found.terms) {
    const Evidence place = place_in_text(accounts[article], article, term.span);
    if (term.category == TermCategory::hedge && !term.quoted) hedges.push_back(place);
    if (!is_marked(term)) continue;
    MarkedTerm one = marked(term, place, language.terms);
    one.instead = instead_of(place, counterparts);
    (term.quoted ? terms.quoted : terms.own).push_back(std::move(one));
  }
  for (const Term& term : reading.title_terms.terms)
    if (is_marked(term))
      terms.title.push_back(marked(term, place_in_title(article, term.span), language.terms));
  terms.title_count = count(terms.title);
  terms.own_count = count(terms.own);
  terms.quoted_count = count(terms.quoted);
  terms.by_category = counts_by_category(terms.own);
  terms.hedges = count_of(Unit::occurrences, std::move(hedges));
  terms.own_words = voiced_words(reading, accounts[article], article, language.text).own_words;
  terms.rate = rate_in(terms, article);
  if (terms.own_words.value > 0) {
    const auto [low, high] =
        rate_interval(static_cast<std::int64_t>(terms.own_count.value), terms.own_words.value);
    terms.low = low;
    terms.high = high;
  }
  return terms;
}

}  // namespace

std::vector<ArticleTerms> marked_terms(Readings readings, Accounts accounts, const TextReuse* reuse,
                                       const Languages& languages) {
  const auto searched = [](const ReadArticle* reading) { return reading->terms.searched; };
  std::vector<ArticleTerms> terms;
  if (!std::ranges::all_of(readings, searched)) return terms;
  for (ArticleNumber article = 0; article < readings.size(); ++article)
    terms.push_back(
        terms_in(article, readings, accounts, reuse, languages.of(readings[article]->page.article.language)));
  return terms;
}

}  // namespace crossread
