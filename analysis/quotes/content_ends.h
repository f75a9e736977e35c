#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/quotes/attributions.h"
#include "analysis/quotes/context.h"
#include "analysis/quotes/cues.h"

namespace crossread {

/// What tells whether the words of a speaker end at a place, and nothing of which words they are.
enum class EndFeature : std::uint8_t {
  statement_end,
  // the place
  at_comma,
  at_dash,
  at_semicolon,
  behind_passage,  ///< right behind a closing mark
  // what follows
  relative_follows,
  conjunction_follows,
  conjunction_and_subject,   ///< "but he ..."
  conjunction_and_verb,      ///< "and goes"
  conjunction_and_cue,       ///< "et a ajouté"
  conjunction_and_like_cue,  ///< right behind it a cue in the form of the one before: "denied ... and said"
  cue_with_subject_follows,  ///< ", the mayor said"
  participle_follows,
  participle_cue_follows,  ///< ", ajoutant"
  preposition_follows,
  of_follows,
  infinitive_follows,
  adverb_follows,
  complementizer_follows,
  subject_and_verb_follow,
  quotation_follows,
  noun_follows,
  name_follows,
  time_follows,
  source_phrase_follows,
  bracket_follows,
  // what would be left
  rest_has_quotation,
  rest_has_verb,
  rest_short,   ///< at most three words
  rest_middle,  ///< four to ten
  rest_long,
  // what would be taken
  has_quotation,
  has_verb,
  short_content,   ///< at most three words
  middle_content,  ///< four to eight
  // the sentence
  subordinate,              ///< the cue stands in a clause that another one follows: "While he says ..., ..."
  first_comma_subordinate,  ///< and this is the first comma behind it
  first_end,                ///< the first candidate
  last_passage_end,         ///< no quoted words follow
  count
};
inline constexpr std::size_t end_feature_count = static_cast<std::size_t>(EndFeature::count);
extern const std::array<std::string_view, end_feature_count> end_feature_names;

/// What kind of words end.
enum class EndSetting : std::uint8_t { clause, bare_clause, infinitive, quoted };
inline constexpr std::array<std::string_view, 4> end_setting_names = {"clause", "bare_clause", "infinitive",
                                                                      "quoted"};

struct EndCandidate {
  std::uint32_t last = 0;  ///< the token behind the last one
  std::array<float, end_feature_count> features{};
};

/// Where words that begin at a token and follow a cue may end, in order; the last is the statement's end.
std::vector<EndCandidate> end_candidates_of(const SpeechContext& context, const Statement& statement,
                                            std::span<const VerbCue> cues, const VerbCue& cue,
                                            const Attribution& attribution);

EndSetting end_setting_of(Attribution::Construction construction);

/// The likeliest end.
std::uint32_t content_end(const SpeechContext& context, const Statement& statement,
                          std::span<const VerbCue> cues, const VerbCue& cue, const Attribution& attribution);

}  // namespace crossread
