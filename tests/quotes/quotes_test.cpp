#include "analysis/quotes/quotes.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tests/people/reading.h"

using namespace crossread;
using crossread::tests::language;
using crossread::tests::read_people;

namespace {

using Lines = std::vector<std::string>;

/// "direct [« Nous rouvrirons »] a déclaré <la maire>", one a quotation.
Lines quotes_in(const std::string& text, std::string_view code = "fr") {
  constexpr const char* types[] = {"direct", "mixed", "indirect"};
  const auto read = read_people(text, code);
  Lines lines;
  for (const Quote& quote : quotes_of(speech_context_of(read.document, read.mentions, language(code)))) {
    std::string line =
        fmt::format("{} [{}]", types[static_cast<int>(quote.type)], read.text_of(quote.content));
    if (quote.cue) line += fmt::format(" {}", read.text_of(quote.cue->span));
    if (quote.source) line += fmt::format(" <{}>", read.text_of(read.mentions[*quote.source].span));
    lines.push_back(line);
  }
  return lines;
}

}  // namespace

TEST_CASE("an incise names the speaker behind the quotation", "[quotes][fr]") {
  CHECK(quotes_in("« Nous rouvrirons lundi », a déclaré jeudi à la presse la maire Jeanne Morvan.") ==
        Lines{"direct [« Nous rouvrirons lundi »] a déclaré <la maire Jeanne Morvan>"});
  CHECK(quotes_in("Le directeur est inquiet. « Personne ne nous a prévenus », regrette-t-il.") ==
        Lines{"direct [« Personne ne nous a prévenus »] regrette-t-il <-t-il>"});
}

TEST_CASE("a whole sentence without marks may be reported by its incise", "[quotes][fr]") {
  CHECK(quotes_in("Le tunnel restera fermé jusqu'en mars, a confirmé la préfecture.") ==
        Lines{"indirect [Le tunnel restera fermé jusqu'en mars] a confirmé <la préfecture>"});
}

TEST_CASE("an apposition or a relative clause does not part the subject from its verb", "[quotes][fr]") {
  CHECK(quotes_in("Luc Daval, le patron du chantier, estime que les délais seront tenus.") ==
        Lines{"indirect [que les délais seront tenus] estime <Luc Daval>"});
}

TEST_CASE("quoted words inside the reported clause make it mixed", "[quotes][fr]") {
  CHECK(quotes_in("Elle a précisé que le plan était « trop cher » pour la ville.") ==
        Lines{"mixed [que le plan était « trop cher » pour la ville] a précisé <Elle>"});
}

TEST_CASE("a source phrase names who says the sentence", "[quotes][fr]") {
  CHECK(quotes_in("Selon la gendarmerie, deux voitures se sont heurtées.") ==
        Lines{"indirect [deux voitures se sont heurtées] Selon la gendarmerie <la gendarmerie>"});
  CHECK(quotes_in("Deux voitures se sont heurtées, selon elle.") ==
        Lines{"indirect [Deux voitures se sont heurtées] selon elle <elle>"});
}

TEST_CASE("what is negated, supposed or only named in marks is no speech", "[quotes][fr]") {
  CHECK(quotes_in("La mairie n'a pas précisé que le pont rouvrirait.").empty());
  CHECK(quotes_in("La ministre devrait annoncer que le pont rouvre.").empty());
  CHECK(quotes_in("Le film « La Longue Nuit » sort mercredi en salles.").empty());
}

TEST_CASE("a quotation may stand behind a colon, and another follow it", "[quotes][fr]") {
  CHECK(quotes_in("Le maire a répondu : « Nous verrons en mars. »") ==
        Lines{"direct [« Nous verrons en mars. »] a répondu <Le maire>"});
}

TEST_CASE("labels give turns to their speakers", "[quotes][fr]") {
  CHECK(quotes_in("- Jeanne Morvan : « Nous avons agi très vite ce jour-là. »") ==
        Lines{"direct [« Nous avons agi très vite ce jour-là. »] : <Jeanne Morvan>"});
}

TEST_CASE("a participle reports for the subject of its sentence", "[quotes][fr]") {
  CHECK(quotes_in("« Nous partons », a dit le maire, ajoutant que la salle fermerait.") ==
        Lines{"direct [« Nous partons »] a dit <le maire>",
              "indirect [que la salle fermerait] ajoutant <le maire>"});
}

