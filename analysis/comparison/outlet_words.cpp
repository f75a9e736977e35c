#include "analysis/comparison/outlet_words.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "analysis/comparison/spellings.h"
#include "analysis/comparison/voiced_words.h"
#include "analysis/words/keyness.h"

namespace crossread {
namespace {

using AllWords = std::span<const VoicedWords>;  // by article

/// The articles that speak themselves, by outlet, in the order of each outlet's first.
std::vector<OutletVoice> outlets_of(Accounts accounts, AllWords words) {
  std::vector<OutletVoice> outlets;
  std::map<std::string, std::size_t> numbers;
  for (ArticleNumber article = 0; article < accounts.size(); ++article) {
    if (words[article].own.empty()) continue;
    const std::string& name = accounts[article].article.outlet;
    const auto [number, is_new] = numbers.try_emplace(name, outlets.size());
    if (is_new || name.empty()) number->second = outlets.size();
    if (number->second == outlets.size()) outlets.emplace_back();
    outlets[number->second].articles.push_back(article);
  }
  for (OutletVoice& outlet : outlets) {
    std::vector<Figure> figures;
    for (const ArticleNumber article : outlet.articles) figures.push_back(words[article].own_words);
    outlet.words = sum_of(figures);
  }
  return outlets;
}

/// Each outlet's words against those of all the others; words written three times and more are listed.
std::vector<Keyness> keyness_of_each(std::span<const OutletVoice> outlets, AllWords words) {
  constexpr std::int64_t least = 3;
  std::vector<std::vector<UnitCount>> counts;
  OutletsOfTexts texts{.outlets = static_cast<std::uint32_t>(outlets.size()), .outlet_of_text = {}};
  for (std::uint32_t outlet = 0; outlet < outlets.size(); ++outlet)
    for (const ArticleNumber article : outlets[outlet].articles) {
      counts.push_back(tally(words[article].own));
      texts.outlet_of_text.push_back(outlet);
    }
  const TextCounts together = counts_of(counts);
  std::vector<Keyness> keyness;
  for (std::uint32_t outlet = 0; outlet < outlets.size(); ++outlet)
    keyness.push_back(keyness_of(together, texts, outlet, least));
  return keyness;
}

/// The words that `is_chosen` takes of any outlet, the farthest apart first, by the outlet that tells it most
/// from the others.
template <typename IsChosen, typename Distance>
std::vector<std::string> words_telling(std::span<const Keyness> keyness, IsChosen is_chosen,
                                       Distance distance) {
  std::map<std::string, std::pair<double, std::int64_t>> chosen;
  for (const Keyness& outlet : keyness)
    for (const KeyWord& word : outlet.words) {
      if (!is_chosen(word)) continue;
      const auto [at, is_new] = chosen.try_emplace(word.word, distance(word), word.a + word.b);
      if (!is_new) at->second.first = std::max(at->second.first, distance(word));
    }
  std::vector<std::string> words;
  for (const auto& [word, difference] : chosen) words.push_back(word);
  std::ranges::stable_sort(words, std::greater(), [&](const std::string& word) { return chosen.at(word); });
  return words;
}

/// What differs, by how much; where nothing does what to look at, the least likely by chance first: a ratio
/// of counts so small would put 3 and 0 before 10 and 2.
std::vector<std::string> keys_telling(std::span<const Keyness> keyness) {
  auto keys = words_telling(
      keyness, [](const KeyWord& word) { return word.flagged; },
      [](const KeyWord& word) { return std::abs(word.log_ratio); });
  if (!keys.empty()) return keys;
  return words_telling(
      keyness, [](const KeyWord& word) { return word.content; },
      [](const KeyWord& word) { return -word.mid_p; });
}

/// Where the articles of an outlet have each word, in order.
using Places = std::map<std::string, std::vector<Evidence>, std::less<>>;

Places places_of_keys(const OutletVoice& outlet, AllWords words, Accounts accounts,
                      std::vector<UnitUse> VoicedWords::*voice) {
  Places places;
  for (const ArticleNumber article : outlet.articles)
    for (const UnitUse& unit : words[article].*voice)
      places[unit.key].push_back(place_in_text(accounts[article], article, unit.span));
  return places;
}

Figure count_of_key(const Places& places, const std::string& key) {
  const auto found = places.find(key);
  return count_of(Unit::occurrences, found == places.end() ? std::vector<Evidence>() : found->second);
}

std::string usual_spelling(std::span<const Figure> counts, Accounts accounts) {
  Spellings spellings;
  for (const Figure& count : counts)
    for (const Evidence& place : count.evidence)
      spellings.add(accounts[place.article].text.slice(place.span));
  return spellings.usual();
}

std::vector<OutletWord> rows_of_keys(std::span<const std::string> keys, std::span<const OutletVoice> outlets,
                                     AllWords words, Accounts accounts) {
  std::vector<OutletWord> rows;
  for (const std::string& key : keys)
    rows.push_back({.key = key, .written = {}, .own = {}, .quoted = {}, .rates = {}});
  for (const OutletVoice& outlet : outlets) {
    const Places own = places_of_keys(outlet, words, accounts, &VoicedWords::own);
    const Places quoted = places_of_keys(outlet, words, accounts, &VoicedWords::quoted);
    for (OutletWord& row : rows) {
      row.own.push_back(count_of_key(own, row.key));
      row.quoted.push_back(count_of_key(quoted, row.key));
      row.rates.push_back(rate_of(row.own.back(), outlet.words));
    }
  }
  for (OutletWord& row : rows) row.written = usual_spelling(row.own, accounts);
  return rows;
}

/// The words tried are the same whichever outlet is held against the others.
Figure tried_in(const Keyness& keyness, std::span<const OutletVoice> outlets, AllWords words,
                Accounts accounts) {
  std::map<std::string, Evidence, std::less<>> first;
  for (const OutletVoice& outlet : outlets)
    for (const auto& [key, places] : places_of_keys(outlet, words, accounts, &VoicedWords::own)) {
      const auto [at, is_new] = first.try_emplace(key, places.front());
      if (!is_new) at->second = std::min(at->second, places.front());
    }
  std::vector<Evidence> places;
  for (const KeyWord& word : keyness.words)
    if (!std::isnan(word.q)) places.push_back(first.at(word.word));
  std::ranges::sort(places);
  return count_of(Unit::occurrences, std::move(places));
}

Figure words_of_others(std::span<const OutletVoice> outlets, std::size_t outlet) {
  std::vector<Figure> others;
  for (std::size_t other = 0; other < outlets.size(); ++other)
    if (other != outlet) others.push_back(outlets[other].words);
  Figure sum = sum_of(others);
  std::ranges::sort(sum.evidence);  // the articles of an outlet need not follow each other
  return sum;
}

/// Of the words to look at those first that do not come as often in every outlet.
void keep_uneven(std::vector<OutletWord>& rows, std::size_t most) {
  std::erase_if(rows, [](const OutletWord& row) {
    return std::ranges::adjacent_find(row.own, std::not_equal_to(), &Figure::value) == row.own.end();
  });
  rows.resize(std::min(rows.size(), most));
}

/// Which rows the evidence carries of an outlet, or why none.
void tell(std::vector<OutletVoice>& outlets, std::span<const Keyness> keyness,
          std::span<const std::string> keys) {
  for (std::size_t outlet = 0; outlet < outlets.size(); ++outlet) {
    const Claim claim = keyness[outlet].claim;
    if (claim != Claim::words_differ) {
      outlets[outlet].differing =
          Silence{.why = claim == Claim::none_differs ? Why::words_alike : Why::too_little_text,
                  .articles = outlets[outlet].articles,
                  .seen = {outlets[outlet].words, words_of_others(outlets, outlet)}};
      continue;
    }
    auto& rows = outlets[outlet].differing.emplace<std::vector<std::size_t>>();
    for (const KeyWord& word : keyness[outlet].words)
      if (word.flagged)
        rows.push_back(static_cast<std::size_t>(std::ranges::find(keys, word.word) - keys.begin()));
    std::ranges::sort(rows);
  }
}

}  // namespace

std::optional<OutletWords> outlet_words(std::span<const ReadArticle* const> readings, Accounts accounts,
                                        const TextRules& rules, std::size_t most) {
  std::vector<VoicedWords> words;
  for (ArticleNumber article = 0; article < readings.size(); ++article) {
    if (!readings[article]->speech.searched) return std::nullopt;
    words.push_back(voiced_words(*readings[article], accounts[article], article, rules));
  }
  OutletWords found{.outlets = outlets_of(accounts, words), .tried = {}, .words = {}};
  if (found.outlets.size() < 2) return std::nullopt;
  const auto keyness = keyness_of_each(found.outlets, words);
  const auto keys = keys_telling(keyness);
  found.tried = tried_in(keyness.front(), found.outlets, words, accounts);
  found.words = rows_of_keys(keys, found.outlets, words, accounts);
  tell(found.outlets, keyness, keys);
  const auto is_silent = [](const OutletVoice& outlet) {
    return std::holds_alternative<Silence>(outlet.differing);
  };
  if (std::ranges::all_of(found.outlets, is_silent)) keep_uneven(found.words, most);
  return found;
}

}  // namespace crossread
