#include "analysis/comparison/naming_variants.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

#include "tests/support/spoken.h"

using namespace crossread;
using namespace crossread::test;

namespace {

const NamedReferent* referent_with(const Comparison& comparison, const std::string& name) {
  for (const NamedReferent& referent : comparison.referents)
    if (std::ranges::find(referent.variants, name, &NameVariant::name) != referent.variants.end())
      return &referent;
  return nullptr;
}

const NameVariant& variant(const NamedReferent& referent, const std::string& name) {
  const auto found = std::ranges::find(referent.variants, name, &NameVariant::name);
  REQUIRE(found != referent.variants.end());
  return *found;
}

Comparison of_the_alliance() {
  return compared(
      {spoken("Le Quai", "Le pont",
              "L'OTAN attend. L'Otan hésite encore. « L'Alliance atlantique est prête », a déclaré "
              "Odile Brassac. Les migrants attendent au port."),
       spoken("Radio Sud", "Le pont", "L'Alliance atlantique attend. Les réfugiés attendent au port.")});
}

}  // namespace

TEST_CASE("names of one referent are counted by article and by voice", "[comparison][naming]") {
  const Comparison comparison = of_the_alliance();
  const NamedReferent* alliance = referent_with(comparison, "OTAN");
  REQUIRE(alliance != nullptr);
  CHECK(alliance->reasons.front().basis == NamedReferent::Basis::lexicon);
  const NameVariant& acronym = variant(*alliance, "OTAN");
  CHECK(acronym.own[0].value == 2);
  CHECK(acronym.own[1].value == 0);
  const NameVariant& name = variant(*alliance, "Alliance atlantique");
  CHECK(name.own[0].value == 0);
  CHECK(name.quoted[0].value == 1);
  CHECK(name.own[1].value == 1);
  CHECK(text_at(comparison, name.quoted[0].evidence.front()) == "Alliance atlantique");
}

TEST_CASE("common words are a family only where articles choose differently", "[comparison][naming]") {
  const Comparison comparison = of_the_alliance();
  const NamedReferent* people = referent_with(comparison, "migrant");
  REQUIRE(people != nullptr);
  CHECK(people->reasons.front().basis == NamedReferent::Basis::context);
  const auto both = compared({spoken("Le Quai", "", "Les migrants attendent. Les réfugiés attendent."),
                              spoken("Radio Sud", "", "Les réfugiés dorment. Les migrants dorment.")});
  CHECK(referent_with(both, "migrant") == nullptr);
}

TEST_CASE("one name for a thing, or one article, has no variants", "[comparison][naming]") {
  CHECK(compared({spoken("Le Quai", "", "L'OTAN attend."), spoken("Radio Sud", "", "L'OTAN hésite.")})
            .referents.empty());
  CHECK(compared({spoken("Le Quai", "", "L'OTAN attend. L'Alliance atlantique hésite.")}).referents.empty());
}

TEST_CASE("a name in a title counts, in quotation marks as quoted", "[comparison][naming]") {
  const auto comparison =
      compared({spoken("Le Quai", "L'OTAN attend", "Le pont ferme."),
                spoken("Radio Sud", "« L'Alliance atlantique hésite »", "Le pont ferme.")});
  const NamedReferent* alliance = referent_with(comparison, "OTAN");
  REQUIRE(alliance != nullptr);
  REQUIRE(variant(*alliance, "OTAN").own[0].value == 1);
  CHECK(variant(*alliance, "OTAN").own[0].evidence.front().part == Part::title);
  CHECK(variant(*alliance, "Alliance atlantique").quoted[1].value == 1);
}

TEST_CASE("few mentions tell nothing, many on two sides do", "[comparison][naming]") {
  const Comparison few = of_the_alliance();
  CHECK_FALSE(referent_with(few, "OTAN")->is_telling);
  std::string one, other;
  for (int times = 0; times < 8; ++times) {
    one += "L'OTAN attend. ";
    other += "L'Alliance atlantique attend. ";
  }
  const auto many = compared({spoken("Le Quai", "", one), spoken("Radio Sud", "", other)});
  REQUIRE(referent_with(many, "OTAN") != nullptr);
  CHECK(referent_with(many, "OTAN")->is_telling);
}

TEST_CASE("names too rare to tell anything do not hide those that do", "[comparison][naming]") {
  std::string one = "Les migrants attendent. ", other = "Les réfugiés attendent. ";
  for (int times = 0; times < 4; ++times) {
    one += "L'OTAN attend. ";
    other += "L'Alliance atlantique attend. ";
  }
  const auto comparison = compared({spoken("Le Quai", "", one), spoken("Radio Sud", "", other)});
  REQUIRE(referent_with(comparison, "OTAN") != nullptr);
  CHECK(referent_with(comparison, "OTAN")->is_telling);
  REQUIRE(referent_with(comparison, "migrant") != nullptr);
  CHECK_FALSE(referent_with(comparison, "migrant")->is_telling);
}

TEST_CASE("the order of the articles changes no count", "[comparison][naming]") {
  const auto a = spoken("Le Quai", "", "L'OTAN attend. Les migrants attendent.");
  const auto b = spoken("Radio Sud", "", "L'Alliance atlantique attend. Les réfugiés attendent.");
  const auto forward = compared({a, b}), backward = compared({b, a});
  REQUIRE(forward.referents.size() == backward.referents.size());
  for (const NamedReferent& referent : forward.referents)
    for (const NameVariant& name : referent.variants) {
      const NamedReferent* mirrored = referent_with(backward, name.name);
      REQUIRE(mirrored != nullptr);
      CHECK(variant(*mirrored, name.name).own[0].value == name.own[1].value);
      CHECK(variant(*mirrored, name.name).own[1].value == name.own[0].value);
    }
}

