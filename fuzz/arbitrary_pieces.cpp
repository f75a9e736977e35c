#include "fuzz/arbitrary_pieces.h"

#include <algorithm>
#include <set>

#include "tests/reports/hostile_words.h"

namespace crossread::fuzz {
namespace {

constexpr std::uint32_t most_pieces = 16;  // of a text
constexpr std::uint32_t most_repeated = 15;
constexpr std::uint32_t longest_words = 40;
constexpr const char* sentence_of_news =
    "Mardi à l'aube, la vieille digue d'Olmes a cédé sous la crue, et le maire a dit qu'il faudra tout "
    "reconstruire avant l'hiver. ";

std::vector<std::string> known_words() {
  std::vector<std::string> all{"", "digue", "Odile Brassac", "le maire", "AFP", "2024-03-05", "fr", "en"};
  for (const auto& [kind, words] : test::hostile_words()) all.insert(all.end(), words.begin(), words.end());
  return all;
}

}  // namespace

std::string Pieces::any_bytes() {
  static const std::vector<std::string> known = known_words();
  return yes() ? bytes_.string(number(longest_words)) : known[bytes_.number(known.size() - 1)];
}

std::string Pieces::words() {
  return well_formed_utf8(any_bytes());
}

std::vector<std::string> Pieces::list_of_words() {
  std::vector<std::string> list(number(few));
  for (std::string& one : list) one = words();
  return list;
}

std::string Pieces::long_text() {
  std::string text;
  for (auto left = number(most_pieces); left > 0; --left) {
    for (auto times = number(most_repeated); times > 0; --times) text.append(sentence_of_news);
    text.append(words()).append("\n\n");
  }
  return text;
}

Article Pieces::metadata() {
  return {.id = any_bytes(),
          .outlet = words(),
          .title = words(),
          .date = any_bytes(),
          .author = words(),
          .credit = words(),
          .language = any_bytes(),
          .url = words(),
          .text = {},
          .sentences = {},
          .event = words()};
}

std::vector<Span> Pieces::parts(Span whole, std::uint32_t most, std::uint32_t longest,
                                std::uint32_t widest_gap) {
  std::vector<Span> spans;
  std::uint32_t at = whole.begin;
  for (auto left = number(most); left > 0; --left) {
    at += number(widest_gap);
    if (at >= whole.end) break;
    const std::uint32_t end = std::min(whole.end, at + 1 + number(longest - 1));
    spans.push_back({at, end});
    at = end;
  }
  return spans;
}

Articles Pieces::some_articles() {
  Articles some;
  for (ArticleNumber article = 0; article < article_count(); ++article)
    if (yes()) some.push_back(article);
  return some;
}

Articles Pieces::tellers() const {
  Articles tellers;
  for (ArticleNumber article = 0; article < article_count(); ++article)
    if (!account(article).sentences.empty()) tellers.push_back(article);
  return tellers;
}

ArticleNumber Pieces::teller() {
  const Articles all = tellers();
  return all[bytes_.number(all.size() - 1)];
}

std::pair<ArticleNumber, ArticleNumber> Pieces::two_tellers() {
  const Articles all = tellers();
  const auto first = bytes_.number(all.size() - 2);
  return {all[first], all[first + 1 + bytes_.number(all.size() - 2 - first)]};
}

Evidence Pieces::sentence(ArticleNumber teller) {
  const auto& sentences = account(teller).sentences;
  return place_in_text(account(teller), teller, sentences[bytes_.number(sentences.size() - 1)].span);
}

Evidence Pieces::place(ArticleNumber teller) {
  const Span whole = sentence(teller).span;
  const std::uint32_t begin = whole.begin + number(whole.size() - 1);
  return place_in_text(account(teller), teller, {begin, begin + 1 + number(whole.end - begin - 1)});
}

Places Pieces::sentences(ArticleNumber article) {
  std::set<Evidence> places;
  if (!account(article).sentences.empty())
    for (auto left = number(few); left > 0; --left) places.insert(sentence(article));
  return {places.begin(), places.end()};
}

Places Pieces::places(ArticleNumber article) {
  Places places;
  for (const Span span : parts(account(article).text.span(), few, longest_place, longest_place))
    if (Evidence one = place_in_text(account(article), article, span); !one.sentences.empty())
      places.push_back(one);
  return places;
}

Places Pieces::places_in_title(ArticleNumber article) {
  Places places;
  for (const Span span : parts(account(article).title.span(), few, longest_place, few))
    places.push_back(place_in_title(article, span));
  return places;
}

std::vector<Figure> Pieces::by_article() {
  std::vector<Figure> figures;
  for (ArticleNumber article = 0; article < article_count(); ++article)
    figures.push_back(occurrences(article));
  return figures;
}

}  // namespace crossread::fuzz
