#pragma once

#include <span>
#include <string>
#include <vector>

#include "analysis/comparison/comparison.h"

namespace crossread {

/// A short name for each article, under which its sentences are numbered: "RT" for RT en français, "Le Quai",
/// "CDL" for Courrier du Littoral; "RT1" and "RT2" where an outlet has two articles; "A", "B" where the
/// outlet is unknown. No two are alike, and they hold letters, digits, hyphens and spaces alone.
std::vector<std::string> labels_of(std::span<const ArticleAccount> articles);

}  // namespace crossread
