#pragma once

#include <string_view>

#include "analysis/comparison/comparison.h"
#include "analysis/comparison/correction.h"
#include "analysis/comparison/figure.h"
#include "analysis/comparison/reuse.h"
#include "analysis/comparison/voice.h"
#include "analysis/events/event.h"
#include "analysis/lexicon/speech_words.h"
#include "analysis/page/article.h"
#include "analysis/quotes/quote.h"

namespace crossread {

/// The names of our enumerations, as JSON has them and as keys of phrases end: "too_little_text",
/// "link_list".
std::string_view name_of(Part part);
std::string_view name_of(Unit unit);
std::string_view name_of(Why why);
std::string_view name_of(Reason reason);
std::string_view name_of(Relation relation);
std::string_view name_of(Fate fate);
std::string_view name_of(Retelling retelling);
std::string_view name_of(Derived derived);
std::string_view name_of(Neighbour::Apart apart);
std::string_view name_of(NamedReferent::Basis basis);
std::string_view name_of(QuoteType type);
std::string_view name_of(Charge charge);
std::string_view name_of(Gender gender);
std::string_view name_of(Voice::Source source);
std::string_view name_of(VoiceGroup::Kind kind);
std::string_view name_of(Mention::Kind kind);
std::string_view name_of(Link::Reason reason);
std::string_view name_of(ProbableSpeech::Ground ground);
std::string_view name_of(Correction::Kind kind);
std::string_view name_of(CorrectionMade::Outcome outcome);

}  // namespace crossread
