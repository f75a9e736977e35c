// Properties that hold of any comparison, tried on articles put together at random.

#include <algorithm>
#include <map>
#include <random>

#include <catch2/catch.hpp>

#include "analysis/comparison/compare.h"
#include "tests/support/articles.h"
#include "tests/support/spoken.h"

using namespace crossread;
using namespace crossread::test;

namespace {

std::vector<ReadArticle> random_articles(std::mt19937& random, std::size_t most_sentences = 11) {
  const std::vector<std::string> sentences{
      "La digue cède.",
      "L'État paiera, dit AFP.",
      "« Partez ! », crie Odile Brassac.",
      "Où aller ?",
      "Reuters parle d'une crue.",
      "35 % des maisons d'Olmes sont sous l'eau depuis mardi, selon les pompiers.",
      "« Il faut partir (vite, ndlr) et ne pas revenir ici », a martelé Odile Brassac. Elle a reconnu que la "
      "digue cédait.",
      "« Il faut partir et ne pas revenir ici avant l'été. Nous avons peur », a dit Odile Brassac.",
      "La DIGUE cède.",
      "Un barrage aurait été fermé trop tard.",
      "Les pompiers d'Olmes attendent."};
  const auto any = [&](std::size_t count) {
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
  };
  std::vector<ReadArticle> articles;
  for (std::size_t count = 1 + any(4); articles.size() < count;) {
    std::string text;
    for (std::size_t left = any(most_sentences + 1); left > 0; --left)
      text += sentences[any(sentences.size())] + (any(3) == 0 ? "\n\n" : " ");
    ReadArticle one =
        spoken("Journal " + std::to_string(articles.size()), sentences[any(sentences.size())], text);
    if (any(2) == 0) one.page.article.credit = "AFP";
    one.page.blocks = {
        {"Menu", Reason::menu, 1, ""}, {"Partager", Reason::share, 1, ""}, {"Accueil", Reason::menu, 1, ""}};
    articles.push_back(std::move(one));
  }
  return articles;
}

void add_figures_of_voices(const Voices& voices, std::vector<Figure>& figures) {
  const auto add = [&](const Hearing& hearing) {
    for (const Figure* figure : {&hearing.quotations, &hearing.quoted_words, &hearing.reported_words})
      figures.push_back(*figure);
  };
  for (const Voice& voice : voices.voices)
    for (const VoicePart& part : voice.parts) {
      add(part.hearing);
      if (const auto* share = std::get_if<Figure>(&part.share)) figures.push_back(*share);
      if (part.start && std::holds_alternative<Figure>(*part.start))
        figures.push_back(std::get<Figure>(*part.start));
      for (const CueUse& cue : part.cues) figures.push_back(cue.uses);
    }
  figures.insert(figures.end(), voices.hearsay.begin(), voices.hearsay.end());
  for (const VoiceGroup& group : voices.groups) std::ranges::for_each(group.heard, add);
  for (const SharedSpeech& speech : voices.shared_speech)
    for (const SharedSpeech::Side* side : {&speech.first, &speech.second})
      figures.insert(figures.end(), {side->shared, side->alone});
}

void add_figures_of_reuse(const TextReuse& reuse, std::vector<Figure>& figures) {
  for (const ArticleReuse& one : reuse.articles)
    for (const FateShare& share : one.shares) {
      figures.push_back(share.words);
      if (const auto* percent = std::get_if<Figure>(&share.percent)) figures.push_back(*percent);
    }
}

void add_figures_of_outlet_words(const OutletWords& words, std::vector<Figure>& figures) {
  figures.push_back(words.tried);
  for (const OutletVoice& outlet : words.outlets) {
    figures.push_back(outlet.words);
    if (const auto* silence = std::get_if<Silence>(&outlet.differing))
      figures.insert(figures.end(), silence->seen.begin(), silence->seen.end());
  }
  for (const OutletWord& word : words.words) {
    figures.insert(figures.end(), word.own.begin(), word.own.end());
    figures.insert(figures.end(), word.quoted.begin(), word.quoted.end());
    for (const Measure& rate : word.rates)
      if (const auto* figure = std::get_if<Figure>(&rate)) figures.push_back(*figure);
  }
}

void add_figures_of_terms(const ArticleTerms& terms, std::vector<Figure>& figures) {
  for (const Figure* figure : {&terms.title_count, &terms.quoted_count, &terms.hedges, &terms.own_words})
    figures.push_back(*figure);
  const auto add = [&](const TermRate& one) {
    figures.push_back(one.count);
    if (const auto* rate = std::get_if<Figure>(&one.rate)) figures.push_back(*rate);
  };
  add(terms.own_rate);
  std::ranges::for_each(terms.by_category, add);
}

std::vector<Figure> all_figures(const Comparison& comparison) {
  std::vector<Figure> figures{comparison.article_count};
  const auto add_rows = [&](const auto& rows) {
    for (const auto& row : rows) figures.insert(figures.end(), row.counts.begin(), row.counts.end());
  };
  for (const ArticleAccount& one : comparison.articles) {
    for (const Figure* figure : {&one.sentence_count, &one.word_count, &one.shared_sentences,
                                 &one.own_sentences, &one.shared_words, &one.own_words})
      figures.push_back(*figure);
    if (const auto* share = std::get_if<Figure>(&one.shared_percent)) figures.push_back(*share);
    for (const Removed& removed : one.removed) figures.push_back(removed.blocks);
  }
  add_rows(comparison.frequent_words);
  add_rows(comparison.lone_words);
  add_rows(comparison.title_words);
  for (const AgencyRow& row : comparison.agencies)
    figures.insert(figures.end(), row.mentions.begin(), row.mentions.end());
  for (const Silence& silence : comparison.silences)
    figures.insert(figures.end(), silence.seen.begin(), silence.seen.end());
  add_figures_of_voices(comparison.voices, figures);
  if (comparison.reuse) add_figures_of_reuse(*comparison.reuse, figures);
  for (const ArticleTerms& terms : comparison.terms) add_figures_of_terms(terms, figures);
  if (comparison.outlet_words) add_figures_of_outlet_words(*comparison.outlet_words, figures);
  return figures;
}

/// Words as a reader counts them, by plain splitting at spaces: a second opinion on words_in.
double words_read(const Comparison& comparison, const std::vector<Evidence>& places) {
  double words = 0;
  for (const Evidence& place : places) {
    bool counted = false;
    for (const char byte : comparison.articles[place.article].text.slice(place.span)) {
      const auto value = static_cast<unsigned char>(byte);
      const bool letter = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                          (byte >= 'a' && byte <= 'z') || value == 0xC3;
      if (byte == ' ' || byte == '\n')
        counted = false;
      else if (letter && !counted) {
        counted = true;
        ++words;
      }
    }
  }
  return words;
}

double counted_again(const Comparison& comparison, const Figure& figure) {
  switch (figure.unit) {
    case Unit::words:
      return words_read(comparison, figure.evidence);
    case Unit::percent:
      return 100 * words_read(comparison, figure.evidence) / words_read(comparison, figure.whole);
    case Unit::per_thousand:
      return 1000 * static_cast<double>(figure.evidence.size()) / words_read(comparison, figure.whole);
    default:
      return static_cast<double>(figure.evidence.size());
  }
}

bool lies_inside(const Comparison& comparison, const Evidence& place) {
  const ArticleAccount& one = comparison.articles.at(place.article);
  if (place.part == Part::blocks) return place.span.size() == 1;
  if (place.part == Part::title) return one.title.span().contains(place.span);
  if (place.sentences.empty() || place.sentences.end > one.sentences.size()) return false;
  const auto overlaps = [&](std::uint32_t number) { return one.sentences[number].span.overlaps(place.span); };
  return one.text.span().contains(place.span) && overlaps(place.sentences.begin) &&
         overlaps(place.sentences.end - 1);
}

/// All figures of the articles' comparison, after each was counted again.
std::vector<Figure> check_every_figure(const std::vector<ReadArticle>& articles) {
  const Comparison comparison = compare(event_of(articles), articles, agencies(), languages());
  auto figures = all_figures(comparison);
  CHECK(figures.size() >= articles.size() * 8);
  for (const Figure& figure : figures) {
    CHECK(figure.value == Approx(counted_again(comparison, figure)));
    CHECK(std::ranges::all_of(figure.evidence,
                              [&](const auto& place) { return lies_inside(comparison, place); }));
    CHECK(std::ranges::adjacent_find(figure.evidence, std::greater_equal()) == figure.evidence.end());
  }
  return figures;
}

/// Nothing where the outlet is silent.
std::vector<std::size_t> rows_that_differ(const OutletVoice& outlet) {
  const auto* rows = std::get_if<std::vector<std::size_t>>(&outlet.differing);
  return rows == nullptr ? std::vector<std::size_t>() : *rows;
}

}  // namespace

