#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/quotes/context.h"

namespace crossread {

/// Words of a text reported as somebody's, before it is known who that is.
struct Attribution {
  enum class Construction : std::uint8_t {
    clause,       ///< said that ...
    bare_clause,  ///< said he ...
    infinitive,   ///< dit vouloir ...
    question,     ///< asked whether ...
    colon,        ///< answered: "..."
    object,       ///< dénonce « ... »
    after_cue,    ///< said, "..."
    incise,       ///< "...", he said
    sentence,     ///< Words without marks, he said.
    phrase,       ///< selon lui, ...
    label,        ///< - Le maire : ...
    floating      ///< "..." without a cue
  };
  TokenRange content;
  TokenRange cue;
  std::string_view lemma;
  const ReportingUse* use = nullptr;  ///< of a verb
  Charge charge = Charge::neutral;
  std::uint32_t source = nothing;  ///< mention
  Construction construction = Construction::clause;
  double source_probability = 1;
  bool is_source_sure = false;  ///< the grammar leaves no choice: "selon elle", "dit-il"
  bool dependent = false;       ///< the cue is a participle or infinitive: "ajoutant"
};

/// The attributions of a document, in the order of their contents, which do not overlap.
std::vector<Attribution> attributions_of(const SpeechContext& context);

}  // namespace crossread
