#include "analysis/comparison/voices.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "analysis/comparison/compare.h"
#include "tests/support/articles.h"
#include "tests/support/spoken.h"

using namespace crossread;
using namespace crossread::test;

namespace {

const Hearing& heard(const Comparison& comparison, std::string_view name, std::uint32_t article = 0) {
  return voice(comparison, name).parts[article].hearing;
}

std::string texts_at(const Comparison& comparison, const std::vector<Evidence>& places) {
  std::string texts;
  for (const Evidence& place : places) texts += (texts.empty() ? "" : " | ") + text_at(comparison, place);
  return texts;
}

const VoiceGroup* group(const Comparison& comparison, VoiceGroup::Kind kind, std::string_view name) {
  const auto found = std::ranges::find_if(
      comparison.voices.groups, [&](const VoiceGroup& one) { return one.kind == kind && one.name == name; });
  return found == comparison.voices.groups.end() ? nullptr : &*found;
}

constexpr auto of_the_harbour =
    "Le bac a coulé mardi. « Le bac était vieux et personne n'a voulu payer », a déclaré Odile Brassac, la "
    "maire.\n\nElle a ajouté que le conseil voterait lundi.";
constexpr auto of_the_radio =
    "Le bac a coulé.\n\n« Le bac était vieux et personne n'a voulu payer, ni la ville ni la région », a "
    "martelé "
    "Odile Brassac. « Il fallait le dire », a reconnu Paul Ferrand, un pêcheur.";

}  // namespace

TEST_CASE("words in quotation marks and words reported are counted for who speaks", "[voices]") {
  const auto result = compared({spoken("Le Quai", "", of_the_harbour)});
  CHECK(heard(result, "Odile Brassac").quotations.value == 2);
  CHECK(heard(result, "Odile Brassac").quoted_words.value == 9);
  CHECK(heard(result, "Odile Brassac").reported_words.value == 5);
  CHECK(texts_at(result, heard(result, "Odile Brassac").quoted_words.evidence) ==
        "Le bac était vieux et personne n'a voulu payer");
}

TEST_CASE("a speaker is one across the outlets, each heard as its article has it", "[voices]") {
  const auto result =
      compared({spoken("Le Quai", "", of_the_harbour), spoken("Radio Sud", "", of_the_radio)});
  CHECK(voice(result, "Odile Brassac").heard_in() == std::vector<std::uint32_t>{0, 1});
  CHECK(voice(result, "Paul Ferrand").heard_in() == std::vector<std::uint32_t>{1});
  CHECK(result.voices.voices.front().name == "Odile Brassac");
  CHECK(heard(result, "Odile Brassac", 1).quoted_words.value == 15);
  CHECK_FALSE(heard(result, "Paul Ferrand", 0).any());
}

TEST_CASE("a cue is counted with its charge where it stands", "[voices]") {
  const auto result =
      compared({spoken("Le Quai", "", of_the_harbour), spoken("Radio Sud", "", of_the_radio)});
  const auto& neutral = voice(result, "Odile Brassac").parts[0].cues;
  REQUIRE(neutral.size() == 2);
  CHECK(neutral[1].lemma == "déclarer");
  CHECK(neutral[1].charge == Charge::neutral);
  const auto& charged = voice(result, "Odile Brassac").parts[1].cues;
  REQUIRE(charged.size() == 1);
  CHECK(charged[0].charge == Charge::assertive);
  CHECK(texts_at(result, charged[0].uses.evidence) == "a martelé");
}

TEST_CASE("a reflexive verb keeps its pronoun, a phrase before its source ends with a word", "[voices]") {
  const auto result =
      compared({spoken("Le Quai", "",
                       "« Personne n'a voulu payer », s'est indignée Odile Brassac.\n\nD'après Paul "
                       "Ferrand, le bac était vieux.")});
  REQUIRE(voice(result, "Odile Brassac").parts[0].cues.size() == 1);
  CHECK(voice(result, "Odile Brassac").parts[0].cues[0].lemma == "s'indigner");
  REQUIRE(voice(result, "Paul Ferrand").parts[0].cues.size() == 1);
  CHECK(voice(result, "Paul Ferrand").parts[0].cues[0].lemma == "d'après");
}

TEST_CASE("a note of the newsroom inside a quotation is not the speaker's", "[voices]") {
  const auto result = compared({spoken(
      "Le Quai", "", "« Il (le bac, ndlr) était vieux », a déclaré Odile Brassac. Le conseil attend.")});
  CHECK(heard(result, "Odile Brassac").quoted_words.value == 3);
  CHECK(texts_at(result, heard(result, "Odile Brassac").quoted_words.evidence) == "Il | était vieux");
  const auto english = compared({spoken(
      "The Quay", "", "“She [the captain] left the old ferry,” Odile Brassac said on Tuesday.", "en")});
  CHECK(heard(english, "Odile Brassac").quoted_words.value == 5);
}

TEST_CASE("an article that names no source is heard as such", "[voices]") {
  const auto result =
      compared({spoken("Le Quai", "", "Le bac a coulé.\n\n« Nous avons eu très peur cette nuit. »")});
  REQUIRE(result.voices.voices.size() == 1);
  CHECK(result.voices.voices[0].source == Voice::Source::not_given);
  CHECK(result.voices.voices[0].name.empty());
}

