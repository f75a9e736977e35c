#include "reports/phrases.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include "analysis/error.h"
#include "analysis/text/fold.h"

using namespace crossread;

namespace {

std::map<std::string, std::string> phrases_of(const std::string& language) {
  std::ifstream file(std::string(PHRASES) + "/" + language + ".tsv");
  REQUIRE(file);
  std::map<std::string, std::string> phrases;
  for (std::string line; std::getline(file, line);)
    if (!line.empty() && line[0] != '#')
      phrases[line.substr(0, line.find('\t'))] = line.substr(line.find('\t') + 1);
  return phrases;
}

std::set<std::string> slots_in(const std::string& phrase) {
  std::set<std::string> slots;
  for (std::size_t at = phrase.find('{'); at != std::string::npos; at = phrase.find('{', at + 1))
    slots.insert(phrase.substr(at, phrase.find('}', at) - at + 1));
  return slots;
}

}  // namespace

TEST_CASE("French says 0 and 1 in the singular, English 1 alone", "[phrases]") {
  const Phrases french = phrases_in("fr"), english = phrases_in("en");
  CHECK(french.phrase_for("sentences", 0) == "{n}\u00A0phrase");
  CHECK(french.phrase_for("sentences", 1) == "{n}\u00A0phrase");
  CHECK(french.phrase_for("sentences", 2) == "{n}\u00A0phrases");
  CHECK(english.phrase_for("sentences", 0) == "{n}\u00A0sentences");
  CHECK(english.phrase_for("sentences", 1) == "{n}\u00A0sentence");
  CHECK(english.phrase_for("sentences", 11) == "{n}\u00A0sentences");
}

TEST_CASE("numbers are grouped by three as each language does", "[phrases]") {
  CHECK(phrases_in("fr").number(15000) == "15\u202F000");
  CHECK(phrases_in("en").number(1234567) == "1,234,567");
  CHECK(phrases_in("fr").number(999) == "999");
  CHECK(phrases_in("fr").number(34.6) == "35");
  CHECK(phrases_in("en").number(0) == "0");
}

TEST_CASE("dates are worded, and what is no date stays as it is", "[phrases]") {
  CHECK(phrases_in("fr").date("2016-02-11") == "11\u00A0février 2016");
  CHECK(phrases_in("fr").date("2016-03-01") == "1er\u00A0mars 2016");
  CHECK(phrases_in("en").date("2016-03-01") == "1\u00A0March 2016");
  CHECK(phrases_in("en").date("2016-13-01") == "2016-13-01");
  CHECK(phrases_in("en").date("mardi") == "mardi");
  CHECK(phrases_in("en").date("") == "");
}

TEST_CASE("a language without phrases gets the English ones", "[phrases]") {
  CHECK(phrases_in("xx").language() == "en");
  CHECK(phrases_in("fr").language() == "fr");
}

TEST_CASE("both languages have the same phrases with the same slots", "[phrases]") {
  const auto french = phrases_of("fr"), english = phrases_of("en");
  const auto base = [](std::string key) {
    for (const char* form : {".one", ".other"})
      if (key.ends_with(form)) key.resize(key.size() - std::string(form).size());
    return key;
  };
  std::map<std::string, std::set<std::string>> slots[2];
  for (const auto& [key, phrase] : french) slots[0][base(key)].merge(slots_in(phrase));
  for (const auto& [key, phrase] : english) slots[1][base(key)].merge(slots_in(phrase));
  slots[0].erase("date.first");  // « 1er mars »
  CHECK(slots[0] == slots[1]);
}

TEST_CASE("a phrase with one form by number has the other", "[phrases]") {
  for (const char* language : {"fr", "en"})
    for (const auto& phrases = phrases_of(language); const auto& [key, phrase] : phrases)
      if (key.ends_with(".one")) CHECK(phrases.contains(key.substr(0, key.size() - 4) + ".other"));
}

TEST_CASE("French marks have their no-break spaces", "[phrases]") {
  for (const auto& [key, phrase] : phrases_of("fr")) {
    INFO(key);
    if (key == "csv.separator") continue;  // no wording
    for (std::size_t at = 0; at < phrase.size(); ++at)
      if (std::string_view(";:!?%").find(phrase[at]) != std::string_view::npos)
        CHECK((at > 0 && phrase[at - 1] == '^'));
    for (std::size_t at = phrase.find("«"); at != std::string::npos; at = phrase.find("«", at + 1))
      CHECK(phrase[at + 2] == '~');
    for (std::size_t at = phrase.find("»"); at != std::string::npos; at = phrase.find("»", at + 1))
      CHECK(phrase[at - 1] == '~');
    CHECK(phrase.find('\'') == std::string::npos);
  }
}

TEST_CASE("no phrase passes judgment or speaks the trade's jargon", "[phrases]") {
  for (const char* language : {"fr", "en"})
    for (const auto& [key, phrase] : phrases_of(language)) {
      INFO(key);
      const std::string folded = fold(phrase);
      for (const char* word : {"keyness", "framing", "bias", "propagand", "mensong", "mentir", "lies",
                               "lying", "biais", "cache "})
        CHECK(folded.find(word) == std::string::npos);
    }
}

TEST_CASE("a missing phrase shows its key", "[phrases]") {
  CHECK(phrases_in("fr").phrase("no.such") == "[no.such]");
}

TEST_CASE("a faulty phrase file is told by line", "[phrases]") {
  CHECK_THROWS_WITH(Phrases("xx", "# head\nkey without tab\n", "xx.tsv"),
                    "xx.tsv:2: expected a key, a tab and a phrase");
  CHECK_THROWS_WITH(Phrases("xx", "a\tx\na\ty\n", "xx.tsv"), "xx.tsv:2: \"a\" stands here twice");
}
