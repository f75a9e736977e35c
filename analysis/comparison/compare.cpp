#include "analysis/comparison/compare.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "analysis/comparison/account.h"
#include "analysis/comparison/agencies.h"
#include "analysis/comparison/corrected_speakers.h"
#include "analysis/comparison/corrections.h"
#include "analysis/comparison/exchanged_names.h"
#include "analysis/comparison/marked_terms.h"
#include "analysis/comparison/naming_variants.h"
#include "analysis/comparison/outlet_words.h"
#include "analysis/comparison/reuse_between.h"
#include "analysis/comparison/shared_sentences.h"
#include "analysis/comparison/silences.h"
#include "analysis/comparison/voices.h"
#include "analysis/comparison/word_rows.h"
#include "analysis/text/letter_case.h"

namespace crossread {
namespace {

constexpr std::size_t frequent_words_shown = 10;
constexpr std::size_t lone_words_shown = 5;
constexpr std::size_t exchanged_names_shown = 8;
constexpr std::size_t outlet_words_shown = 6;  // where no difference is carried

/// The words that these folded keys stand for, as the articles write them; a key that is no word is left out.
std::vector<std::string> written_forms(std::span<const std::string> keys, std::span<const WordRow> rows) {
  std::vector<std::string> written;
  for (const std::string& key : keys)
    if (const auto row = std::ranges::find(rows, key, &WordRow::key); row != rows.end())
      written.push_back(row->written);
  return written;
}

bool in_several(const WordRow& row) {
  return std::ranges::count_if(row.counts, [](const Figure& count) { return count.value > 0; }) > 1;
}

/// Of the words that bind the articles, those first that several titles have too, then those written most.
std::vector<std::string> words_that_bind(std::span<const std::string> keys, std::span<const WordRow> rows,
                                         std::span<const WordRow> title_rows) {
  const auto in_titles = [&](const WordRow& row) {
    const auto title = std::ranges::find(title_rows, row.key, &WordRow::key);
    return title != title_rows.end() && in_several(*title);
  };
  std::vector<WordRow> binding;
  std::ranges::copy_if(rows, std::back_inserter(binding),
                       [&](const WordRow& row) { return std::ranges::find(keys, row.key) != keys.end(); });
  std::ranges::stable_partition(binding, in_titles);
  std::vector<std::string> written;
  for (const WordRow& row : binding) written.push_back(row.written);
  return written;
}

/// Of an event that the user made: words that several titles have, and names that every article has.
std::vector<std::string> common_keys(std::span<const WordRow> rows, std::span<const WordRow> title_rows,
                                     std::size_t articles) {
  std::vector<std::string> keys;
  for (const WordRow& row : title_rows)
    if (in_several(row)) keys.push_back(row.key);
  const auto is_everywhere = [&](const WordRow& row) {
    return std::ranges::all_of(row.counts, [](const Figure& count) { return count.value > 0; });
  };
  for (const WordRow& row : rows)
    if (articles > 1 && lower_case(row.written) != row.written && is_everywhere(row)) keys.push_back(row.key);
  return keys;
}

Figure count_articles(std::span<const ArticleAccount> accounts) {
  std::vector<Evidence> titles;
  for (ArticleNumber article = 0; article < accounts.size(); ++article)
    titles.push_back(place_in_title(article, accounts[article].title.span()));
  return count_of(Unit::occurrences, std::move(titles));
}

Outsider outsider_of(const Neighbour& neighbour, std::span<const ReadArticle> readings,
                     std::span<const WordRow> rows) {
  Outsider outsider{.article = readings[neighbour.article].page.article,
                    .apart = neighbour.apart,
                    .shared = written_forms(neighbour.shared, rows)};
  outsider.article.text.clear();
  outsider.article.sentences.clear();
  return outsider;
}

/// Those that hold and are of every article or of one of the event.
std::vector<Correction> of_event(std::span<const Correction> corrections,
                                 std::span<const ArticleAccount> accounts) {
  std::vector<Correction> all = in_force(corrections);
  std::erase_if(all, [&](const Correction& one) {
    return std::ranges::none_of(
        accounts, [&](const ArticleAccount& account) { return concerns(one, account.article); });
  });
  return all;
}

/// What was corrected before the articles were read, and what is of no article.
std::vector<CorrectionMade> made_elsewhere(std::span<const Correction> corrections,
                                           std::span<const ReadArticle* const> told,
                                           std::span<const ReadArticle> readings) {
  std::vector<CorrectionMade> made;
  for (ArticleNumber article = 0; article < told.size(); ++article)
    for (const CorrectionMade& one : told[article]->corrections) made.emplace_back(one).articles = {article};
  for (const Correction& one : in_force(corrections)) {
    const auto is_of = [&](const ReadArticle& reading) { return concerns(one, reading.page.article); };
    if (std::ranges::none_of(readings, is_of))
      made.push_back({.correction = one, .outcome = CorrectionMade::Outcome::no_article});
  }
  return made;
}

void add(std::vector<CorrectionMade>& all, const std::vector<CorrectionMade>& made) {
  all.insert(all.end(), made.begin(), made.end());
}

}  // namespace

Comparison compare(const Event& event, std::span<const ReadArticle> readings,
                   std::span<const Agency> agencies, const Languages& languages,
                   std::span<const Correction> corrections) {
  std::vector<const ReadArticle*> told;
  for (const std::size_t article : event.articles) told.push_back(&readings[article]);

  Comparison comparison;
  comparison.id = event.id;
  for (ArticleNumber article = 0; article < told.size(); ++article)
    comparison.articles.push_back(account_of(*told[article], article, agencies));
  const std::vector<Correction> holding = of_event(corrections, comparison.articles);
  add(comparison.corrections, made_elsewhere(corrections, told, readings));
  add(comparison.corrections, correct_wire(comparison.articles, holding));
  comparison.article_count = count_articles(comparison.articles);
  comparison.shared_sentences = find_shared_sentences(told, comparison.articles);
  for (ArticleNumber article = 0; article < told.size(); ++article)
    count_shared(comparison.articles[article], article);
  const Alignments alignments = alignments_among(told, comparison.articles, languages);
  comparison.reuse = reuse_between(alignments, comparison.articles);

  const std::vector<WordRow> rows = word_rows(told, comparison.articles);
  const std::vector<WordRow> words_of_titles = title_rows(told);
  if (in_one_language(comparison.articles)) {
    comparison.frequent_words = frequent_of(rows, frequent_words_shown);
    comparison.lone_words = lone_of(rows, comparison.articles, lone_words_shown);
    comparison.title_words = words_of_titles;
    if (comparison.reuse) {
      const Language& language = languages.of(comparison.articles.front().article.language);
      comparison.exchanged = exchanged_names(alignments, told, comparison.articles, language);
      comparison.referents = named_referents(told, comparison.articles, comparison.exchanged, language);
      comparison.exchanged.resize(std::min(comparison.exchanged.size(), exchanged_names_shown));
      comparison.outlet_words = outlet_words(told, comparison.articles, language.text, outlet_words_shown);
    }
  }
  comparison.terms =
      marked_terms(told, comparison.articles, comparison.reuse ? &*comparison.reuse : nullptr, languages);
  add(comparison.corrections, correct_terms(comparison.terms, comparison.articles, holding));
  comparison.bound_by =
      words_that_bind(event.shared.empty() ? common_keys(rows, words_of_titles, told.size()) : event.shared,
                      rows, words_of_titles);
  comparison.agencies = agencies_named(told, comparison.articles, agencies);
  Speakers speakers = speakers_of(told);
  add(comparison.corrections, correct_speakers(speakers, told, comparison.articles, holding));
  comparison.voices = voices_in(told, comparison.articles, speakers);
  comparison.silences = silences_on(told, comparison.articles);
  if (event.nearest) comparison.nearest = outsider_of(*event.nearest, readings, rows);
  std::ranges::stable_sort(comparison.corrections, {},
                           [](const CorrectionMade& one) { return one.correction.line; });
  return comparison;
}

}  // namespace crossread
