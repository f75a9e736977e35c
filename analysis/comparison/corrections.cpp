#include "analysis/comparison/corrections.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "analysis/comparison/marked_terms.h"
#include "analysis/text/fold.h"
#include "analysis/text/utf8.h"

namespace crossread {
namespace {

using Kind = Correction::Kind;
using Outcome = CorrectionMade::Outcome;

/// What a correction is of; only one correction of each thing holds.
using Subject = std::tuple<Kind, std::string, std::string>;

Subject subject_of(const Correction& correction) {
  return {correction.kind, correction.article, correction_key(correction.what)};
}

std::string* field_of(Article& article, Kind kind) {
  switch (kind) {
    case Kind::outlet:
      return &article.outlet;
    case Kind::title:
      return &article.title;
    case Kind::date:
      return &article.date;
    default:
      return nullptr;
  }
}

std::string_view written(const MarkedTerm& term, const ArticleAccount& account) {
  return (term.place.part == Part::title ? account.title : account.text).slice(term.place.span);
}

/// By the word that they are of, the corrections of an article's terms; the one that holds last.
using ByWord = std::map<std::string, std::vector<std::size_t>>;

ByWord by_word(std::span<const Correction> corrections, const Article& article) {
  ByWord all;
  for (std::size_t at = 0; at < corrections.size(); ++at)
    if (corrections[at].kind == Kind::term && concerns(corrections[at], article))
      all[correction_key(corrections[at].what)].push_back(at);
  return all;
}

}  // namespace

std::string correction_key(std::string_view words) {
  std::string key;
  const std::string folded = fold(words);
  for (std::size_t at = 0; at < folded.size();) {
    const std::int32_t code_point = next_code_point(folded, at);
    if (code_point >= 0 && !u_ispunct(code_point) && !u_isUWhiteSpace(code_point))
      append_code_point(key, code_point);
  }
  return key;
}

std::vector<Correction> in_force(std::span<const Correction> corrections) {
  std::vector<Correction> all(corrections.begin(), corrections.end());
  std::ranges::stable_sort(all, {}, &Correction::line);
  std::map<Subject, Correction> last;
  for (Correction& one : all) last.insert_or_assign(subject_of(one), one);
  all.clear();
  for (auto& [subject, correction] : last) all.push_back(std::move(correction));
  std::ranges::sort(all, {}, [](const Correction& one) {
    return std::pair(one.article != Correction::every_article, one.line);
  });
  return all;
}

bool concerns(const Correction& correction, const Article& article) {
  return correction.article == Correction::every_article || correction.article == article.id;
}

void note_made(std::vector<CorrectionMade>& made, const Correction& correction, const std::string& before,
               const Evidence& place) {
  auto entry = std::ranges::find_if(made, [&](const CorrectionMade& one) {
    return one.correction.line == correction.line && one.before == before;
  });
  if (entry == made.end())
    entry = made.insert(entry, {.correction = correction, .outcome = Outcome::made, .before = before});
  entry->places.insert(std::ranges::upper_bound(entry->places, place), place);
  const auto article = std::ranges::lower_bound(entry->articles, place.article);
  if (article == entry->articles.end() || *article != place.article)
    entry->articles.insert(article, place.article);
}

void add_idle(std::vector<CorrectionMade>& made, std::span<const Correction> corrections, Kind kind,
              const std::vector<bool>& is_matched) {
  for (std::size_t at = 0; at < corrections.size(); ++at) {
    const bool is_made = std::ranges::any_of(
        made, [&](const CorrectionMade& one) { return one.correction.line == corrections[at].line; });
    if (corrections[at].kind == kind && !is_made)
      made.push_back({.correction = corrections[at],
                      .outcome = is_matched[at] ? Outcome::nothing_to_change : Outcome::no_match});
  }
}

std::vector<CorrectionMade> correct(Article& article, std::span<const Correction> corrections) {
  std::vector<CorrectionMade> made;
  for (const Correction& one : corrections) {
    std::string* const field = field_of(article, one.kind);
    if (field == nullptr || one.article != article.id) continue;
    const bool is_so = *field == one.value;
    made.push_back({.correction = one,
                    .outcome = is_so ? Outcome::nothing_to_change : Outcome::made,
                    .before = std::exchange(*field, one.value)});
  }
  return made;
}

std::vector<CorrectionMade> correct_wire(std::span<ArticleAccount> accounts,
                                         std::span<const Correction> corrections) {
  std::vector<CorrectionMade> made;
  for (const Correction& one : corrections)
    for (std::uint32_t article = 0; article < accounts.size(); ++article) {
      if (one.kind != Kind::wire || !concerns(one, accounts[article].article)) continue;
      const bool is_wire = std::exchange(accounts[article].wire, one.value == Correction::yes);
      made.push_back(
          {.correction = one,
           .outcome = is_wire == accounts[article].wire ? Outcome::nothing_to_change : Outcome::made,
           .before = std::string(is_wire ? Correction::yes : Correction::no),
           .articles = {article}});
    }
  return made;
}

std::vector<CorrectionMade> correct_terms(std::span<ArticleTerms> terms,
                                          std::span<const ArticleAccount> accounts,
                                          std::span<const Correction> corrections) {
  std::vector<CorrectionMade> made;
  std::vector<bool> is_matched(corrections.size());
  for (std::uint32_t article = 0; article < terms.size(); ++article) {
    const ByWord words = by_word(corrections, accounts[article].article);
    if (words.empty()) continue;
    for (auto* voice : {&terms[article].title, &terms[article].own, &terms[article].quoted}) {
      std::vector<MarkedTerm> kept;
      for (MarkedTerm& term : *voice) {
        const auto found = words.find(correction_key(written(term, accounts[article])));
        if (found != words.end())
          for (const std::size_t at : found->second) is_matched[at] = true;
        if (found == words.end() || corrections[found->second.back()].value == Correction::yes)
          kept.push_back(std::move(term));
        else
          note_made(made, corrections[found->second.back()], std::string(Correction::yes), term.place);
      }
      *voice = std::move(kept);
    }
    count_terms(terms[article], article);
  }
  add_idle(made, corrections, Kind::term, is_matched);
  return made;
}

}  // namespace crossread
