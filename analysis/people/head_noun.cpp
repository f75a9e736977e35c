#include "analysis/people/head_noun.h"

#include <algorithm>

namespace crossread {
namespace {

bool is_known(const PhraseContext& context, std::uint32_t at) {
  const WordSense& sense = context.sense(at);
  if (sense.role) return true;
  return sense.body && context.words.bodies.entries[sense.body.row].form == BodyWord::Form::noun;
}

std::uint32_t known_end(const PhraseContext& context, std::uint32_t at, TokenRange core) {
  const WordSense& sense = context.sense(at);
  return std::min(at + std::max(sense.role.tokens, sense.body.tokens), core.last);
}

HeadNoun head_at(const PhraseContext& context, std::uint32_t at, TokenRange core) {
  const std::uint32_t end = known_end(context, at, core);
  return {{at, end}, {end, core.last}};
}

/// « un jeune député » : a word for anyone that is an adjective here.
bool is_mere_adjective(const PhraseContext& context, std::uint32_t at) {
  const KnownEntry& role = context.sense(at).role;
  return context.token(at).word_class == WordClass::adjective && role &&
         context.words.roles.entries[role.row].rank == RoleWord::Rank::anyone;
}

/// « un programme socialiste » is no socialist, « les socialistes » are: a noun before it is the head.
HeadNoun first_head(const PhraseContext& context, TokenRange core) {
  for (std::uint32_t at = core.first; at < core.last; ++at) {
    if (is_known(context, at) && !is_mere_adjective(context, at)) return head_at(context, at, core);
    if (context.sense(at).is_name_part || context.token(at).word_class == WordClass::noun) return {{}, core};
  }
  return is_known(context, core.first) ? head_at(context, core.first, core) : HeadNoun{{}, core};
}

HeadNoun last_head(const PhraseContext& context, TokenRange core) {
  HeadNoun head{{}, core};
  for (std::uint32_t at = core.first; at < core.last;) {
    const bool known = is_known(context, at);
    if (known) head = head_at(context, at, core);
    at = known ? head.words.last : at + 1;
  }
  for (std::uint32_t at = head.behind.first; at < core.last; ++at) {
    const WordSense& sense = context.sense(at);
    if (!sense.is_name_part && !sense.is_particle) return {{}, core};
  }
  return head;
}

}  // namespace

HeadNoun head_noun_of(const PhraseContext& context, TokenRange core) {
  return context.words.noun_place == PeopleWords::NounPlace::first ? first_head(context, core)
                                                                   : last_head(context, core);
}

}  // namespace crossread