TEST_CASE("every figure of any comparison is counted again from its evidence", "[comparison][property]") {
  std::mt19937 random(11);
  for (int round = 0; round < 100; ++round) check_every_figure(random_articles(random));
}

TEST_CASE("every figure of long articles is counted again, rates too", "[comparison][property]") {
  std::mt19937 random(17);
  std::ptrdiff_t rates = 0;
  for (int round = 0; round < 6; ++round)
    rates += std::ranges::count(check_every_figure(random_articles(random, 150)), Unit::per_thousand,
                                &Figure::unit);
  CHECK(rates > 0);
}

TEST_CASE("swapping the articles mirrors how the outlets' words differ", "[comparison][property]") {
  std::mt19937 random(18);
  std::size_t seen = 0;
  for (int round = 0; round < 20; ++round) {
    auto articles = random_articles(random, round % 4 == 0 ? 150 : 11);
    const Comparison there = compare(event_of(articles), articles, agencies(), languages());
    std::ranges::reverse(articles);
    const Comparison back = compare(event_of(articles), articles, agencies(), languages());
    REQUIRE(there.outlet_words.has_value() == back.outlet_words.has_value());
    if (!there.outlet_words) continue;
    const OutletWords &one = *there.outlet_words, &other = *back.outlet_words;
    CHECK(one.tried.value == other.tried.value);
    REQUIRE(one.outlets.size() == other.outlets.size());
    REQUIRE(one.words.size() == other.words.size());
    const std::size_t last = one.outlets.size() - 1;
    for (std::size_t at = 0; at <= last; ++at) {
      CHECK(one.outlets[at].words.value == other.outlets[last - at].words.value);
      CHECK(rows_that_differ(one.outlets[at]) == rows_that_differ(other.outlets[last - at]));
    }
    for (std::size_t row = 0; row < one.words.size(); ++row, ++seen) {
      CHECK(one.words[row].key == other.words[row].key);
      CHECK(one.words[row].written == other.words[row].written);
      for (std::size_t at = 0; at <= last; ++at) {
        CHECK(one.words[row].own[at].value == other.words[row].own[last - at].value);
        CHECK(one.words[row].quoted[at].value == other.words[row].quoted[last - at].value);
      }
    }
  }
  CHECK(seen > 20);
}

