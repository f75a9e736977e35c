#include "analysis/people/people.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "analysis/lexicon/languages.h"
#include "analysis/people/mentions.h"
#include "analysis/text/reading.h"
#include "tests/people/reading.h"

using namespace crossread;
using namespace crossread::tests;

using Reason = Link::Reason;

namespace {

/// Texts of the mentions that are known as sources.
using Sources = std::vector<std::string>;

/// A text, its mentions and whom they mean.
struct Linked {
  Reading reading;
  People people;

  /// The number of the `nth` mention with this text, from 0.
  std::uint32_t number_of(std::string_view text, int nth = 0) const {
    for (std::uint32_t at = 0; at < reading.mentions.size(); ++at)
      if (reading.text_of(reading.mentions[at].span) == text && nth-- == 0) return at;
    FAIL("no mention " << text);
    return 0;
  }
  const Link& link(std::string_view text, int nth = 0) const { return people.links[number_of(text, nth)]; }
  const Person& person(std::string_view text, int nth = 0) const {
    const Link& found = link(text, nth);
    INFO(text);
    REQUIRE(found.person != nothing);
    return people.people[found.person];
  }
  std::string name(std::string_view text, int nth = 0) const {
    return link(text, nth).person == nothing ? "" : person(text, nth).name;
  }
};

Linked people_in(std::string text, std::string_view code = "fr", const Sources& sources = {}) {
  Linked linked{read_people(std::move(text), code), {}};
  std::vector<std::uint32_t> speakers;
  for (const std::string& source : sources) speakers.push_back(linked.number_of(source));
  std::ranges::sort(speakers);
  linked.people = people_of(linked.reading.context(code), linked.reading.mentions, speakers);
  return linked;
}

bool has_affiliation(const Person& person, std::string_view name) {
  return std::ranges::any_of(person.affiliations, [&](const Affiliation& each) { return each.name == name; });
}

}  // namespace

TEST_CASE("a surname means the person named in full, before or behind", "[people][fr]") {
  const auto found = people_in("Morvan hésite. Jeanne Morvan a parlé. Mme Morvan reviendra.");
  CHECK(found.name("Morvan") == "Jeanne Morvan");
  CHECK(found.name("Mme Morvan") == "Jeanne Morvan");
  CHECK(found.link("Mme Morvan").reason == Reason::surname);
  CHECK(found.person("Mme Morvan").gender == Gender::feminine);
}

TEST_CASE("of two people with a surname the title tells which", "[people][fr]") {
  const auto found = people_in("Paul Morvan et Jeanne Morvan ont parlé. M. Morvan doute, Mme Morvan non.");
  CHECK(found.name("Mme Morvan") == "Jeanne Morvan");
  CHECK(found.name("M. Morvan") == "Paul Morvan");
}

TEST_CASE("one who is named by surname throughout is not a relative named once", "[people][en]") {
  const auto found = people_in(
      "President Calder spoke. Mr. Calder smiled. Mr. Calder left. Mr. Calder slept. Mr. Calder woke. Then "
      "came Ingrid Calder, a lawyer.",
      "en");
  CHECK(found.name("President Calder") == "Calder");
  CHECK(found.link("President Calder").person != found.link("Ingrid Calder").person);
}

TEST_CASE("initials mean a name, a middle initial may be missing", "[people]") {
  CHECK(people_in("Jean-Marc Aubin a gagné. JMA jubile.").name("JMA") == "Jean-Marc Aubin");
  CHECK(people_in("Mary R. Wells spoke. Mary Wells left.", "en").name("Mary Wells") == "Mary R. Wells");
}

TEST_CASE("an office that stands with a name means its holder", "[people][fr]") {
  const auto found = people_in(
      "Le ministre de la Mer, Luc Daval, a réagi. Le maire de Gray, Paul Aubin, se tait. « Non », dit le "
      "ministre. « Oui », dit le maire.");
  CHECK(found.name("le ministre") == "Luc Daval");
  CHECK(found.link("le ministre").reason == Reason::same_role);
  CHECK(found.name("le maire") == "Paul Aubin");
}

TEST_CASE("another office of the same kind means someone else", "[people][fr]") {
  const auto found = people_in(
      "Le chef du Pentagone Arthur Calder a parlé. « Non », a dit le secrétaire d'État américain. « Oui », a "
      "répondu le secrétaire américain à la Défense.");
  CHECK(found.name("le secrétaire d'État américain") == "secrétaire d'État américain");
  CHECK(found.name("le secrétaire américain à la Défense") == "Arthur Calder");
  CHECK(found.link("le secrétaire américain à la Défense").reason == Reason::head_of);
}

