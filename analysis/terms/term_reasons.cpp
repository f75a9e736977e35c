#include "analysis/terms/term_reasons.h"

#include <algorithm>

#include "analysis/terms/lexicon_hits.h"
#include "analysis/terms/term_features.h"
#include "analysis/terms/term_model.h"
#include "analysis/terms/term_text.h"

namespace crossread {

std::vector<TermReasons> term_reasons(const Document& document, const Language& language,
                                      std::span<const Passage> passages) {
  std::vector<TermReasons> found;
  if (language.terms.model.empty()) return found;
  const TermText text = term_text_of(document, language);
  const auto hits = lexicon_hits_of(text);
  const TermModel model(language.terms.model);
  std::vector<double> greatest(hits.size(), -1);
  for (const TermCandidate& candidate : term_candidates_of(text, hits, passages)) {
    Span span = text.token(candidate.token).span;
    if (candidate.hit != no_hit) {
      const double score = model.score(candidate.features);
      const bool is_first = greatest[candidate.hit] < 0;
      if (!is_first && score <= greatest[candidate.hit]) continue;
      greatest[candidate.hit] = score;
      const TokenRange tokens = hits[candidate.hit].tokens;
      span = {text.token(tokens.first).span.begin, text.token(tokens.last - 1).span.end};
      if (!is_first) found.pop_back();  // the words of a term follow each other
    }
    found.push_back({span, model.reasons(candidate.features)});
  }
  return found;
}

}  // namespace crossread
