#pragma once

#include <string>

#include "analysis/lexicon/language.h"
#include "analysis/page/block.h"
#include "analysis/page/block_words.h"
#include "analysis/page/feature_table.h"
#include "analysis/page/page_structure.h"

namespace crossread {

/// What a page says of its article outside the blocks; empty where it says nothing.
struct PageClues {
  std::string title;
  std::string description;
  std::string body;  ///< the text as JSON-LD gives it
};

/// A page's blocks and all that is counted of them before any verdict.
struct ReadPage {
  BlockList list;
  PageWords words;
  PageStructure structure;
  std::vector<const BoilerplatePhrase*> phrases;  ///< of the language's book, null where a block has none
  std::vector<std::uint32_t> title, description,
      body;  ///< words of the clues, numbered as those of the blocks
};

/// Reads blocks and clues with the language's function words and boilerplate phrases. `language` must outlive
/// the result.
ReadPage read_page(BlockList list, const PageClues& clues, const Language& language);

/// What can be told of each block from itself, its containers and its neighbours: the input of the first
/// model.
FeatureTable features_of(const ReadPage& page);

/// What can be told once each block has a first probability of being article text (one a block): where the
/// likely text lies, and how much a block speaks of the same things. The input of the second model, together
/// with `features_of`.
void add_context(const ReadPage& page, const std::vector<float>& probability, FeatureTable& table);

}  // namespace crossread
