#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/comparison/figure.h"

namespace crossread::page {

/// The name under which a page leads to a sentence, numbered from 0: "s0-1" is the first of the first
/// article.
std::string sentence_anchor(std::uint32_t article, std::uint32_t sentence);

/// Where evidence is to be read.
struct Targets {
  std::string first;  ///< of a link; "" where there is none
  std::string
      sentences;  ///< the others, "0-4 1-2", as data for page.js; "" where there are too many to be marked
};
Targets targets_of(const std::vector<Evidence>& evidence);

}  // namespace crossread::page
