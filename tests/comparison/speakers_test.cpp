// Who is meant: how sure that is and why, what is said twice, who is one across outlets without a name.

#include <algorithm>
#include <catch2/catch.hpp>

#include "analysis/comparison/compare.h"
#include "tests/support/articles.h"
#include "tests/support/spoken.h"

using namespace crossread;
using namespace crossread::test;

namespace {

const Naming& naming(const VoicePart& part, std::string_view words) {
  const auto found = std::ranges::find(part.namings, words, &Naming::words);
  INFO(words);
  REQUIRE(found != part.namings.end());
  return *found;
}

}  // namespace

TEST_CASE("each wording for a speaker keeps why it is taken for him", "[voices]") {
  const auto result = compared({spoken(
      "Le Quai", "",
      "Odile Brassac, la maire de Gray, a visité le port. « Le bac était vieux », a déclaré la maire de "
      "Gray.\n\n« Il fallait le dire », a ajouté Mme Brassac.")});
  const VoicePart& part = voice(result, "Odile Brassac").parts[0];
  CHECK(part.name == "Odile Brassac");
  CHECK(naming(part, "la maire de Gray").reason == Link::Reason::same_role);
  const Naming& surname = naming(part, "Mme Brassac");
  CHECK(surname.reason == Link::Reason::surname);
  REQUIRE(surname.basis);
  CHECK(text_at(result, *surname.basis) == "Odile Brassac");
  REQUIRE(surname.places.size() == 1);
  CHECK(text_at(result, surname.places[0]) == "Mme Brassac");
}

TEST_CASE("a name of one outlet that another shortens says by what it was linked", "[voices]") {
  const auto result = compared({spoken("Le Quai", "", "« Le bac était vieux », a déclaré Odile Brassac."),
                                spoken("Radio Sud", "", "« Il fallait le dire », a déclaré Mme Brassac.")});
  const VoicePart& part = voice(result, "Odile Brassac").parts[1];
  CHECK(part.name == "Brassac");
  CHECK(part.linked_by == Link::Reason::surname);
  CHECK(part.link_confidence < 1);
}

TEST_CASE("a speaker named beside the verb is clear, one of two before a pronoun only probable", "[voices]") {
  const auto clear = compared({spoken("Le Quai", "", "« Le bac était vieux », a déclaré Odile Brassac.")});
  CHECK(voice(clear, "Odile Brassac").parts[0].probable.empty());
  const auto result = compared({spoken("Le Quai", "",
                                       "Paul Ferrand accuse Luc Castel. Luc Castel accuse Paul Ferrand.\n\n« "
                                       "Le bac était vieux », a-t-il déclaré.")});
  REQUIRE(result.voices.voices.size() == 1);
  const VoicePart& part = result.voices.voices[0].parts[0];
  REQUIRE(part.probable.size() == 1);
  CHECK(part.probable[0].ground == ProbableSpeech::Ground::naming);
  CHECK(part.probable[0].confidence < 0.7);
  CHECK(text_at(result, part.probable[0].quotation) == "« Le bac était vieux »");
  CHECK(part.namings[part.probable[0].naming].is_pronoun);
}

TEST_CASE("a message that stands in an article twice is counted once and both places are kept", "[voices]") {
  const std::string said = "« Le bac était vieux et personne n'a voulu payer », a déclaré Odile Brassac.";
  const auto result = compared({spoken("Le Quai", "", said + "\n\nLe port attend.\n\n" + said)});
  const VoicePart& part = voice(result, "Odile Brassac").parts[0];
  CHECK(part.hearing.quotations.value == 1);
  CHECK(part.hearing.quoted_words.value == 9);
  REQUIRE(part.repeats.size() == 1);
  CHECK(part.repeats[0].sentences.begin > part.hearing.quotations.evidence[0].sentences.begin);
}