TEST_CASE("what points back reports the sentence before", "[quotes][fr]") {
  CHECK(quotes_in("Le pont sera détruit en avril. C'est Luc Daval, le préfet, qui l'a annoncé.") ==
        Lines{"indirect [Le pont sera détruit en avril] a annoncé <Luc Daval>"});
}

TEST_CASE("said stands before, behind and between what is said", "[quotes][en]") {
  CHECK(quotes_in("\"We will reopen on Monday,\" Mayor Jane Moran said.", "en") ==
        Lines{"direct [\"We will reopen on Monday,\"] said <Mayor Jane Moran>"});
  CHECK(quotes_in("Mayor Jane Moran said, \"We will reopen on Monday.\"", "en") ==
        Lines{"direct [\"We will reopen on Monday.\"] said <Mayor Jane Moran>"});
  CHECK(quotes_in("\"We waited,\" she said. \"Nobody came to help us.\"", "en") ==
        Lines{"direct [\"We waited,\"] said <she>", "direct [\"Nobody came to help us.\"] <she>"});
}

TEST_CASE("a clause may follow without that", "[quotes][en]") {
  CHECK(quotes_in("Moran said the bridge would stay closed until March.", "en") ==
        Lines{"indirect [the bridge would stay closed until March] said <Moran>"});
  CHECK(quotes_in("Moran told reporters on Friday that the bridge would stay closed.", "en") ==
        Lines{"indirect [that the bridge would stay closed] told <Moran>"});
}

TEST_CASE("an inserted or final attribution takes the sentence around it", "[quotes][en]") {
  CHECK(quotes_in("The bridge will stay closed until March, officials said.", "en") ==
        Lines{"indirect [The bridge will stay closed until March] said <officials>"});
  CHECK(quotes_in("According to police, two cars collided.", "en") ==
        Lines{"indirect [two cars collided] According to police <police>"});
}

TEST_CASE("naming in quoted words is the speaker's", "[quotes][en]") {
  CHECK(quotes_in("Moran called the plan \"a disgrace\".", "en") ==
        Lines{"mixed [the plan \"a disgrace\"] called <Moran>"});
}

TEST_CASE("what was not said, or will be, is no speech", "[quotes][en]") {
  CHECK(quotes_in("Moran did not say that the bridge would reopen.", "en").empty());
  CHECK(quotes_in("Moran will announce that the bridge reopens.", "en").empty());
}

TEST_CASE("a signature names who wrote the lines before it", "[quotes][en]") {
  CHECK(quotes_in("“We need a doctor in this valley.” — Lyle Hutch", "en") ==
        Lines{"direct [“We need a doctor in this valley.”] — <Lyle Hutch>"});
}

TEST_CASE("a dateline is nobody's words, nor is what stands outside a bracket that names a source",
          "[quotes][fr]") {
  CHECK(quotes_in("VALBRUNE, 28 mars (AB) - Le pont a été fermé samedi, selon la préfecture.") ==
        Lines{"indirect [Le pont a été fermé samedi] selon la préfecture <la préfecture>"});
  CHECK(quotes_in("Près de 3 000 personnes (1 200 selon la police) ont marché samedi.") ==
        Lines{"indirect [1 200] selon la police <la police>"});
}

TEST_CASE("an indefinite subject leaves the source to the phrase behind it", "[quotes][fr]") {
  CHECK(quotes_in("Le conducteur est en garde à vue, a-t-on appris de source policière.") ==
        Lines{"indirect [Le conducteur est en garde à vue] a-t-on appris <source policière>"});
}

TEST_CASE("any text has its quotations, in order and without overlap", "[quotes]") {
  const std::string hostile[] = {"",
                                 "«",
                                 "«»",
                                 "\"\"\"\"",
                                 "dit-il",
                                 ", dit-il, dit-elle, dit-on",
                                 "said said said",
                                 "« « « » a dit », selon selon",
                                 "a déclaré :",
                                 "Selon",
                                 "according to"};
  for (const auto& text : hostile)
    for (const auto* code : {"fr", "en", "xx"}) {
      const auto read = read_people(text, code);
      std::uint32_t end = 0;
      for (const Quote& quote : quotes_of(speech_context_of(read.document, read.mentions, language(code)))) {
        CHECK(quote.content.begin >= end);
        CHECK(quote.content.end > quote.content.begin);
        CHECK(quote.content.end <= read.document.text.size());
        end = quote.content.end;
      }
    }
}

