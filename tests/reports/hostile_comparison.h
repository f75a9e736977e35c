#pragma once

#include <string>

#include "analysis/comparison/comparison.h"

namespace crossread::test {

/// Two articles compared in which these words stand wherever anything can: in what pages say of themselves,
/// in texts and titles, as names of people, things and agencies, as notes of a lexicon and as corrections.
Comparison told_with(const std::string& words);

/// An article of which they say all, alone, and another that comes near.
Comparison alone_with(const std::string& words);

}  // namespace crossread::test
