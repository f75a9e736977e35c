#include "analysis/quotes/turns.h"

#include <string>

#include "analysis/quotes/clauses.h"
#include "analysis/text/fold.h"

namespace crossread {
namespace {

constexpr std::uint32_t longest_label = 8;

bool names_someone(const SpeechContext& context, std::uint32_t mention) {
  if (mention == nothing) return false;
  const Mention& found = context.mentions[mention];
  return found.role != nothing ||
         (found.form == Mention::Form::name &&
          (found.kind == Mention::Kind::person || found.kind == Mention::Kind::body));
}

Attribution turn(TokenRange content, TokenRange cue, std::uint32_t source) {
  return {.content = content,
          .cue = cue,
          .lemma = ":",
          .source = source,
          .construction = Attribution::Construction::label,
          .is_source_sure = true};
}

/// The words before the colon that begins a block; empty where none does.
TokenRange label_of(const SpeechContext& context, TokenRange block) {
  std::uint32_t begin = block.first;
  while (begin < block.last && !is_word(context.token(begin))) ++begin;
  std::uint32_t colon = begin;
  while (colon < block.last && colon < begin + longest_label && is_word(context.token(colon)) &&
         !is_finite(context, colon))
    ++colon;
  if (colon == begin || colon + 1 >= block.last || !context.is_mark(colon, ":")) return {};
  return {begin, colon};
}

std::string label_text(const SpeechContext& context, TokenRange label) {
  return label.empty() ? std::string() : fold(context.document.text.slice(context.span_of(label)));
}

std::optional<Attribution> labelled(const SpeechContext& context, TokenRange block, TokenRange label) {
  const auto mention = context.mention_from[label.first];
  if (mention == nothing || context.mentions[mention].tokens.last > label.last) return std::nullopt;
  const TokenRange content{label.last + 1, trimmed_end(context, label.last + 1, block.last)};
  if (content.first >= content.last) return std::nullopt;
  return turn(content, {label.last, label.last + 1}, mention);
}

std::optional<Attribution> signed_by(const SpeechContext& context, TokenRange block) {
  const std::uint32_t last = trimmed_end(context, block.first, block.last);
  if (last <= block.first) return std::nullopt;
  const auto mention = context.mention_until[last - 1];
  if (mention == nothing || context.mentions[mention].form == Mention::Form::pronoun) return std::nullopt;
  const std::uint32_t begin = context.mentions[mention].tokens.first;
  if (begin < block.first + 3 || !is_dash(context, begin - 1)) return std::nullopt;
  if (is_word(context.token(begin - 2))) return std::nullopt;
  return turn({block.first, begin - 1}, {begin - 1, begin}, mention);
}

}  // namespace

std::vector<std::optional<Attribution>> turns_of(const SpeechContext& context,
                                                 std::span<const TokenRange> blocks) {
  std::vector<TokenRange> labels;
  TextMap<int> counts;
  for (const TokenRange block : blocks) {
    labels.push_back(label_of(context, block));
    ++counts[label_text(context, labels.back())];
  }
  std::vector<std::optional<Attribution>> turns(blocks.size());
  for (std::size_t at = 0; at < blocks.size(); ++at) {
    const TokenRange label = labels[at];
    const bool speaks = !label.empty() && (counts[label_text(context, label)] > 1 ||
                                           names_someone(context, context.mention_from[label.first]));
    if (speaks) turns[at] = labelled(context, blocks[at], label);
    if (!turns[at]) turns[at] = signed_by(context, blocks[at]);
  }
  return turns;
}

}  // namespace crossread
