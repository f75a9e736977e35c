#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/quotes/attributions.h"
#include "analysis/quotes/context.h"

namespace crossread {

/// What tells whether a mention is the source of what is said, and nothing of which words they are.
enum class SourceFeature : std::uint8_t {
  // where it stands from the cue
  touches_cue,  ///< nothing between them but adverbs and pronouns of the verb
  near,         ///< within three words
  middle,       ///< four to eight
  far,          ///< more
  mentions_between_1,
  mentions_between_2,
  mentions_between_more,
  comma_between,   ///< one
  commas_between,  ///< an even number of them: an apposition or an aside
  verb_between,
  main_verb_between,  ///< in no relative clause: the mention is not the subject of the cue
  relative_between,
  bracket_between,
  quotation_between,
  cue_between,
  conjunction_between,
  // what stands around it
  governed,  ///< behind a preposition
  joined,    ///< behind a conjunction
  behind_comma,
  behind_quotation,
  first_of_statement,
  in_brackets,
  behind_verb,  ///< an object, perhaps
  before_comma,
  before_verb,
  // what it is
  name,
  description,
  personal_pronoun,
  demonstrative_pronoun,
  relative_pronoun,
  indefinite_pronoun,
  possessive_pronoun,
  first_person,
  person,
  body,
  place,
  group,
  thing,
  has_role,
  has_title,
  definite,
  indefinite,
  nested,  ///< part of another mention
  joint,
  medium,          ///< where something was said: "communiqué"
  data,            ///< "sondage"
  occasion,        ///< "jeudi", "week"
  abbreviated,     ///< ends with a full stop: "N.C."
  object_pronoun,  ///< "me", "them"
  // earlier in the text
  last_source,       ///< of the attribution before
  last_source_here,  ///< which is in the same paragraph, in this statement or the one before
  earlier_source,    ///< of one before that
  last_subject,      ///< the first mention of the statement before
  blocks_between,
  colon_subject,  ///< the first of the statement before, which ends with a colon
  rule,           ///< what the grammar alone would choose
  nobody,         ///< the choice that the text does not say
  count
};

inline constexpr std::size_t source_feature_count = static_cast<std::size_t>(SourceFeature::count);

/// In the order of the enum; the names in the model's file.
extern const std::array<std::string_view, source_feature_count> source_feature_names;

/// How the cue stands to the source; a feature weighs differently in each.
enum class SourceSetting : std::uint8_t {
  before,      ///< the mention stands before the cue
  behind,      ///< the mention stands behind the cue
  participle,  ///< the cue is a participle or infinitive, whose source is another verb's subject
  none         ///< there is no cue
};
inline constexpr std::array<std::string_view, 4> source_setting_names = {"before", "behind", "participle",
                                                                         "none"};

/// Rows of one candidate: features, and the setting in which they count.
struct SourceCandidate {
  std::uint32_t mention = nothing;  ///< `nothing`: the text does not say
  SourceSetting setting = SourceSetting::before;
  std::array<float, source_feature_count> features{};
};

/// The cues of all attributions, sorted.
std::vector<TokenRange> sorted_cues_of(std::span<const Attribution> found);

/// The mentions that might be the source of found[number], among them the one that the grammar chose. `cues`
/// are the sorted ones of `found`.
std::vector<SourceCandidate> source_candidates_of(const SpeechContext& context,
                                                  std::span<const Attribution> found,
                                                  std::span<const TokenRange> cues, std::size_t number);

}  // namespace crossread
