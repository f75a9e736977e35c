// What each step of a pattern takes, and the contexts in which a term does not count.
#include "analysis/terms/term_patterns.h"

#include <catch2/catch.hpp>

#include "tests/people/reading.h"
#include "tests/terms/marked.h"

using namespace crossread;
using namespace crossread::tests;

namespace {

using Words = std::vector<std::string>;

std::vector<TermPattern> patterns_of(const std::string& cell) {
  return term_patterns_of(cell, language("fr").text);
}

/// What the lexicon of one phrase finds in a text.
Words found_of(const std::string& pattern, const std::string& text, std::string_view code = "fr") {
  return found_in(text, {{"evaluative", pattern + "\tphrase\t2"}}, code);
}

/// The same of one word with exceptions.
Words found_but(const std::string& pattern, const std::string& except, const std::string& text,
                std::string_view code = "fr") {
  return found_in(text, {{"evaluative", pattern + "\tnoun | adjective | adverb | verb\t2\t\t" + except}},
                  code);
}

}  // namespace

TEST_CASE("a word of a pattern matches every form of its lemma", "[terms][fr]") {
  CHECK(found_of("troublant", "Hier, une note troublante et des récits troublants.") ==
        Words{"troublante", "troublants"});
  CHECK(found_of("homme fort", "Deux hommes forts se taisent.") == Words{"hommes forts"});
  CHECK(found_of("bully", "They bullied the clerk.", "en") == Words{"bullied"});
}

TEST_CASE("a word of a pattern matches itself where the dictionary gives another lemma", "[terms][fr]") {
  CHECK(found_of("supposé", "Le plan supposé tient.") == Words{"supposé"});
}

TEST_CASE("a pattern after an equals sign matches as written, but for capitals", "[terms][fr][en]") {
  CHECK(found_of("=gros mot", "Un gros mot, deux gros mots.") == Words{"gros mot"});
  CHECK(found_of("=no secret", "No secret was kept, and no secrets were sold.", "en") == Words{"No secret"});
}

TEST_CASE("a slash gives alternatives, several give all their combinations", "[terms][fr]") {
  CHECK(patterns_of("vague/flot de migrant/réfugié").size() == 4);
  CHECK(found_of("vague/flot de migrant/réfugié",
                 "Un flot de réfugiés, une vague de migrants, un flot de voitures.") ==
        Words{"flot de réfugiés", "vague de migrants"});
  CHECK(found_of("lacklustre/lackluster", "A lackluster show and a lacklustre one.", "en") ==
        Words{"lackluster", "lacklustre"});
}

TEST_CASE("a cell stands for 64 patterns at most", "[terms]") {
  CHECK(patterns_of("a/b c/d e/f g/h i/j k/l m/n o/p q/r").size() <= 64);
}

TEST_CASE("a star takes none, one or two tokens, not three", "[terms][fr]") {
  const std::string pattern = "jeter * pont";
  CHECK(found_of(pattern, "Ils veulent jeter pont sur pont.") == Words{"jeter pont"});
  CHECK(found_of(pattern, "Ils veulent jeter un pont.") == Words{"jeter un pont"});
  CHECK(found_of(pattern, "Ils veulent jeter un nouveau pont.") == Words{"jeter un nouveau pont"});
  CHECK(found_of(pattern, "Ils veulent jeter un tout nouveau pont.").empty());
}

TEST_CASE("an underscore takes one token and no fewer", "[terms][fr]") {
  CHECK(found_of("loin _ compte", "On est loin du compte.") == Words{"loin du compte"});
  CHECK(found_of("loin _ compte", "On est loin compte fait.").empty());
  CHECK(found_of("loin _ compte", "On est loin de ce compte.").empty());
}

TEST_CASE("a number in braces takes figures and number words", "[terms][fr][en]") {
  CHECK(found_of("pas moins de {number}", "Il faut pas moins de 200 pages.") == Words{"pas moins de 200"});
  CHECK(found_of("pas moins de {number}", "Il faut pas moins de quarante pages.") ==
        Words{"pas moins de quarante"});
  CHECK(found_of("pas moins de {number}", "Il faut pas moins de courage.").empty());
  CHECK(found_of("mere {number}", "A mere 12 people came.", "en") == Words{"mere 12"});
}

TEST_CASE("a capital in a pattern asks for that very capital", "[terms][fr]") {
  CHECK(found_of("Occident décadent", "Ils raillent un Occident décadent.") == Words{"Occident décadent"});
  CHECK(found_of("Occident décadent", "Ils raillent un occident décadent.").empty());
}

