#include "analysis/comparison/voices.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <tuple>
#include <utility>

#include "analysis/comparison/hearing.h"
#include "analysis/comparison/shared_speech.h"
#include "analysis/comparison/speakers.h"
#include "analysis/comparison/voice_groups.h"

namespace crossread {
namespace {

void add_once(std::vector<std::string>& all, const std::string& name) {
  if (!name.empty() && std::ranges::find(all, name) == all.end()) all.push_back(name);
}

void add_traits(Voice& voice, const Person& person) {
  for (const RoleGiven& role : person.roles) {
    add_once(voice.roles, role.role);
    add_once(voice.role_kinds, role.category);
  }
  for (const Affiliation& affiliation : person.affiliations) add_once(voice.affiliations, affiliation.name);
}

/// What all articles show, if they agree.
Gender common_gender(Gender known, Gender shown, bool& differ) {
  if (shown == Gender::not_shown) return known;
  differ |= known != Gender::not_shown && known != shown;
  return shown;
}

Voice voice_of(const Speakers::Speaker& speaker, std::span<const ReadArticle* const> readings) {
  Voice voice;
  voice.source = speaker.source;
  voice.name = speaker.person.name;
  voice.kind = speaker.person.kind;
  bool differ = false;
  for (const SharedPerson::Member& member : speaker.person.members) {
    const Person& person = readings[member.article]->speech.people.people[member.person];
    add_traits(voice, person);
    voice.gender = common_gender(voice.gender, person.gender, differ);
  }
  if (differ) voice.gender = Gender::not_shown;
  return voice;
}

std::vector<HeardArticle> heard_articles(std::span<const ReadArticle* const> readings,
                                         std::span<const ArticleAccount> accounts) {
  std::vector<HeardArticle> articles;
  for (ArticleNumber article = 0; article < readings.size(); ++article)
    articles.push_back({article, readings[article], &accounts[article], spoken_words(*readings[article])});
  return articles;
}

QuotesOfVoices quotes_of_voices(const Speakers& speakers) {
  const std::size_t articles = speakers.of_quotes.size();
  QuotesOfVoices quotes(speakers.speakers.size(), std::vector<std::vector<std::uint32_t>>(articles));
  for (std::size_t article = 0; article < articles; ++article)
    for (std::uint32_t quote = 0; quote < speakers.of_quotes[article].size(); ++quote)
      quotes[speakers.of_quotes[article][quote]][article].push_back(quote);
  return quotes;
}

/// Unknown ones last; the most words first, those quoted before those reported.
bool stands_before(const Voice& a, const Voice& b) {
  const auto sum = [](const Voice& voice, Figure Hearing::*words) {
    return std::accumulate(
        voice.parts.begin(), voice.parts.end(), 0.0,
        [&](double all, const VoicePart& part) { return all + (part.hearing.*words).value; });
  };
  const auto key = [&](const Voice& voice) {
    return std::tuple(voice.source, -sum(voice, &Hearing::quoted_words),
                      -sum(voice, &Hearing::reported_words), voice.name);
  };
  return key(a) < key(b);
}

template <typename Value>
std::vector<Value> reordered(std::vector<Value>& values, std::span<const std::size_t> order) {
  std::vector<Value> ordered;
  for (const std::size_t at : order) ordered.push_back(std::move(values[at]));
  return ordered;
}

}  // namespace

Voices voices_in(std::span<const ReadArticle* const> readings, std::span<const ArticleAccount> accounts) {
  const Speakers speakers = speakers_of(readings);
  const std::vector<HeardArticle> articles = heard_articles(readings, accounts);
  QuotesOfVoices quotes = quotes_of_voices(speakers);
  std::vector<Voice> voices;
  for (std::size_t number = 0; number < speakers.speakers.size(); ++number) {
    Voice& voice = voices.emplace_back(voice_of(speakers.speakers[number], readings));
    for (const HeardArticle& article : articles)
      voice.parts.push_back(part_of(article, quotes[number][article.number]));
  }
  std::vector<std::size_t> order(voices.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order,
                           [&](std::size_t a, std::size_t b) { return stands_before(voices[a], voices[b]); });
  voices = reordered(voices, order);
  quotes = reordered(quotes, order);
  return {.voices = voices,
          .groups = voice_groups(voices, quotes, articles),
          .shared_speech = shared_speech(voices, quotes, articles)};
}

}  // namespace crossread
