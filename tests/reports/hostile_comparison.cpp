#include "tests/reports/hostile_comparison.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "analysis/comparison/compare.h"
#include "tests/support/articles.h"

namespace crossread::test {
namespace {

ReadArticle article_of(const std::string& words, const std::string& text) {
  ReadArticle one = article(words, words, text);
  Article& known = one.page.article;
  known.author = known.credit = known.language = known.date = known.url = known.event = words;
  one.page.blocks = {{words, Reason::menu, 1, words}};
  one.page.source = words;
  return one;
}

/// The sentence of an article that holds the words.
Evidence sentence_of(const Comparison& comparison, std::uint32_t article) {
  const auto& sentences = comparison.articles[article].sentences;
  const auto number = static_cast<std::uint32_t>(sentences.size());
  return {.article = article,
          .part = Part::text,
          .span = sentences.back().span,
          .sentences = {number - 1, number}};
}

std::vector<Evidence> sentences_of(const Comparison& comparison) {
  return {sentence_of(comparison, 0), sentence_of(comparison, 1)};
}

Figure figure_at(const Evidence& place, Unit unit = Unit::occurrences) {
  return {.value = 1, .unit = unit, .evidence = {place}, .whole = {place}};
}

/// One in each article.
std::vector<Figure> figures(const Comparison& comparison, Unit unit = Unit::occurrences) {
  return {figure_at(sentence_of(comparison, 0), unit), figure_at(sentence_of(comparison, 1), unit)};
}

VoicePart part_of(const std::string& words, const Evidence& place) {
  VoicePart part;
  part.name = words + " x";
  part.namings = {{words + " y", false, Link::Reason::surname, 1, {place}, {}}};
  part.probable = {{place, ProbableSpeech::Ground::naming, 0, 0.5}};
  part.repeats = {place};
  part.hearing = {figure_at(place), figure_at(place, Unit::words), figure_at(place, Unit::words)};
  part.share = figure_at(place, Unit::percent);
  part.start = Silence{};
  part.cues = {{words, Charge::emotive, figure_at(place)}};
  return part;
}

Quotation quotation_at(const Evidence& place, std::uint32_t voice, const std::string& words) {
  Quotation quotation;
  quotation.place = place;
  quotation.voice = voice;
  quotation.cue_lemma = words;
  quotation.charge = Charge::emotive;
  quotation.source = place;
  return quotation;
}

/// Somebody of that name and somebody described so, both heard in both articles.
Voices voices_of(const Comparison& comparison, const std::string& words) {
  Voice named, described;
  named.name = described.described = words;
  Voices voices;
  std::vector<Hearing> heard;
  for (const Evidence& place : sentences_of(comparison)) {
    for (Voice* voice : {&named, &described}) voice->parts.push_back(part_of(words, place));
    heard.push_back(named.parts.back().hearing);
    voices.quotations.push_back(quotation_at(place, place.article, words));
    voices.hearsay.push_back(figure_at(place, Unit::sentences));
  }
  for (Voice* voice : {&named, &described})
    voice->affiliations = voice->roles = voice->role_kinds = {words, words + " z"};
  const auto side = [&](std::uint32_t article) {
    const Evidence place = sentence_of(comparison, article);
    return SharedSpeech::Side{place, figure_at(place, Unit::words), figure_at(place, Unit::words)};
  };
  voices.voices = {named, described};
  voices.groups = {{VoiceGroup::Kind::affiliation, words, {0, 1}, heard},
                   {VoiceGroup::Kind::role, words, {0, 1}, heard}};
  voices.shared_speech = {{0, side(0), side(1)}};
  return voices;
}

MarkedTerm term_at(const Evidence& place, const Evidence& instead, const std::string& words) {
  MarkedTerm term;
  term.place = place;
  term.weight = 2;
  term.score = 0.9;
  term.entry = term.note = words;
  term.neutral = {words, words + " x"};
  term.instead = instead;
  return term;
}

/// A lexicon's notes on words of the title, of the text and of what is quoted.
ArticleTerms terms_of(const Comparison& comparison, std::uint32_t article, const std::string& words) {
  const Evidence place = sentence_of(comparison, article);
  const Evidence instead = sentence_of(comparison, 1 - article);
  const Evidence title{.article = article,
                       .part = Part::title,
                       .span = {0, comparison.articles[article].title.size()},
                       .sentences = {}};
  ArticleTerms terms;
  terms.title = {term_at(title, instead, words)};
  terms.own = terms.quoted = {term_at(place, instead, words)};
  terms.title_count = figure_at(title);
  terms.quoted_count = terms.own_rate.count = terms.hedges = figure_at(place);
  terms.own_words = figure_at(place, Unit::words);
  terms.by_category.resize(term_category_count);
  terms.by_category.front().count = figure_at(place);
  return terms;
}

NamedReferent referent_of(const Comparison& comparison, const std::string& words) {
  NamedReferent referent;
  referent.referent = words;
  referent.reasons = {{NamedReferent::Basis::text, sentences_of(comparison)}};
  referent.is_telling = true;
  for (const std::string& name : {words, words + " x"})
    referent.variants.push_back({name, {name, name + " y"}, figures(comparison), figures(comparison)});
  return referent;
}

/// Outlets with words enough to be drawn, of which one word tells each from the other.
OutletWords outlet_words_of(const Comparison& comparison, const std::string& words) {
  OutletWords all;
  for (const Evidence& place : sentences_of(comparison)) {
    Figure length = figure_at(place, Unit::words);
    length.value = 1200;
    all.outlets.push_back({{place.article}, length, std::vector<std::size_t>{0}});
  }
  OutletWord word;
  word.key = word.written = words;
  word.own = word.quoted = figures(comparison);
  for (const Figure& rate : figures(comparison, Unit::per_thousand)) word.rates.emplace_back(rate);
  all.tried = figure_at(sentence_of(comparison, 0));
  all.words = {word};
  return all;
}

/// Each kind of correction with each outcome.
std::vector<CorrectionMade> corrections_of(const Comparison& comparison, const std::string& words) {
  using Kind = Correction::Kind;
  using Outcome = CorrectionMade::Outcome;
  std::vector<CorrectionMade> all;
  for (const Kind kind :
       {Kind::outlet, Kind::title, Kind::date, Kind::wire, Kind::speaker, Kind::person, Kind::term})
    for (const Outcome outcome : {Outcome::made, Outcome::no_match, Outcome::no_article})
      all.push_back({.correction = {.kind = kind,
                                    .article = words,
                                    .what = words,
                                    .value = words,
                                    .now = words,
                                    .line = all.size() + 2},
                     .outcome = outcome,
                     .before = words + " x",
                     .articles = {0, 1},
                     .places = sentences_of(comparison)});
  return all;
}

}  // namespace

Comparison told_with(const std::string& words) {
  const std::vector<ReadArticle> articles{
      article_of(words, "Il pleut sur Olmes.\n\nLe maire parle de " + words + " fin"),
      with(article("Le Quai", "Un titre",
                   "Il pleut sur Olmes. Il neige.\n\nLe maire parle de " + words + " suite"),
           &Article::language, words)};
  Comparison comparison = compare(event_of(articles), articles, agencies(), languages());
  const WordRow row{.key = words, .written = words, .counts = figures(comparison)};
  comparison.bound_by = {words, words + " x"};
  comparison.frequent_words = comparison.title_words = comparison.lone_words = {row};
  comparison.referents = {referent_of(comparison, words)};
  comparison.exchanged = {{sentence_of(comparison, 0), sentence_of(comparison, 1)}};
  comparison.outlet_words = outlet_words_of(comparison, words);
  comparison.terms = {terms_of(comparison, 0, words), terms_of(comparison, 1, words)};
  comparison.agencies = {{words, {true, false}, figures(comparison)}};
  comparison.voices = voices_of(comparison, words);
  comparison.corrections = corrections_of(comparison, words);
  return comparison;
}

Comparison alone_with(const std::string& words) {
  const std::vector<ReadArticle> articles{article_of(words, "Il pleut sur Olmes.\n\n" + words + " fin")};
  Comparison comparison = compare(event_of(articles), articles, agencies(), languages());
  comparison.nearest = Outsider{.article = articles.front().page.article, .shared = {words}};
  return comparison;
}

}  // namespace crossread::test
