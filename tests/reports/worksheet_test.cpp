#include "reports/worksheet.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>

#include "analysis/comparison/counting.h"
#include "analysis/quotes/passages.h"
#include "analysis/terms/terms.h"
#include "reports/clean_line.h"
#include "reports/markdown.h"
#include "reports/plain_text.h"
#include "reports/press_names.h"
#include "tests/reports/flood.h"
#include "tests/support/articles.h"
#include "tests/support/holds.h"
#include "tests/support/spoken.h"

using namespace crossread;
using namespace crossread::test;

namespace {

using reports::Inline;
using Compose = Report(const Comparison&, const Phrases&, Names);

void each_inline(const reports::Blocks& blocks, const std::function<void(const Inline&)>& see) {
  const auto each = [&](const reports::Inlines& line) { std::ranges::for_each(line, see); };
  for (const reports::Block& block : blocks) {
    if (const auto* paragraph = std::get_if<reports::Paragraph>(&block.node)) each(paragraph->text);
    if (const auto* heading = std::get_if<reports::Heading>(&block.node)) each(heading->text);
    if (const auto* list = std::get_if<reports::List>(&block.node)) std::ranges::for_each(list->items, each);
    if (const auto* reading = std::get_if<reports::Reading>(&block.node)) each(reading->title);
    if (const auto* table = std::get_if<reports::Table>(&block.node))
      for (const auto& row : table->rows) std::ranges::for_each(row, each);
    if (const auto* details = std::get_if<reports::Details>(&block.node)) each_inline(details->blocks, see);
  }
}

std::string printed(Compose compose, const Comparison& comparison, Names names = Names::shown,
                    const std::string& language = "fr") {
  return with_plain_spaces(render_markdown(compose(comparison, phrases_in(language), names)));
}

std::string worksheet(const Comparison& comparison, Names names = Names::shown) {
  return printed(compose_worksheet, comparison, names);
}

/// The key without the articles at its end.
std::string answers(const Comparison& comparison, Names names = Names::shown) {
  const std::string key = printed(compose_answers, comparison, names);
  return key.substr(0, key.find("## Les articles, phrase par phrase"));
}

/// The part of a sheet or a key under one of its questions.
std::string under(const std::string& text, const std::string& heading) {
  const std::size_t begin = text.find("## " + heading);
  REQUIRE(begin != std::string::npos);
  return text.substr(begin, text.find("\n## ", begin + 1) - begin);
}

ReadArticle termed(const std::string& outlet, const std::string& title, const std::string& text) {
  ReadArticle reading = spoken(outlet, title, text);
  const Language& language = languages().of("fr");
  reading.terms = terms_of(reading.body, language, reading.speech.quotes, reading.speech.passages);
  reading.title_terms = terms_of(reading.title, language, {}, passages_of(reading.title));
  return reading;
}

/// Whether a key gives this number with these sentences.
bool gives(const Report& key, const Figure& figure) {
  bool given = false;
  each_inline(key.blocks, [&](const Inline& piece) {
    given |= piece.kind == Inline::Kind::figure && piece.text == phrases_in("fr").number(figure.value) &&
             piece.evidence == figure.evidence;
  });
  return given;
}

void check_approved(const std::string& name, const std::string& received) {
  std::ifstream file(std::string(APPROVED_REPORTS) + "/" + name, std::ios::binary);
  const std::string approved((std::istreambuf_iterator<char>(file)), {});
  if (received != approved) std::ofstream(name + ".received", std::ios::binary) << received;
  CHECK(received == approved);
}

std::vector<Comparison> all_events() {
  return {flood_in_french(), flood_in_english(), article_alone(), compared({spoken("", "", "")}),
          compared({spoken("Le Quai", "", "Il pleut."), spoken("The Quay", "", "It rains.", "en")})};
}

constexpr auto brassac = "« Le bac était vieux et personne n'a voulu payer », a déclaré Odile Brassac.";

}  // namespace

