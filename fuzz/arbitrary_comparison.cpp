#include "fuzz/arbitrary_comparison.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "analysis/comparison/marked_terms.h"
#include "fuzz/arbitrary_account.h"
#include "fuzz/arbitrary_pieces.h"
#include "fuzz/arbitrary_voices.h"

namespace crossread::fuzz {
namespace {

constexpr std::uint32_t most_articles = 9;

/// Makes the articles first, as all else stands in them.
class Maker : Pieces {
 public:
  explicit Maker(Bytes& bytes) : Pieces(bytes, made_) {}

  Comparison made() && {
    add_articles();
    add_words();
    add_names();
    add_terms();
    add_reuse();
    made_.voices = arbitrary_voices(bytes(), made_);
    add_others();
    return std::move(made_);
  }

 private:
  void add_articles() {
    Places titles;
    const auto mostly_few = std::min(number(most_articles), number(most_articles));
    while (article_count() < mostly_few) {
      titles.push_back(place_in_title(article_count(), {}));
      made_.articles.push_back(arbitrary_account(bytes(), made_));
      titles.back().span = made_.articles.back().title.span();
    }
    made_.article_count = count_of(Unit::occurrences, std::move(titles));
    made_.id = "e1";
    made_.bound_by = list_of_words();
  }

  // Words and names.

  WordRow row(std::vector<Figure> counts) {
    return {.key = words(), .written = words(), .counts = std::move(counts)};
  }
  WordRow title_row() {
    std::vector<Figure> counts;
    for (ArticleNumber article = 0; article < article_count(); ++article)
      counts.push_back(count_of(Unit::occurrences, places_in_title(article)));
    return row(std::move(counts));
  }
  WordRow lone_row() {
    std::vector<Figure> counts(made_.articles.size());
    const ArticleNumber article = teller();
    counts[article] = count_of(Unit::occurrences, {place(article)});
    return row(std::move(counts));
  }

  void add_words() {
    for (auto left = number(few); left > 0; --left) made_.frequent_words.push_back(row(by_article()));
    for (auto left = number(few); left > 0; --left) made_.title_words.push_back(title_row());
    if (!tellers().empty())
      for (auto left = number(few); left > 0; --left) made_.lone_words.push_back(lone_row());
    if (article_count() > 1 && yes()) made_.outlet_words = outlet_words();
  }

  /// The articles of two outlets or three.
  std::vector<Articles> outlets() {
    std::vector<Articles> outlets(std::min(2 + number(1), article_count()));
    const auto last = static_cast<std::uint32_t>(outlets.size()) - 1;
    for (ArticleNumber article = 0; article < article_count(); ++article)
      outlets[article <= last ? article : number(last)].push_back(article);
    return outlets;
  }
  Figure of_several(const Articles& articles) {
    Places all;
    for (const ArticleNumber article : articles) std::ranges::copy(places(article), std::back_inserter(all));
    return count_of(Unit::occurrences, std::move(all));
  }
  OutletVoice voice_of(const Articles& articles) {
    std::vector<Figure> words;
    for (const ArticleNumber article : articles)
      words.push_back(yes() ? account(article).word_count : word_figure(article));
    return {.articles = articles, .words = sum_of(words), .differing = Silence{}};
  }
  OutletWord outlet_word(const std::vector<OutletVoice>& outlets) {
    OutletWord word{.key = words(), .written = words(), .own = {}, .quoted = {}, .rates = {}};
    for (const OutletVoice& outlet : outlets) {
      word.own.push_back(of_several(outlet.articles));
      word.quoted.push_back(of_several(outlet.articles));
      word.rates.push_back(rate_of(word.own.back(), outlet.words));
    }
    return word;
  }
  std::variant<std::vector<std::size_t>, Silence> differing(const OutletVoice& outlet, std::size_t rows) {
    if (rows == 0 || yes())
      return Silence{.why = yes() ? Why::words_alike : Why::too_little_text,
                     .articles = outlet.articles,
                     .seen = {outlet.words}};
    std::vector<std::size_t> carried;
    for (std::size_t at = 0; at < rows; ++at)
      if (yes()) carried.push_back(at);
    return carried;
  }
  OutletWords outlet_words() {
    OutletWords all;
    for (const Articles& articles : outlets()) all.outlets.push_back(voice_of(articles));
    all.tried = occurrences(0);
    const auto is_used = [](const Figure& own) { return own.value > 0; };
    for (auto left = bytes().number(4 * few); left > 0; --left)
      if (OutletWord word = outlet_word(all.outlets); std::ranges::any_of(word.own, is_used))
        all.words.push_back(std::move(word));
    for (OutletVoice& outlet : all.outlets) outlet.differing = differing(outlet, all.words.size());
    return all;
  }

