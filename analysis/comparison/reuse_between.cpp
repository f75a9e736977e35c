#include "analysis/comparison/reuse_between.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

#include "analysis/alignment/facts.h"
#include "analysis/comparison/counting.h"

namespace crossread {
namespace {

Fate fate_of(Relation relation) {
  switch (relation) {
    case Relation::verbatim:
      return Fate::verbatim;
    case Relation::reworded:
      return Fate::reworded;
    case Relation::related:
      return Fate::related;
  }
  return Fate::alone;
}

/// The closest relation of each sentence of each article, so far.
using Fates = std::vector<std::vector<Fate>>;

Fates without_relations(Accounts accounts) {
  Fates fates;
  for (const ArticleAccount& one : accounts) fates.emplace_back(one.sentences.size(), Fate::alone);
  return fates;
}

void bring_closer(Fate& fate, Relation relation) {
  fate = std::min(fate, fate_of(relation));
}

std::optional<Evidence> place(Accounts accounts, ArticleNumber article, Span span) {
  if (span.empty()) return std::nullopt;
  return place_in_text(accounts[article], article, span);
}

AlignedSentences aligned(Accounts accounts, ArticleNumber from, ArticleNumber to, const SentencePair& pair) {
  AlignedSentences sentences{
      .from = place_in_text(accounts[from], from, accounts[from].sentences[pair.a].span),
      .to = place_in_text(accounts[to], to, accounts[to].sentences[pair.b].span),
      .relation = pair.relation,
      .changes = {}};
  for (const Edit& edit : pair.edits)
    sentences.changes.push_back({place(accounts, from, edit.a), place(accounts, to, edit.b), edit.spelling});
  return sentences;
}

std::array<FateShare, fate_count> shares_of(const ArticleAccount& account, ArticleNumber article,
                                            std::span<const Fate> fates) {
  std::array<std::vector<Evidence>, fate_count> places;
  for (std::size_t at = 0; at < fates.size(); ++at)
    places[static_cast<std::size_t>(fates[at])].push_back(
        place_in_text(account, article, account.sentences[at].span));
  std::array<FateShare, fate_count> shares;
  for (std::size_t fate = 0; fate < fate_count; ++fate) {
    shares[fate].words = words_of(account, std::move(places[fate]));
    shares[fate].percent = percent_of(shares[fate].words, account.word_count);
  }
  return shares;
}

/// Relations of every sentence to any other article's.
Fates fates_in(std::span<const ArticlesAligned> pairs, Accounts accounts) {
  Fates fates = without_relations(accounts);
  for (const ArticlesAligned& two : pairs)
    for (const SentencePair& pair : two.alignment.pairs) {
      bring_closer(fates[two.a][pair.a], pair.relation);
      bring_closer(fates[two.b][pair.b], pair.relation);
    }
  return fates;
}

std::size_t articles_of(const SharedFact& fact) {
  std::set<std::uint32_t> articles;
  for (const Evidence& place : fact.places) articles.insert(place.article);
  return articles.size();
}

/// What several articles say, in the order of the reference where they are as many.
std::vector<SharedFact> shared_facts(std::span<const ArticlesAligned> pairs, Accounts accounts) {
  std::vector<std::uint32_t> counts;
  for (const ArticleAccount& one : accounts)
    counts.push_back(static_cast<std::uint32_t>(one.sentences.size()));
  std::vector<SharedFact> shared;
  for (const Fact& fact : facts_of(counts, pairs)) {
    SharedFact one;
    for (const SentencePlace& at : fact.places)
      one.places.push_back(
          place_in_text(accounts[at.article], at.article, accounts[at.article].sentences[at.sentence].span));
    if (articles_of(one) > 1) shared.push_back(std::move(one));
  }
  std::ranges::stable_sort(shared, std::greater{}, articles_of);
  return shared;
}

/// Sentences of which no other article has the content: those on the same subject give other information.
std::vector<Evidence> alone_in(const ArticleAccount& account, ArticleNumber article,
                               std::span<const Fate> fates) {
  std::vector<Evidence> places;
  for (std::size_t at = 0; at < fates.size(); ++at)
    if (fates[at] == Fate::alone || fates[at] == Fate::related)
      places.push_back(place_in_text(account, article, account.sentences[at].span));
  return places;
}

/// Whether an article was aligned with every other that has any text.
bool is_held_against_all(ArticleNumber article, const Alignments& alignments, Accounts accounts) {
  if (!alignments.in_pairs && article != alignments.reference) return false;
  return std::ranges::all_of(accounts, [&](const ArticleAccount& other) {
    return other.sentences.empty() || other.article.language == accounts[article].article.language;
  });
}

}  // namespace

std::optional<TextReuse> reuse_between(const Alignments& alignments, Accounts accounts) {
  if (accounts.size() < 2) return std::nullopt;
  TextReuse reuse;
  reuse.reference = alignments.reference;
  reuse.is_wire = accounts[reuse.reference].wire;
  reuse.articles.resize(accounts.size());
  Fates fates = without_relations(accounts);
  for (const auto& [reference, article, found] : alignments.pairs) {
    if (reference != reuse.reference) {
      for (const SentencePair& pair : found.pairs)
        reuse.between_others.push_back(aligned(accounts, reference, article, pair));
      continue;
    }
    reuse.articles[article].retelling = retelling_of(found);
    reuse.articles[article].derived = derived_from(found);
    for (const SentencePair& pair : found.pairs) {
      bring_closer(fates[reference][pair.a], pair.relation);
      bring_closer(fates[article][pair.b], pair.relation);
      reuse.articles[article].pairs.push_back(aligned(accounts, reference, article, pair));
    }
  }
  const bool in_pairs = accounts.size() > 2 && alignments.in_pairs;
  const Fates anywhere = in_pairs ? fates_in(alignments.pairs, accounts) : fates;
  if (in_pairs) reuse.facts = shared_facts(alignments.pairs, accounts);
  for (ArticleNumber article = 0; article < accounts.size(); ++article) {
    ArticleReuse& one = reuse.articles[article];
    one.shares = shares_of(accounts[article], article, fates[article]);
    one.is_held_against_all = is_held_against_all(article, alignments, accounts);
    if (one.is_held_against_all) one.nowhere_else = alone_in(accounts[article], article, anywhere[article]);
    one.sentences = std::move(fates[article]);
  }
  return reuse;
}

}  // namespace crossread
