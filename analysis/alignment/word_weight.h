#pragma once

#include <string>
#include <vector>

#include "analysis/lexicon/topic_words.h"
#include "analysis/text/document.h"

namespace crossread {

/// How much a word tells about what a sentence says: 1 for one that carries content, a fifth for one that
/// holds sentences together.
float weight_of(const Token& token);

/// How rare each word is in news, from 0 (in every article) to 1 (in none of those counted): the logarithm of
/// its document frequency over that of a word not listed. 1 where the language has no such table.
std::vector<float> rarities_of(const std::vector<std::string>& keys, const TopicWords& topics);

}  // namespace crossread
