#include "analysis/people/mentions.h"

#include <catch2/catch.hpp>

#include "tests/people/reading.h"

using namespace crossread;
using namespace crossread::tests;

using Kind = Mention::Kind;
using Form = Mention::Form;

TEST_CASE("a title before a name belongs to it, with its complements", "[people][fr]") {
  const auto read = read_people("L'accord tient, a affirmé jeudi le chef du Pentagone Arthur Calder.");
  const Mention& mention = read.mention("le chef du Pentagone Arthur Calder");
  CHECK(read.name_of(mention) == "Arthur Calder");
  CHECK(mention.kind == Kind::person);
  CHECK(read.mention("Pentagone").within != nothing);
}

TEST_CASE("a name behind a comma belongs to its title, what follows the name does not", "[people][fr]") {
  const auto read = read_people(
      "La première ministre, Jeanne Morvan, a parlé avec Luc Daval, un étudiant de Gray, et avec d'autres.");
  CHECK(read.name_of(read.mention("La première ministre, Jeanne Morvan")) == "Jeanne Morvan");
  const Mention& student = read.mention("Luc Daval");
  CHECK(read.text_of(student.apposition) == "un étudiant de Gray");
}

TEST_CASE("a name behind a title's complement is the title's", "[people][fr]") {
  const auto read =
      read_people("Le député du même bord Marc Aubin et le porte-parole du gouvernement Luc Daval.");
  CHECK(read.name_of(read.mention("Le député du même bord Marc Aubin")) == "Marc Aubin");
  CHECK(read.name_of(read.mention("le porte-parole du gouvernement Luc Daval")) == "Luc Daval");
}

TEST_CASE("a party between a title and a name is no part of the name", "[people][fr]") {
  const auto read = read_people("La sénatrice PCF Jeanne Morvan a parlé aux retraités CGT.");
  CHECK(read.name_of(read.mention("La sénatrice PCF Jeanne Morvan")) == "Jeanne Morvan");
  CHECK(read.mention("retraités CGT").name.empty());
}

TEST_CASE("a pronoun of several words is none before a noun", "[people]") {
  CHECK(read_people("Ce dernier accord déplaît.").mention("Ce dernier accord").form == Form::description);
  CHECK(read_people("The former mayor left.", "en").mention("The former mayor").form == Form::description);
}

TEST_CASE("a weekday is no name, and a verb no part of a phrase", "[people]") {
  CHECK_FALSE(read_people("Le gouvernement belge estime cela.").has("Le gouvernement belge estime"));
  CHECK(read_people("Matignon mardi a reculé.").has("Matignon"));
  CHECK_FALSE(read_people("He met Theresa May on Tuesday.", "en").has("Tuesday"));
  CHECK(read_people("He met Theresa May on Tuesday.", "en").has("Theresa May"));
}

TEST_CASE("in a headline capitals tell nothing", "[people][en]") {
  const auto read =
      read_people("Mayor Says Bridge Will Stay Closed Until Spring\n\nThe bridge stays closed.", "en");
  CHECK_FALSE(read.has("Mayor Says Bridge Will Stay Closed Until Spring"));
}

TEST_CASE("an office keeps its complement of place, an addressee is none", "[people][fr]") {
  const auto read =
      read_people("La secrétaire d'État à la Mer a confirmé. Une source au gouvernement doute.");
  CHECK(read.mention("La secrétaire d'État à la Mer").gender == Gender::feminine);
  CHECK(read.mention("Une source au gouvernement").kind == Kind::group);
}

TEST_CASE("titles show gender and number", "[people][fr]") {
  const auto read = read_people("Mme Morvan et MM. Daval ont répondu à M. Carver.");
  CHECK(read.mention("Mme Morvan").gender == Gender::feminine);
  CHECK(read.mention("MM. Daval").number == Number::plural);
  CHECK(read.name_of(read.mention("M. Carver")) == "Carver");
}

