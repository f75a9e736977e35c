#include "reports/worksheet/changed_words.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <string>
#include <utility>

#include "analysis/comparison/counting.h"
#include "analysis/text/fold.h"
#include "analysis/text/utf8.h"
#include "analysis/words/near_spellings.h"
#include "reports/sections.h"

namespace crossread::reports {
namespace {

/// Letters and digits, folded: « l'Eau », -> leau
std::string letters_in(std::string_view words) {
  const std::string folded = fold(words);
  std::string letters;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t first = at;
    if (u_isalnum(next_code_point(folded, at))) letters.append(folded, first, at - first);
  }
  return letters;
}

/// "metre", "meter"
bool are_transposed(std::string a, std::string b) {
  if (a.empty() || b.empty() || a.front() != b.front()) return false;
  std::ranges::sort(a);
  std::ranges::sort(b);
  return a == b;
}

struct Word {
  std::string letters;
  Evidence place;
};

/// The words of a stretch, as a reader counts them.
std::vector<Word> words_in_stretch(const ArticleAccount& account, const Evidence& stretch) {
  const std::string_view bytes = account.text.slice(stretch.span);
  std::vector<Word> words;
  std::uint32_t number = stretch.span.begin;
  std::optional<Span> letters;  // from the first to the last: « préfète », without the comma
  const auto end_word = [&] {
    if (letters)
      words.push_back(
          {letters_in(account.text.slice(*letters)), place_in_text(account, stretch.article, *letters)});
    letters.reset();
  };
  for (std::size_t at = 0; at < bytes.size(); ++number) {
    const std::int32_t code_point = next_code_point(bytes, at);
    if (u_isUWhiteSpace(code_point)) end_word();
    if (u_isalnum(code_point)) letters = {letters ? letters->begin : number, number + 1};
  }
  end_word();
  return words;
}

}  // namespace

bool is_spelling(const Comparison& comparison, const Change& change) {
  if (change.spelling || !change.from || !change.to) return change.spelling;
  const auto letters_at = [&](const Evidence& place) {
    return letters_in(comparison.articles[place.article].text.slice(place.span));
  };
  const std::string from = letters_at(*change.from);
  const std::string to = letters_at(*change.to);
  return from == to || are_transposed(from, to) || are_near_spellings(from, to);
}

Figure changed_words(const Comparison& comparison, const AlignedSentences& pair,
                     std::optional<Evidence> Change::*side, bool with_spelling) {
  std::vector<Evidence> places;
  for (const Change& change : pair.changes)
    if (change.*side && (with_spelling || !change.spelling)) places.push_back(*(change.*side));
  const std::uint32_t article = (side == &Change::from ? pair.from : pair.to).article;
  return words_of(comparison.articles[article], std::move(places));
}

WordByWord changed_word_by_word(const Comparison& comparison, const AlignedSentences& pair,
                                std::optional<Evidence> Change::*side) {
  const auto other_side = side == &Change::from ? &Change::to : &Change::from;
  const auto words_in = [&](const std::optional<Evidence>& stretch) {
    return stretch ? words_in_stretch(comparison.articles[stretch->article], *stretch) : std::vector<Word>();
  };
  std::vector<Evidence> changed, common;
  for (const Change& change : pair.changes) {
    if (change.spelling) continue;
    std::vector<Word> others = words_in(change.*other_side);
    for (const Word& word : words_in(change.*side)) {
      const auto same = std::ranges::find(others, word.letters, &Word::letters);
      (same == others.end() ? changed : common).push_back(word.place);
      if (same != others.end()) others.erase(same);
    }
  }
  const std::uint32_t article = (side == &Change::from ? pair.from : pair.to).article;
  return {words_of(comparison.articles[article], std::move(changed)), std::move(common)};
}

}  // namespace crossread::reports