TEST_CASE("the worksheet of a flood and its key read as approved", "[reports][approved][worksheet]") {
  const Comparison flood = flood_in_french();
  const Phrases french = phrases_in("fr");
  check_approved("worksheet.fr.md", render_markdown(compose_worksheet(flood, french, Names::shown)));
  check_approved("worksheet.fr.txt", render_text(compose_worksheet(flood, french, Names::shown), 80));
  check_approved("answers.fr.md", render_markdown(compose_answers(flood, french, Names::shown)));
  check_approved("worksheet_blind.fr.md", render_markdown(compose_worksheet(flood, french, Names::hidden)));
  check_approved("answers_blind.fr.md", render_markdown(compose_answers(flood, french, Names::hidden)));
  check_approved("answers.en.md",
                 render_markdown(compose_answers(flood_in_english(), phrases_in("en"), Names::shown)));
}

TEST_CASE("a worksheet asks five questions with rows to fill in and has the texts open", "[worksheet]") {
  for (const Comparison& comparison : {flood_in_french(), flood_in_english(), article_alone()}) {
    const Report sheet = compose_worksheet(comparison, phrases_in("fr"), Names::shown);
    std::size_t tables = 0, texts = 0;
    for (const reports::Block& block : sheet.blocks) {
      if (const auto* table = std::get_if<reports::Table>(&block.node)) {
        const bool to_fill_in = table->rows.front().size() == 3;
        tables += to_fill_in ? 1 : 0;
        if (to_fill_in)
          for (std::size_t row = 1; row < table->rows.size(); ++row)
            CHECK(std::ranges::all_of(table->rows[row], [](const auto& cell) { return cell.empty(); }));
      }
      if (const auto* reading = std::get_if<reports::Reading>(&block.node)) {
        ++texts;
        CHECK_FALSE(reading->folded);
        CHECK(reading->quotations.empty());
        CHECK(reading->terms.empty());
        for (const auto& sentence : reading->sentences) {
          CHECK(sentence.sign == ' ');
          CHECK(sentence.fate.empty());
          CHECK(sentence.runs.size() == 1);
        }
      }
    }
    CHECK(tables == 5);
    CHECK(texts == comparison.articles.size());
  }
}

TEST_CASE("a worksheet gives no number and no sentence away", "[worksheet]") {
  for (const Comparison& comparison : all_events())
    for (const Names names : {Names::shown, Names::hidden})
      each_inline(compose_worksheet(comparison, phrases_in("fr"), names).blocks, [](const Inline& piece) {
        CHECK(piece.kind != Inline::Kind::figure);
        CHECK(piece.kind != Inline::Kind::labels);
        CHECK(piece.kind != Inline::Kind::dropped);
        CHECK(piece.kind != Inline::Kind::added);
        CHECK(piece.evidence.empty());
      });
}

TEST_CASE("every number in a key carries its evidence", "[worksheet]") {
  int figures = 0;
  for (const Comparison& comparison : all_events())
    each_inline(compose_answers(comparison, phrases_in("fr"), Names::shown).blocks, [&](const Inline& piece) {
      if (piece.kind != Inline::Kind::figure || piece.text == "0") return;
      ++figures;
      CHECK_FALSE(piece.evidence.empty());
    });
  CHECK(figures > 8);
}

TEST_CASE("every phrase that a worksheet or a key asks for exists, in both languages", "[worksheet]") {
  for (const char* language : {"fr", "en"})
    for (const Comparison& comparison : all_events())
      for (const Names names : {Names::shown, Names::hidden})
        for (const auto compose : {compose_worksheet, compose_answers}) {
          const std::string text = printed(*compose, comparison, names, language);
          CHECK_FALSE(holds(text, "{"));
          CHECK(text.find("\\[") == text.find("\\[…\\]"));
        }
}

TEST_CASE("the key gives the comparison's own figures", "[worksheet]") {
  const Comparison flood = flood_in_french();
  const Report key = compose_answers(flood, phrases_in("fr"), Names::shown);
  for (const std::uint32_t article : {0U, 1U})
    CHECK(gives(key, voice(flood, "Odile Brassac").parts[article].hearing.quoted_words));
  for (const std::uint32_t article : {1U, 2U}) {
    const auto& alone = flood.reuse->articles[article].nowhere_else;
    CHECK(gives(key, count_of(Unit::sentences, alone)));
  }
}

