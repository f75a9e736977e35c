#pragma once

#include <span>
#include <vector>

#include "analysis/comparison/voice_groups.h"

namespace crossread {

/// The pairs of quotations in which two outlets quote the same words of a known speaker, by speaker and
/// place. Words are alike without case and accents; five in a row and more are the same words.
std::vector<SharedSpeech> shared_speech(std::span<const Voice> voices, const QuotesOfVoices& quotes,
                                        std::span<const HeardArticle> articles);

}  // namespace crossread
