#pragma once

#include "analysis/comparison/comparison.h"

namespace crossread {

/// The same findings with nothing that tells who published an article, so that its label is a letter (A, B,
/// C) and a class can guess first: no outlet, author, credit, address or file name, no agency, nothing of the
/// page around the article. Titles, texts and who speaks in them stay as the articles have them; where these
/// name the press themselves is told by `press_named_in`.
Comparison blinded(Comparison comparison);

}  // namespace crossread
