#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/quotes/attributions.h"
#include "analysis/quotes/context.h"

namespace crossread {

/// What tells whether an attribution is reported speech, and nothing of which words it holds.
enum class ReportFeature : std::uint8_t {
  one,  ///< always
  // the cue
  strong_verb,  ///< may stand behind a whole sentence: "dire", "affirmer"
  weak_verb,    ///< mostly not speech
  quoted_verb,  ///< reports only quoted words
  thought_verb,
  assertive,
  doubtful,
  concessive,
  emotive,
  participle,  ///< without auxiliary
  infinitive,
  past_participle,  ///< without auxiliary: "invited"
  relative_cue,     ///< in a relative clause
  // the content
  direct,
  has_quotation,
  quotation_short,  ///< at most three quoted words
  quotation_long,   ///< more than ten
  has_verb,
  short_content,   ///< at most three words
  middle_content,  ///< four to eight
  touches_cue,
  far_from_cue,  ///< more than eight words between
  first_block,   ///< the headline, perhaps
  // the source
  no_source,
  source_name,
  source_description,
  source_pronoun,
  source_it,  ///< "it", "that": the pronoun of things
  source_first_person,
  source_person,
  source_body,
  source_group,
  source_place,
  source_thing,
  source_role,
  source_data,
  source_medium,
  source_unsure,  ///< probability below one half
  source_sure,    ///< above nine tenths
  count
};
inline constexpr std::size_t report_feature_count = static_cast<std::size_t>(ReportFeature::count);
extern const std::array<std::string_view, report_feature_count> report_feature_names;
using ReportFeatures = std::array<float, report_feature_count>;

/// The names of Attribution::Construction, the settings of the model.
inline constexpr std::array<std::string_view, 12> construction_names = {
    "clause",    "bare_clause", "infinitive", "question", "colon", "object",
    "after_cue", "incise",      "sentence",   "phrase",   "label", "floating"};

ReportFeatures report_features_of(const SpeechContext& context, const Attribution& attribution);

/// The probability that each attribution is reported speech, by logistic regression.
std::vector<double> report_probabilities_of(const SpeechContext& context,
                                            const std::vector<Attribution>& attributions);

}  // namespace crossread