TEST_CASE("share and first word are percentages of the article, silent when it is short", "[voices]") {
  std::string text = "Le bac a coulé.";
  for (int i = 0; i < 23; ++i) text += " Personne passe.";
  text += "\n\n« Il était vieux », a déclaré Odile Brassac.";
  const auto result = compared({spoken("Le Quai", "", text)});
  const VoicePart& part = voice(result, "Odile Brassac").parts[0];
  REQUIRE(std::holds_alternative<Figure>(part.share));
  CHECK(std::get<Figure>(part.share).value == Approx(100.0 * 3 / 57));
  REQUIRE(part.start);
  CHECK(std::get<Figure>(*part.start).value == Approx(100.0 * 50 / 57));
  const auto brief = compared({spoken("Le Quai", "", of_the_harbour)});
  CHECK(std::holds_alternative<Silence>(voice(brief, "Odile Brassac").parts[0].share));
}

TEST_CASE("the same speech in two outlets tells what each leaves out", "[voices]") {
  const auto result =
      compared({spoken("Le Quai", "", of_the_harbour), spoken("Radio Sud", "", of_the_radio)});
  REQUIRE(result.voices.shared_speech.size() == 1);
  const SharedSpeech& speech = result.voices.shared_speech[0];
  CHECK(result.voices.voices[speech.voice].name == "Odile Brassac");
  CHECK(speech.first.shared.value == 9);
  CHECK(speech.first.alone.value == 0);
  CHECK(speech.second.alone.value == 6);
  CHECK(texts_at(result, speech.second.alone.evidence) == "ni la ville ni la région");
}

TEST_CASE("words at the beginning and the end of both quotations are in common, however few", "[voices]") {
  const auto result = compared(
      {spoken(
           "Le Quai", "",
           "« Nous demandons la vidange et un audit indépendant avant toute remise en eau », a déclaré Odile "
           "Brassac."),
       spoken("Radio Sud", "",
              "« Nous demandons (…) un audit indépendant avant toute remise en eau », a déclaré Odile "
              "Brassac.")});
  REQUIRE(result.voices.shared_speech.size() == 1);
  CHECK(texts_at(result, result.voices.shared_speech[0].first.alone.evidence) == "la vidange et");
  CHECK(result.voices.shared_speech[0].second.alone.value == 0);
}

TEST_CASE("words that the other outlet quotes in a further quotation are not left out", "[voices]") {
  const auto result = compared(
      {spoken("The Quay", "",
              "“The ferry was old and nobody wanted to pay for a new one,” Odile Brassac said.", "en"),
       spoken("Gazette", "",
              "“The ferry was old and nobody,” Odile Brassac said, “wanted to pay for a new one.”", "en")});
  REQUIRE_FALSE(result.voices.shared_speech.empty());
  for (const SharedSpeech& speech : result.voices.shared_speech) {
    CHECK(speech.first.alone.value == 0);
    CHECK(speech.second.alone.value == 0);
  }
}

TEST_CASE("four words in common are no shared speech, nor are two speakers' words", "[voices]") {
  CHECK(compared({spoken("Le Quai", "", "« Il faut le dire », a déclaré Odile Brassac."),
                  spoken("Radio Sud", "", "« Il faut le dire », a déclaré Odile Brassac.")})
            .voices.shared_speech.empty());
  CHECK(compared({spoken("Le Quai", "", "« Il fallait le dire bien avant », a déclaré Odile Brassac."),
                  spoken("Radio Sud", "", "« Il fallait le dire bien avant », a déclaré Paul Ferrand.")})
            .voices.shared_speech.empty());
}

TEST_CASE("voices are grouped by what the articles show of them, and only by that", "[voices]") {
  const auto result =
      compared({spoken("Le Quai", "", of_the_harbour), spoken("Radio Sud", "", of_the_radio)});
  const VoiceGroup* shown = group(result, VoiceGroup::Kind::gender, "feminine");
  REQUIRE(shown != nullptr);
  CHECK(shown->heard[0].quoted_words.value == 9);
  CHECK(group(result, VoiceGroup::Kind::role, "politics") != nullptr);
  const auto partly =
      compared({spoken("Le Quai", "",
                       "« Il fallait le dire », a déclaré Dominique Ferrand. « Tout va bien », a "
                       "répondu M. Castel.")});
  CHECK(group(partly, VoiceGroup::Kind::gender, "masculine") != nullptr);
  CHECK(group(partly, VoiceGroup::Kind::gender, "") != nullptr);
  CHECK(group(partly, VoiceGroup::Kind::affiliation, "") == nullptr);
}

TEST_CASE("where nobody speaks, and where it cannot be sought, is said", "[voices]") {
  const auto result = compared({spoken("Le Quai", "", "Le bac a coulé mardi dans le port."),
                                spoken("Der Kai", "", "Die Fähre ist am Dienstag gesunken.", "de")});
  CHECK(result.voices.voices.empty());
  const auto silence = [&](Why why) {
    const auto found = std::ranges::find(result.silences, why, &Silence::why);
    return found == result.silences.end() ? std::vector<std::uint32_t>{} : found->articles;
  };
  CHECK(silence(Why::no_speech) == std::vector<std::uint32_t>{0});
  CHECK(silence(Why::speech_unknown) == std::vector<std::uint32_t>{1});
}