TEST_CASE("where the outlets are hidden the same is asked, and the key gives the same figures",
          "[worksheet]") {
  // The agencies that the first question tells of are hidden too.
  const auto figures = [](Names names) {
    std::vector<std::string> numbers;
    bool begun = false;
    each_inline(compose_answers(flood_in_french(), phrases_in("fr"), names).blocks, [&](const Inline& piece) {
      begun |= holds(piece.text, "2. Le même texte");
      if (begun && piece.kind == Inline::Kind::figure) numbers.push_back(piece.text);
    });
    return numbers;
  };
  CHECK(figures(Names::shown).size() > 5);
  CHECK(figures(Names::hidden) == figures(Names::shown));
}

TEST_CASE("a worksheet with hidden outlets names no press in words of ours", "[worksheet]") {
  const Comparison flood = flood_in_french();
  const auto names = press_names(flood);
  each_inline(compose_worksheet(flood, phrases_in("fr"), Names::hidden).blocks, [&](const Inline& piece) {
    INFO(piece.text);
    if (piece.kind != Inline::Kind::quote) CHECK_FALSE(holds_name(names, piece.text));
  });
  const std::string sheet = worksheet(flood, Names::hidden);
  CHECK(holds(sheet, "### Média B : À Olmes, la digue cède et un village fuit"));
  CHECK(holds(sheet, "**B 3** « Personne ne manque à l’appel »"));
  for (const char* name : {"Le Quai", "Radio Sud", "RSOL", "Nora Vialle", "AM 1"})
    CHECK_FALSE(holds(sheet, name));
}

TEST_CASE("the key to hidden outlets resolves the letters at its end and tells what gives them away",
          "[worksheet]") {
  const std::string key = answers(flood_in_french(), Names::hidden);
  const std::string letters = under(key, "Qui est derrière les lettres ?");
  CHECK(holds(letters, "| B | Le Quai | 5 mars 2024 | Nora Vialle | Méridienne |"));
  CHECK(holds(letters, "Les textes nomment eux-mêmes un média, un auteur ou une agence : C 2."));
  CHECK_FALSE(holds(key.substr(0, key.find("Qui est derrière les lettres ?")), "Quai"));
  CHECK_FALSE(holds(answers(flood_in_french()), "derrière les lettres"));
}

TEST_CASE("who publishes is asked with the agencies that the pages credit as a trap", "[worksheet]") {
  const std::string asked = under(worksheet(flood_in_french()), "1\\. ");
  CHECK(holds(asked, "Au moins un texte vient d’une agence de presse"));
  const std::string key = under(answers(flood_in_french()), "1\\. ");
  CHECK(holds(key, "- AM : le texte d’une agence de presse"));
  CHECK(holds(key,
              "**Piège.** Méridienne, source écrite sur la page (Le Quai) : cette mention peut ne concerner "
              "que la photo."));
  CHECK(holds(key, "l’auteur de AM, RSOL"));
}

TEST_CASE("an agency that only a text names is a trap too, and asked about", "[worksheet]") {
  const Comparison comparison = compared({spoken("Le Quai", "", "Le bac a coulé mardi, selon l'AFP."),
                                          spoken("Radio Sud", "", "Le bac a coulé.")});
  CHECK(holds(under(worksheet(comparison), "1\\. "), "Une agence de presse est nommée dans un texte"));
  CHECK(holds(under(answers(comparison), "1\\. "), "**Piège.** AFP est nommée dans le texte (Le Quai 1)"));
}

TEST_CASE("unknown outlets are asked about as such", "[worksheet]") {
  const Comparison comparison = compared({spoken("", "", "Il pleut."), spoken("", "", "Il neige.")});
  CHECK(holds(under(worksheet(comparison), "1\\. "), "Les médias ne sont pas nommés ici."));
  CHECK(holds(under(answers(comparison), "1\\. "), "Réponse libre"));
  CHECK(holds(worksheet(comparison), "### Média A : sans titre"));
}

