#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/comparison/correction.h"

namespace crossread {

/// The columns of a file of corrections, as its head names them.
inline constexpr std::string_view correction_columns[]{"kind", "article", "what", "now", "correct"};

/// Stands in a cell for what is not known, and for nothing at all.
inline constexpr std::string_view not_known = "?", nothing_said = "-";

using CorrectionKind = Correction::Kind;

/// Reads a file of corrections, as people type it or a spreadsheet saves it, in any common encoding:
///
///   # what begins so is for people
///   kind      article    what             now                correct
///   wire      afp.txt    -                yes                no
///   speaker   rt.html    Nous explorons   Ashton Carter      Dmitri Medvedev
///   outlet    rt.html    -                RT                              (changes nothing)
///
/// Rows without a last cell are left out. Articles are as the file calls them. Throws Error where a row says
/// nothing that could be done: "corrections.tsv, line 7: unknown kind 'spekaer'; ...".
std::vector<Correction> corrections_in(std::string_view bytes, const std::string& path);

}  // namespace crossread
