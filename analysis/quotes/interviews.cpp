#include "analysis/quotes/interviews.h"

#include <algorithm>
#include <cstddef>

#include "analysis/quotes/clauses.h"

namespace crossread {
namespace {

constexpr std::size_t least_questions = 3;
constexpr std::uint32_t longest_question = 80;  // tokens
constexpr std::size_t most_blocks = 3;          // of an answer, on average: an essay asks now and then

bool is_question(const SpeechContext& context, TokenRange block) {
  if (block.empty() || block.size() > longest_question) return false;
  return context.written(block.last - 1) == "?" && !context.is_quoted(block.first) &&
         !context.is_quoted(block.last - 1);
}

/// Whether the text itself, outside quotation marks, says "I" or "you".
bool says(const SpeechContext& context, TokenRange block, PronounWord::Kind kind) {
  const auto& pronouns = context.language.people.pronouns.entries;
  for (std::uint32_t at = block.first; at < block.last; ++at) {
    const auto mention = context.mention_from[at];
    if (mention == nothing || context.is_quoted(at) || context.mentions[mention].pronoun == nothing) continue;
    if (pronouns[context.mentions[mention].pronoun].kind == kind) return true;
  }
  return false;
}

/// Blocks [first, last) answer one question.
struct Answer {
  std::size_t first = 0;
  std::size_t last = 0;
};

std::vector<Answer> answers_of(const SpeechContext& context, std::span<const TokenRange> blocks) {
  std::vector<Answer> answers;
  bool is_asked = false;
  for (std::size_t at = 0; at < blocks.size(); ++at) {
    if (is_question(context, blocks[at])) {
      is_asked = true;
      continue;
    }
    if (is_asked) answers.push_back({at, at});
    if (!answers.empty()) answers.back().last = at + 1;
    is_asked = false;
  }
  return answers;
}

bool is_interview(const SpeechContext& context, std::span<const TokenRange> blocks,
                  std::span<const Answer> answers) {
  std::size_t in_first_person = 0;
  std::size_t length = 0;
  bool addresses = false;
  for (const Answer& answer : answers) {
    const auto own = blocks.subspan(answer.first, answer.last - answer.first);
    length += own.size();
    if (std::ranges::any_of(own, [&](TokenRange b) { return says(context, b, PronounWord::Kind::speaker); }))
      ++in_first_person;
    addresses = addresses || says(context, blocks[answer.first - 1], PronounWord::Kind::hearer);
  }
  return answers.size() >= least_questions && addresses && in_first_person * 2 >= answers.size() &&
         length <= answers.size() * most_blocks;
}

/// The last person named before a token.
std::uint32_t person_named_before(const SpeechContext& context, std::uint32_t token) {
  std::uint32_t named = nothing;
  for (std::uint32_t at = 0; at < context.mentions.size(); ++at) {
    const Mention& mention = context.mentions[at];
    if (mention.tokens.first >= token) break;
    if (mention.form == Mention::Form::name && mention.kind == Mention::Kind::person && !mention.is_joint)
      named = at;
  }
  return named;
}

}  // namespace

void add_answers(const SpeechContext& context, std::span<const TokenRange> blocks,
                 std::vector<std::optional<Attribution>>& turns) {
  const auto answers = answers_of(context, blocks);
  if (!is_interview(context, blocks, answers)) return;
  const std::uint32_t speaker = person_named_before(context, blocks[answers.front().first - 1].first);
  for (const Answer& blocks_of_answer : answers)
    for (std::size_t at = blocks_of_answer.first; at < blocks_of_answer.last; ++at) {
      const std::uint32_t end = trimmed_end(context, blocks[at].first, blocks[at].last);
      if (turns[at] || end <= blocks[at].first) continue;
      Attribution& answer = turns[at].emplace();
      answer.content = {blocks[at].first, end};
      answer.source = speaker;
      answer.construction = Attribution::Construction::label;
      answer.is_source_sure = true;
    }
}

}  // namespace crossread