TEST_CASE("of two changed pairs the one with fewer changed words is asked about", "[worksheet]") {
  const Comparison comparison = compared(
      {spoken(
           "Le Quai", "",
           "Le ministre a refusé mardi de rouvrir la vieille digue d'Olmes avant la fin de l'hiver.\n\nLes "
           "pompiers ont évacué le port de Sarlune vers midi avec trois barques prêtées."),
       spoken("Radio Sud", "",
              "Le ministre a hésité mardi à rouvrir la vieille digue d'Olmes avant la fin de l'hiver.\n\nLes "
              "secours ont évacué le port de Sarlune vers midi avec quelques barques louées.")});
  const std::string asked = under(worksheet(comparison), "2\\. ");
  CHECK(holds(asked, "deux phrases presque identiques."));
  const std::string key = under(answers(comparison), "2\\. ");
  CHECK(holds(key, "**refusé**"));
  CHECK(holds(key, "Accepté aussi :\n\n- D’autres phrases des deux mêmes articles : "));
  CHECK(holds(key, "Une phrase commune ne montre pas qui a repris qui"));
}

TEST_CASE("words to circle are counted on both sides, with another number where spellings count too",
          "[worksheet]") {
  const Comparison comparison = compared(
      {spoken("Le Quai", "",
              "Le groupe jihadiste a refusé mardi de rendre la vieille citadelle de Sarlune aux habitants."),
       spoken("Radio Sud", "",
              "Le groupe djihadiste a tardé mardi à rendre la vieille citadelle de Sarlune aux "
              "habitants.")});
  const AlignedSentences& pair = comparison.reuse->articles[1 - comparison.reuse->reference].pairs.front();
  REQUIRE(std::ranges::any_of(pair.changes, &Change::spelling));
  const std::string key = under(answers(comparison), "2\\. ");
  CHECK(holds(key, "À entourer : "));
  CHECK(holds(key, "si ce qui n’est qu’une autre orthographe compte aussi."));
  CHECK(holds(key, " : un même mot, deux orthographes."));
}

TEST_CASE("words in common within a changed passage need not be circled", "[worksheet]") {
  const std::string key = under(answers(flood_in_french()), "2\\. ");
  CHECK(holds(key, "À entourer : 8 mots dans AM 3, 6 mots dans Le Quai 3."));
  CHECK(holds(key,
              "- 5 mots à entourer dans AM 3 si les mots communs à l’intérieur d’un passage changé (« a », "
              "« la », « préfète ») ne sont pas entourés."));
  CHECK(holds(key, "- 3 mots à entourer dans Le Quai 3 si "));
}

TEST_CASE("sentences that only differ in spelling are no changed pair", "[worksheet]") {
  const Comparison comparison =
      compared({spoken("The Quay", "",
                       "The union organizer Ann Gray said on Tuesday that the old ferry was unsafe.", "en"),
                spoken("Radio South", "",
                       "The union organiser Ann Gray said on Tuesday that the old ferry was unsafe.", "en")});
  CHECK(holds(under(worksheet(comparison), "2\\. "), "une phrase qui est mot pour mot la même"));
  CHECK(holds(under(answers(comparison), "2\\. "), "les mêmes mots, à l’orthographe près."));
}

TEST_CASE("without sentences in common, a second article or one language the second question is open",
          "[worksheet]") {
  const auto asked = [](const Comparison& comparison) { return under(worksheet(comparison), "2\\. "); };
  CHECK(holds(asked(compared({spoken("Le Quai", "", "Un chat dort au soleil."),
                              spoken("Radio Sud", "", "La digue d'Olmes a cédé.")})),
              "Avec quels mots chacun la donne-t-il"));
  CHECK(holds(asked(article_alone()), "une phrase que l’article a pu reprendre d’ailleurs"));
  CHECK(holds(asked(compared({spoken("Le Quai", "", "Il pleut sur le port."),
                              spoken("The Quay", "", "It rains on the harbour.", "en")})),
              "traduisez les deux phrases mot à mot"));
  CHECK(holds(under(answers(article_alone()), "2\\. "), "Réponse libre"));
}

