#include "analysis/comparison/word_rows.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "analysis/comparison/spellings.h"
#include "analysis/people/name_words.h"
#include "analysis/text/fold.h"
#include "analysis/words/content_words.h"

namespace crossread {
namespace {

using Locate = std::function<Evidence(ArticleNumber, Span)>;

std::vector<WordRow> rows_of(std::span<const Document* const> documents, const Locate& locate) {
  struct Found {
    std::vector<std::vector<Evidence>> places;
    Spellings spellings;
  };
  std::map<std::string, Found> words;
  for (ArticleNumber article = 0; article < documents.size(); ++article)
    for (const WordCount& word : content_words(*documents[article])) {
      Found& found = words[word.key];
      found.places.resize(documents.size());
      for (const Span span : word.spans) {
        found.places[article].push_back(locate(article, span));
        found.spellings.add(documents[article]->text.slice(span));
      }
    }
  std::vector<WordRow> rows;
  for (auto& [key, found] : words) {
    WordRow& row = rows.emplace_back(WordRow{.key = key, .written = found.spellings.usual(), .counts = {}});
    for (auto& places : found.places) row.counts.push_back(count_of(Unit::occurrences, std::move(places)));
  }
  std::ranges::stable_sort(rows, std::greater(), &WordRow::total);
  return rows;
}

bool is_only_in(const WordRow& row, ArticleNumber article) {
  return row.counts[article].value >= 2 && row.counts[article].value == row.total();
}

/// Agence Boréale -> "ab"
std::string initials_of_words(std::string folded) {
  std::ranges::replace(folded, ' ', '-');
  return initials_of(std::vector{std::move(folded)});
}

/// « (AB) », « l'AB » : an agency calls itself so.
std::set<std::string> names_of_outlets(std::span<const ArticleAccount> accounts) {
  std::set<std::string> names;
  for (const ArticleAccount& account : accounts) {
    const std::string outlet = fold(account.article.outlet);
    names.insert({outlet, initials_of_words(outlet), fold(account.article.credit)});
  }
  return names;
}

}  // namespace

std::vector<WordRow> word_rows(std::span<const ReadArticle* const> readings,
                               std::span<const ArticleAccount> accounts) {
  std::vector<const Document*> texts;
  for (const ReadArticle* reading : readings) texts.push_back(&reading->body);
  return rows_of(texts, [&](ArticleNumber article, Span span) {
    return place_in_text(accounts[article], article, span);
  });
}

std::vector<WordRow> title_rows(std::span<const ReadArticle* const> readings) {
  std::vector<const Document*> titles;
  for (const ReadArticle* reading : readings) titles.push_back(&reading->title);
  return rows_of(titles, place_in_title);
}

std::vector<WordRow> frequent_of(std::span<const WordRow> rows, std::size_t most) {
  std::vector<WordRow> frequent;
  for (const WordRow& row : rows)
    if (row.total() >= 2 && frequent.size() < most) frequent.push_back(row);
  return frequent;
}

std::vector<WordRow> lone_of(std::span<const WordRow> rows, std::span<const ArticleAccount> accounts,
                             std::size_t most) {
  std::vector<WordRow> lone;
  if (accounts.size() < 2) return lone;
  const auto own_names = names_of_outlets(accounts);
  for (ArticleNumber article = 0; article < accounts.size(); ++article) {
    std::size_t taken = 0;
    for (const WordRow& row : rows)
      if (is_only_in(row, article) && !own_names.contains(row.key) && taken++ < most) lone.push_back(row);
  }
  return lone;
}

}  // namespace crossread