TEST_CASE("countries keep offices apart", "[people][fr]") {
  const auto found = people_in(
      "Le premier ministre belge Luc Daval a vu le premier ministre espagnol Paul Aubin. Le premier ministre "
      "belge a souri.");
  CHECK(found.name("Le premier ministre belge") == "Luc Daval");
}

TEST_CASE("a former holder is not the present one", "[people][fr]") {
  const auto found = people_in(
      "Le président Luc Daval a reçu l'ancien président, Paul Aubin. « Non », a dit l'ancien président.");
  CHECK(found.name("l'ancien président") == "Paul Aubin");
}

TEST_CASE("an apposition and what it says belong to the person", "[people][fr]") {
  const auto found = people_in("Luc Daval, député du Parti socialiste, doute. « Non », dit le député.");
  CHECK(found.link("député du Parti socialiste").reason == Reason::apposition);
  CHECK(found.name("le député") == "Luc Daval");
  CHECK(has_affiliation(found.person("Luc Daval"), "Parti socialiste"));
  CHECK(found.person("Luc Daval").roles.size() == 2);
}

TEST_CASE("nobody is on two sides of a case", "[people][fr]") {
  const auto found = people_in(
      "Luc Daval a comparu. Paul Aubin, procureur adjoint, l'accuse. Le prévenu nie. Le procureur insiste.");
  CHECK(found.name("Le prévenu") == "Luc Daval");
  CHECK(found.name("Le procureur") == "Paul Aubin");
}

TEST_CASE("two people of one sentence are two", "[people][fr]") {
  const auto found =
      people_in("Luc Daval accuse le ministre de la Mer. Paul Aubin attend. Le ministre se tait.");
  CHECK(found.name("le ministre de la Mer") != "Luc Daval");
}

TEST_CASE("whose gender is only that of a word may be anyone", "[people][fr]") {
  const auto found = people_in("Luc Daval, une figure du port, a parlé. Il est parti.");
  CHECK(found.person("Luc Daval").gender == Gender::masculine);
  CHECK(found.name("Il") == "Luc Daval");
}

TEST_CASE("described first, then named", "[people][fr]") {
  const auto found = people_in(
      "Un artiste belge a été condamné. L'homme avait fui. Luc Daval comparaissait. L'artiste a souri.");
  CHECK(found.name("Un artiste belge") == "Luc Daval");
  CHECK(found.name("L'homme") == "Luc Daval");
}

TEST_CASE("whom a speaker names is less likely meant by the writer", "[people][en]") {
  const auto found = people_in("Paul Mint spoke. \"Robert Wells lied,\" he said.", "en");
  CHECK(found.name("he") == "Paul Mint");
}

TEST_CASE("whom nothing rules out near by may be the one described", "[people][fr]") {
  const auto found = people_in("Luc Daval publie un livre. Le linguiste y défend le picard.");
  CHECK(found.name("Le linguiste") == "Luc Daval");
  CHECK(found.link("Le linguiste").reason == Reason::only_candidate);
  CHECK(found.link("Le linguiste").confidence < 1);
}

TEST_CASE("names of one body are one body", "[people][fr]") {
  const auto found = people_in(
      "L'Otan étudie la demande. L'Alliance atlantique décidera en mars. L'Alliance se réunit à Gray. L'OTAN "
      "a réagi.");
  const auto first = found.link("L'Otan").person;
  CHECK(found.link("L'Alliance atlantique").person == first);
  CHECK(found.link("L'Alliance").person == first);
  CHECK(found.link("L'OTAN").person == first);
}

TEST_CASE("the letters behind a body's name mean it", "[people][fr]") {
  const auto found = people_in("Le Conseil des rivières noires a porté plainte. Le CRN attend.");
  CHECK(found.name("Le CRN") == "Conseil des rivières noires");
}

TEST_CASE("a bare description means the fuller one, a demonstrative the last", "[people][fr]") {
  const auto found = people_in(
      "Le gouvernement belge hésite. Une source proche du groupe confirme. Le gouvernement attend. Selon "
      "cette "
      "source, rien n'est fait.");
  CHECK(found.name("Le gouvernement") == "gouvernement belge");
  CHECK(found.name("cette source") == "source proche du groupe");
}

TEST_CASE("another person of the same kind is not the first", "[people][fr]") {
  const auto found = people_in("Un manifestant crie. Un manifestant rit.");
  CHECK(found.link("Un manifestant").person != found.link("Un manifestant", 1).person);
}