TEST_CASE("what one article alone tells is asked of the two with most of it", "[worksheet]") {
  const std::string asked = under(worksheet(flood_in_french()), "3\\. ");
  CHECK(
      holds(asked, "Trouvez une information qui n’est que dans Le Quai, puis une qui n’est que dans RSOL."));
  const std::string key = under(answers(flood_in_french()), "3\\. ");
  CHECK(holds(key, "Seulement dans **Le Quai** : 2 phrases (Le Quai 2, 4)."));
  CHECK(holds(key, "- **Le Quai 2** Le désastre était annoncé."));
  CHECK(holds(key, "bien des raisons"));
}

TEST_CASE("where nothing is on one side only, or there is one article, the third question is another",
          "[worksheet]") {
  const Comparison same = compared({spoken("Le Quai", "", "La digue d'Olmes a cédé mardi à l'aube."),
                                    spoken("Radio Sud", "", "La digue d'Olmes a cédé mardi à l'aube.")});
  CHECK(holds(under(worksheet(same), "3\\. "), "Cherchez, phrase par phrase"));
  CHECK(holds(under(answers(same), "3\\. "), "Aucune phrase d’un seul côté n’a été repérée"));
  CHECK(holds(under(worksheet(article_alone()), "3\\. "), "Qui, quoi, où, quand, pourquoi, d’après qui"));
  const Comparison one_more =
      compared({spoken("Le Quai", "", "La digue d'Olmes a cédé mardi à l'aube. Un chat dort au soleil."),
                spoken("Radio Sud", "", "La digue d'Olmes a cédé mardi à l'aube.")});
  CHECK(holds(under(worksheet(one_more), "3\\. "), "qui n’est que dans Le Quai. Change-t-elle"));
}

TEST_CASE("who is heard in one outlet only and who in several are both asked about", "[worksheet]") {
  const Comparison comparison = compared(
      {spoken("Le Quai", "", std::string(brassac) + "\n\n« Oui, sans doute », a dit Luc Castel."),
       spoken("Radio Sud", "",
              std::string(brassac) +
                  "\n\n« Il fallait le dire bien plus tôt », a affirmé Paul Ferrand. « Non merci », a "
                  "dit Nora Vialle.")});
  CHECK(holds(under(worksheet(comparison), "4\\. "),
              "les paroles de ces voix : Odile Brassac et Paul Ferrand."));
  const std::string key = under(answers(comparison), "4\\. ");
  CHECK(holds(key, "| Odile Brassac | Le Quai | 9 (Le Quai 1) | déclarer |"));
  CHECK(holds(key,
              "| Paul Ferrand | Radio Sud | 7 (Radio Sud 2) | **affirmer** (donne du poids, Radio Sud 2) |"));
  CHECK(holds(key, "D’un seul côté : Paul Ferrand, seulement dans Radio Sud."));
}

TEST_CASE("the press is never a voice to count", "[worksheet]") {
  CHECK_FALSE(holds(under(worksheet(flood_in_french()), "4\\. "), "Méridienne"));
}

TEST_CASE("a note of the newsroom in a quotation is a trap, and its words another count", "[worksheet]") {
  const Comparison comparison = compared(
      {spoken("Le Quai", "",
              "« Le bac était vieux (il datait de 1911, ndlr) et personne n'a voulu payer », a déclaré "
              "Odile Brassac.")});
  const std::string key = under(answers(comparison), "4\\. ");
  CHECK(holds(key, "| Odile Brassac | Le Quai | 9 (Le Quai 1) | déclarer |"));
  CHECK(holds(key,
              "- Odile Brassac, Le Quai : 14 mots si l’on compte aussi la note de la rédaction, « (il "
              "datait de 1911, ndlr) » (Le Quai 1)."));
  CHECK(holds(key, "**Piège.** « (il datait de 1911, ndlr) » (Le Quai 1) est une note de la rédaction"));
}

TEST_CASE("brackets that are the speaker's own words are no note", "[worksheet]") {
  const std::string key = under(
      answers(compared({spoken("Le Quai", "",
                               "« Le bac était vieux (et personne ne l'ignorait) mais solide », a déclaré "
                               "Odile Brassac.")})),
      "4\\. ");
  CHECK_FALSE(holds(key, "note de la rédaction"));
}

