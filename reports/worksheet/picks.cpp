#include "reports/worksheet/picks.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <string>
#include <tuple>
#include <utility>

#include "analysis/comparison/counting.h"
#include "analysis/comparison/lookup.h"
#include "analysis/text/utf8.h"
#include "reports/press_names.h"
#include "reports/sections.h"
#include "reports/worksheet/changed_words.h"

namespace crossread::reports {
namespace {

constexpr double fewest_words_in_sentence = 6;  // of a sentence: shorter ones are alike by chance
constexpr std::size_t most_one_sided = 2;
constexpr std::size_t most_speakers = 2;

using PressNames = std::vector<std::string>;

double words_in_sentence(const Comparison& comparison, const Evidence& sentence) {
  return words_of(comparison.articles[sentence.article], {sentence}).value;
}

SentencesPick::Kind kind_of(const Comparison& comparison, const AlignedSentences& pair) {
  using Kind = SentencesPick::Kind;
  if (is_retold(pair)) return Kind::close;
  const auto spelt = [&](const Change& change) { return is_spelling(comparison, change); };
  return std::ranges::all_of(pair.changes, spelt) ? Kind::identical : Kind::changed;
}

bool exchanges_words(const Comparison& comparison, const AlignedSentences& pair) {
  return std::ranges::any_of(pair.changes, [&](const Change& change) {
    return change.from && change.to && !is_spelling(comparison, change);
  });
}

/// A changed pair before an identical one, and that before a close one; of changed ones those first in which
/// a word stands in another's place, then the fewest changed words, then the longest sentences.
std::optional<SentencesPick> sentences_of(const Comparison& comparison) {
  using Rank = std::tuple<SentencesPick::Kind, bool, double, double>;
  std::optional<SentencesPick> best;
  Rank best_rank;
  for (const AlignedSentences& pair : all_pairs(comparison)) {
    const double from = words_in_sentence(comparison, pair.from);
    const double to = words_in_sentence(comparison, pair.to);
    if (std::min(from, to) < fewest_words_in_sentence) continue;
    const auto kind = kind_of(comparison, pair);
    const bool is_changed = kind == SentencesPick::Kind::changed;
    const double changed = changed_words(comparison, pair, &Change::from).value +
                           changed_words(comparison, pair, &Change::to).value;
    // A pair retold changes nearly every word: there, how close the two are counts instead.
    const Rank rank(kind, is_changed && !exchanges_words(comparison, pair),
                    is_changed ? changed : static_cast<double>(pair.relation), -(from + to));
    if (best && best_rank <= rank) continue;
    best = SentencesPick{kind, pair};
    best_rank = rank;
  }
  return best;
}

/// Those of different outlets with the most sentences that no other article has, in the event's order.
std::vector<std::uint32_t> one_sided_articles(const Comparison& comparison) {
  std::vector<std::uint32_t> articles;
  if (!comparison.reuse) return articles;
  const auto& reuse = comparison.reuse->articles;
  for (std::uint32_t article = 0; article < reuse.size(); ++article)
    if (!reuse[article].nowhere_else.empty()) articles.push_back(article);
  std::ranges::stable_sort(articles, std::greater(),
                           [&](std::uint32_t article) { return reuse[article].nowhere_else.size(); });
  std::vector<std::uint32_t> chosen;
  for (const std::uint32_t article : articles) {
    if (chosen.size() == most_one_sided) break;
    if (chosen.empty() || !in_one_outlet(comparison, std::array{chosen.front(), article}))
      chosen.push_back(article);
  }
  std::ranges::sort(chosen);
  return chosen;
}

double all_words(const Voice& voice) {
  double words = quoted_words(voice);
  for (const VoicePart& part : voice.parts) words += part.hearing.reported_words.value;
  return words;
}

/// None of what he says is surely his.
bool is_only_probable(const Voice& voice) {
  return std::ranges::all_of(voice.parts, [](const VoicePart& part) { return is_probable(part); });
}

/// Those who may be asked about, in the order of the voices: quoted with a name and surely; else surely by
/// description; else any; else those who are only reported. Never the press.
std::vector<std::uint32_t> candidates(const Comparison& comparison, const PressNames& press) {
  const auto& voices = comparison.voices.voices;
  const auto such = [&](const auto& wanted) {
    std::vector<std::uint32_t> chosen;
    for (std::uint32_t number = 0; number < voices.size(); ++number) {
      const Voice& voice = voices[number];
      if (voice.source != Voice::Source::known || voice.is_newsroom()) continue;
      if (holds_name(press, shown(voice))) continue;
      if (wanted(voice)) chosen.push_back(number);
    }
    return chosen;
  };
  for (const auto& chosen :
       {such([](const Voice& voice) {
          return quoted_words(voice) > 0 && voice.described.empty() && !is_only_probable(voice);
        }),
        such([](const Voice& voice) { return quoted_words(voice) > 0 && !is_only_probable(voice); }),
        such([](const Voice& voice) { return quoted_words(voice) > 0; })})
    if (!chosen.empty()) return chosen;
  return such([](const Voice& voice) { return all_words(voice) > 0; });
}

/// Who is heard in one outlet only and who is heard in several, each with the most words; else the two with
/// the most.
std::vector<std::uint32_t> speakers_of(const Comparison& comparison, const PressNames& press) {
  const auto& voices = comparison.voices.voices;
  auto all = candidates(comparison, press);
  std::ranges::stable_sort(all, std::greater(), [&](std::uint32_t number) {
    return std::pair(quoted_words(voices[number]), all_words(voices[number]));
  });
  const auto is_lone = [&](std::uint32_t number) {
    return in_one_outlet(comparison, voices[number].heard_in());
  };
  std::vector<std::uint32_t> chosen;
  for (const bool lone : {true, false})
    if (const auto one = std::ranges::find(all, lone, is_lone); one != all.end()) chosen.push_back(*one);
  for (const std::uint32_t number : all)
    if (chosen.size() < most_speakers && std::ranges::find(chosen, number) == chosen.end())
      chosen.push_back(number);
  std::ranges::sort(chosen);
  return chosen;
}

bool is_loaded(const Comparison& comparison, const NameVariant& name) {
  const auto stands_at = [&](const Evidence& place) {
    return std::ranges::any_of(name.own, [&](const Figure& uses) {
      return std::ranges::any_of(uses.evidence, [&](const Evidence& use) {
        return use.article == place.article && use.part == place.part && use.span.overlaps(place.span);
      });
    });
  };
  return std::ranges::any_of(comparison.terms, [&](const ArticleTerms& terms) {
    return std::ranges::any_of(terms.title, stands_at, &MarkedTerm::place) ||
           std::ranges::any_of(terms.own, stands_at, &MarkedTerm::place);
  });
}

/// How far one article prefers one name and another the other: of two names and two articles ad - bc, the
/// greatest there is.
double unevenness(const NameVariant& first, const NameVariant& second) {
  double most = 0;
  for (std::size_t a = 0; a < first.own.size(); ++a)
    for (std::size_t b = 0; b < first.own.size(); ++b)
      most =
          std::max(most, first.own[a].value * second.own[b].value - first.own[b].value * second.own[a].value);
  return most;
}

bool is_one_name_in_spellings(const NamedReferent& referent) {
  return std::ranges::all_of(referent.reasons, [](const NamedReferent::Reason& reason) {
    return reason.basis == NamedReferent::Basis::spelling;
  });
}

/// A difference that is more than chance first, then the most uneven one, then one with a loaded term in it.
std::optional<NamesPick> names_of(const Comparison& comparison, const PressNames& press) {
  using Rank = std::tuple<bool, double, bool>;
  std::optional<NamesPick> best;
  Rank best_rank;
  for (std::uint32_t number = 0; number < comparison.referents.size(); ++number) {
    const NamedReferent& referent = comparison.referents[number];
    const auto& names = referent.variants;
    const auto is_press = [&](const NameVariant& name) { return holds_name(press, name.name); };
    if (is_one_name_in_spellings(referent) || std::ranges::any_of(names, is_press)) continue;
    for (std::uint32_t first = 0; first < names.size(); ++first)
      for (std::uint32_t second = first + 1; second < names.size(); ++second) {
        const double uneven = unevenness(names[first], names[second]);
        if (uneven == 0) continue;
        const Rank rank(referent.is_telling, uneven,
                        is_loaded(comparison, names[first]) || is_loaded(comparison, names[second]));
        if (best && rank <= best_rank) continue;
        best = NamesPick{number, first, second};
        best_rank = rank;
      }
  }
  return best;
}

/// The outlets' own loaded term that readers most likely call so, of those that are wanted.
template <typename Wanted>
std::optional<MarkedTerm> term_of(const Comparison& comparison, const PressNames& press, Wanted wanted) {
  std::optional<MarkedTerm> best;
  for (const ArticleTerms& terms : comparison.terms)
    for (const auto* all : {&terms.title, &terms.own})
      for (const MarkedTerm& term : *all)
        if (!term.scare_quotes && wanted(term) && !holds_name(press, words_at(comparison, term.place)) &&
            (!best || term.score > best->score))
          best = term;
  return best;
}

/// Whom or what one article names the others need not say in other words.
bool is_proper_name(std::string_view written) {
  std::size_t at = 0;
  return !written.empty() && u_isupper(next_code_point(written, at));
}

WordPick word_of(const Comparison& comparison, const PressNames& press) {
  if (const auto names = names_of(comparison, press)) return *names;
  const auto has_counterpart = [&](const MarkedTerm& term) {
    return term.instead && !holds_name(press, words_at(comparison, *term.instead));
  };
  if (const auto term = term_of(comparison, press, has_counterpart)) return *term;
  for (const ExchangedNames& names : comparison.exchanged)
    if (!holds_name(press, words_at(comparison, names.from)) &&
        !holds_name(press, words_at(comparison, names.to)))
      return names;
  if (auto term = term_of(comparison, press, [](const MarkedTerm& one) { return !one.neutral.empty(); })) {
    term->instead.reset();  // it names the press
    return *term;
  }
  const WordRow* most = nullptr;
  for (const WordRow& word : comparison.lone_words)
    if (!is_proper_name(word.written) && (most == nullptr || word.total() > most->total())) most = &word;
  return most == nullptr ? WordPick() : *most;
}

}  // namespace

std::vector<AlignedSentences> all_pairs(const Comparison& comparison) {
  std::vector<AlignedSentences> pairs;
  if (comparison.reuse)
    each_pair(*comparison.reuse, [&](const AlignedSentences& pair) { pairs.push_back(pair); });
  return pairs;
}

Picks picks_of(const Comparison& comparison) {
  const PressNames press = press_names(comparison);
  return {.sentences = sentences_of(comparison),
          .one_sided = one_sided_articles(comparison),
          .speakers = speakers_of(comparison, press),
          .word = word_of(comparison, press)};
}

}  // namespace crossread::reports
