#pragma once

#include <string>
#include <vector>

#include "analysis/page/front.h"

namespace crossread {

/// The headline. HTML: og:title without the outlet's name, or the <h1> where there is none or where it says
/// something else, then JSON-LD and <title>. Pasted text: the line before the article that speaks of its
/// words, better where it stands there twice.
std::string title_of(const Front& front, const std::vector<float>& probability);

}  // namespace crossread