TEST_CASE("a single word in quotation marks may be left out of the count", "[worksheet]") {
  const std::string key = under(
      answers(compared({spoken(
          "Le Quai", "", std::string(brassac) + "\n\nOdile Brassac a jugé le vote « scandaleux » mardi.")})),
      "4\\. ");
  CHECK(
      holds(key,
            "- Odile Brassac, Le Quai : 9 mots si un mot seul entre guillemets ne compte pas : « scandaleux "
            "» (Le Quai 2)."));
}

TEST_CASE("what is only probably somebody's is another count and a trap", "[worksheet]") {
  Comparison comparison = compared(
      {spoken("Le Quai", "",
              std::string(brassac) + "\n\n« Il fallait le dire bien plus tôt », a affirmé Odile Brassac.")});
  VoicePart& part = comparison.voices.voices.front().parts.front();
  REQUIRE(part.hearing.quotations.evidence.size() == 2);
  part.probable = {{part.hearing.quotations.evidence[1], ProbableSpeech::Ground::naming, 0, 0.5}};
  const std::string key = under(answers(comparison), "4\\. ");
  CHECK(holds(
      key,
      "- Odile Brassac, Le Quai : 9 mots sans les paroles dont l’auteur n’est que probable (Le Quai 2)."));
  CHECK(
      holds(key, "Dans Le Quai 2, le texte laisse un doute sur qui parle : **probablement** Odile Brassac."));
}

TEST_CASE("a speaker who is nowhere sure is asked about after those who are", "[worksheet]") {
  Comparison comparison =
      compared({spoken("Le Quai", "", std::string(brassac) + "\n\n« Oui », a dit Luc Castel."),
                spoken("Radio Sud", "", "« Il fallait le dire », a affirmé Paul Ferrand.")});
  for (Voice& one : comparison.voices.voices)
    if (one.name == "Odile Brassac")
      one.parts[0].probable = {
          {one.parts[0].hearing.quotations.evidence[0], ProbableSpeech::Ground::naming, 0, 0.5}};
  CHECK(
      holds(under(worksheet(comparison), "4\\. "), "les paroles de ces voix : Paul Ferrand et Luc Castel."));
}

TEST_CASE("what an article gives twice may be counted twice", "[worksheet]") {
  const std::string key =
      under(answers(compared({spoken("Le Quai", "", std::string(brassac) + "\n\n" + brassac)})), "4\\. ");
  CHECK(holds(key, "| Odile Brassac | Le Quai | 9 (Le Quai 1) |"));
  CHECK(holds(
      key, "Odile Brassac, Le Quai : 18 mots si ce qui est écrit deux fois compte deux fois (Le Quai 2)."));
}

TEST_CASE("two people of one name or of like offices are a trap", "[worksheet]") {
  const auto trap = [](const std::string& first, const std::string& second) {
    return under(answers(compared({spoken("Le Quai", "",
                                          "« Le bac était vieux », a déclaré " + first +
                                              ".\n\n« Il fallait le dire », a affirmé " + second + ".")})),
                 "4\\. ");
  };
  CHECK(holds(trap("Odile Brassac", "Paul Brassac"), "**Piège.** « Brassac » convient à deux personnes"));
  CHECK(holds(trap("le ministre des Finances, Luc Castel", "le ministre de la Défense, Paul Ferrand"),
              "« ministre » convient à deux personnes différentes"));
  CHECK_FALSE(holds(trap("Odile Brassac", "Paul Ferrand"), "deux personnes"));
}

TEST_CASE("the same speech cut differently is a trap", "[worksheet]") {
  const Comparison comparison = compared(
      {spoken("Le Quai", "",
              "« Le bac était vieux et personne n'a voulu payer, ni la ville ni la région », a déclaré Odile "
              "Brassac."),
       spoken("Radio Sud", "", brassac)});
  CHECK(holds(
      under(answers(comparison), "4\\. "),
      "**Piège.** Odile Brassac, la même parole coupée autrement : 6 mots entre guillemets dans Le Quai "
      "(Le Quai 1) ne le sont pas dans Radio Sud (Radio Sud 1)."));
}

