#include "analysis/quotes/passages.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

#include "analysis/quotes/blocks.h"
#include "analysis/text/quotation_marks.h"

namespace crossread {
namespace {

/// Marks that close each other.
enum class Family : std::uint8_t { none, guillemet, comma, apostrophe, two_apostrophes };

Family family_of(std::string_view mark) {
  if (mark == "«" || mark == "»" || mark == "‹" || mark == "›") return Family::guillemet;
  if (mark == "''" || mark == "’’" || mark == "‘‘") return Family::two_apostrophes;
  if (mark == "'" || mark == "‘" || mark == "’" || mark == "‚") return Family::apostrophe;
  return Family::comma;
}

struct Mark {
  std::uint32_t token = 0;
  Family family = Family::none;
  bool opens = false;
};

/// Tokens [first, last) of a block, and its marks.
struct Block {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::vector<Mark> marks;
};

Block block_of(const Document& document, std::uint32_t first, std::uint32_t last) {
  Block block{first, last, {}};
  const auto tokens = std::span(document.tokens).subspan(first, last - first);
  const auto facings = quotation_marks_of(document.text, tokens);
  for (std::uint32_t at = 0; at < tokens.size(); ++at)
    if (facings[at] != QuotationMark::none)
      block.marks.push_back({first + at, family_of(document.text.slice(tokens[at].span)),
                             facings[at] == QuotationMark::opening});
  return block;
}

std::vector<Block> marked_blocks_of(const Document& document) {
  std::vector<Block> marked;
  const auto& sentences = document.sentences;
  const auto numbers = blocks_of(document);
  for (std::size_t at = 0; at < sentences.size();) {
    std::size_t end = at + 1;
    while (end < sentences.size() && numbers[end] == numbers[at]) ++end;
    marked.push_back(block_of(document, sentences[at].first_token, sentences[end - 1].last_token));
    at = end;
  }
  return marked;
}

/// The mark that closes `marks[open]`: the next of its family that faces the other way, nested ones passed
/// over. Nothing where the family opens again first, which tells that its closing mark is missing.
std::optional<std::size_t> closing_of(std::span<const Mark> marks, std::size_t open) {
  constexpr std::size_t farthest = 200;  // so that a page of opening marks takes linear time
  int depth = 1;
  std::optional<std::size_t> last_closing;
  for (std::size_t at = open + 1; at < std::min(marks.size(), open + farthest); ++at) {
    if (marks[at].family != marks[open].family) continue;
    if (marks[at].opens && marks[at].family != Family::guillemet) return std::nullopt;
    depth += marks[at].opens ? 1 : -1;
    if (!marks[at].opens) last_closing = at;
    if (depth == 0) return at;
  }
  return last_closing;
}

bool begins_with_mark(const Block& block, Family family) {
  return !block.marks.empty() && block.marks.front().opens && block.marks.front().family == family &&
         block.marks.front().token <= block.first + 1;
}

std::uint32_t sentence_end(const Document& document, std::uint32_t token) {
  const auto after = std::ranges::upper_bound(document.sentences, token, {}, &Sentence::first_token);
  return std::prev(after)->last_token;
}

class Finder {
 public:
  Finder(const Document& document, std::vector<Block> blocks)
      : document_(document), blocks_(std::move(blocks)) {}

  std::vector<Passage> find() {
    for (std::size_t at = 0; at < blocks_.size(); ++at) find_in(at);
    return std::move(passages_);
  }

 private:
  void find_in(std::size_t number) {
    const auto& marks = blocks_[number].marks;
    for (std::size_t at = 0; at < marks.size(); ++at) {
      if (!marks[at].opens) continue;
      if (const auto closing = closing_of(marks, at)) {
        add(number, at, marks[*closing].token + 1, true);
        at = *closing;
      } else if (const auto end = end_of_unclosed(number, at)) {
        add(number, at, *end, false);
        at = last_mark_before(marks, *end);
      }
    }
  }

  // « Oui, dit-il (and no mark until the next paragraph, which may open again).
  std::optional<std::uint32_t> end_of_unclosed(std::size_t number, std::size_t mark) const {
    const auto& block = blocks_[number];
    const auto family = block.marks[mark].family;
    if (family == Family::apostrophe) return std::nullopt;
    const auto reopening =
        std::ranges::find_if(block.marks.begin() + static_cast<std::ptrdiff_t>(mark) + 1, block.marks.end(),
                             [&](const Mark& other) { return other.family == family; });
    if (reopening != block.marks.end())
      return std::min(sentence_end(document_, block.marks[mark].token), reopening->token);
    const bool goes_on = number + 1 < blocks_.size() && begins_with_mark(blocks_[number + 1], family);
    const bool opens_block = mark == 0 && begins_with_mark(block, family);
    if (goes_on || opens_block) return block.last;
    return sentence_end(document_, block.marks[mark].token);
  }

  static std::size_t last_mark_before(std::span<const Mark> marks, std::uint32_t token) {
    const auto after = std::ranges::lower_bound(marks, token, {}, &Mark::token);
    return static_cast<std::size_t>(after - marks.begin()) - 1;
  }

  void add(std::size_t number, std::size_t mark, std::uint32_t last, bool closed) {
    const auto first = blocks_[number].marks[mark].token;
    const bool at_start = first <= blocks_[number].first + 1;
    const bool continues = at_start && !passages_.empty() && !passages_.back().closed && number > 0 &&
                           passages_.back().last == blocks_[number - 1].last;
    passages_.push_back({first, last, closed, continues});
  }

  const Document& document_;
  std::vector<Block> blocks_;
  std::vector<Passage> passages_;
};

}  // namespace

std::vector<Passage> passages_of(const Document& document) {
  return Finder(document, marked_blocks_of(document)).find();
}

}  // namespace crossread
