#include <algorithm>

#include "analysis/people/offices.h"
#include "analysis/people/steps.h"
#include "analysis/text/content.h"

namespace crossread {
namespace {

using Reason = Link::Reason;

/// How many of the last things with one noun are looked at.
constexpr std::size_t looked_at = 12;

bool may_mean_one_before(const Mention& mention) {
  return mention.determiner != Mention::Determiner::indefinite;
}

/// « le gouvernement » may be « le gouvernement belge », but « les élus de Gray » are not « les élus d'ici ».
bool fits(const Mention& mention, const std::vector<std::string>& keys, const Described& before) {
  if (mention.determiner == Mention::Determiner::demonstrative) return true;
  if (mention.determiner != Mention::Determiner::definite) return keys == before.keys;
  return std::ranges::includes(before.keys, keys) || std::ranges::includes(keys, before.keys);
}

const Described* one_before(const Draft& draft, const Mention& mention, const std::vector<std::string>& keys,
                            const std::vector<Described>& all) {
  if (!may_mean_one_before(mention)) return nullptr;
  const auto last = std::span(all).last(std::min(all.size(), looked_at));
  for (std::size_t at = last.size(); at-- > 0;) {
    const Mention& before = draft.mentions[last[at].mention];
    if (before.number == mention.number && fits(mention, keys, last[at])) return &last[at];
  }
  return nullptr;
}

void remember_fuller(Draft& draft, std::uint32_t person, std::uint32_t mention) {
  if (draft.mentions[mention].determiner == Mention::Determiner::demonstrative) return;
  std::uint32_t& fullest = draft.people[person].fullest;
  if (draft.mentions[mention].tokens.size() > draft.mentions[fullest].tokens.size() + 1) fullest = mention;
}

}  // namespace

// A joint mention is someone of its own: those who speak together.
void link_description(Draft& draft, KnownDescriptions& known, std::uint32_t mention) {
  const Mention& words = draft.mentions[mention];
  if (words.is_joint) {
    draft.add_person(mention);
    return;
  }
  std::vector<std::string> keys = keys_of(draft.context, words);
  auto& all = known[content_key(draft.context.token(words.head))];
  if (const Described* before = one_before(draft, words, keys, all)) {
    const std::uint32_t person = draft.links[before->mention].person;
    draft.link(mention, {person, Reason::same_description, before->mention, 0.8});
    remember_fuller(draft, person, mention);
  } else {
    draft.add_person(mention);
  }
  all.push_back({mention, std::move(keys)});
}

}  // namespace crossread
