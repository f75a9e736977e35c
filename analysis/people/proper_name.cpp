#include "analysis/people/proper_name.h"

namespace crossread {
namespace {

/// How many particles a name has at most between two words: « de la ».
constexpr std::uint32_t most_particles = 2;

bool is_name_part(const PhraseContext& context, std::uint32_t at) {
  return context.sense(at).is_name_part;
}

/// Where a known body or place that begins at a token ends; the token itself where none begins.
std::uint32_t end_of_known(const WordSense& sense, std::uint32_t at) {
  return at + std::max(sense.body.tokens, sense.place.tokens);
}

bool is_known(const WordSense& sense) {
  return sense.body || sense.place;
}

/// « Anne de Gray », but not « la Grande Loge de Gray », « Bruxelles de Gray » : a name of one word so far,
/// which nothing shows to be a place or a body; « M. de Gray ».
bool may_go_on_with_preposition(const PhraseContext& context, std::uint32_t before, std::uint32_t behind) {
  if (context.sense(before).is_first_name || context.sense(before).title) return true;
  if (context.sense(before).is_upper || is_known(context.sense(before)) || is_known(context.sense(behind)))
    return false;
  return before == 0 ||
         (!is_name_part(context, before - 1) && context.sense(before - 1).phrase_word == nullptr);
}

}  // namespace

std::uint32_t particles_at(const PhraseContext& context, std::uint32_t at, std::uint32_t end) {
  if (!is_name_part(context, at - 1)) return 0;
  std::uint32_t count = 0;
  bool is_weak = false;
  while (count < most_particles && at + count < end && context.sense(at + count).is_particle &&
         !is_name_part(context, at + count)) {
    is_weak = is_weak || context.sense(at + count).is_weak_particle;
    ++count;
  }
  if (count == 0 || at + count >= end || !is_name_part(context, at + count)) return 0;
  return is_weak && !may_go_on_with_preposition(context, at - 1, at + count) ? 0 : count;
}

TokenRange proper_name_at(const PhraseContext& context, std::uint32_t at, std::uint32_t end) {
  TokenRange name{at, at};
  while (name.last < end) {
    if (is_name_part(context, name.last)) {
      ++name.last;
    } else if (const std::uint32_t particles = name.empty() ? 0 : particles_at(context, name.last, end)) {
      name.last += particles;
    } else {
      break;
    }
  }
  return name;
}

std::uint32_t person_within(const PhraseContext& context, TokenRange name) {
  const bool names_come_last = context.words.noun_place == PeopleWords::NounPlace::first;
  const std::uint32_t known_end = end_of_known(context.sense(name.first), name.first);
  for (std::uint32_t at = name.first + 1; at + 1 < name.last; ++at) {
    const WordSense& before = context.sense(at - 1);
    if (before.is_particle || before.is_initial || (before.is_first_name && at != known_end)) continue;
    const bool follows_known = at == known_end && !context.sense(at).is_upper;
    if (context.sense(at).is_first_name || (names_come_last && follows_known)) return at;
  }
  return name.last;
}

}  // namespace crossread
