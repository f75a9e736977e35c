#include "analysis/terms/terms.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <vector>

#include "analysis/terms/lexicon_hits.h"
#include "analysis/terms/scare_quotes.h"
#include "analysis/terms/term_model.h"
#include "analysis/terms/term_text.h"

namespace crossread {
namespace {

constexpr double strongest = 3;
constexpr std::uint8_t weight_of_scare_quotes = 1;
constexpr std::uint32_t farthest_verb = 3;  // tokens between a verb of speech and the words that it reports
// Below this a word that no lexicon lists is not even a candidate.
constexpr double least_score = 0.005;

class TermReader {
 public:
  TermReader(const Document& document, const Language& language, std::span<const Quote> quotes,
             std::span<const Passage> passages)
      : text_(term_text_of(document, language)),
        quotes_(quotes),
        passages_(passages),
        hits_(lexicon_hits_of(text_)) {
    std::uint32_t last = 0;
    for (const Passage& passage : passages) passages_until_.push_back(last = std::max(last, passage.last));
  }

  Terms read(TermMethod method, std::span<const Wording> wordings) {
    find_scare_quotes();
    if (method == TermMethod::lexicon || text_.language.terms.model.empty())
      add_listed();
    else
      add_scored(wordings);
    std::ranges::sort(found_.terms, {}, &Term::span);
    score_sentences();
    found_.searched = true;
    return std::move(found_);
  }

 private:
  /// Listed words are no scare quotes: they weigh by themselves; nor is what a verb of speech stands before:
  /// « a dénoncé "une minorité violente" ».
  void find_scare_quotes() {
    std::vector<bool> listed(text_.document.tokens.size()), verb_before(text_.document.tokens.size());
    for (const LexiconHit& hit : hits_) {
      std::fill(listed.begin() + hit.tokens.first, listed.begin() + hit.tokens.last, true);
      if (text_.language.terms.terms[hit.term].category != TermCategory::charged_verb) continue;
      const std::size_t behind = std::min<std::size_t>(hit.tokens.last + farthest_verb + 1, listed.size());
      std::fill(verb_before.begin() + hit.tokens.last,
                verb_before.begin() + static_cast<std::ptrdiff_t>(behind), true);
    }
    scare_quotes_ = scare_quotes_of(text_, passages_, quotes_);
    std::erase_if(scare_quotes_, [&](TokenRange tokens) {
      return verb_before[tokens.first] ||
             std::find(listed.begin() + tokens.first, listed.begin() + tokens.last, true) !=
                 listed.begin() + tokens.last;
    });
    for (const TokenRange tokens : scare_quotes_) {
      Term term = term_at(tokens);
      term.category = TermCategory::doubt;
      term.weight = weight_of_scare_quotes;
      term.scare_quotes = true;
      term.score = weight_of_scare_quotes / strongest;
      found_.terms.push_back(term);
    }
  }

  void add_listed() {
    for (const LexiconHit& hit : hits_) {
      const double weight = text_.language.terms.terms[hit.term].weight * (hit.other_class ? 0.5 : 1);
      add(hit, hit.negated ? 0 : weight / strongest);
    }
  }

  void add_scored(std::span<const Wording> wordings) {
    const TermModel model(text_.language.terms.model);
    std::vector<double> scores(hits_.size());
    for (const TermCandidate& candidate : term_candidates_of(text_, hits_, passages_, wordings)) {
      const double score = model.score(candidate.features);
      if (candidate.hit != no_hit)
        scores[candidate.hit] = std::max(scores[candidate.hit], score);
      else
        add_candidate(candidate.token, score);
    }
    for (std::size_t hit = 0; hit < hits_.size(); ++hit) add(hits_[hit], scores[hit]);
  }

  void add_candidate(std::uint32_t token, double score) {
    const auto after = std::ranges::upper_bound(scare_quotes_, token, {}, &TokenRange::first);
    const bool found = after != scare_quotes_.begin() && token < std::prev(after)->last;
    if (score < least_score || found) return;
    Term term = term_at({token, token + 1});
    term.score = score;
    found_.terms.push_back(term);
  }

  void add(const LexiconHit& hit, double score) {
    const LoadedTerm& entry = text_.language.terms.terms[hit.term];
    Term term = term_at(hit.tokens);
    term.category = entry.category;
    term.weight = entry.weight;
    term.entry = hit.term;
    term.negated = hit.negated;
    term.score = entry.category == TermCategory::hedge ? 0 : score;
    found_.terms.push_back(term);
  }

  Term term_at(TokenRange tokens) const {
    Term term;
    term.span = {text_.token(tokens.first).span.begin, text_.token(tokens.last - 1).span.end};
    term.quoted = is_quoted(tokens, term.span);
    return term;
  }

  /// What is reported without quotation marks is in the outlet's words; scare quotes are its own marks.
  bool is_quoted(TokenRange tokens, Span span) const {
    if (std::ranges::binary_search(scare_quotes_, tokens)) return false;
    const auto passage = std::ranges::upper_bound(passages_, tokens.first, {}, &Passage::first);
    if (passage != passages_.begin() &&
        tokens.last <= passages_until_[static_cast<std::size_t>(passage - passages_.begin()) - 1])
      return true;
    const auto begin = [](const Quote& quote) { return quote.content.begin; };
    const auto quote = std::ranges::upper_bound(quotes_, span.begin, {}, begin);
    return quote != quotes_.begin() && std::prev(quote)->type == QuoteType::direct &&
           std::prev(quote)->content.contains(span);
  }

  void score_sentences() {
    auto term = found_.terms.begin();
    double sum = 0;
    for (const Sentence& sentence : text_.document.sentences) {
      double greatest = 0;
      for (; term != found_.terms.end() && term->span.begin < sentence.span.end; ++term)
        greatest = std::max(greatest, term->score);
      found_.sentences.push_back(greatest);
      sum += greatest;
    }
    if (!found_.sentences.empty()) found_.loaded = sum / static_cast<double>(found_.sentences.size());
  }

  const TermText text_;
  std::span<const Quote> quotes_;
  std::span<const Passage> passages_;
  const std::vector<LexiconHit> hits_;
  std::vector<std::uint32_t> passages_until_;  ///< the last token of each passage and those before it
  std::vector<TokenRange> scare_quotes_;
  Terms found_;
};

}  // namespace

Terms terms_of(const Document& document, const Language& language, std::span<const Quote> quotes,
               std::span<const Passage> passages, TermMethod method, std::span<const Wording> wordings) {
  if (language.terms.terms.empty()) return {};
  return TermReader(document, language, quotes, passages).read(method, wordings);
}

}  // namespace crossread
