#include "analysis/quotes/floating.h"

#include <algorithm>

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

/// The source of the attribution before a place.
std::uint32_t source_before(std::span<const Attribution> attributions, std::uint32_t at) {
  std::uint32_t source = nothing;
  for (const Attribution& a : attributions) {
    if (a.content.first >= at) break;
    if (a.source != nothing) source = a.source;
  }
  return source;
}

}  // namespace

void add_floating(const SpeechContext& context, std::vector<Attribution>& attributions) {
  std::vector<Attribution> all;
  std::size_t next = 0;
  for (const Passage& passage : context.passages) {
    while (next < attributions.size() && attributions[next].content.first < passage.last)
      all.push_back(attributions[next++]);
    const bool taken = std::ranges::any_of(all, [&](const Attribution& a) {
      return a.content.first < passage.last && passage.first < a.content.last;
    });
    if (taken) continue;
    const Statement& statement = context.statements[statement_of(context, passage.first)];
    const auto subject = subject_before(context, statement, passage);
    const bool behind_colon = passage.first > statement.first && context.is_mark(passage.first - 1, ":");
    if (subject == nothing &&
        (words_in(context, passage) < shortest || (!behind_colon && !is_whole(context, statement, passage))))
      continue;
    Attribution attribution;
    attribution.content = {passage.first, passage.last};
    attribution.source = subject != nothing ? subject : source_before(all, passage.first);
    attribution.construction = Attribution::Construction::floating;
    attribution.is_source_sure = subject != nothing;
    all.push_back(attribution);
  }
  all.insert(all.end(), attributions.begin() + static_cast<std::ptrdiff_t>(next), attributions.end());
  attributions = std::move(all);
}

}  // namespace crossread
