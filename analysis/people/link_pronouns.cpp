#include <algorithm>

#include "analysis/people/salience.h"
#include "analysis/people/steps.h"

namespace crossread {
namespace {

using Reason = Link::Reason;

/// How many mentions before a relative pronoun its noun may stand.
constexpr std::uint32_t nearest = 8;

bool agrees_with(const Draft& draft, const Mention& pronoun, std::uint32_t at) {
  const PersonDraft& person = draft.people[draft.links[at].person];
  const bool number_agrees = pronoun.number == Number::not_shown ||
                             draft.mentions[at].number == Number::not_shown ||
                             pronoun.number == draft.mentions[at].number;
  return number_agrees && genders_agree(person, pronoun.gender);
}

bool fits(PronounWord::Meaning meaning, Mention::Kind kind) {
  const bool is_person = kind == Mention::Kind::person || kind == Mention::Kind::group;
  if (kind == Mention::Kind::unknown || meaning == PronounWord::Meaning::anything) return true;
  return is_person == (meaning == PronounWord::Meaning::person);
}

/// « Calder, qui … »: the phrase that ends right before, the longest of those that do.
std::optional<Link> noun_before(const Draft& draft, std::uint32_t mention, PronounWord::Meaning meaning) {
  const Mention& pronoun = draft.mentions[mention];
  std::optional<Link> link;
  for (std::uint32_t back = 1; back <= std::min(mention, nearest); ++back) {
    const std::uint32_t at = mention - back;
    const Mention& before = draft.mentions[at];
    if (before.sentence != pronoun.sentence) break;
    const std::uint32_t gap = pronoun.tokens.first - before.tokens.last;
    if (before.tokens.last > pronoun.tokens.first || gap > 2 || !draft.is_linked(at)) continue;
    if (!fits(meaning, draft.people[draft.links[at].person].kind)) continue;
    if (agrees_with(draft, pronoun, at)) link = Link{draft.links[at].person, Reason::antecedent, at, 0.85};
  }
  return link;
}

/// « Ce dernier » : the last person named before, or the last body.
std::optional<Link> last_named(const Draft& draft, std::uint32_t mention) {
  const Mention& pronoun = draft.mentions[mention];
  std::optional<Link> thing;
  for (std::uint32_t back = 1; back <= std::min(mention, 5 * nearest); ++back) {
    const std::uint32_t at = mention - back;
    const Mention& before = draft.mentions[at];
    if (before.sentence + 2 < pronoun.sentence) break;
    if (!draft.is_linked(at) || before.tokens.last > pronoun.tokens.first) continue;
    if (!agrees_with(draft, pronoun, at)) continue;
    const Link link{draft.links[at].person, Reason::antecedent, at, 0.75};
    const Mention::Kind kind = draft.people[link.person].kind;
    if (kind == Mention::Kind::person || kind == Mention::Kind::unknown || kind == Mention::Kind::group)
      return link;
    if (!thing && kind != Mention::Kind::other) thing = link;
  }
  return thing;
}

/// « indique-t-on » : those who spoke before, where they are several.
std::optional<Link> speakers_before(const Draft& draft, std::uint32_t mention) {
  if (!std::ranges::binary_search(draft.speakers, mention)) return std::nullopt;
  const auto are_several = [](const PersonDraft& person) { return person.kind == Mention::Kind::group; };
  return most_salient(draft, mention, Reason::agreeing, pronoun_weights, are_several);
}

std::optional<Link> link_of(const Draft& draft, std::uint32_t mention) {
  const PronounWord& word = draft.context.words.pronouns.entries[draft.mentions[mention].pronoun];
  const auto may_mean = [&](const PersonDraft& person) { return fits(word.meaning, person.kind); };
  switch (word.kind) {
    case PronounWord::Kind::relative:
      return noun_before(draft, mention, word.meaning);
    case PronounWord::Kind::demonstrative:
      return last_named(draft, mention);
    case PronounWord::Kind::personal:
    case PronounWord::Kind::possessive:
      return most_salient(draft, mention, Reason::agreeing, pronoun_weights, may_mean);
    case PronounWord::Kind::indefinite:
      return speakers_before(draft, mention);
    default:
      return std::nullopt;
  }
}

}  // namespace

void link_pronoun(Draft& draft, std::uint32_t mention) {
  if (const auto link = link_of(draft, mention)) draft.link(mention, *link);
}

}  // namespace crossread
