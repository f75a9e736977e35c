#include "analysis/comparison/outlet_words.h"

#include <catch2/catch.hpp>

#include "tests/support/spoken.h"

using namespace crossread;
using namespace crossread::test;

namespace {

/// A sentence said again and again; eight words, the elided one among them, seven to a reader.
std::string told(const std::string& sentence, int times) {
  std::string text;
  for (int time = 0; time < times; ++time) text += sentence + " ";
  return text;
}

constexpr auto of_the_dike = "La digue protège la ville et l'usine.";
constexpr auto of_the_dam = "Le barrage protège la ville et l'usine.";

OutletWords words_of(const std::vector<ReadArticle>& readings) {
  const Comparison comparison = compared(readings);
  REQUIRE(comparison.outlet_words);
  return *comparison.outlet_words;
}

OutletWords of_two(const std::string& a, const std::string& b) {
  return words_of({spoken("Le Quai", "", a), spoken("Radio Sud", "", b)});
}

std::vector<std::string> keys_of(const OutletWords& words) {
  std::vector<std::string> keys;
  for (const OutletWord& word : words.words) keys.push_back(word.key);
  return keys;
}

const Silence& silence_of(const OutletVoice& outlet) {
  return std::get<Silence>(outlet.differing);
}

const std::vector<std::size_t>& rows_of(const OutletVoice& outlet) {
  return std::get<std::vector<std::size_t>>(outlet.differing);
}

using Keys = std::vector<std::string>;

}  // namespace

TEST_CASE("words that two long texts do not share differ, shared ones do not", "[comparison][words]") {
  const OutletWords words = of_two(told(of_the_dike, 80), told(of_the_dam, 80));
  CHECK(keys_of(words) == Keys{"barrage", "digue"});
  CHECK(words.outlets[0].words.value == 560);
  CHECK(words.tried.value == 5);
  CHECK(rows_of(words.outlets[0]) == std::vector<std::size_t>{0, 1});
  const OutletWord& dike = words.words[1];
  CHECK(dike.written == "digue");
  CHECK(dike.own[0].value == 80);
  CHECK(dike.own[1].value == 0);
  CHECK(std::get<Figure>(dike.rates[0]).value == Approx(1000.0 * 80 / 560));
}

TEST_CASE("of short texts nothing is claimed, and the words that differ most are shown",
          "[comparison][words]") {
  const OutletWords words = of_two(told(of_the_dike, 4), told(of_the_dam, 5));
  CHECK(silence_of(words.outlets[0]).why == Why::too_little_text);
  CHECK(silence_of(words.outlets[0]).articles == std::vector<std::uint32_t>{0});
  REQUIRE(silence_of(words.outlets[0]).seen.size() == 2);
  CHECK(silence_of(words.outlets[0]).seen[0].value == 28);
  CHECK(silence_of(words.outlets[0]).seen[1].value == 35);
  REQUIRE(words.words.size() > 1);
  CHECK(words.words[0].key == "digue");
  CHECK(words.words[1].key == "barrage");
  CHECK(std::holds_alternative<Silence>(words.words[0].rates[0]));
}

TEST_CASE("long texts of the same words are alike", "[comparison][words]") {
  const OutletWords words = of_two(told(of_the_dike, 80), told(of_the_dike, 80));
  CHECK(silence_of(words.outlets[0]).why == Why::words_alike);
  CHECK(silence_of(words.outlets[1]).why == Why::words_alike);
  CHECK(words.words.empty());
  CHECK(words.tried.value == 4);
}

TEST_CASE("what speakers say is not the outlet's, and is counted apart", "[comparison][words]") {
  const std::string speech = " « La digue menace la ville », a déclaré Odile Brassac.";
  const OutletWords words =
      of_two(told(of_the_dam, 80) + told(speech, 3), told("La digue protège la ville.", 120));
  CHECK(words.outlets[0].words.value == 560 + 3 * 4);
  REQUIRE(words.words[0].key == "digue");
  CHECK(words.words[0].own[0].value == 0);
  CHECK(words.words[0].quoted[0].value == 3);
  CHECK(words.words[0].own[1].value == 120);
}

TEST_CASE("articles of one outlet are one side, those of unknown outlets each their own",
          "[comparison][words]") {
  const auto quay = spoken("Le Quai", "", told(of_the_dike, 4));
  const auto nobody = spoken("", "", told(of_the_dam, 4));
  const auto words = words_of({quay, spoken("Radio Sud", "", told(of_the_dam, 4)), quay, nobody, nobody});
  REQUIRE(words.outlets.size() == 4);
  CHECK(words.outlets[0].articles == std::vector<std::uint32_t>{0, 2});
  CHECK(words.outlets[0].words.value == 56);
  CHECK(words.words[0].own.size() == 4);
  CHECK_FALSE(compared({quay, quay}).outlet_words);
}

TEST_CASE("of three outlets each is held against the others together", "[comparison][words]") {
  const auto words =
      words_of({spoken("Le Quai", "", told(of_the_dike, 80)), spoken("Radio Sud", "", told(of_the_dam, 80)),
                spoken("Le Val", "", told(of_the_dam, 9))});
  CHECK(rows_of(words.outlets[0]).size() == 2);
  CHECK(rows_of(words.outlets[1]).size() == 2);
  CHECK(silence_of(words.outlets[2]).why == Why::too_little_text);
}

TEST_CASE("without outlets that speak, or words to find speech by, nothing is compared",
          "[comparison][words]") {
  CHECK_FALSE(
      compared({spoken("Le Quai", "", "..."), spoken("Radio Sud", "", "La digue cède.")}).outlet_words);
  CHECK_FALSE(compared({spoken("Le Quai", "", "La digue cède.", "xx"),
                        spoken("Radio Sud", "", "La digue cède.", "xx")})
                  .outlet_words);
}
