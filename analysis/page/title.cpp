#include "analysis/page/title.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string_view>

#include "analysis/page/dates.h"
#include "analysis/page/repetition.h"
#include "analysis/page/white_space.h"
#include "analysis/text/fold.h"

namespace crossread {
namespace {

using namespace std::string_view_literals;

std::set<std::string> word_set(std::string_view text) {
  std::set<std::string> words;
  std::string word;
  const std::string folded = fold(text) + " ";
  for (const char c : folded) {
    const bool inside = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c < 0;
    if (inside)
      word += c;
    else if (!word.empty())
      words.insert(std::move(word)), word.clear();
  }
  return words;
}

/// Shared words over all words of both (Jaccard).
double agreement(std::string_view a, std::string_view b) {
  const auto left = word_set(a), right = word_set(b);
  if (left.empty() || right.empty()) return 0;
  const auto shared =
      std::ranges::count_if(left, [&](const std::string& word) { return right.contains(word); });
  return static_cast<double>(shared) /
         static_cast<double>(left.size() + right.size() - static_cast<std::size_t>(shared));
}

/// Whether a part of a title names the outlet or the day rather than the news: "DW", "30.01.2024".
bool names_outlet_or_day(std::string_view part, const std::string& outlet) {
  static const Language figures_only;
  return agreement(part, outlet) > 0 || !date_in(part, figures_only).empty();
}

/// "Headline - Outlet", "Headline – DW – 30.01.2024": what stands before such parts; with `guess` also before
/// a last part half as long as the rest.
std::string without_outlet(std::string title, const std::string& outlet, bool guess) {
  constexpr std::array kTitleSeparators = {" | "sv, " - "sv, " – "sv,  " — "sv,
                                           " • "sv, " · "sv, " :: "sv, " » "sv};
  for (bool cut = true; cut;) {
    cut = false;
    for (const auto separator : kTitleSeparators) {
      const std::size_t at = title.rfind(separator);
      if (at == std::string::npos) continue;
      const std::string head(trimmed(title.substr(0, at))), tail = title.substr(at + separator.size());
      if (!names_outlet_or_day(tail, outlet) &&
          !(guess && word_set(head).size() >= 2 * word_set(tail).size()))
        continue;
      title = head;
      cut = true;
    }
  }
  return title;
}

/// og:title is what the outlet gives as its headline, without the kicker that a page's <h1> may hold; a page
/// whose og:title says something else altogether (a summary, the site) is taken by its <h1>.
std::string html_title(const Head& head) {
  constexpr double kSomethingElse = 0.1;
  std::string og_title = without_outlet(head.og_title, head.site_name, false);
  const std::string page_title = without_outlet(head.page_title, head.site_name, true);
  std::string headline;
  double most = -1;
  for (const std::string& one : head.headlines)
    if (const double agreed = std::max(agreement(one, og_title), agreement(one, page_title)); agreed > most)
      headline = one, most = agreed;
  if (og_title.empty() || (!headline.empty() && agreement(headline, og_title) < kSomethingElse)) {
    if (!headline.empty() && most >= 0.5) return headline;
    if (!head.linked.headline.empty()) return head.linked.headline;
    return headline.empty() || most < kSomethingElse ? (og_title.empty() ? page_title : og_title) : headline;
  }
  return og_title;
}

/// How much a line looks like the headline of the text that begins at block `body`.
double headline_score(const ReadPage& page, std::size_t line, std::size_t body,
                      const std::set<std::uint32_t>& spoken_of, const Repetition& repetition) {
  const BlockWords& words = page.words.blocks[line];
  if (words.size() < 3 || words.size() > 40 || page.phrases[line] != nullptr) return 0;
  std::size_t content = 0, shared = 0;
  for (const std::uint32_t word : words.words) {
    if (page.words.is_function_word[word]) continue;
    ++content;
    shared += spoken_of.contains(word) ? 1 : 0;
  }
  if (content == 0 || shared == 0) return 0;
  const double cohesion = static_cast<double>(shared) / static_cast<double>(content);
  const double length = std::min(1.0, words.size() / 6.0);
  const double twice = repetition.same[line] > 1 ? 0.4 : repetition.later[line] > 0.7 ? 0.2 : 0;
  const double distance = std::log1p(static_cast<double>(body - line));
  return cohesion * length + twice - 0.08 * distance - (words.ends_sentence && words.size() > 18 ? 0.5 : 0);
}

constexpr float kSureText = 0.9F;  // above it a line is a paragraph, not the headline

/// The first likely block of some length, or the first likely one of a text of short paragraphs.
std::size_t body_begin(const ReadPage& page, const std::vector<float>& probability) {
  constexpr std::uint32_t kParagraphWords = 15;
  const std::size_t count = probability.size();
  std::size_t first = count;
  for (std::size_t i = count; i-- > 0;)
    if (probability[i] >= 0.5F) first = i;
  for (std::size_t i = first; i < count; ++i)
    if (probability[i] >= 0.5F && page.words.blocks[i].size() >= kParagraphWords) return i;
  return first;
}

std::string text_title(const ReadPage& page, const std::vector<float>& probability) {
  const std::size_t body = body_begin(page, probability);
  std::set<std::uint32_t> spoken_of;
  for (std::size_t i = body; i < probability.size(); ++i)
    if (probability[i] >= 0.5F)
      spoken_of.insert(page.words.blocks[i].words.begin(), page.words.blocks[i].words.end());
  const Repetition repetition = repetition_of(page.words);
  std::string best;
  double most = 0;
  for (std::size_t i = 0; i < body && i < probability.size(); ++i)
    if (const double score = headline_score(page, i, body, spoken_of, repetition);
        score > most && probability[i] < kSureText)
      most = score, best = page.list.blocks[i].text;
  const auto unlikely = std::ranges::count_if(probability, [](float one) { return one < 0.5F; });
  if (best.empty() && unlikely == 1 && probability.front() < 0.5F)
    best = page.list.blocks.front().text;  // the only line there is before the text
  return best;
}

}  // namespace

std::string title_of(const Front& front, const std::vector<float>& probability) {
  return front.page.list.has_markup() ? html_title(front.head) : text_title(front.page, probability);
}

}  // namespace crossread
