// Findings about names for the same thing and about words that weigh.

#include <algorithm>

#include "reports/sections.h"
#include "reports/sections/findings.h"

namespace crossread::reports {
namespace {

constexpr double enough_names = 6;
constexpr double fewest_names = 2;  // of a name, in one article
constexpr double enough_terms = 8;
constexpr double fewest_own_words = 250;  // of an outlet's own voice, to say that it has few of them
constexpr double surprise_of_terms = 0.8;
constexpr double support_of_a_pair = 0.7;  // one reworded sentence
constexpr double heaviest = 3;

/// Names that only abbreviate or spell each other tell nothing of a choice.
bool may_be_a_choice(const NamedReferent& referent) {
  return std::ranges::none_of(referent.reasons, [](const NamedReferent::Reason& reason) {
    return reason.basis == NamedReferent::Basis::acronym || reason.basis == NamedReferent::Basis::spelling;
  });
}

/// One article has a name that another does not have at all, and the other way round.
void add_names(std::vector<Finding>& findings, const Wording& wording, const NamedReferent& referent,
               const NameVariant& one, const NameVariant& other) {
  const auto articles = static_cast<std::uint32_t>(wording.comparison().articles.size());
  const auto alone = [&](const NameVariant& here, const NameVariant& there, std::uint32_t article) {
    return there.own[article].value == 0 ? here.own[article].value : 0;
  };
  for (std::uint32_t a = 0; a < articles; ++a)
    for (std::uint32_t b = 0; b < articles; ++b) {
      const double names = alone(one, other, a), others = alone(other, one, b);
      if (a == b || names < fewest_names || others < 1) continue;
      const auto written = [&](const NameVariant& name) {
        return wording.quote(name.name, wording.comparison().articles[a].article.language);
      };
      findings.push_back(
          {.surprise = referent.is_telling ? 1 : 0.75,
           .support = std::min(1.0, (names + others) / enough_names),
           .line = wording.say("brief.names", {{"label", called(wording, a)},
                                               {"name", written(one)},
                                               {"n", wording.number(one.own[a])},
                                               {"labels", wording.places(one.own[a].evidence)},
                                               {"other", called(wording, b)},
                                               {"other_name", written(other)},
                                               {"other_n", wording.number(other.own[b])},
                                               {"other_labels", wording.places(other.own[b].evidence)}})});
    }
}

/// A loaded word where a sentence alike has a plainer one.
void add_replaced(std::vector<Finding>& findings, const Wording& wording, const MarkedTerm& term) {
  if (!term.instead) return;
  findings.push_back(
      {.surprise = term.score * term.weight / heaviest,
       .support = support_of_a_pair,
       .line = wording.say("brief.instead", {{"label", called(wording, term.place.article)},
                                             {"word", words_at(wording, term.place)},
                                             {"labels", wording.places({term.place})},
                                             {"other", called(wording, term.instead->article)},
                                             {"other_word", words_at(wording, *term.instead)},
                                             {"other_labels", wording.places({*term.instead})}})});
}

/// The articles with the most and the fewest loaded words, where chance does not explain the difference.
void add_rates(std::vector<Finding>& findings, const Wording& wording) {
  const auto& terms = wording.comparison().terms;
  const auto is_short = [](const ArticleTerms& one) { return one.own_words.value < fewest_own_words; };
  if (std::ranges::any_of(terms, is_short)) return;
  const auto [least, most] =
      std::ranges::minmax_element(terms, {}, [](const ArticleTerms& one) { return one.own_rate.low; });
  const TermRate &few = least->own_rate, &many = most->own_rate;
  if (few.high >= many.low || !std::holds_alternative<Figure>(many.rate)) return;
  const auto number = [&](auto article) { return static_cast<std::uint32_t>(article - terms.begin()); };
  findings.push_back({.surprise = surprise_of_terms * (1 - few.high / many.low),
                      .support = std::min(1.0, many.count.value / enough_terms),
                      .line = wording.say_number("brief.terms", many.count,
                                                 {{"label", called(wording, number(most))},
                                                  {"total", wording.number(most->own_words)},
                                                  {"other", called(wording, number(least))},
                                                  {"other_n", wording.number(few.count)},
                                                  {"other_total", wording.number(least->own_words)}})});
}

}  // namespace

BestFinding differing_words(const Wording& wording) {
  const Comparison& comparison = wording.comparison();
  std::vector<Finding> findings;
  for (const NamedReferent& referent : comparison.referents) {
    if (!may_be_a_choice(referent)) continue;
    for (const NameVariant& one : referent.variants)
      for (const NameVariant& other : referent.variants)
        if (&one != &other) add_names(findings, wording, referent, one, other);
  }
  for (const ArticleTerms& terms : comparison.terms)
    for (const auto* voice : {&terms.title, &terms.own})
      for (const MarkedTerm& term : *voice) add_replaced(findings, wording, term);
  if (comparison.terms.size() > 1) add_rates(findings, wording);
  return best_of(std::move(findings));
}

}  // namespace crossread::reports
