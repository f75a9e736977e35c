#include "analysis/comparison/callings.h"

#include <utility>

#include "analysis/text/fold.h"

namespace crossread {
namespace {

/// The words before a name, or all of a description.
TokenRange described(const Mention& mention) {
  if (mention.form != Mention::Form::name) return mention.tokens;
  return {mention.tokens.first, mention.name.first};
}

}  // namespace

std::vector<std::string> callings_of(const ReadArticle& reading, const Person& person) {
  const auto& tokens = reading.body.tokens;
  std::vector<std::string> callings;
  for (const std::uint32_t at : person.mentions) {
    const Mention& mention = reading.speech.mentions[at];
    const TokenRange words = described(mention);
    const bool is_definite = mention.determiner == Mention::Determiner::definite;
    if (!is_definite || mention.form == Mention::Form::pronoun || words.size() < 2) continue;
    const Span span{tokens[words.first].span.begin, tokens[words.last - 1].span.end};
    callings.push_back(fold(reading.body.text.slice(span)));
  }
  return callings;
}

std::map<std::string, std::set<std::size_t>> people_by_calling(std::span<const ReadArticle* const> readings,
                                                               std::span<const SharedPerson> shared) {
  std::map<std::string, std::set<std::size_t>> people;
  for (std::size_t number = 0; number < shared.size(); ++number)
    for (const SharedPerson::Member& member : shared[number].members) {
      const ReadArticle& reading = *readings[member.article];
      const Person& person = reading.speech.people.people[member.person];
      if (person.kind != Mention::Kind::person || person.name_words.empty()) continue;
      for (std::string& calling : callings_of(reading, person)) people[std::move(calling)].insert(number);
    }
  return people;
}

}  // namespace crossread
