#include "analysis/comparison/speakers.h"

#include <map>
#include <optional>
#include <utility>

namespace crossread {
namespace {

using Speaker = Speakers::Speaker;

/// A person of an article: article, person.
using Appearance = std::pair<std::uint32_t, std::uint32_t>;

std::vector<SharedPerson> shared_people(std::span<const ReadArticle* const> readings) {
  std::vector<People> people;
  for (const ReadArticle* reading : readings) people.push_back(reading->speech.people);
  return link_across(people);
}

/// Numbers the speakers as they are met.
class Roster {
 public:
  explicit Roster(std::span<const ReadArticle* const> readings)
      : readings_(readings), shared_(shared_people(readings)) {
    for (std::size_t number = 0; number < shared_.size(); ++number)
      for (const SharedPerson::Member& member : shared_[number].members)
        shared_of_[{member.article, member.person}] = number;
  }

  std::uint32_t number_of(std::uint32_t article, const Quote& quote) {
    if (!quote.source) return number_of({.source = Voice::Source::not_given, .person = {}}, not_given_);
    const auto person = speaker_of(readings_[article]->speech, quote);
    if (!person) return number_of({.source = Voice::Source::unclear, .person = {}}, unclear_);
    const Appearance appearance(article, *person);
    const auto shared = shared_of_.find(appearance);
    if (shared == shared_of_.end()) return number_of(alone(appearance), number_of_alone_[appearance]);
    return number_of({.source = Voice::Source::known, .person = shared_[shared->second]},
                     number_of_shared_[shared->second]);
  }

  std::vector<Speaker> take() { return std::move(speakers_); }

 private:
  using Number = std::optional<std::uint32_t>;

  std::uint32_t number_of(Speaker speaker, Number& number) {
    if (!number) {
      number = static_cast<std::uint32_t>(speakers_.size());
      speakers_.push_back(std::move(speaker));
    }
    return *number;
  }

  /// Someone, or a thing such as « le rapport », that is not sought in other articles.
  Speaker alone(Appearance appearance) const {
    const Person& person = readings_[appearance.first]->speech.people.people[appearance.second];
    return {.source = Voice::Source::known,
            .person = {.name = person.name,
                       .kind = person.kind,
                       .members = {{.article = appearance.first, .person = appearance.second}}}};
  }

  std::span<const ReadArticle* const> readings_;
  std::vector<SharedPerson> shared_;
  std::map<Appearance, std::size_t> shared_of_;
  std::vector<Speaker> speakers_;
  std::map<std::size_t, Number> number_of_shared_;
  std::map<Appearance, Number> number_of_alone_;
  Number unclear_;
  Number not_given_;
};

}  // namespace

Speakers speakers_of(std::span<const ReadArticle* const> readings) {
  Speakers speakers;
  Roster roster(readings);
  for (std::uint32_t article = 0; article < readings.size(); ++article) {
    auto& numbers = speakers.of_quotes.emplace_back();
    for (const Quote& quote : readings[article]->speech.quotes)
      numbers.push_back(roster.number_of(article, quote));
  }
  speakers.speakers = roster.take();
  return speakers;
}

}  // namespace crossread