TEST_CASE("the same few words said twice are two quotations, and so are those of two speakers", "[voices]") {
  const std::string brief = "« Il fallait payer », a déclaré Odile Brassac.";
  const auto twice = compared({spoken("Le Quai", "", brief + "\n\n" + brief)});
  CHECK(voice(twice, "Odile Brassac").parts[0].hearing.quotations.value == 2);
  const auto two = compared({spoken(
      "Le Quai", "",
      "« Le bac était vieux depuis longtemps », a déclaré Odile Brassac.\n\n« Le bac était vieux depuis "
      "longtemps », a déclaré Paul Ferrand.")});
  CHECK(voice(two, "Odile Brassac").parts[0].repeats.empty());
  CHECK(voice(two, "Paul Ferrand").parts[0].repeats.empty());
}

TEST_CASE("a subhead that repeats a quotation is nobody else's", "[voices]") {
  const auto result = compared({spoken(
      "Le Quai", "",
      "Le port attend, selon Paul Ferrand.\n\n« Personne n'a voulu payer »\n\n« Le bac était vieux et "
      "personne n'a voulu payer », a déclaré Odile Brassac.")});
  const VoicePart& part = voice(result, "Odile Brassac").parts[0];
  CHECK(part.hearing.quoted_words.value == 9);
  REQUIRE(part.repeats.size() == 1);
  CHECK(voice(result, "Paul Ferrand").parts[0].hearing.quoted_words.value == 0);
}

TEST_CASE("bodies and groups without a name are one across outlets by a definite description", "[voices]") {
  const auto result =
      compared({spoken("Le Quai", "", "Trois cents personnes ont défilé, selon les organisateurs."),
                spoken("Radio Sud", "", "La foule était calme, ont affirmé les organisateurs mardi."),
                spoken("Gazette", "", "Le port restera fermé, ont indiqué des organisateurs.")});
  const auto heard = [&](std::string_view words) {
    const auto found = std::ranges::find(result.voices.voices, words, &Voice::described);
    INFO(words);
    REQUIRE(found != result.voices.voices.end());
    return found->heard_in();
  };
  CHECK(heard("les organisateurs") == std::vector<std::uint32_t>{0, 1});
  CHECK(heard("organisateurs") == std::vector<std::uint32_t>{2});
}

TEST_CASE("an office is joined to whoever alone is called so by name in another outlet", "[voices]") {
  const std::string named = "« Le bac était vieux », a déclaré la maire de Gray Odile Brassac.";
  const std::string unnamed = "« Il fallait payer bien avant », a ajouté la maire de Gray.";
  const auto result = compared({spoken("Le Quai", "", named), spoken("Radio Sud", "", unnamed)});
  REQUIRE(result.voices.voices.size() == 1);
  CHECK(result.voices.voices[0].name == "Odile Brassac");
  CHECK(result.voices.voices[0].parts[1].linked_by == Link::Reason::same_role);
  CHECK(result.voices.voices[0].parts[1].link_confidence < 1);
  const auto two = compared({spoken("Le Quai", "", named), spoken("Radio Sud", "", unnamed),
                             spoken("Gazette", "", "« Non », a dit la maire de Gray Rose Castel.")});
  CHECK(two.voices.voices.size() == 3);
}

TEST_CASE("a description reads with its determiner, as in the midst of a sentence", "[voices]") {
  const auto result = compared({spoken("Le Quai", "",
                                       "La préfecture a annoncé que le port fermerait. Le bac attend, a "
                                       "précisé la préfecture.")});
  CHECK(voice(result, "préfecture").described == "la préfecture");
  CHECK(voice(compared({spoken("Le Quai", "", "« Il fallait payer », a déclaré Odile Brassac.")}),
              "Odile Brassac")
            .described.empty());
}

TEST_CASE("the outlet that asks in an interview is the newsroom", "[voices]") {
  const auto result = compared({spoken("Le Quai", "",
                                       "- Le Quai : « Pourquoi le bac a-t-il coulé mardi ? »\n\n- Odile "
                                       "Brassac : « Le bac était vieux et personne n'a voulu payer. »")});
  CHECK(voice(result, "Quai").is_newsroom());
  CHECK_FALSE(voice(result, "Odile Brassac").is_newsroom());
}