TEST_CASE("quotation marks that quote nobody are a trap", "[worksheet]") {
  Comparison comparison = compared({spoken("Le Quai", "", std::string(brassac) + " Le « sauveteur » a fui."),
                                    spoken("Radio Sud", "", "Un chat dort.")});
  const auto at =
      static_cast<std::uint32_t>(Text(std::string(comparison.articles[0].text.bytes().substr(
                                          0, comparison.articles[0].text.bytes().find("sauveteur"))))
                                     .size());
  comparison.terms.resize(2);
  comparison.terms[0].own.push_back({.place = place_in_text(comparison.articles[0], 0, {at, at + 9}),
                                     .category = TermCategory::doubt,
                                     .weight = 1,
                                     .score = 0.5,
                                     .scare_quotes = true,
                                     .entry = {},
                                     .neutral = {},
                                     .note = {},
                                     .instead = {}});
  CHECK(holds(under(answers(comparison), "4\\. "),
              "**Piège.** « sauveteur » (Le Quai 2) : entre guillemets, mais personne n’est cité."));
}

TEST_CASE("without words in quotation marks reported speech is asked about, without any who might speak",
          "[worksheet]") {
  const Comparison reported =
      compared({spoken("Le Quai", "", "Odile Brassac a déclaré que le bac était vieux et dangereux."),
                spoken("Radio Sud", "", "Le bac a coulé.")});
  CHECK(holds(under(worksheet(reported), "4\\. "), "sans guillemets"));
  CHECK(holds(under(answers(reported), "4\\. "), "| Odile Brassac | Le Quai | "));
  CHECK(holds(under(answers(reported), "4\\. "), "| Mots rapportés |"));
  const Comparison silent = compared({spoken("Le Quai", "", "Le bac a coulé. Un passager aurait été blessé."),
                                      spoken("Radio Sud", "", "Le bac a coulé.")});
  CHECK(holds(under(worksheet(silent), "4\\. "), "Qui aurait pu parler"));
  CHECK(holds(under(answers(silent), "4\\. "), "aucune parole n’a été repérée"));
  CHECK(
      holds(under(answers(silent), "4\\. "), "Rapporté sans dire par qui : Le Quai, 1 phrase (Le Quai 2)."));
}

TEST_CASE("the two most unevenly used names of one thing are asked about", "[worksheet]") {
  const Comparison comparison =
      compared({spoken("Le Quai", "Les manifestants à Olmes",
                       "Les manifestants ont défilé mardi. Les manifestants sont restés calmes. Le cortège a "
                       "traversé le port."),
                spoken("Radio Sud", "",
                       "Les casseurs ont envahi le port mardi. Les casseurs ont brisé des vitres. Le "
                       "rassemblement a duré.")});
  const std::string asked = under(worksheet(comparison), "5\\. ");
  CHECK(holds(asked, "« manifestant » ou « casseur » : ces mots peuvent désigner ici la même chose."));
  const std::string key = under(answers(comparison), "5\\. ");
  CHECK(holds(key, "| manifestant | 3 (Le Quai titre, 1, 2) | – |"));
  CHECK(holds(key, "« manifestant », Le Quai : 2 fois sans le titre (Le Quai 1, 2)."));
  CHECK(holds(key, "Trop peu de mentions pour conclure"));
}

TEST_CASE("a difference of names beyond chance is asked about before a greater one", "[worksheet]") {
  Comparison comparison =
      compared({spoken("Le Quai", "",
                       "Les manifestants ont défilé mardi. Les manifestants sont restés calmes. Le cortège a "
                       "traversé le port."),
                spoken("Radio Sud", "",
                       "Les casseurs ont envahi le port mardi. Les casseurs ont brisé des vitres. Le "
                       "rassemblement a duré.")});
  REQUIRE(comparison.referents.size() > 1);
  for (NamedReferent& referent : comparison.referents)
    referent.is_telling = std::ranges::any_of(referent.variants,
                                              [](const NameVariant& name) { return name.name == "cortège"; });
  const std::string key = under(answers(comparison), "5\\. ");
  CHECK(holds(key, "« cortège »"));
  CHECK(holds(key, "plus que le hasard ne l’explique"));
}

