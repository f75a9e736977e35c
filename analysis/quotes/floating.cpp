#include "analysis/quotes/floating.h"

#include "analysis/quotes/clauses.h"

namespace crossread {
namespace {

constexpr std::uint32_t shortest = 4;  // words: fewer between marks are mostly a name or a slogan

std::uint32_t words_in(const SpeechContext& context, const Passage& passage) {
  std::uint32_t words = 0;
  for (std::uint32_t at = passage.first; at < passage.last; ++at)
    if (is_word(context.token(at))) ++words;
  return words;
}

bool is_whole(const SpeechContext& context, const Statement& statement, const Passage& passage) {
  for (std::uint32_t at = statement.first; at < statement.last; ++at)
    if (!context.is_quoted(at) && is_word(context.token(at))) return false;
  return passage.first <= statement.first + 1;
}

/// The phrase whose predicate the passage is: « Mme Roy "présente ses excuses" ».
std::uint32_t subject_before(const SpeechContext& context, const Statement& statement,
                             const Passage& passage) {
  if (passage.first == statement.first || passage.first + 1 >= passage.last) return nothing;
  const auto mention = context.mention_until[passage.first - 1];
  if (mention == nothing || context.mentions[mention].tokens.first != statement.first) return nothing;
  return is_finite(context, passage.first + 1) ? mention : nothing;
}

}  // namespace

void add_floating(const SpeechContext& context, std::vector<Attribution>& attributions) {
  std::vector<Attribution> all;
  std::size_t next = 0;
  std::uint32_t last_source = nothing;
  const auto take = [&](const Attribution& attribution) {
    all.push_back(attribution);
    if (attribution.source != nothing) last_source = attribution.source;
  };
  for (const Passage& passage : context.passages) {
    while (next < attributions.size() && attributions[next].content.first < passage.last)
      take(attributions[next++]);
    if (!all.empty() && all.back().content.last > passage.first) continue;
    const Statement& statement = context.statements[statement_of(context, passage.first)];
    if (passage.first < statement.first) continue;  // in a dateline
    const auto subject = subject_before(context, statement, passage);
    const bool behind_colon = passage.first > statement.first && context.is_mark(passage.first - 1, ":");
    if (subject == nothing &&
        (words_in(context, passage) < shortest || (!behind_colon && !is_whole(context, statement, passage))))
      continue;
    Attribution attribution;
    attribution.content = {passage.first, passage.last};
    attribution.source = subject != nothing ? subject : last_source;
    attribution.construction = Attribution::Construction::floating;
    attribution.is_source_sure = subject != nothing;
    take(attribution);
  }
  all.insert(all.end(), attributions.begin() + static_cast<std::ptrdiff_t>(next), attributions.end());
  attributions = std::move(all);
}

}  // namespace crossread
