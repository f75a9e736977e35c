#pragma once

#include <span>
#include <vector>

#include "analysis/comparison/corrections.h"
#include "analysis/comparison/speakers.h"

namespace crossread {

/// Gives quotations to whoever corrections in force say speaks in them, and makes one of speakers whom they
/// say to be one: first the quotations, then the people. A name may be that of a speaker, of somebody else
/// of whom an article speaks, or a new one. Of a quotation all that begin with the words are meant, unless
/// one has just these.
std::vector<CorrectionMade> correct_speakers(Speakers& speakers, std::span<const ReadArticle* const> readings,
                                             std::span<const ArticleAccount> accounts,
                                             std::span<const Correction> corrections);

}  // namespace crossread
