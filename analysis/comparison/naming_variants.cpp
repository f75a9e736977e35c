#include "analysis/comparison/naming_variants.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <utility>

#include "analysis/quotes/passages.h"
#include "analysis/text/fold.h"
#include "analysis/words/exact_tests.h"
#include "analysis/words/multiple_tests.h"
#include "analysis/words/name_finder.h"

namespace crossread {
namespace {

using Readings = std::span<const ReadArticle* const>;
using Accounts = std::span<const ArticleAccount>;

/// By token: whether it stands within quotation marks.
std::vector<bool> quoted_tokens(const Document& document, const std::vector<Passage>& passages) {
  std::vector<bool> quoted(document.tokens.size());
  for (const Passage& passage : passages)
    std::fill(quoted.begin() + passage.first, quoted.begin() + passage.last, true);
  return quoted;
}

/// The places of one name: by article, outside and within quotation marks; and how it is spelt.
struct Places {
  std::vector<std::vector<Evidence>> own, quoted;
  std::map<std::string, std::string> spellings;  ///< folded dictionary form -> as first written
};

/// By family and name.
using AllPlaces = std::vector<std::vector<Places>>;

/// The words of a name in their dictionary form, each as it is spelt.
std::string lemmas_at(const Document& body, const NameUse& use) {
  std::string lemmas;
  for (std::size_t at = use.token; at < body.tokens.size() && use.span.contains(body.tokens[at].span); ++at)
    lemmas.append(lemmas.empty() ? "" : " ").append(fold(body.tokens[at].lemma));
  return lemmas;
}

AllPlaces no_places(const NameFinder& finder, std::size_t articles) {
  AllPlaces all;
  for (const NamingFamily& family : finder.families()) {
    Places none;
    none.own.resize(articles);
    none.quoted.resize(articles);
    all.emplace_back(family.names.size(), none);
  }
  return all;
}

AllPlaces places_of(const NameFinder& finder, Readings readings, Accounts accounts) {
  AllPlaces all = no_places(finder, readings.size());
  const auto add = [&](ArticleNumber article, const Document& document, const std::vector<Passage>& passages,
                       const auto& place) {
    const std::vector<bool> quoted = quoted_tokens(document, passages);
    for (const NameUse& use : finder.names_in(document)) {
      Places& places = all[use.family][use.name];
      (quoted[use.token] ? places.quoted : places.own)[article].push_back(place(use.span));
      places.spellings.try_emplace(lemmas_at(document, use), document.text.slice(use.span));
    }
  };
  for (ArticleNumber article = 0; article < readings.size(); ++article) {
    const ReadArticle& one = *readings[article];
    add(article, one.title, passages_of(one.title), [&](Span span) { return place_in_title(article, span); });
    add(article, one.body, one.speech.passages,
        [&](Span span) { return place_in_text(accounts[article], article, span); });
  }
  return all;
}

NameVariant variant_of(const std::string& name, Places places) {
  NameVariant variant{.name = name, .spellings = {}, .own = {}, .quoted = {}};
  if (places.spellings.size() == 1 && places.spellings.begin()->first != fold(name))
    variant.name = places.spellings.begin()->second;
  if (places.spellings.size() > 1)
    for (const auto& [lemmas, written] : places.spellings) variant.spellings.push_back(written);
  for (auto& own : places.own) variant.own.push_back(count_of(Unit::occurrences, std::move(own)));
  for (auto& quoted : places.quoted) variant.quoted.push_back(count_of(Unit::occurrences, std::move(quoted)));
  return variant;
}

double uses_in(const NameVariant& variant, ArticleNumber article) {
  return variant.own[article].value + variant.quoted[article].value;
}

/// Whether one article has a name that another does without, which has one that the first does without.
bool names_part_articles(const std::vector<NameVariant>& variants, ArticleNumber articles) {
  const auto has_own = [&](ArticleNumber a, ArticleNumber b) {
    return std::ranges::any_of(
        variants, [&](const NameVariant& one) { return uses_in(one, a) > 0 && uses_in(one, b) == 0; });
  };
  for (ArticleNumber a = 0; a < articles; ++a)
    for (ArticleNumber b = a + 1; b < articles; ++b)
      if (has_own(a, b) && has_own(b, a)) return true;
  return false;
}

constexpr double most_false = 0.05;

/// The two most used names of a referent, in one article and in all others: Fisher's exact test, by article.
/// Of mentions so few that no split of them could pass there is none: it would only hide the others.
std::vector<double> chances_of(const NamedReferent& one, ArticleNumber articles) {
  const NameVariant &first = one.variants[0], &second = one.variants[1];
  std::vector<double> chances;
  for (ArticleNumber article = 0; article < articles; ++article) {
    const auto a = static_cast<std::int64_t>(uses_in(first, article));
    const auto na = a + static_cast<std::int64_t>(uses_in(second, article));
    const auto b = static_cast<std::int64_t>(first.total()) - a;
    const auto nb = static_cast<std::int64_t>(first.total() + second.total()) - na;
    if (na == 0 || nb == 0) continue;
    const Contingency table{.a = {a}, .b = {b}, .na = na, .nb = nb};
    if (smallest_p(table).front() <= most_false) chances.push_back(exact_tests(table).p.front());
  }
  return chances;
}

/// Marks the referents whose two names no chance parts so (a false discovery rate of one in twenty over all
/// tests, Benjamini & Hochberg 1995).
void mark_telling(std::vector<NamedReferent>& referents, ArticleNumber articles) {
  std::vector<double> chances;
  std::vector<std::size_t> referent_of;
  for (std::size_t at = 0; at < referents.size(); ++at)
    for (const double chance : chances_of(referents[at], articles)) {
      chances.push_back(chance);
      referent_of.push_back(at);
    }
  const std::vector<double> adjusted = benjamini_hochberg(chances);
  for (std::size_t test = 0; test < adjusted.size(); ++test)
    if (adjusted[test] <= most_false) referents[referent_of[test]].is_telling = true;
}

std::vector<NamingFamily> acronyms_of(Readings readings) {
  std::vector<NamingFamily> families;
  for (const ReadArticle* reading : readings)
    for (NamingFamily& family : acronyms_in(reading->body)) families.push_back(std::move(family));
  return families;
}

}  // namespace

double NameVariant::total() const {
  double sum = 0;
  for (const auto* figures : {&own, &quoted})
    for (const Figure& figure : *figures) sum += figure.value;
  return sum;
}

std::vector<NamedReferent> named_referents(Readings readings, Accounts accounts, const Language& language) {
  const NameFinder finder(language, acronyms_of(readings));
  AllPlaces places = places_of(finder, readings, accounts);
  std::vector<NamedReferent> referents;
  for (std::size_t at = 0; at < finder.families().size(); ++at) {
    const NamingFamily& family = finder.families()[at];
    const auto basis = at >= language.namings.size() ? NamedReferent::Basis::acronym
                       : family.is_sure              ? NamedReferent::Basis::lexicon
                                                     : NamedReferent::Basis::context;
    NamedReferent one{.referent = family.referent, .basis = basis, .variants = {}};
    for (std::size_t name = 0; name < family.names.size(); ++name)
      if (NameVariant variant = variant_of(family.names[name], std::move(places[at][name]));
          variant.total() > 0)
        one.variants.push_back(std::move(variant));
    std::ranges::stable_sort(one.variants, std::greater{}, &NameVariant::total);
    const bool is_shown = one.variants.size() > 1 &&
                          (basis != NamedReferent::Basis::context ||
                           names_part_articles(one.variants, static_cast<ArticleNumber>(readings.size())));
    if (is_shown) referents.push_back(std::move(one));
  }
  const auto mentions = [](const NamedReferent& one) {
    double sum = 0;
    for (const NameVariant& variant : one.variants) sum += variant.total();
    return sum;
  };
  std::ranges::stable_sort(referents, std::greater{}, mentions);
  mark_telling(referents, static_cast<ArticleNumber>(readings.size()));
  return referents;
}

}  // namespace crossread
