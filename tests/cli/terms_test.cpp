#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "reports/columns.h"
#include "tests/cli/program.h"
#include "tests/support/holds.h"

using namespace crossread;
using namespace crossread::test;
using Json = nlohmann::json;

namespace {

/// An invented article in which the outlet and a speaker use loaded words.
const std::string article =
    R"({"id":"quai","title":"Une troublante affaire","text":"Le maire a fustigé un budget scandaleux. )"
    R"(Ce n'est pas troublant. « C'est une honte », a martelé Luc Armand. Le « partenariat » est signé. )"
    R"(Il est probablement parti.","language":"fr"})"
    "\n";
const std::string plain_article = R"({"id":"port","title":"","text":"Il pleut sur le port.","language":"fr"})"
                                  "\n";

Run run(const std::vector<std::string>& options, const std::string& input = article) {
  std::vector<std::string> words{"terms", "-"};
  words.insert(words.end(), options.begin(), options.end());
  return Folder().run(words, {.input = input});
}

Json json_of(std::vector<std::string> options, const std::string& input = article) {
  options.insert(options.end(), {"--format", "json"});
  return Json::parse(run(options, input).out);
}

/// The words of the terms that a run lists, in order.
std::vector<std::string> words_in(const Json& listed) {
  std::vector<std::string> words;
  for (const Json& term : listed["terms"]) words.push_back(term["term"]);
  return words;
}

/// The term of these words, in the text.
Json term_called(const Json& listed, const std::string& words) {
  for (const Json& term : listed["terms"])
    if (term["term"] == words && term["part"] == "text") return term;
  return {};
}

}  // namespace

TEST_CASE("loaded terms are listed with place, kind, voice, plainer wordings and why they weigh",
          "[cli][terms]") {
  const auto listed = run({});
  CHECK(listed.code == 0);
  CHECK(listed.err.empty());
  CHECK(listed.out.starts_with("quai: Une troublante affaire\nwhere"));
  CHECK(holds(listed.out, "\ntitle  troublante"));
  CHECK(holds(listed.out, "charged_verb 3"));
  CHECK(holds(listed.out, "- fustiger (charged_verb): instead: critiquer."));
  CHECK(holds(listed.out, "counted: 5 in the outlet's voice, 1 in quotation marks\n"));
}

TEST_CASE("columns of loaded terms fit 80 columns and have no colours", "[cli][terms]") {
  const auto listed = run({"--candidates"});
  CHECK(listed.out.find('\x1B') == std::string::npos);
  std::istringstream lines(listed.out);
  for (std::string line; std::getline(lines, line);) CHECK(columns_of(line) <= 80);
}

TEST_CASE("a negated word is shown, marked, and not counted", "[cli][terms]") {
  CHECK(holds(run({}).out, "troublant (negated)"));
  CHECK(term_called(json_of({}), "troublant")["status"] == "negated");
  CHECK(term_called(json_of({}), "fustigé")["status"] == "counted");
}

TEST_CASE("words that say that something is not certain are only counted", "[cli][terms]") {
  CHECK(holds(run({}).out, "\nhedges, never counted: 1\n"));
  CHECK(json_of({})["hedges"] == 1);
  CHECK(term_called(json_of({}), "probablement").is_null());
}

TEST_CASE("a word in scare quotes is listed though no lexicon has it, with the note of its kind",
          "[cli][terms]") {
  const Json term = term_called(json_of({}), "partenariat");
  CHECK(term["category"] == "doubt");
  CHECK(term["scare_quotes"] == true);
  CHECK(term["entry"].is_null());
  CHECK(holds(term["note"], "Laisse sentir"));
}

TEST_CASE("the outlet's words and those in quotation marks are told apart", "[cli][terms]") {
  CHECK(words_in(json_of({"--voice", "quoted"})) == std::vector<std::string>{"honte"});
  CHECK(term_called(json_of({"--voice", "outlet"}), "honte").is_null());
  CHECK(words_in(json_of({"--voice", "both"})) == words_in(json_of({})));
}

TEST_CASE("one kind of loaded terms may be asked for, and only by its name", "[cli][terms]") {
  CHECK(words_in(json_of({"--category", "charged_verb"})) == std::vector<std::string>{"fustigé", "martelé"});
  for (const std::string name : {"charged", "hedge"}) {
    const auto wrong = run({"--category", name});
    CHECK(wrong.code == 2);
    CHECK(holds(wrong.err, "--category is label|charged_verb|"));
    CHECK(holds(wrong.err, "not '" + name + "'"));
  }
}

