#pragma once

#include <span>
#include <vector>

#include "analysis/comparison/hearing.h"

namespace crossread {

/// The quotations of each voice in each article, in the order of the text: by voice, by article.
using QuotesOfVoices = std::vector<std::vector<std::vector<std::uint32_t>>>;

/// The known voices by affiliation, by kind of role and by gender, as far as the articles show them; of each
/// the group with the most words first, what is not shown last. Affiliation and gender are those of people.
/// Where nothing is shown of anyone, there is no group.
std::vector<VoiceGroup> voice_groups(std::span<const Voice> voices, const QuotesOfVoices& quotes,
                                     std::span<const HeardArticle> articles);

}  // namespace crossread
