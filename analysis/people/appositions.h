#pragma once

#include "analysis/people/phrase_context.h"

namespace crossread {

/// The words behind a phrase that say who it is: « , une étudiante de Lyon, », "(R-Maine)", ", who ran the
/// agency,". Without the marks around them; empty where nothing of that kind follows.
TokenRange apposition_of(const PhraseContext& context, const Mention& phrase, std::uint32_t sentence_end);

}  // namespace crossread
