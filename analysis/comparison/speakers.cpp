#include "analysis/comparison/speakers.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "analysis/comparison/callings.h"
#include "analysis/comparison/namings.h"
#include "analysis/text/fold.h"

namespace crossread {
namespace {

constexpr double same_description_confidence = 0.6;
constexpr double same_role_confidence = 0.7;

/// A person of an article: article, person.
using Appearance = std::pair<std::uint32_t, std::uint32_t>;

/// Numbers the speakers as they are met.
class Roster {
 public:
  explicit Roster(std::span<const ReadArticle* const> readings)
      : readings_(readings),
        shared_(people_across(readings)),
        by_calling_(people_by_calling(readings, shared_)) {
    for (std::size_t number = 0; number < shared_.size(); ++number)
      for (const SharedPerson::Member& member : shared_[number].members)
        shared_of_[{member.article, member.person}] = number;
  }

  std::uint32_t number_of(std::uint32_t article, const Quote& quote) {
    if (!quote.source) return number_of(Voice::Source::not_given, not_given_);
    const auto person = speaker_of(readings_[article]->speech, quote);
    if (!person) return number_of(Voice::Source::unclear, unclear_);
    const Appearance appearance(article, *person);
    const auto [place, is_new] = numbers_.try_emplace(appearance, 0);
    if (is_new) place->second = number_of(appearance);
    return numbers_.at(appearance);
  }

  std::vector<Speakers::Speaker> take() { return std::move(speakers_); }

 private:
  using Number = std::optional<std::uint32_t>;

  std::uint32_t add(Speakers::Speaker speaker) {
    speakers_.push_back(std::move(speaker));
    return static_cast<std::uint32_t>(speakers_.size() - 1);
  }

  std::uint32_t number_of(Voice::Source source, Number& number) {
    if (!number) number = add({.source = source, .person = {}});
    return *number;
  }

  std::uint32_t number_of(Appearance appearance) {
    if (const auto holder = holder_elsewhere(appearance)) return joined(*holder, appearance);
    const auto key = described(appearance);
    if (const auto same = key ? same_description(*key, appearance) : std::nullopt) return *same;
    const auto shared = shared_of_.find(appearance);
    const SharedPerson person = shared == shared_of_.end() ? alone(appearance) : shared_[shared->second];
    const std::uint32_t number = add({.source = Voice::Source::known, .person = person});
    for (const SharedPerson::Member& member : person.members)
      numbers_[{member.article, member.person}] = number;
    if (key) by_description_.try_emplace(*key, number);
    return number;
  }

  /// « le préfet », whom another article names: whoever alone in the event is called so. None where the
  /// article speaks of him by name too, as then somebody else is meant.
  std::optional<std::size_t> holder_elsewhere(Appearance appearance) const {
    const Person& person = person_at(appearance);
    const bool is_unnamed_one = person.kind == Mention::Kind::person && person.name_words.empty() &&
                                person.number != crossread::Number::plural;
    if (!is_unnamed_one) return std::nullopt;
    std::set<std::size_t> holders;
    for (const std::string& calling : callings_of(*readings_[appearance.first], person))
      if (const auto called = by_calling_.find(calling); called != by_calling_.end())
        holders.insert(called->second.begin(), called->second.end());
    if (holders.size() != 1 || is_in(shared_[*holders.begin()], appearance.first)) return std::nullopt;
    return *holders.begin();
  }

  std::uint32_t joined(std::size_t holder, Appearance appearance) {
    const SharedPerson::Member& named = shared_[holder].members.front();
    const Appearance first(named.article, named.person);
    const auto known = numbers_.find(first);
    const std::uint32_t number = known == numbers_.end() ? number_of(first) : known->second;
    auto& members = speakers_[number].person.members;
    if (is_in(speakers_[number].person, appearance.first)) return number;
    members.push_back({.article = appearance.first,
                       .person = appearance.second,
                       .reason = Link::Reason::same_role,
                       .confidence = same_role_confidence});
    return number;
  }

  static bool is_in(const SharedPerson& person, std::uint32_t article) {
    return std::ranges::find(person.members, article, &SharedPerson::Member::article) != person.members.end();
  }

  const Person& person_at(Appearance appearance) const {
    return readings_[appearance.first]->speech.people.people[appearance.second];
  }

  /// Someone, or a thing such as « le rapport », that is not sought in other articles.
  SharedPerson alone(Appearance appearance) const {
    const Person& person = person_at(appearance);
    return {.name = person.name,
            .kind = person.kind,
            .members = {{.article = appearance.first, .person = appearance.second}}};
  }

  /// « les organisateurs », "the coastguard": of one event, they are the same in each article. An office may
  /// have several holders, so people are not.
  std::optional<std::string> described(Appearance appearance) const {
    const Person& person = person_at(appearance);
    if (person.kind != Mention::Kind::group && person.kind != Mention::Kind::other) return std::nullopt;
    const Description description = description_of(*readings_[appearance.first], person);
    return description.is_definite ? std::optional(fold(description.words)) : std::nullopt;
  }

  /// The speaker of another article whose description is the same.
  std::optional<std::uint32_t> same_description(const std::string& key, Appearance appearance) {
    const auto found = by_description_.find(key);
    if (found == by_description_.end()) return std::nullopt;
    SharedPerson& person = speakers_[found->second].person;
    if (is_in(person, appearance.first)) return std::nullopt;
    person.members.push_back({.article = appearance.first,
                              .person = appearance.second,
                              .reason = Link::Reason::same_description,
                              .confidence = same_description_confidence});
    return found->second;
  }

  std::span<const ReadArticle* const> readings_;
  std::vector<SharedPerson> shared_;
  std::map<std::string, std::set<std::size_t>> by_calling_;  ///< into shared_
  std::map<Appearance, std::size_t> shared_of_;
  std::vector<Speakers::Speaker> speakers_;
  std::map<Appearance, std::uint32_t> numbers_;
  std::map<std::string, std::uint32_t> by_description_;
  Number unclear_;
  Number not_given_;
};

}  // namespace

std::vector<SharedPerson> people_across(std::span<const ReadArticle* const> readings) {
  std::vector<People> people;
  for (const ReadArticle* reading : readings) people.push_back(reading->speech.people);
  return link_across(people);
}

Speakers speakers_of(std::span<const ReadArticle* const> readings) {
  Speakers speakers;
  Roster roster(readings);
  for (std::uint32_t article = 0; article < readings.size(); ++article) {
    auto& numbers = speakers.of_quotes.emplace_back();
    for (const Quote& quote : readings[article]->speech.quotes)
      numbers.push_back(roster.number_of(article, quote));
    speakers.is_corrected.emplace_back(numbers.size());
  }
  speakers.speakers = roster.take();
  return speakers;
}

}  // namespace crossread
