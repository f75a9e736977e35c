#pragma once

#include <span>
#include <string>
#include <vector>

#include "analysis/comparison/comparison.h"
#include "cli/article_names.h"
#include "cli/command.h"

namespace crossread {

/// The given options and those of corrections: --corrections, --write-corrections.
std::vector<Option> with_correction_options(std::vector<Option> own);

/// Throws Error where the file of --write-corrections may not be written: it is there, the next report would
/// take its place, or it would be read as an article.
void check_corrections_to_write(const Arguments& arguments, const std::string& report_folder);

/// What the file of --corrections says; nothing without it. Throws Error.
std::vector<Correction> given_corrections(const Arguments& arguments);

/// The corrections with the ids of the articles that they name; those that are none stay as they are. Throws
/// Error where a name means several articles.
std::vector<Correction> with_ids(std::vector<Correction> corrections, const ArticleNames& names,
                                 const std::string& path);

/// Says on standard error, one line each, which corrections match nothing in any of the events, and leaves
/// them out of the comparisons of the others where they match something in one.
void complain_of_unmatched(std::span<Comparison> comparisons, const std::string& path);

}  // namespace crossread
