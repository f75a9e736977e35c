#include "fuzz/arbitrary_voices.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace crossread::fuzz {
namespace {

class VoiceMaker : Pieces {
 public:
  using Pieces::Pieces;

  Voices made() {
    Voices voices;
    for (ArticleNumber article = 0; article < article_count(); ++article)
      voices.hearsay.push_back(count_of(Unit::sentences, sentences(article)));
    for (auto left = number(4 * few); left > 0; --left)
      if (Voice one = voice(); !one.heard_in().empty()) voices.voices.push_back(std::move(one));
    std::ranges::stable_sort(voices.voices, {}, &Voice::source);
    if (!voices.voices.empty()) add_what_they_say(voices);
    return voices;
  }

 private:
  Naming naming(ArticleNumber article) {
    Naming one{.words = words(),
               .is_pronoun = yes(),
               .reason = bytes().up_to(Link::Reason::antecedent),
               .confidence = bytes().share(),
               .places = {place(article)},
               .basis = {}};
    if (yes()) one.basis = place(article);
    return one;
  }

  void add_namings(VoicePart& part, ArticleNumber article) {
    const auto count = number(few);
    while (part.namings.size() < count) part.namings.push_back(naming(article));
    if (count == 0) return;
    part.is_newsroom = yes();
    for (const Evidence& quotation : part.hearing.quotations.evidence)
      if (yes())
        part.probable.push_back({.quotation = quotation,
                                 .ground = bytes().up_to(ProbableSpeech::Ground::likeliest),
                                 .naming = number(count - 1),
                                 .confidence = bytes().share()});
  }

  Hearing hearing(ArticleNumber article) {
    return {.quotations = occurrences(article),
            .quoted_words = word_figure(article),
            .reported_words = word_figure(article)};
  }

  /// What an article lets somebody say, if anything.
  VoicePart part(ArticleNumber article) {
    VoicePart part;
    part.hearing = hearing(article);
    if (!part.hearing.any()) return {};
    part.name = words();
    part.linked_by = bytes().up_to(Link::Reason::antecedent);
    part.link_confidence = bytes().share();
    part.is_corrected = yes();
    add_namings(part, article);
    part.repeats = places(article);
    part.share = share_in(article, part.hearing.quoted_words);
    part.start = share_in(article, word_figure(article));
    for (auto left = number(few); left > 0; --left)
      part.cues.push_back({.lemma = words(),
                           .charge = bytes().up_to(Charge::emotive),
                           .uses = count_of(Unit::occurrences, {place(article)})});
    return part;
  }

  Voice voice() {
    Voice one;
    one.source = bytes().up_to(Voice::Source::not_given);
    if (one.source == Voice::Source::known) one.name = words();
    if (one.source == Voice::Source::known && yes()) one.described = words();
    one.kind = bytes().up_to(Mention::Kind::unknown);
    one.gender = static_cast<Gender>(bytes().number(2));
    one.roles = list_of_words();
    one.role_kinds = list_of_words();
    one.affiliations = list_of_words();
    for (ArticleNumber article = 0; article < article_count(); ++article) one.parts.push_back(part(article));
    return one;
  }

  Quotation quotation(const Evidence& place, std::uint32_t voice, bool is_repeat) {
    Quotation one;
    one.place = place;
    one.voice = voice;
    one.type = bytes().up_to(QuoteType::indirect);
    if (yes()) one.cue = this->place(place.article);
    if (one.cue) one.cue_lemma = words();
    one.charge = bytes().up_to(Charge::emotive);
    if (yes()) one.source = this->place(place.article);
    one.confidence = bytes().share();
    one.is_repeat = is_repeat;
    one.is_corrected = yes();
    return one;
  }

  void add_quotations(Voices& voices) {
    for (std::uint32_t speaker = 0; speaker < voices.voices.size(); ++speaker)
      for (const VoicePart& part : voices.voices[speaker].parts) {
        for (const Evidence& place : part.hearing.quotations.evidence)
          voices.quotations.push_back(quotation(place, speaker, false));
        for (const Evidence& place : part.repeats)
          voices.quotations.push_back(quotation(place, speaker, true));
      }
    std::ranges::stable_sort(voices.quotations, {}, &Quotation::place);
  }

  VoiceGroup group(std::uint32_t voices) {
    VoiceGroup one{
        .kind = bytes().up_to(VoiceGroup::Kind::gender), .name = words(), .voices = {}, .heard = {}};
    for (std::uint32_t speaker = 0; speaker < voices; ++speaker)
      if (yes()) one.voices.push_back(speaker);
    for (ArticleNumber article = 0; article < article_count(); ++article)
      one.heard.push_back(hearing(article));
    return one;
  }

  SharedSpeech::Side side(ArticleNumber article) {
    const Evidence quotation = place(article);
    return {.quotation = quotation,
            .shared = words_of(account(article), {quotation}),
            .alone = word_figure(article)};
  }

  void add_what_they_say(Voices& voices) {
    const auto count = static_cast<std::uint32_t>(voices.voices.size());
    add_quotations(voices);
    for (auto left = number(few); left > 0; --left) voices.groups.push_back(group(count));
    for (auto left = number(few); left > 0 && tellers().size() > 1; --left) {
      const auto [one, other] = two_tellers();
      voices.shared_speech.push_back({.voice = number(count - 1), .first = side(one), .second = side(other)});
    }
  }
};

}  // namespace

Voices arbitrary_voices(Bytes& bytes, const Comparison& comparison) {
  return VoiceMaker(bytes, comparison).made();
}

}  // namespace crossread::fuzz