TEST_CASE("a pronoun agrees with whom it means", "[people][fr]") {
  const auto found = people_in("Luc Daval a reçu Mme Morvan. Elle a remercié. Il a souri.");
  CHECK(found.name("Elle") == "Morvan");
  CHECK(found.name("Il") == "Luc Daval");
}

TEST_CASE("who spoke last is the likeliest to go on", "[people][fr]") {
  const std::string text = "Luc Daval accuse Paul Aubin. Paul Aubin nie tout. « C'est faux », a-t-il dit.";
  CHECK(people_in(text, "fr", {"Luc Daval"}).link("-t-il").reason == Reason::last_speaker);
  CHECK(people_in(text, "fr", {"Luc Daval"}).name("-t-il") == "Luc Daval");
  CHECK(people_in(text).name("-t-il") == "Paul Aubin");
}

TEST_CASE("ce dernier is the last one named, qui the noun before", "[people][fr]") {
  const auto found = people_in("Luc Daval a écrit à Paul Aubin. Ce dernier, qui préside le club, a répondu.");
  CHECK(found.name("Ce dernier") == "Paul Aubin");
  CHECK(found.name("qui") == "Paul Aubin");
}

TEST_CASE("he is no thing and it is nobody", "[people][en]") {
  const auto found =
      people_in("The report names Robert Mint. He denies it. It was leaked by Robert Mint.", "en");
  CHECK(found.name("He") == "Robert Mint");
  CHECK(found.name("it") != "Robert Mint");
}

TEST_CASE("the senator is the one named with that title", "[people][en]") {
  const auto found = people_in(
      "Mary Wells, a Democratic senator from Maine, met Gov. Robert Mint. The senator said no. Robert Mint, "
      "a spokesman for the Pentagon, smiled. The spokesman left.",
      "en");
  CHECK(found.name("The senator") == "Mary Wells");
  CHECK(has_affiliation(found.person("Mary Wells"), "Maine"));
  CHECK(found.name("The spokesman") == "Robert Mint");
  CHECK(has_affiliation(found.person("The spokesman"), "Pentagon"));
}

TEST_CASE("people come in the order of their first mention, with their mentions in order", "[people]") {
  const auto found = people_in(
      "Le maire Luc Daval a vu Mme Morvan. Il l'a saluée. M. Daval et elle ont parlé du pont. Le maire "
      "doute.");
  std::uint32_t last = 0;
  for (const Person& person : found.people.people) {
    REQUIRE_FALSE(person.mentions.empty());
    CHECK(person.mentions.front() >= last);
    CHECK(std::ranges::is_sorted(person.mentions));
    last = person.mentions.front();
  }
  for (const Link& each : found.people.links)
    if (each.person != nothing) CHECK(each.confidence > 0);
}

TEST_CASE("a language that only exists as files has people", "[people]") {
  const auto languages = load_languages(LEXICON_FIXTURES "/italian");
  const Language& italian = languages.of("it");
  const Document document = document_of(
      "La ministra Anna Verdi parla. Lei tace. Il Sig. Verdi e il sindaco di Gray ridono.", italian.text);
  const PhraseContext context = phrase_context_of(document, italian);
  const People people = people_of(context, mentions_of(context));
  const auto person = std::ranges::find(people.people, "Anna Verdi", &Person::name);
  REQUIRE(person != people.people.end());
  CHECK(person->gender == Gender::feminine);
  CHECK(person->mentions.size() == 2);
  CHECK(std::ranges::count(people.people, "Verdi", &Person::name) == 1);
}

TEST_CASE("a text without people has none", "[people]") {
  CHECK(people_in("").people.people.empty());
  CHECK(people_in("Il pleut.").link("Il").person == nothing);
}

TEST_CASE("a first name tells whom a pronoun or a title can mean, and never shows a gender", "[people]") {
  const auto fr =
      people_in("Odile Vasseur attend avec Marc Tellier. « Rien ne bouge », soupire-t-il.", "fr", {"-t-il"});
  CHECK(fr.name("-t-il") == "Marc Tellier");
  CHECK(fr.person("Odile Vasseur").gender == Gender::not_shown);
  const auto en =
      people_in("Peter Halcrow keeps the light. Mrs. Halcrow left. \"It is sad,\" she said.", "en");
  CHECK(en.link("Mrs. Halcrow").person != en.link("Peter Halcrow").person);
}

TEST_CASE("a particle goes with the name behind a title", "[people][fr]") {
  const auto linked = people_in("Hugues d'Estreval dirige la centrale. M. d'Estreval se tait.");
  CHECK(linked.name("M. d'Estreval") == "Hugues d'Estreval");
}