TEST_CASE("the pronoun inside an inverted verb is a mention", "[people][fr]") {
  const auto read = read_people("« Nous restons », a-t-elle dit. Ce dernier, lui, doute.");
  CHECK(read.mention("-t-elle").form == Form::pronoun);
  CHECK(read.mention("-t-elle").gender == Gender::feminine);
  CHECK(read.mention("Ce dernier").number == Number::singular);
  CHECK(read.mention("Nous").form == Form::pronoun);
}

TEST_CASE("a pronoun that is described is a description", "[people][fr]") {
  const auto read = read_people("L'un de ses conseillers a menti, dit celui qui est aussi député de Gray.");
  CHECK(read.mention("L'un de ses conseillers").form == Form::description);
  CHECK(read.mention("ses").form == Form::pronoun);
  CHECK(read.mention("celui qui est aussi député de Gray").kind == Kind::person);
}

TEST_CASE("what a conjunction joins is one mention and each of its parts", "[people]") {
  const auto french = read_people("Selon Charles Morvan et Didier Daval, la route est sûre.");
  const Mention& both = french.mention("Charles Morvan et Didier Daval");
  CHECK(both.is_joint);
  CHECK(both.number == Number::plural);
  CHECK(both.kind == Kind::group);
  CHECK(french.mention("Didier Daval").within != nothing);
  CHECK(read_people("The mayor and the governor disagree.", "en")
            .mention("The mayor and the governor")
            .is_joint);
}

TEST_CASE("groups, bodies and things are told apart", "[people][fr]") {
  const auto read = read_people(
      "Les grévistes accusent le ministère. L'ONU se tait, Washington aussi. Le texte ne dit rien.");
  CHECK(read.mention("Les grévistes").kind == Kind::group);
  CHECK(read.mention("le ministère").kind == Kind::body);
  CHECK(read.mention("L'ONU").kind == Kind::body);
  CHECK(read.mention("Washington").kind == Kind::place);
  CHECK(read.mention("Le texte").kind == Kind::other);
}

TEST_CASE("an English phrase takes in the nouns before a name", "[people][en]") {
  const auto read =
      read_people("Calder campaign manager Robert Mint said Sen. Mary Wells (R-Maine) lied.", "en");
  CHECK(read.name_of(read.mention("Calder campaign manager Robert Mint")) == "Robert Mint");
  const Mention& senator = read.mention("Sen. Mary Wells");
  CHECK(read.text_of(senator.apposition) == "R-Maine");
}

TEST_CASE("an English phrase takes in its complements", "[people][en]") {
  const auto read =
      read_people("A spokesman for the Calder campaign denied it. Two officials said so.", "en");
  CHECK(read.mention("A spokesman for the Calder campaign").kind == Kind::person);
  CHECK(read.mention("Two officials").kind == Kind::group);
}

TEST_CASE("the owner of a genitive is a mention", "[people][en]") {
  const auto read = read_people("Calder's spokeswoman would not say.", "en");
  CHECK(read.has("Calder"));
  CHECK(read.mention("Calder's spokeswoman").gender == Gender::feminine);
}

TEST_CASE("an apposition in English runs to the comma that ends it", "[people][en]") {
  const auto read = read_people("Mary Wells, a former aide who ran the agency, resigned.", "en");
  CHECK(read.text_of(read.mention("Mary Wells").apposition) == "a former aide who ran the agency");
}

TEST_CASE("mentions are in order and lie inside those they are within", "[people]") {
  const auto read = read_people(
      "Le maire de Gray, Luc Daval, et ses adjoints ont reçu des ministres. Aucun d'eux n'a parlé à la "
      "presse.");
  for (std::size_t at = 1; at < read.mentions.size(); ++at) {
    const Mention& mention = read.mentions[at];
    CHECK(read.mentions[at - 1].tokens.first <= mention.tokens.first);
    if (mention.within != nothing) CHECK(read.mentions[mention.within].span.contains(mention.span));
  }
}

TEST_CASE("a text of a language without lexicon has no known people, and no harm is done", "[people]") {
  const auto read = read_people("Der Minister sprach. Er schwieg.", "xx");
  for (const Mention& mention : read.mentions) CHECK(mention.role == nothing);
}
