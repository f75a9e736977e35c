#include "analysis/page/block_words.h"

#include <algorithm>
#include <string>

#include <unicode/uchar.h>

#include "analysis/text/fold.h"
#include "analysis/text/letter_case.h"
#include "analysis/text/utf8.h"
#include "analysis/text/white_space.h"

namespace crossread {
namespace {

constexpr std::uint32_t kShortWord = 3;

bool is_word_sign(std::int32_t c) {
  return is_alphanumeric(c) || c == '_';
}
bool is_sentence_end(std::int32_t c) {
  return c == '.' || c == '!' || c == '?' || c == 0x2026;
}
bool is_quote(std::int32_t c) {
  return c == '"' || c == 0x201C || c == 0x201D || c == 0x201E || c == 0xAB || c == 0xBB || c == 0x2019 ||
         c == 0x203A;
}
bool is_closing(std::int32_t c) {
  return is_quote(c) || c == '\'' || c == ')' || c == ']';
}
bool is_furniture_mark(std::int32_t c) {
  return c == '|' || c == 0xA9 || c == '@' || c == '/';
}

/// Numbers the folded words of one page.
class Vocabulary {
 public:
  Vocabulary(PageWords& page, const StringMap<WordClass>& function_words)
      : page_(page), function_words_(function_words) {}

  std::uint32_t number_of(std::string_view word, std::uint32_t length) {
    if (const auto found = numbers_.find(word); found != numbers_.end()) return found->second;
    const auto number = static_cast<std::uint32_t>(numbers_.size());
    numbers_.emplace(word, number);
    page_.is_function_word.push_back(function_words_.empty() ? length <= kShortWord
                                                             : function_words_.contains(word));
    page_.length.push_back(static_cast<std::uint8_t>(std::min<std::uint32_t>(length, 255)));
    return number;
  }

 private:
  PageWords& page_;
  const StringMap<WordClass>& function_words_;
  TextMap<std::uint32_t> numbers_;
};

/// Calls `use(first byte, end byte, code points, first code point)` for each word.
template <typename Use>
void for_each_word(std::string_view text, Use use) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const std::int32_t first = next_code_point(text, at);
    if (!is_word_sign(first)) continue;
    std::uint32_t length = 1;
    std::size_t end = at;
    while (at < text.size() && is_word_sign(next_code_point(text, at))) end = at, ++length;
    use(begin, end, length, first);
  }
}

/// Signs and cases, which folding loses.
void read_signs(std::string_view text, BlockWords& block) {
  bool first = true, ended = false, spaced = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::int32_t c = next_code_point(text, at);
    if (first) {
      block.begins_quote = is_quote(c);
      block.begins_bracket = c == '(' || c == '[';
      block.begins_lower = u_islower(c) != 0;
      first = false;
    }
    if (ended && spaced && u_isupper(c) != 0) ++block.inner_ends;
    block.commas += c == ',' ? 1 : 0;
    block.marks += is_furniture_mark(c) ? 1 : 0;
    const bool space = is_white_space(static_cast<char32_t>(c));
    if (space)
      spaced = ended;
    else if (is_sentence_end(c))
      ended = true, spaced = false;
    else if (!is_closing(c))
      ended = spaced = false;
    if (!space) {
      block.ends_ellipsis = c == 0x2026;
      block.ends_colon = c == ':';
    }
  }
  block.ends_sentence = ended;
  block.ends_ellipsis = block.ends_ellipsis || text.ends_with("...");
}

BlockWords read_block(std::string_view text, Vocabulary& vocabulary, const PageWords& page) {
  BlockWords block;
  read_signs(text, block);
  for_each_word(text, [&](std::size_t, std::size_t, std::uint32_t length, std::int32_t first) {
    block.letters += length;
    block.capitalised += u_isupper(first) != 0 ? 1 : 0;
    block.numbers += u_isdigit(first) != 0 ? 1 : 0;
  });
  const std::string folded = fold(text);
  for_each_word(folded, [&](std::size_t begin, std::size_t end, std::uint32_t length, std::int32_t) {
    const auto number = vocabulary.number_of(std::string_view(folded).substr(begin, end - begin), length);
    block.words.push_back(number);
    block.function_words += page.is_function_word[number] ? 1 : 0;
  });
  return block;
}

}  // namespace

PageWords words_of(const std::vector<Block>& blocks, const StringMap<WordClass>& function_words) {
  PageWords page;
  Vocabulary vocabulary(page, function_words);
  page.blocks.reserve(blocks.size());
  for (const Block& block : blocks) page.blocks.push_back(read_block(block.text, vocabulary, page));
  return page;
}

std::vector<std::uint64_t> shingles(const std::vector<std::uint32_t>& words, std::size_t size) {
  std::vector<std::uint64_t> hashes;
  if (words.empty()) return hashes;
  const std::size_t length = std::min(size, words.size());
  for (std::size_t begin = 0; begin + length <= words.size(); ++begin) {
    std::uint64_t hash = length;
    for (std::size_t i = begin; i < begin + length; ++i)
      hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15ULL + (hash >> 29);
    hashes.push_back(hash);
  }
  return hashes;
}

}  // namespace crossread
