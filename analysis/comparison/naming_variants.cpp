#include "analysis/comparison/naming_variants.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>

#include "analysis/comparison/name_families.h"
#include "analysis/comparison/name_places.h"
#include "analysis/comparison/name_spellings.h"
#include "analysis/text/letter_case.h"
#include "analysis/words/exact_tests.h"
#include "analysis/words/multiple_tests.h"

namespace crossread {
namespace {

/// By family and name.
using AllPlaces = std::vector<std::vector<NamePlaces>>;

AllPlaces places_of_names(const NameFinder& finder, Readings readings, Accounts accounts) {
  AllPlaces all;
  for (const NamingFamily& family : finder.families())
    all.emplace_back(family.names.size(), NamePlaces(readings.size()));
  each_part(readings, accounts, [&](const ArticlePart& part) {
    for (const NameUse& use : finder.names_in(part.document, part.article))
      all[use.family][use.name].add(part, {use.token, use.span});
  });
  return all;
}

double uses_in(const NameVariant& variant, ArticleNumber article) {
  return variant.own[article].value + variant.quoted[article].value;
}

double own_uses_in(const NameVariant& variant, ArticleNumber article) {
  return variant.own[article].value;
}

/// Whether one article has a name that another does without, which has one that the first does without.
template <typename Uses>
bool part_articles(const std::vector<NameVariant>& variants, ArticleNumber articles, const Uses& uses) {
  const auto has_own = [&](ArticleNumber a, ArticleNumber b) {
    return std::ranges::any_of(variants,
                               [&](const NameVariant& one) { return uses(one, a) > 0 && uses(one, b) == 0; });
  };
  for (ArticleNumber a = 0; a < articles; ++a)
    for (ArticleNumber b = a + 1; b < articles; ++b)
      if (has_own(a, b) && has_own(b, a)) return true;
  return false;
}

/// In all that they say, or in what they say themselves: an article that quotes « la mégabassine » and itself
/// writes « la réserve » chooses as much as one that has no such quotation.
bool names_part_articles(const std::vector<NameVariant>& variants, ArticleNumber articles) {
  return part_articles(variants, articles, uses_in) || part_articles(variants, articles, own_uses_in);
}

constexpr double most_false = 0.05;

/// The two most used names of a referent, in one article and in all others: Fisher's exact test, by article.
/// Of mentions so few that no split of them could pass there is none: it would only hide the others.
std::vector<double> chances_of(const NamedReferent& one, ArticleNumber articles) {
  if (one.variants.size() < 2) return {};
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

bool is_shown(const NamedReferent& one, ArticleNumber articles) {
  const bool only_context = one.reasons.back().basis == NamedReferent::Basis::context;
  return one.variants.size() > 1 && (!only_context || names_part_articles(one.variants, articles));
}

bool has_capital(const std::string& name) {
  return lower_case(name) != name;
}

/// « organisation djihadiste » means the État islamique only where one of its own names stands as well.
bool is_only_described(const NamingFamily& family, const std::vector<NameVariant>& variants) {
  return family.is_sure && std::ranges::any_of(family.names, has_capital) &&
         std::ranges::none_of(variants, has_capital, &NameVariant::name);
}

/// How often the articles have any of its names.
double times_named(const NamedReferent& one) {
  double sum = 0;
  for (const NameVariant& variant : one.variants) sum += variant.total();
  return sum;
}

}  // namespace

double NameVariant::total() const {
  double sum = 0;
  for (const auto* figures : {&own, &quoted})
    for (const Figure& figure : *figures) sum += figure.value;
  return sum;
}

std::vector<NamedReferent> named_referents(Readings readings, Accounts accounts,
                                           std::span<const ExchangedNames> exchanged,
                                           const Language& language) {
  NameFamilies all = name_families(readings, accounts, exchanged, language);
  AllPlaces places = places_of_names(all.finder, readings, accounts);
  const auto articles = static_cast<ArticleNumber>(readings.size());
  std::vector<NamedReferent> referents;
  for (std::size_t at = 0; at < all.finder.families().size(); ++at) {
    const NamingFamily& family = all.finder.families()[at];
    NamedReferent one{.referent = family.referent, .reasons = std::move(all.reasons[at]), .variants = {}};
    for (std::size_t name = 0; name < family.names.size(); ++name)
      if (NameVariant variant = variant_of(family.names[name], std::move(places[at][name]));
          variant.total() > 0)
        one.variants.push_back(std::move(variant));
    std::ranges::stable_sort(one.variants, std::greater{}, &NameVariant::total);
    if (is_shown(one, articles) && !is_only_described(family, one.variants))
      referents.push_back(std::move(one));
  }
  for (NamedReferent& one : names_spelt_in_several_ways(readings, accounts, referents, language))
    referents.push_back(std::move(one));
  std::ranges::stable_sort(referents, std::greater{}, times_named);
  mark_telling(referents, articles);
  return referents;
}

}  // namespace crossread
