#include "analysis/comparison/voices.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <tuple>
#include <utility>

#include "analysis/comparison/hearing.h"
#include "analysis/comparison/namings.h"
#include "analysis/comparison/repeats.h"
#include "analysis/comparison/shared_speech.h"
#include "analysis/comparison/speakers.h"
#include "analysis/comparison/voice_groups.h"
#include "analysis/text/fold.h"

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

/// The outlet or the author of an interview, who asks.
bool is_newsroom(const Article& article, std::span<const Naming> namings) {
  return std::ranges::any_of(namings, [&](const Naming& naming) {
    const std::string name = fold(naming.words);
    return name == fold(article.outlet) || name == fold(article.author);
  });
}

/// Who it is, as the articles say, before his words are counted.
Voice voice_of(const Speakers::Speaker& speaker, std::span<const ReadArticle* const> readings) {
  Voice voice;
  voice.source = speaker.source;
  voice.name = speaker.called.empty() ? speaker.person.name : speaker.called;
  if (speaker.called.empty()) voice.described = description_of(readings, speaker.person).words;
  voice.kind = speaker.person.kind;
  voice.parts.resize(readings.size());
  for (const std::uint32_t article : speaker.corrected_in) voice.parts[article].is_corrected = true;
  bool differ = false;
  for (const SharedPerson::Member& member : speaker.person.members) {
    const ReadArticle& reading = *readings[member.article];
    const Person& person = reading.speech.people.people[member.person];
    add_traits(voice, person);
    voice.gender = common_gender(voice.gender, person.gender, differ);
    VoicePart& part = voice.parts[member.article];
    if (person.name.size() < part.name.size()) continue;  // a correction joined two of one article
    part.name = person.name;
    part.linked_by = member.reason;
    part.link_confidence = member.confidence;
  }
  if (differ) voice.gender = Gender::not_shown;
  return voice;
}

std::vector<HeardArticle> heard_articles(std::span<const ReadArticle* const> readings,
                                         std::span<const ArticleAccount> accounts, const Speakers& speakers) {
  std::vector<HeardArticle> articles;
  for (ArticleNumber article = 0; article < readings.size(); ++article)
    articles.push_back({article, readings[article], &accounts[article], spoken_words(*readings[article]),
                        speakers.is_corrected[article]});
  return articles;
}

/// The quotations of each voice, and those that only repeat them.
struct Told {
  QuotesOfVoices quotes;
  QuotesOfVoices repeats;
};

Told told_by(const Speakers& speakers, std::span<const HeardArticle> articles) {
  std::vector<bool> is_known;
  for (const auto& speaker : speakers.speakers) is_known.push_back(speaker.source == Voice::Source::known);
  const std::vector<std::vector<std::uint32_t>> none(articles.size());
  Told told{QuotesOfVoices(is_known.size(), none), QuotesOfVoices(is_known.size(), none)};
  for (const HeardArticle& article : articles) {
    const auto& voices = speakers.of_quotes[article.number];
    const auto repeats = repeats_in(article, voices, is_known);
    for (std::uint32_t quote = 0; quote < voices.size(); ++quote) {
      auto& all = repeats[quote] ? told.repeats[voices[*repeats[quote]]] : told.quotes[voices[quote]];
      all[article.number].push_back(quote);
    }
  }
  return told;
}

void count_part(Voice& voice, const HeardArticle& article, std::span<const std::uint32_t> quotes,
                std::span<const std::uint32_t> repeats) {
  VoicePart& part = voice.parts[article.number];
  count_in(part, article, quotes);
  part.namings = namings_of(article, quotes);
  part.is_newsroom = is_newsroom(article.account->article, part.namings);
  part.probable = probable_of(article, quotes, part.namings);
  part.repeats = hearing_of(article, repeats).quotations.evidence;
}

std::vector<Figure> hearsay_in(std::span<const HeardArticle> articles) {
  std::vector<Figure> hearsay;
  for (const HeardArticle& article : articles) {
    std::vector<Evidence> places;
    for (const Span sentence : article.reading->speech.hearsay)
      places.push_back(place_in_text(*article.account, article.number, sentence));
    hearsay.push_back(count_of(Unit::sentences, std::move(places)));
  }
  return hearsay;
}

Quotation quotation_of(const HeardArticle& article, std::uint32_t number, std::uint32_t voice,
                       bool is_repeat) {
  const auto at = [&](Span span) { return place_in_text(*article.account, article.number, span); };
  const Speech& speech = article.reading->speech;
  const Quote& quote = speech.quotes[number];
  Quotation one;
  one.place = at(quote.content);
  one.voice = voice;
  one.type = quote.type;
  if (quote.cue) {
    one.cue = at(quote.cue->span);
    one.cue_lemma = quote.cue->lemma;
    one.charge = quote.cue->charge;
  }
  one.is_corrected = article.is_corrected[number];
  if (quote.source && !one.is_corrected) one.source = at(speech.mentions[*quote.source].span);
  one.confidence = one.is_corrected ? 1 : quote.confidence;
  one.is_repeat = is_repeat;
  return one;
}

std::vector<Quotation> quotations_in(std::span<const HeardArticle> articles, const QuotesOfVoices& quotes,
                                     const QuotesOfVoices& repeats) {
  std::vector<Quotation> all;
  for (const HeardArticle& article : articles)
    for (std::uint32_t voice = 0; voice < quotes.size(); ++voice) {
      for (const std::uint32_t number : quotes[voice][article.number])
        all.push_back(quotation_of(article, number, voice, false));
      for (const std::uint32_t number : repeats[voice][article.number])
        all.push_back(quotation_of(article, number, voice, true));
    }
  std::ranges::sort(all, {}, &Quotation::place);
  return all;
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

Voices voices_in(std::span<const ReadArticle* const> readings, std::span<const ArticleAccount> accounts,
                 const Speakers& speakers) {
  const std::vector<HeardArticle> articles = heard_articles(readings, accounts, speakers);
  Told told = told_by(speakers, articles);
  std::vector<Voice> voices;
  for (std::size_t number = 0; number < speakers.speakers.size(); ++number) {
    Voice& voice = voices.emplace_back(voice_of(speakers.speakers[number], readings));
    for (const HeardArticle& article : articles)
      count_part(voice, article, told.quotes[number][article.number], told.repeats[number][article.number]);
  }
  std::vector<std::size_t> order;
  for (std::size_t number = 0; number < voices.size(); ++number)
    if (!voices[number].heard_in().empty()) order.push_back(number);
  std::ranges::stable_sort(order,
                           [&](std::size_t a, std::size_t b) { return stands_before(voices[a], voices[b]); });
  voices = reordered(voices, order);
  const QuotesOfVoices quotes = reordered(told.quotes, order);
  const QuotesOfVoices repeats = reordered(told.repeats, order);
  return {.voices = voices,
          .quotations = quotations_in(articles, quotes, repeats),
          .groups = voice_groups(voices, quotes, articles),
          .shared_speech = shared_speech(voices, quotes, articles),
          .hearsay = hearsay_in(articles)};
}

}  // namespace crossread
