#include <algorithm>
#include <optional>

#include "analysis/people/name_words.h"
#include "analysis/people/steps.h"

namespace crossread {
namespace {

using Reason = Link::Reason;

/// A name that may be a person's.
struct NameMention {
  std::uint32_t mention = 0;
  std::vector<std::string> words;
};

bool may_be_person(const Draft& draft, const Mention& mention) {
  if (mention.form != Mention::Form::name || mention.name.empty() || mention.is_joint) return false;
  if (mention.kind == Mention::Kind::person || mention.kind == Mention::Kind::unknown) return true;
  // « AJM » looks like a body.
  return mention.kind == Mention::Kind::body && mention.body == nothing &&
         mention.determiner == Mention::Determiner::none && mention.name.size() == 1 &&
         draft.context.sense(mention.name.first).is_upper;
}

/// The fullest names first, so that each finds the name it is short for; names of one word by place.
std::vector<NameMention> names_of(const Draft& draft) {
  std::vector<NameMention> names;
  for (std::uint32_t at = 0; at < draft.mentions.size(); ++at)
    if (may_be_person(draft, draft.mentions[at]))
      names.push_back({at, name_words_of(draft.context, draft.mentions[at].name)});
  std::ranges::stable_sort(names, std::greater{}, [](const NameMention& name) { return name.words.size(); });
  return names;
}

/// Where each name of one word stands, in order.
TextMap<std::vector<std::uint32_t>> places_of_single(std::span<const NameMention> names) {
  TextMap<std::vector<std::uint32_t>> places;
  for (const NameMention& name : names)
    if (name.words.size() == 1) places[name.words.front()].push_back(name.mention);
  return places;
}

/// Enough for any article; keeps a text of a million names from taking hours.
constexpr std::size_t most_namesakes = 50;

/// People by each word of their names and by their initials.
class NameIndex {
 public:
  void add(std::uint32_t person, const std::vector<std::string>& words) {
    for (const std::string& word : words) add_key(word, person);
    if (words.size() > 1) add_key(initials_of(words), person);
  }

  std::span<const std::uint32_t> people_with(const std::string& word) const {
    const auto found = by_word_.find(word);
    if (found == by_word_.end()) return {};
    return std::span(found->second).last(std::min(found->second.size(), most_namesakes));
  }

 private:
  void add_key(const std::string& key, std::uint32_t person) {
    auto& people = by_word_[key];
    if (people.empty() || people.back() != person) people.push_back(person);
  }

  TextMap<std::vector<std::uint32_t>> by_word_;
};

/// Links names, the fullest first.
class NameLinker {
 public:
  explicit NameLinker(Draft& draft)
      : draft_(draft), names_(names_of(draft)), single_places_(places_of_single(names_)) {}

  void link_all() {
    for (NameMention& name : names_) {
      if (const auto link = best_link(name)) {
        draft_.link(name.mention, *link);
      } else if (draft_.mentions[name.mention].kind != Mention::Kind::body) {
        add(std::move(name));
      }
    }
  }

 private:
  struct Candidate {
    std::uint32_t person = nothing;
    Reason reason = Reason::none;
    std::size_t mentions = 0;
  };

  void add(NameMention&& name) {
    const std::uint32_t person = draft_.add_person(name.mention);
    index_.add(person, name.words);
    draft_.people[person].usual_gender = usual_gender_of(name.words);
    draft_.people[person].name_words = std::move(name.words);
  }

  /// "Peter Halcrow" is no Mrs. Halcrow.
  Gender usual_gender_of(const std::vector<std::string>& words) const {
    if (words.size() < 2) return Gender::not_shown;
    const auto& names = draft_.context.words.first_names;
    const auto found = names.find(words.front());
    return found == names.end() ? Gender::not_shown : found->second;
  }

  /// News names people in full first. A surname may stand before that, but not again and again: then it is
  /// someone else's (« le président Daval … sa fille, Anne Daval »).
  bool is_introduced(const PersonDraft& person, const NameMention& name) const {
    constexpr std::ptrdiff_t most_before = 3;
    if (name.words.size() > 1 || person.name_words.size() < 2 || person.mentions.front() < name.mention)
      return true;
    const auto& places = single_places_.find(name.words.front())->second;
    const auto before = std::ranges::lower_bound(places, person.mentions.front()) - places.begin();
    return before <= most_before || person.mentions.size() > 1;
  }

  /// Of several with one surname the one who has it most often so far.
  std::optional<Link> best_link(const NameMention& name) const {
    Candidate best;
    std::size_t candidates = 0;
    for (const std::uint32_t person : index_.people_with(name.words.back())) {
      const PersonDraft& known = draft_.people[person];
      const Reason reason = name_relation(name.words, known.name_words);
      const bool agrees = genders_agree(known, draft_.mentions[name.mention].gender);
      if (reason == Reason::none || !agrees || !is_introduced(known, name)) continue;
      ++candidates;
      const Candidate candidate{person, reason, known.mentions.size()};
      if (best.person == nothing || is_better(candidate, best)) best = candidate;
    }
    if (best.person == nothing) return std::nullopt;
    return Link{best.person, best.reason, draft_.people[best.person].fullest,
                confidence_of(best.reason, candidates)};
  }

  static bool is_surname(Reason reason) { return reason == Reason::same_name || reason == Reason::surname; }

  static bool is_better(const Candidate& a, const Candidate& b) {
    if (is_surname(a.reason) != is_surname(b.reason)) return is_surname(a.reason);
    return a.mentions > b.mentions;
  }

  static double confidence_of(Reason reason, std::size_t candidates) {
    const double sure = reason == Reason::same_name ? 1 : reason == Reason::surname ? 0.95 : 0.8;
    return candidates > 1 ? sure * 0.7 : sure;
  }

  Draft& draft_;
  std::vector<NameMention> names_;
  TextMap<std::vector<std::uint32_t>> single_places_;
  NameIndex index_;
};

}  // namespace

void link_names(Draft& draft) {
  NameLinker(draft).link_all();
}

}  // namespace crossread
