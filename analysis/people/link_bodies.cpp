#include <algorithm>

#include "analysis/people/core_words.h"
#include "analysis/people/name_words.h"
#include "analysis/people/steps.h"

namespace crossread {
namespace {

using Reason = Link::Reason;

/// A mention that names a body or place, and the words of its name.
struct BodyMention {
  std::uint32_t mention = 0;
  std::vector<std::string> words;
};

bool is_named(const Mention& mention) {
  return mention.form == Mention::Form::name && !mention.name.empty() && !mention.is_joint;
}

/// « Ville de Gray » : where the noun for a body has a capital, its complement belongs to the name.
std::vector<std::string> words_of(const PhraseContext& context, const Mention& mention) {
  const bool is_noun =
      mention.body != nothing && context.words.bodies.entries[mention.body].form == BodyWord::Form::noun;
  return name_words_of(context, is_noun ? TokenRange{mention.name.first, mention.tokens.last} : mention.name);
}

/// The fullest names first, then by place, so that each finds the name it is short for.
std::vector<BodyMention> bodies_of(const Draft& draft) {
  std::vector<BodyMention> bodies;
  for (std::uint32_t at = 0; at < draft.mentions.size(); ++at)
    if (!draft.is_linked(at) && is_named(draft.mentions[at]))
      bodies.push_back({at, words_of(draft.context, draft.mentions[at])});
  std::ranges::stable_sort(bodies, std::greater{}, [](const BodyMention& body) { return body.words.size(); });
  return bodies;
}

/// What the lexicon calls a body or place, or nothing: all names of one have one key.
std::string lexicon_key(const PeopleWords& words, const Mention& mention) {
  if (mention.body != nothing && words.bodies.entries[mention.body].form == BodyWord::Form::name)
    return "body " + words.bodies.entries[mention.body].body;
  if (mention.place != nothing) return "place " + words.places.entries[mention.place].place;
  return {};
}

std::string joined(std::span<const std::string> words) {
  std::string text;
  for (const std::string& word : words) text.append(text.empty() ? "" : " ").append(word);
  return text;
}

/// « Conseil des rivières noires » -> crn: of the words that carry content.
std::string body_initials_of(const Draft& draft, const Mention& mention) {
  std::string initials;
  for (std::uint32_t at = mention.tokens.first; at < mention.tokens.last; ++at) {
    const WordSense& sense = draft.context.sense(at);
    if (sense.is_word && sense.phrase_word == nullptr) initials += draft.folded(at).front();
  }
  return initials;
}

/// The bodies of an article by the ways in which they may be named.
class KnownBodies {
 public:
  struct Known {
    std::uint32_t body = nothing;
    Reason reason = Reason::none;
  };

  Known find(const std::string& key) const {
    const auto found = by_key_.find(key);
    return found == by_key_.end() ? Known{} : found->second;
  }

  void add(const std::string& key, std::uint32_t body, Reason reason) {
    if (!key.empty()) by_key_.try_emplace(key, Known{body, reason});
  }

  /// « l'Alliance » for « l'Alliance atlantique » : nobody, where two begin alike.
  void add_beginning(const std::string& word, std::uint32_t body) {
    const auto [place, is_new] = by_key_.try_emplace(word, Known{body, Reason::same_body});
    if (!is_new && place->second.body != body) place.value() = {};
  }

 private:
  TextMap<Known> by_key_;
};

double confidence_of(Reason reason) {
  return reason == Reason::same_name ? 1 : reason == Reason::same_body ? 0.9 : 0.8;
}

KnownBodies::Known known_body(const KnownBodies& known, const std::string& row, const std::string& name) {
  if (!row.empty())
    if (const auto found = known.find(row); found.body != nothing) return found;
  return known.find(name);
}

/// « le directeur général de la police nationale (DGPN) » : letters may mean the one with the office.
void add_offices(const Draft& draft, KnownBodies& known) {
  constexpr std::size_t least = 3;
  for (std::uint32_t at = 0; at < draft.mentions.size(); ++at) {
    Mention office = draft.mentions[at];
    if (!draft.is_linked(at) || office.role == nothing || office.name.empty()) continue;
    office.tokens.last = office.name.first;
    const std::string initials = body_initials_of(draft, office);
    if (initials.size() >= least) known.add(initials, draft.links[at].person, Reason::initials);
  }
}

}  // namespace

void link_bodies(Draft& draft) {
  KnownBodies known;
  add_offices(draft, known);
  for (BodyMention& named : bodies_of(draft)) {
    const Mention& mention = draft.mentions[named.mention];
    const std::string row = lexicon_key(draft.context.words, mention);
    const std::string name = joined(named.words);
    auto [body, reason] = known_body(known, row, name);
    if (body != nothing) {
      draft.link(named.mention, {body, reason, draft.people[body].fullest, confidence_of(reason)});
    } else {
      body = draft.add_person(named.mention);
      if (named.words.size() > 1 && mention.place == nothing) {
        known.add_beginning(named.words.front(), body);
        known.add(body_initials_of(draft, mention), body, Reason::initials);
      }
      draft.people[body].name_words = std::move(named.words);
    }
    known.add(row, body, Reason::same_body);
    known.add(name, body, Reason::same_name);
  }
}

}  // namespace crossread
