#include <algorithm>
#include <optional>
#include <set>

#include "reports/sections.h"

namespace crossread::reports {
namespace {

constexpr std::size_t most_facts = 3;
constexpr double telling_ratio = 1.5;  // of two lengths worth a line
constexpr double telling_words = 5;    // of a speech that one outlet alone gives

using Fact = std::optional<Inlines>;

std::uint32_t number_of(const Comparison& comparison, std::vector<ArticleAccount>::const_iterator article) {
  return static_cast<std::uint32_t>(article - comparison.articles.begin());
}

/// Sentences of one article, with their places.
Inlines sentences_line(const Wording& wording, const char* phrase, const std::vector<Evidence>& sentences) {
  const std::uint32_t article = sentences.front().article;
  const Figure count{.value = static_cast<double>(sentences.size()),
                     .unit = Unit::sentences,
                     .evidence = sentences,
                     .whole = {}};
  return wording.say_number(phrase, count,
                            {{"label", wording.label(article)},
                             {"total", wording.number(wording.comparison().articles[article].sentence_count)},
                             {"labels", wording.places(sentences)}});
}

/// What others have nearly word for word of the article against which all are held.
Fact shared_text(const Wording& wording) {
  const auto& reuse = wording.comparison().reuse;
  if (!reuse) return std::nullopt;
  const ArticleReuse& reference = reuse->articles[reuse->reference];
  const auto& same = reference.shares[static_cast<std::size_t>(Fate::verbatim)].words.evidence;
  if (same.empty()) return wording.say("brief.nothing_shared", {{"label", wording.label(reuse->reference)}});
  return sentences_line(wording, "brief.shared", same);
}

/// What nobody took from the wire copy; else the sentences that one article has and no other, where most.
Fact one_sided_text(const Wording& wording) {
  const auto& reuse = wording.comparison().reuse;
  if (!reuse) return std::nullopt;
  const auto& left = reuse->articles[reuse->reference].nowhere_else;
  if (reuse->is_wire && !left.empty()) return sentences_line(wording, "brief.left", left);
  const auto most = std::ranges::max_element(reuse->articles, {},
                                             [](const ArticleReuse& one) { return one.nowhere_else.size(); });
  if (most->nowhere_else.empty()) return std::nullopt;
  return sentences_line(wording, "brief.added", most->nowhere_else);
}

Fact one_sided_word(const Wording& wording) {
  const auto& words = wording.comparison().lone_words;
  const auto most = std::ranges::max_element(words, {}, &WordRow::total);
  if (most == words.end()) return std::nullopt;
  const auto count = std::ranges::max_element(most->counts, {}, &Figure::value);
  const std::uint32_t article = count->evidence.front().article;
  return wording.say_number(
      "brief.lone", *count,
      {{"label", wording.label(article)},
       {"word", wording.quote(most->written, wording.comparison().articles[article].article.language)},
       {"labels", wording.places(count->evidence)}});
}

Fact lengths(const Wording& wording) {
  const Comparison& comparison = wording.comparison();
  const auto words = [](const ArticleAccount& one) { return one.word_count.value; };
  const auto [shortest, longest] = std::ranges::minmax_element(comparison.articles, {}, words);
  if (words(*shortest) == 0 || words(*longest) < telling_ratio * words(*shortest)) return std::nullopt;
  return wording.say("brief.length", {{"long", wording.say_number("words", longest->word_count)},
                                      {"longest", wording.label(number_of(comparison, longest))},
                                      {"short", wording.say_number("words", shortest->word_count)},
                                      {"shortest", wording.label(number_of(comparison, shortest))}});
}

std::vector<std::uint32_t> crediting(const AgencyRow& agency) {
  std::vector<std::uint32_t> articles;
  for (std::uint32_t article = 0; article < agency.credited.size(); ++article)
    if (agency.credited[article]) articles.push_back(article);
  return articles;
}

Fact credited_agency(const Wording& wording) {
  const auto& agencies = wording.comparison().agencies;
  const auto most =
      std::ranges::max_element(agencies, {}, [](const AgencyRow& row) { return crediting(row).size(); });
  if (most == agencies.end() || crediting(*most).empty()) return std::nullopt;
  const std::vector<std::uint32_t> articles = crediting(*most);
  return wording.say(articles.size() == 1 ? "brief.credit" : "brief.credits",
                     {{"label", wording.labels(articles)}, {"agency", plain(most->name)}});
}

/// Of those with a name whom one article alone quotes, the one with the most words; none where only one
/// article lets anyone speak.
const Voice* lone_voice(const Voices& voices) {
  const Voice* most = nullptr;
  std::set<std::uint32_t> speaking;
  for (const Voice& voice : voices.voices) {
    const auto heard_in = voice.heard_in();
    speaking.insert(heard_in.begin(), heard_in.end());
    const bool has_name = voice.source == Voice::Source::known && voice.described.empty();
    if (!has_name || voice.is_newsroom() || heard_in.size() != 1) continue;
    if (most == nullptr || quoted_words(voice) > quoted_words(*most)) most = &voice;
  }
  return speaking.size() > 1 ? most : nullptr;
}

/// The quotation with the most words that another article cuts out of the same speech.
const SharedSpeech::Side* most_cut(const Voices& voices) {
  const SharedSpeech::Side* most = nullptr;
  for (const SharedSpeech& speech : voices.shared_speech)
    for (const auto* side : {&speech.first, &speech.second})
      if (most == nullptr || side->alone.value > most->alone.value) most = side;
  return most;
}

Inlines lone_voice_line(const Wording& wording, const Voice& voice) {
  const std::uint32_t article = voice.heard_in().front();
  const Figure& words = voice.parts[article].hearing.quoted_words;
  return wording.say_number("brief.voice", words,
                            {{"who", named(wording, voice)},
                             {"label", wording.label(article)},
                             {"labels", wording.places(words.evidence)}});
}

Inlines cut_line(const Wording& wording, const SharedSpeech::Side& side) {
  const auto& speeches = wording.comparison().voices.shared_speech;
  const auto speech = std::ranges::find_if(
      speeches, [&](const SharedSpeech& one) { return &one.first == &side || &one.second == &side; });
  const auto& other = &speech->first == &side ? speech->second : speech->first;
  return wording.say_number("brief.cut", side.alone,
                            {{"who", named(wording, wording.comparison().voices.voices[speech->voice])},
                             {"label", wording.label(side.quotation.article)},
                             {"labels", wording.places(side.alone.evidence)},
                             {"other", wording.label(other.quotation.article)},
                             {"other_labels", wording.places({other.quotation})}});
}

/// Who speaks on one side only, or what is cut out of a speech: whichever has more words.
Fact one_sided_speech(const Wording& wording) {
  const Voices& voices = wording.comparison().voices;
  const Voice* lone = lone_voice(voices);
  const SharedSpeech::Side* cut = most_cut(voices);
  const double lone_words = lone == nullptr ? 0 : quoted_words(*lone);
  const double cut_words = cut == nullptr ? 0 : cut->alone.value;
  if (std::max(lone_words, cut_words) < telling_words) return std::nullopt;
  return lone_words >= cut_words ? lone_voice_line(wording, *lone) : cut_line(wording, *cut);
}

}  // namespace

Blocks brief(const Wording& wording) {
  if (wording.comparison().articles.size() < 2) return {};
  List list;
  for (const auto fact :
       {shared_text, one_sided_speech, one_sided_text, credited_agency, one_sided_word, lengths})
    if (const Fact line = fact(wording); line && list.items.size() < most_facts) list.items.push_back(*line);
  list.items.push_back(wording.say("brief.caution"));
  return {heading(wording, "brief"), {list}};
}

}  // namespace crossread::reports