TEST_CASE("the words of the voices are no more than those of the article", "[comparison][property]") {
  std::mt19937 random(15);
  double heard = 0;
  for (int round = 0; round < 30; ++round) {
    const auto articles = random_articles(random);
    const Comparison comparison = compare(event_of(articles), articles, agencies(), languages());
    for (std::size_t article = 0; article < articles.size(); ++article) {
      double words = 0;
      for (const Voice& voice : comparison.voices.voices) {
        const Hearing& hearing = voice.parts[article].hearing;
        words += hearing.quoted_words.value + hearing.reported_words.value;
      }
      CHECK(words <= comparison.articles[article].word_count.value);
      heard += words;
    }
  }
  CHECK(heard > 0);
}

TEST_CASE("a quotation is counted or a repeat, never both, and repeats lie in the text",
          "[comparison][property]") {
  std::mt19937 random(16);
  std::size_t repeats = 0;
  for (int round = 0; round < 30; ++round) {
    const auto articles = random_articles(random);
    const Comparison comparison = compare(event_of(articles), articles, agencies(), languages());
    for (const Voice& voice : comparison.voices.voices)
      for (const VoicePart& part : voice.parts)
        for (const Evidence& repeat : part.repeats) {
          ++repeats;
          CHECK(lies_inside(comparison, repeat));
          CHECK(std::ranges::count(part.hearing.quotations.evidence, repeat) == 0);
        }
  }
  CHECK(repeats > 0);
}

TEST_CASE("shared and own sentences make up all sentences, and so do their words", "[comparison][property]") {
  std::mt19937 random(12);
  for (int round = 0; round < 50; ++round) {
    const auto articles = random_articles(random);
    for (const ArticleAccount& one :
         compare(event_of(articles), articles, agencies(), languages()).articles) {
      CHECK(one.shared_sentences.value + one.own_sentences.value == one.sentence_count.value);
      CHECK(one.shared_words.value + one.own_words.value == one.word_count.value);
    }
  }
}

TEST_CASE("swapping the articles permutes the comparison and changes no figure", "[comparison][property]") {
  std::mt19937 random(13);
  for (int round = 0; round < 50; ++round) {
    auto articles = random_articles(random);
    const Comparison there = compare(event_of(articles), articles, agencies(), languages());
    std::ranges::reverse(articles);
    const Comparison back = compare(event_of(articles), articles, agencies(), languages());
    const std::size_t last = articles.size() - 1;
    for (std::size_t at = 0; at <= last; ++at) {
      CHECK(there.articles[at].shared_words.value == back.articles[last - at].shared_words.value);
      CHECK(there.articles[at].word_count.value == back.articles[last - at].word_count.value);
    }
    CHECK(there.shared_sentences.size() == back.shared_sentences.size());
    REQUIRE(there.frequent_words.size() == back.frequent_words.size());
    for (std::size_t row = 0; row < there.frequent_words.size(); ++row) {
      CHECK(there.frequent_words[row].key == back.frequent_words[row].key);
      CHECK(there.frequent_words[row].written == back.frequent_words[row].written);
      for (std::size_t at = 0; at <= last; ++at)
        CHECK(there.frequent_words[row].counts[at].value == back.frequent_words[row].counts[last - at].value);
    }
    CHECK(there.lone_words.size() == back.lone_words.size());
    CHECK(there.silences.size() == back.silences.size());
  }
}

TEST_CASE("an article compared with its own twin shares every sentence", "[comparison][property]") {
  std::mt19937 random(14);
  for (int round = 0; round < 20; ++round) {
    const auto articles = random_articles(random);
    const std::vector<ReadArticle> twins{articles[0], articles[0]};
    const Comparison comparison = compare(event_of(twins), twins, agencies(), languages());
    CHECK(comparison.articles[0].own_sentences.value == 0);
    CHECK(comparison.lone_words.empty());
  }
}