  /// By article, in its text and then in its title.
  std::vector<Figure> uses() {
    std::vector<Figure> figures;
    for (ArticleNumber article = 0; article < article_count(); ++article) {
      Places all = places(article);
      std::ranges::copy(places_in_title(article), std::back_inserter(all));
      figures.push_back(count_of(Unit::occurrences, std::move(all)));
    }
    return figures;
  }
  NamedReferent referent() {
    NamedReferent one{.referent = words(), .reasons = {}, .variants = {}, .is_telling = yes()};
    for (auto left = 1 + bytes().number(1); left > 0; --left)
      one.reasons.push_back({.basis = bytes().up_to(NamedReferent::Basis::spelling), .places = places(0)});
    for (auto left = 1 + number(few); left > 0; --left)
      one.variants.push_back(
          {.name = words(), .spellings = list_of_words(), .own = uses(), .quoted = uses()});
    return one;
  }
  void add_names() {
    if (made_.articles.empty()) return;
    for (auto left = number(few); left > 0; --left) made_.referents.push_back(referent());
    for (auto left = number(few); left > 0 && tellers().size() > 1; --left) {
      const auto [from, to] = two_tellers();
      made_.exchanged.push_back({place(from), place(to)});
    }
    for (auto left = number(few); left > 0; --left) {
      AgencyRow agency{.name = words(), .credited = {}, .mentions = by_article()};
      while (agency.credited.size() < made_.articles.size()) agency.credited.push_back(yes());
      made_.agencies.push_back(std::move(agency));
    }
  }

  // Loaded terms.

  std::vector<MarkedTerm> marked(const Places& places) {
    std::vector<MarkedTerm> terms;
    for (const Evidence& place : places) {
      MarkedTerm& term = terms.emplace_back();
      term.place = place;
      term.category = bytes().up_to(TermCategory::euphemism);
      term.weight = static_cast<std::uint8_t>(1 + bytes().number(2));
      term.score = bytes().share();
      term.scare_quotes = yes();
      term.entry = words();
      term.neutral = list_of_words();
      term.note = words();
      if (!tellers().empty() && yes()) term.instead = this->place(teller());
    }
    return terms;
  }
  void add_terms() {
    if (!yes()) return;
    for (ArticleNumber article = 0; article < article_count(); ++article) {
      ArticleTerms& terms = made_.terms.emplace_back();
      terms.title = marked(places_in_title(article));
      terms.own = marked(places(article));
      terms.quoted = marked(places(article));
      terms.own_words = yes() ? account(article).word_count : word_figure(article);
      terms.hedges = occurrences(article);
      count_terms(terms, article);
    }
  }

  // Sentences that articles share.

  AlignedSentences pair(ArticleNumber from, ArticleNumber to) {
    AlignedSentences one{.from = sentence(from),
                         .to = sentence(to),
                         .relation = bytes().up_to(Relation::related),
                         .changes = {}};
    const auto left = parts(one.from.span, few, longest_place, longest_place);
    const auto right = parts(one.to.span, few, longest_place, longest_place);
    for (std::size_t at = 0; at < std::max(left.size(), right.size()); ++at) {
      Change& change = one.changes.emplace_back();
      if (at < left.size()) change.from = place_in_text(account(from), from, left[at]);
      if (at < right.size()) change.to = place_in_text(account(to), to, right[at]);
      change.spelling = change.from && change.to && yes();
    }
    return one;
  }