TEST_CASE("one name in several spellings is a trap, not two names", "[worksheet]") {
  const Comparison comparison =
      compared({spoken("Le Quai", "", "Ivan Koroliov a visité le port. Ivan Koroliov a souri."),
                spoken("Radio Sud", "", "Ivan Koroliev a visité le port. Ivan Koroliev a salué.")});
  const std::string asked = under(worksheet(comparison), "5\\. ");
  CHECK_FALSE(holds(asked, "Koroliov"));
  CHECK(holds(under(answers(comparison), "5\\. "),
              "un seul nom, plusieurs orthographes. Ce n’est pas un autre nom."));
}

TEST_CASE("without names a loaded word is asked about, and what another article has in its place",
          "[worksheet]") {
  const Comparison comparison =
      compared({termed("Le Quai", "", "Le conseil a voté la construction scandaleuse du pont mardi soir."),
                termed("Radio Sud", "", "Le conseil a voté la construction rapide du pont mardi soir.")});
  const std::string asked = under(worksheet(comparison), "5\\. ");
  CHECK(holds(asked,
              "Le Quai écrit « scandaleuse ». Dans une phrase presque identique, Radio Sud écrit autre "
              "chose : quoi ?"));
  CHECK_FALSE(holds(asked, "rapide"));
  CHECK(holds(under(answers(comparison), "5\\. "), "« scandaleuse » (Le Quai 1) ↔ « rapide » (Radio Sud 1)"));
}

TEST_CASE("a loaded word alone is asked about with the plainer words in the key", "[worksheet]") {
  const Comparison comparison =
      compared({termed("Le Quai", "Un massacre", "Odile Brassac a fustigé le conseil mardi soir."),
                termed("Radio Sud", "", "Un chat dort.")});
  REQUIRE_FALSE(comparison.terms.empty());
  const std::string asked = under(worksheet(comparison), "5\\. ");
  CHECK(holds(asked, "Quel autre mot était possible ?"));
  CHECK(holds(under(answers(comparison), "5\\. "), "Autrement dit : "));
}

TEST_CASE("without names and loaded words a word of one article alone is asked about", "[worksheet]") {
  const Comparison comparison = compared(
      {spoken(
           "Le Quai", "",
           "Le désastre était annoncé, dit Brassac. Le désastre laisse Brassac sans toit. Brassac pleure."),
       spoken("Radio Sud", "", "Un chat dort.")});
  CHECK(holds(under(worksheet(comparison), "5\\. "), "Le Quai écrit « désastre », les autres articles non."));
  CHECK(holds(under(answers(comparison), "5\\. "), "« désastre », Le Quai : 2 fois (Le Quai 1, 2)"));
}

TEST_CASE("without any such word the titles are asked about", "[worksheet]") {
  const Comparison comparison =
      compared({spoken("Le Quai", "", "Il pleut."), spoken("Radio Sud", "", "Un chat dort.")});
  CHECK(holds(under(worksheet(comparison), "5\\. "), "Choisissez un mot fort dans un titre."));
}

TEST_CASE("the class is sent to a third source of two articles, to another one of more", "[worksheet]") {
  CHECK(holds(answers(flood_in_english()), "Quelle troisième source iriez-vous lire"));
  CHECK(holds(answers(flood_in_french()), "Quelle autre source iriez-vous lire"));
}

TEST_CASE("an event of no articles has neither worksheet nor key", "[worksheet]") {
  const Comparison none = compared({});
  CHECK(compose_worksheet(none, phrases_in("fr"), Names::shown).blocks.empty());
  CHECK(compose_answers(none, phrases_in("fr"), Names::hidden).blocks.empty());
}

TEST_CASE("an open text has its title as a heading, a folded one as a summary", "[reports][markdown]") {
  reports::Reading reading;
  reading.title = {{.text = "Le Quai : Il pleut", .language = {}, .evidence = {}}};
  const auto report = [&](bool folded) {
    reading.folded = folded;
    return Report{.language = "fr", .blocks = {{reading}}};
  };
  CHECK(render_markdown(report(false)) == "### Le Quai : Il pleut\n");
  CHECK(holds(render_markdown(report(true)), "<summary>Le Quai : Il pleut</summary>"));
  CHECK(render_text(report(false)) == "Le Quai : Il pleut\n------------------\n");
  CHECK(render_text(report(true)) == "> Le Quai : Il pleut\n");
}
