#pragma once

#include <functional>
#include <optional>

#include "analysis/people/draft.h"

namespace crossread {

/// How near a person's last mention before another mention is: 0.5 in the same sentence, falling to 0; below
/// 0 where there is none before.
double nearness(const Draft& draft, const PersonDraft& person, std::uint32_t mention);

/// What each sign of salience is worth; set by hand on French and English news.
struct SalienceWeights {
  double sentence_between = -0.4;
  double subject = 0.7;
  double last_speaker = 1.3;
  double person = 0.8;
  double unknown_name = 0.5;
  double thing = -1.0;
  double shown_gender = 0.8;     ///< title, office or another pronoun show the gender that the mention has
  double part_of_phrase = -0.5;  ///< « du gouvernement » in « le porte-parole du gouvernement »
  double earlier_mention = 0.1;  ///< up to five
  double quoted = -0.6;          ///< named by a speaker, while the pronoun is the writer's
  double least = 0;              ///< below it nobody is meant
};
inline constexpr SalienceWeights pronoun_weights;
/// « le linguiste » means someone named near by, not so often who spoke last.
inline constexpr SalienceWeights description_weights{.sentence_between = -0.5, .last_speaker = 0.2};

/// Whom a mention without a name of its own means most likely: of those mentioned in the sentences before
/// who agree in gender and number, the one with the most of nearness, subjecthood, having spoken last and
/// frequency. Nothing where nobody is likely.
std::optional<Link> most_salient(const Draft& draft, std::uint32_t mention, Link::Reason reason,
                                 const SalienceWeights& weights,
                                 const std::function<bool(const PersonDraft&)>& allowed);

}  // namespace crossread