TEST_CASE("the lexicon alone scores by its weight, a third each", "[cli][terms]") {
  const Json term = term_called(json_of({"--terms", "lexicon"}), "fustigé");
  CHECK(term["weight"] == 3);
  CHECK(term["score"] == 1);
}

TEST_CASE("words that no lexicon lists are shown only when asked for, and have no kind", "[cli][terms]") {
  const Json listed = json_of({});
  const Json with_candidates = json_of({"--candidates"});
  for (const Json& term : listed["terms"]) CHECK(term["status"] != "candidate");
  for (const Json& term : with_candidates["terms"]) {
    if (term["status"] != "candidate") continue;
    CHECK(term["category"].is_null());
    CHECK(term["weight"].is_null());
    CHECK(term["score"] >= 0.5);
  }
}

TEST_CASE("sentences are numbered from 1, and the title is none", "[cli][terms]") {
  const Json listed = json_of({});
  CHECK(listed["terms"][0]["part"] == "title");
  CHECK(listed["terms"][0]["sentence"].is_null());
  CHECK(term_called(listed, "martelé")["sentence"] == 3);
  CHECK(term_called(listed, "martelé")["text"] == "« C'est une honte », a martelé Luc Armand.");
}

TEST_CASE("as CSV each term is a row with its place in code points", "[cli][terms]") {
  const std::string csv = run({"--format", "csv"}).out;
  CHECK(csv.starts_with(
      "article,part,sentence,start,end,term,category,weight,score,voice,status,entry,neutral,note,text\n"));
  CHECK(holds(csv, "\nquai,title,,4,14,troublante,evaluative,2,"));
  CHECK(holds(csv, "\nquai,text,1,11,18,fustigé,charged_verb,3,"));
  CHECK(holds(csv, ",outlet,counted,fustiger,critiquer,"));
}

TEST_CASE("an article without loaded terms has none found, in every format", "[cli][terms]") {
  CHECK(run({}, plain_article).out == "port\nloaded terms: none found\n\n");
  CHECK(run({"--format", "csv"}, plain_article).out ==
        "article,part,sentence,start,end,term,category,weight,score,voice,status,entry,neutral,note,text\n");
  CHECK(run({"--format", "json"}, plain_article).out ==
        "{\"id\":\"port\",\"searched\":true,\"terms\":[],\"hedges\":0}\n");
}

TEST_CASE("a language without a lexicon of loaded terms says so", "[cli][terms]") {
  const std::string german = R"({"id":"hafen","title":"","text":"Es regnet am Hafen.","language":"de"})"
                             "\n";
  CHECK(run({}, german).out == "hafen\nno lexicon of loaded terms for this language\n\n");
  CHECK(json_of({}, german)["searched"] == false);
}

TEST_CASE("nothing in an article can do anything to a screen or a spreadsheet", "[cli][terms]") {
  const std::string hostile =
      R"({"id":"=1+1","title":"\u001b[31mTroublante","text":"\u001b[2JUn budget scandaleux, \"hélas\".","language":"fr"})"
      "\n";
  for (const std::string format : {"table", "csv", "json"})
    CHECK(run({"--format", format}, hostile).out.find('\x1B') == std::string::npos);
  CHECK(holds(run({"--format", "csv"}, hostile).out, "\n'=1+1,"));
}

TEST_CASE("a teacher's own loaded terms are found, with their note", "[cli][terms]") {
  const Folder folder;
  folder.write("mine/fr/terms/label.tsv",
               "pattern\tclass\tweight\tneutral\texcept\tnote\n"
               "pluvieur\tnoun\t2\tpromeneur\t\tUn mot inventé.\n");
  const auto listed =
      folder.run({"terms", "--lexicons", "mine", "-"},
                 {.input = R"({"id":"port","title":"","text":"Le pluvieur est parti.","language":"fr"})"
                           "\n"});
  CHECK(holds(listed.out, "- pluvieur (label): instead: promeneur. Un mot inventé.\n"));
}

TEST_CASE("which features spoke is told by --explain, as many as the model saw", "[cli][terms]") {
  const Json told = term_called(json_of({"--explain"}), "scandaleux");
  REQUIRE(told.contains("reasons"));
  CHECK(told["reasons"][0]["feature"] == "lexicon_weight");
  CHECK(told["reasons"][0]["adds"] == 6);
  CHECK_FALSE(term_called(json_of({}), "scandaleux").contains("reasons"));
  CHECK(run({"--explain"}).out.find("scandaleux: lexicon_weight +6.0") != std::string::npos);
}
