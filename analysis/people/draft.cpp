#include "analysis/people/draft.h"

#include <algorithm>
#include <utility>

#include "analysis/text/quotation_marks.h"

namespace crossread {

void PersonDraft::add(Office office) {
  const auto same = [&](const Office& known) {
    return known.role == office.role && known.is_former == office.is_former && known.keys == office.keys;
  };
  if (std::ranges::none_of(offices, same)) offices.push_back(std::move(office));
}

std::uint32_t Draft::add_person(std::uint32_t mention) {
  const auto number = static_cast<std::uint32_t>(people.size());
  PersonDraft person;
  person.kind = mentions[mention].kind;
  person.fullest = mention;
  people.push_back(std::move(person));
  link(mention, {number, Link::Reason::own_words, nothing, 1});
  return number;
}

/// « elle » shows it where it is fairly sure who is meant, « her mother » does not: that is often another.
bool Draft::shows_gender(const Mention& mention, const Link& link) const {
  constexpr double fairly_sure = 0.7;
  if (mention.number == Number::plural) return false;
  if (mention.role != nothing && context.words.roles.entries[mention.role].has_grammatical_gender)
    return false;
  if (mention.form != Mention::Form::pronoun) return true;
  const PronounWord& word = context.words.pronouns.entries[mention.pronoun];
  return word.kind != PronounWord::Kind::possessive && !word.is_object && link.confidence >= fairly_sure;
}

void Draft::link(std::uint32_t mention, Link link) {
  links[mention] = link;
  PersonDraft& person = people[link.person];
  const Mention& words = mentions[mention];
  person.mentions.insert(std::ranges::upper_bound(person.mentions, mention), mention);
  // « le maire, Anne Daval »: an office in the masculine shows nothing of a woman.
  const bool is_doubtful = words.title == nothing && !genders_agree(person.usual_gender, words.gender);
  if (!person.is_gender_told && words.gender != Gender::not_shown && shows_gender(words, link) &&
      !is_doubtful) {
    const bool is_told = words.form != Mention::Form::pronoun;
    if (is_told || person.gender == Gender::not_shown) person.gender = words.gender;
    person.is_gender_told = is_told;
  }
  if (person.kind == Mention::Kind::unknown) person.kind = words.kind;
}

void Draft::merge(std::uint32_t nameless, Link into) {
  for (const std::uint32_t mention : std::exchange(people[nameless].mentions, {})) link(mention, into);
  for (Office& office : std::exchange(people[nameless].offices, {}))
    people[into.person].add(std::move(office));
}

std::uint32_t last_before(const PersonDraft& person, std::uint32_t mention) {
  const auto after = std::ranges::lower_bound(person.mentions, mention);
  return after == person.mentions.begin() ? nothing : *(after - 1);
}

std::vector<bool> quoted_tokens_of(const Document& document) {
  std::vector<bool> quoted(document.tokens.size());
  for (std::size_t first = 0; first < document.sentences.size();) {
    std::size_t last = first;
    while (last < document.sentences.size() &&
           document.sentences[last].paragraph == document.sentences[first].paragraph)
      ++last;
    const std::uint32_t begin = document.sentences[first].first_token;
    const std::uint32_t end = document.sentences[last - 1].last_token;
    const auto marks =
        quotation_marks_of(document.text, std::span(document.tokens).subspan(begin, end - begin));
    bool is_open = false;
    for (std::uint32_t at = begin; at < end; ++at) {
      if (marks[at - begin] != QuotationMark::none) is_open = marks[at - begin] == QuotationMark::opening;
      quoted[at] = is_open;
    }
    first = last;
  }
  return quoted;
}

bool genders_agree(Gender a, Gender b) {
  return a == Gender::not_shown || b == Gender::not_shown || a == b;
}

bool genders_agree(const PersonDraft& person, Gender shown) {
  return genders_agree(person.gender != Gender::not_shown ? person.gender : person.usual_gender, shown);
}

}  // namespace crossread