TEST_CASE("an elision in a pattern is a word of its own, with any apostrophe", "[terms][fr]") {
  REQUIRE(patterns_of("=l'évidence").size() == 1);
  CHECK(patterns_of("=l'évidence").front().size() == 2);
  CHECK(found_of("=se rendre à l'évidence", "Il doit se rendre à l'évidence.") ==
        Words{"se rendre à l'évidence"});
  CHECK(found_of("=se rendre à l'évidence", "Il doit se rendre à l’évidence.") ==
        Words{"se rendre à l’évidence"});
  CHECK(found_of("force d'occupation", "Les forces d’occupation partent.") == Words{"forces d’occupation"});
}

TEST_CASE("a pattern does not reach into the next sentence", "[terms][fr]") {
  CHECK(found_of("homme fort", "Il voit un homme. Fort de cela, il part.").empty());
  CHECK(found_of("homme * fort", "Il voit un homme. Le fort est vide.").empty());
}

TEST_CASE("a context behind the term takes its weight", "[terms][fr]") {
  CHECK(found_but("régime", "~ alimentaire | ~ de retraite", "Le régime alimentaire change.").empty());
  CHECK(found_but("régime", "~ alimentaire | ~ de retraite", "Les régimes de retraite changent.").empty());
  CHECK(found_but("régime", "~ alimentaire | ~ de retraite", "Le régime change.") == Words{"régime"});
}

TEST_CASE("a context before the term takes its weight", "[terms][fr]") {
  CHECK(found_but("régime", "baisse de ~", "Une baisse de régime se voit.").empty());
  CHECK(found_but("régime", "baisse de ~", "Une critique de régime se lit.") == Words{"régime"});
  CHECK(found_but("régime", "plein ~", "Régime.") == Words{"Régime"});
}

TEST_CASE("a context may have gaps on either side of the term", "[terms][fr]") {
  CHECK(found_but("régime", "médecin * ~", "Le médecin propose un régime.").empty());
  CHECK(found_but("régime", "médecin * ~", "Le médecin propose un tout autre régime.") == Words{"régime"});
  CHECK(found_but("régime", "~ * sel", "Un régime presque sans sel.").empty());
  CHECK(found_but("régime", "~ * sel", "Un régime dur, presque sans sel.") == Words{"régime"});
  CHECK(found_but("régime", "suivre * ~ * sel", "Elle suit un régime sans sel.").empty());
  CHECK(found_but("régime", "suivre * ~ * sel", "Elle juge un régime sans sel.") == Words{"régime"});
}

TEST_CASE("a context takes the weight of one place, not of the others", "[terms][fr]") {
  const auto read = marked("Le régime alimentaire du régime change.",
                           language_with({{"label", "régime\tnoun\t2\t\t~ alimentaire"}}));
  REQUIRE(read.found() == Words{"régime"});
  CHECK(read.terms.terms.front().span.begin == 25);
}

TEST_CASE("a term with the exception of no number counts only before a number", "[terms][fr][en]") {
  CHECK(found_but("barely", "~ !{number}", "Barely 200 came.", "en") == Words{"Barely"});
  CHECK(found_but("barely", "~ !{number}", "Barely two hundred came.", "en") == Words{"Barely"});
  CHECK(found_but("barely", "~ !{number}", "They barely came.", "en").empty());
  CHECK(found_but("barely", "~ !{number}", "They came, barely", "en").empty());
  CHECK(found_but("seulement", "~ !{number}", "Hier, seulement 12 personnes.") == Words{"seulement"});
  CHECK(found_but("seulement", "~ !{number}", "Hier, seulement des voisins.").empty());
}

TEST_CASE("an empty pattern ends where it begins, a longer one within its border", "[terms]") {
  const Document document = read_people("un deux trois").document;
  const TermText text = term_text_of(document, language("fr"));
  CHECK(match({}, text, 1, 3) == 1U);
  const TermPattern two{{TermStep::Kind::written, "deux"}, {TermStep::Kind::written, "trois"}};
  CHECK(match(two, text, 1, 3) == 3U);
  CHECK_FALSE(match(two, text, 1, 2));
  CHECK_FALSE(match(two, text, 0, 3));
}

TEST_CASE("a context without the term is none", "[terms]") {
  const Document document = read_people("un deux trois").document;
  const TermText text = term_text_of(document, language("fr"));
  const TermPattern context{{TermStep::Kind::written, "un"}};
  CHECK_FALSE(stands_in(context, text, {1, 2}, {0, 3}));
  const TermPattern before{{TermStep::Kind::written, "un"}, {TermStep::Kind::term, {}}};
  CHECK(stands_in(before, text, {1, 2}, {0, 3}));
  CHECK_FALSE(stands_in(before, text, {1, 2}, {1, 3}));
}
