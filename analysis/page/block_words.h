#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/page/block.h"
#include "analysis/text/rules.h"

namespace crossread {

/// What a block's text looks like, counted in one reading. Words are runs of letters and digits.
struct BlockWords {
  std::vector<std::uint32_t> words;  ///< in order; the same folded word has the same number within the page
  std::uint32_t function_words = 0;
  std::uint32_t capitalised = 0;  ///< words that begin with a capital
  std::uint32_t numbers = 0;      ///< words that begin with a digit
  std::uint32_t letters = 0;      ///< code points inside words
  std::uint32_t commas = 0;
  std::uint32_t inner_ends = 0;  ///< sentence ends before the block's end
  std::uint32_t marks = 0;       ///< kinds of | © @ / : signs of furniture rather than of prose
  bool ends_sentence = false;    ///< its last sign is a full stop, quotation mark or the like
  bool ends_ellipsis = false;
  bool ends_colon = false;
  bool begins_quote = false;
  bool begins_bracket = false;
  bool begins_lower = false;

  std::uint32_t size() const { return static_cast<std::uint32_t>(words.size()); }
};

/// Words of a page's blocks, in their order, over one vocabulary.
struct PageWords {
  std::vector<BlockWords> blocks;
  std::vector<bool> is_function_word;  ///< by word number
  std::vector<std::uint8_t> length;    ///< letters of a word, by number, at most 255
};

/// `function_words` of the page's language; where none are known, short words in lower case stand in for
/// them.
PageWords words_of(const std::vector<Block>& blocks, const StringMap<WordClass>& function_words);

/// Hashes of the runs of `size` words, in order; of the whole where there are fewer words; none of no words.
std::vector<std::uint64_t> shingles(const std::vector<std::uint32_t>& words, std::size_t size);

}  // namespace crossread
