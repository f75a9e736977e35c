#include "analysis/quotes/source_model.h"

#include <map>
#include <utility>

#include "analysis/quotes/choice_model.h"
#include "analysis/quotes/clauses.h"
#include "analysis/quotes/embedded_models.h"
#include "analysis/quotes/source_features.h"
#include "analysis/quotes/subjects.h"

namespace crossread {
namespace {

/// Of a relative pronoun the noun that it takes up: "le ministre, qui a appelé".
std::uint32_t taken_up(const SpeechContext& context, std::uint32_t mention) {
  if (mention == nothing || !is_relative(context, context.mentions[mention].tokens.first)) return mention;
  const auto& statement = context.statements[statement_of(context, context.mentions[mention].tokens.first)];
  const auto noun = antecedent_of(context, statement, context.mentions[mention].tokens.first);
  return noun == nothing ? mention : noun;
}

/// « Luc Daval, le préfet » : of a name and what is said of it the name.
std::uint32_t named(const SpeechContext& context, std::uint32_t mention) {
  if (mention == nothing || context.mentions[mention].form != Mention::Form::description) return mention;
  const Mention& description = context.mentions[mention];
  for (std::uint32_t at = mention; at-- > 0 && context.mentions[at].sentence == description.sentence;) {
    const Mention& before = context.mentions[at];
    if (before.form == Mention::Form::name && before.apposition.begin == description.span.begin &&
        !before.apposition.empty())
      return at;
  }
  return mention;
}

}  // namespace

void choose_sources(const SpeechContext& context, std::vector<Attribution>& attributions) {
  static const ChoiceModel model(embedded_source_model(), source_setting_names, source_feature_names);
  const auto cues = sorted_cues_of(attributions);
  std::map<TokenRange, std::size_t> last_of_cue;
  std::vector<double> scores;
  for (std::size_t number = 0; number < attributions.size(); ++number) {
    Attribution& attribution = attributions[number];
    if (const TokenRange cue = attribution.cue; !cue.empty()) {
      // "A," she said. "B.": what one cue reports has one source.
      const auto [before, is_first] = last_of_cue.try_emplace(cue, number);
      const Attribution& earlier = attributions[std::exchange(before->second, number)];
      if (!is_first && !attribution.is_source_sure) {
        attribution.source = earlier.source;
        attribution.source_probability = earlier.source_probability;
        continue;
      }
    }
    if (attribution.is_source_sure) continue;
    const auto candidates = source_candidates_of(context, attributions, cues, number);
    scores.clear();
    for (const auto& candidate : candidates)
      scores.push_back(model.score(static_cast<std::size_t>(candidate.setting), candidate.features));
    const auto [best, probability] = choose(scores);
    attribution.source = named(context, taken_up(context, candidates[best].mention));
    attribution.source_probability = probability;
  }
}

}  // namespace crossread