  ArticleReuse reuse_of(ArticleNumber article) {
    ArticleReuse one;
    std::array<Places, fate_count> of_fate;
    for (const NumberedSentence& sentence : account(article).sentences) {
      one.sentences.push_back(bytes().up_to(Fate::alone));
      of_fate[static_cast<std::size_t>(one.sentences.back())].push_back(
          place_in_text(account(article), article, sentence.span));
    }
    for (std::size_t fate = 0; fate < fate_count; ++fate) {
      one.shares[fate].words = words_of(account(article), std::move(of_fate[fate]));
      one.shares[fate].percent = share_in(article, one.shares[fate].words);
    }
    one.retelling = bytes().up_to(Retelling::paraphrase);
    one.derived = bytes().up_to(Derived::not_derived);
    one.is_held_against_all = yes();
    one.nowhere_else = sentences(article);
    return one;
  }

  void add_pairs(TextReuse& reuse) {
    if (tellers().size() < 2) return;
    for (auto left = bytes().number(4 * few); left > 0; --left) {
      const auto [one, other] = two_tellers();
      if (one == reuse.reference || other == reuse.reference) {
        const ArticleNumber beside = one == reuse.reference ? other : one;
        reuse.articles[beside].pairs.push_back(pair(reuse.reference, beside));
      } else {
        reuse.between_others.push_back(pair(one, other));
      }
    }
    for (ArticleReuse& one : reuse.articles) std::ranges::stable_sort(one.pairs, {}, &AlignedSentences::from);
  }

  /// Sentences of two articles.
  Places told_by_two() {
    const auto [one, other] = two_tellers();
    return {sentence(one), sentence(other)};
  }

  void add_reuse() {
    for (auto left = number(few); left > 0 && tellers().size() > 1; --left)
      made_.shared_sentences.push_back({told_by_two()});
    if (article_count() < 2 || !yes()) return;
    TextReuse& reuse = made_.reuse.emplace();
    reuse.reference = number(article_count() - 1);
    reuse.is_wire = yes();
    for (ArticleNumber article = 0; article < article_count(); ++article)
      reuse.articles.push_back(reuse_of(article));
    add_pairs(reuse);
    if (article_count() > 2 && tellers().size() > 1)
      for (auto left = bytes().number(3 * few); left > 0; --left) reuse.facts.push_back({told_by_two()});
  }

  // What is left.

  Silence silence() {
    Silence one{.why = bytes().up_to(Why::words_alike), .articles = some_articles(), .seen = {}};
    if (yes())
      for (const ArticleNumber article : one.articles) one.seen.push_back(account(article).word_count);
    return one;
  }

  CorrectionMade correction() {
    CorrectionMade one;
    one.correction = {.kind = bytes().up_to(Correction::Kind::term),
                      .article = words(),
                      .what = words(),
                      .value = words(),
                      .now = words(),
                      .line = bytes().number(UINT16_MAX)};
    one.outcome = bytes().up_to(CorrectionMade::Outcome::no_article);
    one.before = any_bytes();
    one.articles = some_articles();
    for (const ArticleNumber article : one.articles) {
      std::ranges::copy(places(article), std::back_inserter(one.places));
      std::ranges::copy(places_in_title(article), std::back_inserter(one.places));
    }
    return one;
  }

  void add_others() {
    for (auto left = number(few); left > 0; --left) made_.silences.push_back(silence());
    for (auto left = number(few); left > 0; --left) made_.corrections.push_back(correction());
    if (article_count() == 1 && yes())
      made_.nearest = {
          .article = metadata(), .apart = bytes().up_to(Neighbour::Apart::user), .shared = list_of_words()};
  }

  Comparison made_;
};

}  // namespace

Comparison arbitrary_comparison(Bytes& bytes) {
  return Maker(bytes).made();
}

}  // namespace crossread::fuzz