TEST_CASE("who stands right behind a quotation says it, not whom he tells", "[quotes][en]") {
  CHECK(quotes_in("\"The ship was never in danger,\" the company's chief executive, Gordon Latchford, told "
                  "reporters on Friday.",
                  "en") ==
        Lines{"direct [\"The ship was never in danger,\"] told <the company's chief executive, "
              "Gordon Latchford>"});
}

TEST_CASE("a noun of speech reports for whose word it is", "[quotes]") {
  CHECK(quotes_in("The mayor rejected the minister's claim that the bridge was safe.", "en") ==
        Lines{"indirect [that the bridge was safe] claim <the minister>"});
  CHECK(quotes_in("His insistence that nobody had warned him angered residents.", "en") ==
        Lines{"indirect [that nobody had warned him] insistence <His>"});
  CHECK(quotes_in("La ville a rompu sa promesse que personne ne paierait.") ==
        Lines{"indirect [que personne ne paierait] promesse <sa>"});
  CHECK(quotes_in("L'affirmation du maire selon laquelle le pont était sûr a surpris.") ==
        Lines{"indirect [selon laquelle le pont était sûr] affirmation <maire>"});
}

TEST_CASE("a noun with a relative clause reports nothing", "[quotes]") {
  CHECK(quotes_in("La promesse que le maire a faite en mars n'est pas tenue.").empty());
}

TEST_CASE("of two counts each source has its own", "[quotes][fr]") {
  CHECK(quotes_in("Ils étaient 1 200 selon la préfecture et 3 000 selon les organisateurs.") ==
        Lines{"indirect [Ils étaient 1 200] selon la préfecture <la préfecture>",
              "indirect [3 000] selon les organisateurs <les organisateurs>"});
}

TEST_CASE("the answers of an interview are said by the person named before", "[quotes][fr]") {
  CHECK(quotes_in("Rencontre avec Claire Deshoux, directrice du musée.\n\n"
                  "Pourquoi fermez-vous ?\n\nNous n'avons plus d'argent.\n\n"
                  "Que deviendront les œuvres ?\n\nJe les suivrai à Lyon.\n\n"
                  "Et vous ?\n\nJe ne sais pas encore.") ==
        Lines{"direct [Nous n'avons plus d'argent] <Claire Deshoux>",
              "direct [Je les suivrai à Lyon] <Claire Deshoux>",
              "direct [Je ne sais pas encore] <Claire Deshoux>"});
}

TEST_CASE("an essay that asks questions is no interview", "[quotes][fr]") {
  CHECK(quotes_in("Que faire ?\n\nLe pont est fermé.\n\nQui paiera ?\n\nLa ville hésite.\n\n"
                  "Et demain ?\n\nNul ne sait.")
            .empty());
}

TEST_CASE("a verb behind its own subject's apposition is no incise", "[quotes][fr]") {
  CHECK(quotes_in("Le village est sans toit : le maire, Paul Ferrand, réclame une digue neuve.").empty());
  CHECK(quotes_in("Le pont sera fermé par le maire, Paul Ferrand, a annoncé la préfecture.") ==
        Lines{"indirect [Le pont sera fermé par le maire, Paul Ferrand] a annoncé <la préfecture>"});
}

TEST_CASE("a name between quotation marks in a dateline is no quotation", "[quotes][fr]") {
  CHECK(quotes_in("« OLMES » (AFP) - Le pont ferme.").empty());
}

TEST_CASE("an incise behind an opening quotation mark reports nothing before it", "[quotes][fr]") {
  for (const std::string& line : quotes_in("Il parle «, dit-elle. On verra bien. »"))
    CHECK_FALSE(line.empty());
}

TEST_CASE("words that one cue reports in two parts have one source, however far the text goes on",
          "[quotes][en]") {
  std::string text;
  for (int at = 0; at < 100; ++at) text += "The road is closed. ";
  const auto lines = quotes_in(text + "\"We won,\" Anna Reed said, \"and it is over.\"", "en");
  CHECK(lines ==
        Lines{"direct [\"We won,\"] said <Anna Reed>", "direct [\"and it is over.\"] said <Anna Reed>"});
}
