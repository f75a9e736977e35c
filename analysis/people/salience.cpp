#include "analysis/people/salience.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace crossread {
namespace {

constexpr std::size_t most_earlier_mentions = 5;
constexpr std::uint32_t sentences_back = 6;
constexpr std::uint32_t mentions_back = 120;

bool is_verb(const Token& token) {
  return token.word_class == WordClass::verb || token.word_class == WordClass::auxiliary;
}

bool follows_preposition(const Draft& draft, const Mention& mention) {
  if (mention.tokens.first == 0) return false;
  const std::uint32_t before = mention.tokens.first - 1;
  return draft.context.token(before).word_class == WordClass::preposition ||
         is_part(draft.context.sense(before), PhraseWord::Part::of) ||
         is_part(draft.context.sense(before), PhraseWord::Part::within);
}

/// The sentence begins with it, or a verb stands right behind; no preposition before.
bool is_subject(const Draft& draft, const Mention& mention) {
  if (follows_preposition(draft, mention)) return false;
  constexpr std::uint32_t words_before = 1;  // « Mais Luc Daval, en voyage à Gray, … »
  const Sentence& sentence = draft.context.document.sentences[mention.sentence];
  if (mention.tokens.first <= sentence.first_token + words_before) return true;
  const std::uint32_t last = mention.tokens.last;
  const auto& tokens = draft.context.document.tokens;
  if (last < tokens.size() && is_verb(tokens[last])) return true;
  return last + 1 < tokens.size() && is_verb(tokens[last + 1]) && tokens[last].kind == TokenKind::word;
}

/// The source of a quotation: « rétorque Luc Daval ».
bool is_speaker(const Draft& draft, std::uint32_t mention) {
  return std::ranges::binary_search(draft.speakers, mention);
}

double worth_of_kind(const SalienceWeights& weights, Mention::Kind kind) {
  switch (kind) {
    case Mention::Kind::person:
      return weights.person;
    case Mention::Kind::unknown:
      return weights.unknown_name;
    case Mention::Kind::other:
      return weights.thing;
    default:
      return 0;
  }
}

bool numbers_agree(Number a, Number b) {
  return a == Number::not_shown || b == Number::not_shown || a == b;
}

bool is_plural_kind(Mention::Kind kind) {
  return kind == Mention::Kind::group;
}

struct Candidate {
  std::uint32_t mention = nothing;
  double score = 0;
  bool spoke_last = false;
};

/// The person of the last speaker before a mention, or nothing.
std::uint32_t last_speaker_before(const Draft& draft, std::uint32_t mention) {
  const auto after = std::ranges::lower_bound(draft.speakers, mention);
  for (auto speaker = after; speaker != draft.speakers.begin();) {
    --speaker;
    if (draft.is_linked(*speaker)) return draft.links[*speaker].person;
  }
  return nothing;
}

Candidate candidate_of(const Draft& draft, std::uint32_t at, std::uint32_t mention, std::uint32_t speaker,
                       const SalienceWeights& weights) {
  const Mention& before = draft.mentions[at];
  const Mention& pronoun = draft.mentions[mention];
  const PersonDraft& person = draft.people[draft.links[at].person];
  Candidate candidate{at, worth_of_kind(weights, person.kind), draft.links[at].person == speaker};
  candidate.score += weights.sentence_between * (pronoun.sentence - before.sentence);
  if (is_subject(draft, before) || is_speaker(draft, at)) candidate.score += weights.subject;
  // « L'assurance tarde, soupire-t-il » : who speaks is not what he speaks of.
  const bool is_writers = !draft.quoted[pronoun.head] || is_speaker(draft, mention);
  if (draft.quoted[before.head] && !is_speaker(draft, at) && is_writers) candidate.score += weights.quoted;
  if (candidate.spoke_last) candidate.score += weights.last_speaker;
  if (before.within != nothing && !draft.mentions[before.within].is_joint)
    candidate.score += weights.part_of_phrase;
  if (pronoun.gender != Gender::not_shown && person.is_gender_told && person.gender == pronoun.gender)
    candidate.score += weights.shown_gender;
  candidate.score +=
      weights.earlier_mention * static_cast<double>(std::min(person.mentions.size(), most_earlier_mentions));
  return candidate;
}

bool agree(const Draft& draft, const Mention& pronoun, std::uint32_t at) {
  const PersonDraft& person = draft.people[draft.links[at].person];
  if (!genders_agree(person, pronoun.gender)) return false;
  if (pronoun.number == Number::plural && is_plural_kind(person.kind)) return true;
  const Number shown = draft.mentions[at].number;
  return numbers_agree(shown != Number::not_shown ? shown : draft.mentions[person.fullest].number,
                       pronoun.number);
}

}  // namespace

double nearness(const Draft& draft, const PersonDraft& person, std::uint32_t mention) {
  constexpr double most = 0.5;
  constexpr double a_sentence = 0.05;
  const std::uint32_t last = last_before(person, mention);
  if (last == nothing) return -0.05;
  const std::uint32_t between = draft.mentions[mention].sentence - draft.mentions[last].sentence;
  return std::max(0.0, most - a_sentence * between);
}

std::optional<Link> most_salient(const Draft& draft, std::uint32_t mention, Link::Reason reason,
                                 const SalienceWeights& weights,
                                 const std::function<bool(const PersonDraft&)>& allowed) {
  const Mention& pronoun = draft.mentions[mention];
  const std::uint32_t speaker = last_speaker_before(draft, mention);
  std::vector<std::pair<std::uint32_t, Candidate>> best_of;  // by person
  for (std::uint32_t back = 1; back <= std::min(mention, mentions_back); ++back) {
    const std::uint32_t at = mention - back;
    const Mention& before = draft.mentions[at];
    if (before.sentence + sentences_back < pronoun.sentence) break;
    if (!draft.is_linked(at) || before.tokens.last > pronoun.tokens.first) continue;
    const std::uint32_t person = draft.links[at].person;
    if (!agree(draft, pronoun, at) || !allowed(draft.people[person])) continue;
    const Candidate candidate = candidate_of(draft, at, mention, speaker, weights);
    const auto known = std::ranges::find(best_of, person, &std::pair<std::uint32_t, Candidate>::first);
    if (known == best_of.end())
      best_of.emplace_back(person, candidate);
    else if (candidate.score > known->second.score)
      known->second = candidate;
  }
  std::ranges::sort(best_of, {}, &std::pair<std::uint32_t, Candidate>::first);
  Candidate best;
  double second = weights.least;
  for (const auto& [person, candidate] : best_of) {
    if (best.mention == nothing || candidate.score > best.score) {
      if (best.mention != nothing) second = best.score;
      best = candidate;
    } else {
      second = std::max(second, candidate.score);
    }
  }
  if (best.mention == nothing || best.score < weights.least) return std::nullopt;
  const double lead = std::min(best.score - second, 1.0);
  return Link{draft.links[best.mention].person, best.spoke_last ? Link::Reason::last_speaker : reason,
              best.mention, 0.5 + 0.4 * lead};
}

}  // namespace crossread
