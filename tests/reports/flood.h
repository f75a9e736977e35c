#pragma once

#include <vector>

#include "analysis/comparison/comparison.h"

namespace crossread::test {

/// An invented flood as three French articles tell it: an agency's text, a paper that prints most of it, and
/// a radio that tells it in its own words.
Comparison flood_in_french();

/// The same flood in two English articles, one of an unknown outlet.
Comparison flood_in_english();

/// An article alone, and the one that comes closest.
Comparison article_alone();

}  // namespace crossread::test
