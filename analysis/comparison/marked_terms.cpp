#include "analysis/comparison/marked_terms.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "analysis/comparison/lookup.h"
#include "analysis/comparison/voiced_words.h"
#include "analysis/terms/terms.h"
#include "analysis/text/content.h"
#include "analysis/words/rate_interval.h"

namespace crossread {
namespace {

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
  each_pair(*reuse, [&](const AlignedSentences& pair) {
    const bool is_from = pair.from.article == article;
    if (pair.relation == Relation::related || (!is_from && pair.to.article != article)) return;
    Counterpart& one = found.emplace_back();
    one.here = is_from ? pair.from : pair.to;
    one.there = is_from ? pair.to : pair.from;
    for (const Change& change : pair.changes)
      if (change.from && change.to && !change.spelling)
        one.replaced.emplace_back(is_from ? *change.from : *change.to, is_from ? *change.to : *change.from);
  });
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

Figure occurrences_of(std::span<const MarkedTerm> terms) {
  std::vector<Evidence> places;
  for (const MarkedTerm& term : terms) places.push_back(term.place);
  return count_of(Unit::occurrences, std::move(places));
}

/// A rate only of a text long enough; its interval is told of any.
TermRate rate_in(ArticleNumber article, Figure count, const Figure& words) {
  TermRate one{.count = std::move(count), .rate = {}, .low = 0, .high = 0};
  if (words.value > 0) {
    const auto [low, high] = rate_interval(static_cast<std::int64_t>(one.count.value), words.value);
    one.low = low;
    one.high = high;
  }
  if (words.value >= fewest_words && one.count.value >= fewest_terms)
    one.rate = rate_of(one.count, words);
  else
    one.rate = Silence{.why = Why::too_little_text, .articles = {article}, .seen = {one.count, words}};
  return one;
}

std::vector<TermRate> rates_by_category(ArticleNumber article, std::span<const MarkedTerm> terms,
                                        const Figure& words) {
  std::vector<std::vector<Evidence>> places(term_category_count);
  for (const MarkedTerm& term : terms) places[static_cast<std::size_t>(term.category)].push_back(term.place);
  std::vector<TermRate> rates;
  for (auto& of_category : places)
    rates.push_back(rate_in(article, count_of(Unit::occurrences, std::move(of_category)), words));
  return rates;
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
  terms.hedges = count_of(Unit::occurrences, std::move(hedges));
  terms.own_words = words_outside_marks(reading, accounts[article], article);
  count_terms(terms, article);
  return terms;
}

}  // namespace

void count_terms(ArticleTerms& terms, ArticleNumber article) {
  terms.title_count = occurrences_of(terms.title);
  terms.quoted_count = occurrences_of(terms.quoted);
  terms.own_rate = rate_in(article, occurrences_of(terms.own), terms.own_words);
  terms.by_category = rates_by_category(article, terms.own, terms.own_words);
}

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
