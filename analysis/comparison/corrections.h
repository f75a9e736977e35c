#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/comparison/comparison.h"
#include "analysis/comparison/read_article.h"

namespace crossread {

/// The form by which corrections find words and names: case, accents, spaces and punctuation are not looked
/// at.
///
///   « Nous explorons…    ->    nousexplorons
std::string correction_key(std::string_view words);

/// The corrections that hold, of any in any order: of several of one thing the last, and those of one article
/// after those of every article, as they hold against them.
std::vector<Correction> in_force(std::span<const Correction> corrections);

/// Whether a correction is of this article, or of every one.
bool concerns(const Correction& correction, const Article& article);

/// Gives an article the outlet, title and date that corrections in force say.
std::vector<CorrectionMade> correct(Article& article, std::span<const Correction> corrections);

/// Makes articles the wire copy, or no wire copy, as corrections in force say.
std::vector<CorrectionMade> correct_wire(std::span<ArticleAccount> accounts,
                                         std::span<const Correction> corrections);

/// Takes terms that are not loaded in their article from its terms, and counts the others again.
std::vector<CorrectionMade> correct_terms(std::span<ArticleTerms> terms,
                                          std::span<const ArticleAccount> accounts,
                                          std::span<const Correction> corrections);

/// Notes in `made` that a correction changed what stands at a place from one state to another.
void note_made(std::vector<CorrectionMade>& made, const Correction& correction, const std::string& before,
               const Evidence& place);

/// Adds those corrections of a kind that changed nothing; `is_matched` tells which found what they are of.
void add_idle(std::vector<CorrectionMade>& made, std::span<const Correction> corrections,
              Correction::Kind kind, const std::vector<bool>& is_matched);

}  // namespace crossread