TEST_CASE("names exchanged between two like sentences are told, verbs are not", "[comparison][naming]") {
  const auto comparison = compared({spoken("Le Quai", "",
                                           "Mardi matin, le maire de Valmorin a fermé le vieux pont suspendu "
                                           "après une longue réunion avec les "
                                           "pompiers de la vallée."),
                                    spoken("Radio Sud", "",
                                           "Mardi matin, la municipalité de Valmorin a rouvert le vieux pont "
                                           "suspendu après une longue réunion "
                                           "avec les pompiers de la vallée.")});
  REQUIRE(comparison.exchanged.size() == 1);
  const ExchangedNames& names = comparison.exchanged[0];
  CHECK(std::set{text_at(comparison, names.from), text_at(comparison, names.to)} ==
        std::set<std::string>{"maire", "municipalité"});
}

namespace {

std::set<std::string> names_of(const NamedReferent& referent) {
  std::set<std::string> names;
  for (const NameVariant& variant : referent.variants) names.insert(variant.name);
  return names;
}

/// Two accounts of one gathering that exchange a word, and a word more in a third.
Comparison of_the_gathering() {
  return compared(
      {spoken("Le Quai", "",
              "La grève a commencé mardi à l'appel des jardiniers, qui refusent deux nouvelles "
              "serres au bord du canal."),
       spoken("Radio Sud", "",
              "Le blocage a commencé mardi à l'appel des jardiniers, qui refusent deux nouvelles "
              "serres au bord du canal."),
       spoken("La Vigie", "", "Le mouvement social des jardiniers dure. Le mouvement social agace.")});
}

}  // namespace

TEST_CASE("an exchanged name joins the family of the other, and the reasons tell both",
          "[comparison][naming]") {
  const Comparison comparison = of_the_gathering();
  const NamedReferent* halt = referent_with(comparison, "blocage");
  REQUIRE(halt != nullptr);
  CHECK(names_of(*halt) == std::set<std::string>{"blocage", "grève", "mouvement social"});
  REQUIRE(halt->reasons.size() == 2);
  CHECK(halt->reasons.back().basis == NamedReferent::Basis::exchange);
  CHECK(halt->reasons.back().places.size() == 2);
}

TEST_CASE("words that one article has both are two things, though sentences exchange them",
          "[comparison][naming]") {
  const std::string rest =
      " a été blessé mardi matin sur le vieux pont du canal, selon les pompiers de Gray.";
  const auto comparison = compared({spoken("Le Quai", "", "Le conducteur" + rest + " Le passager est sauf."),
                                    spoken("Radio Sud", "", "Le passager" + rest)});
  CHECK(referent_with(comparison, "passager") == nullptr);
}

TEST_CASE("a nickname is counted in every article, with the sentence that gives it", "[comparison][naming]") {
  const auto comparison =
      compared({spoken("Le Quai", "", "Jean Valtour, surnommé « la Truelle », est parti."),
                spoken("Radio Sud", "", "Hier, la Truelle est venue. Julie Valtour dort.")});
  const NamedReferent* mason = referent_with(comparison, "Truelle");
  REQUIRE(mason != nullptr);
  CHECK(mason->reasons.front().basis == NamedReferent::Basis::text);
  CHECK(variant(*mason, "Truelle").own[1].value == 1);
  CHECK(variant(*mason, "Truelle").quoted[0].value == 1);
  CHECK(variant(*mason, "Jean Valtour").own[1].value == 0);
}

TEST_CASE("a name spelt in several ways is one name, two people with one are two", "[comparison][naming]") {
  const auto spelt = compared({spoken("Le Quai", "", "Hier, Igor Ossagradov a parlé."),
                               spoken("Radio Sud", "", "Hier, Igor Ossahradov a parlé.")});
  REQUIRE(spelt.referents.size() == 1);
  CHECK(spelt.referents[0].reasons.front().basis == NamedReferent::Basis::spelling);
  CHECK(spelt.referents[0].variants[0].spellings.size() == 2);
  CHECK(compared({spoken("Le Quai", "", "Hier, Igor Ossagradov a parlé."),
                  spoken("Radio Sud", "", "Hier, Piotr Ossahradov a parlé.")})
            .referents.empty());
}

TEST_CASE("common words mean a referent with names of its own only beside one of these",
          "[comparison][naming]") {
  const Comparison named =
      compared({spoken("Le Quai", "L'attaque", "Daech a attaqué la ville. L'organisation djihadiste avance."),
                spoken("Radio Sud", "L'attaque", "L'organisation djihadiste a attaqué la ville.")});
  const NamedReferent* group = referent_with(named, "Daech");
  REQUIRE(group != nullptr);
  CHECK(variant(*group, "organisation djihadiste").own[1].value == 1);
  const Comparison described =
      compared({spoken("Le Quai", "L'attaque", "L'organisation djihadiste a attaqué la ville."),
                spoken("Radio Sud", "L'attaque", "Le groupe djihadiste a attaqué la ville.")});
  CHECK(referent_with(described, "organisation djihadiste") == nullptr);
}
