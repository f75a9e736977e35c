#include "reports/page/page.h"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>
#include <set>

#include "analysis/comparison/compare.h"
#include "reports/compose.h"
#include "reports/json.h"
#include "tests/reports/flood.h"
#include "tests/reports/html_tree.h"
#include "tests/support/articles.h"
#include "tests/support/holds.h"
#include "tests/support/spoken.h"

using namespace crossread;
using namespace crossread::test;
using Json = nlohmann::json;

namespace {

std::string page_of(const Comparison& comparison, const char* language = "fr") {
  return render_html(compose(comparison, phrases_in(language)));
}

Comparison with_an_empty_article() {
  const std::vector<ReadArticle> readings{
      spoken("Radio Sud", "Rien", ""), spoken("Le Quai", "Un pont", "Le conseil vote un pont. Il ouvre."),
      spoken("La Vigie", "Un pont", "Le conseil vote un pont. Il pleut.")};
  return compare(event_of(readings), readings, agencies(), languages());
}

std::vector<Comparison> comparisons() {
  return {flood_in_french(), flood_in_english(), article_alone(), with_an_empty_article()};
}

std::vector<Element> of_tag(const std::vector<Element>& elements, const std::string& tag) {
  std::vector<Element> found;
  for (const Element& element : elements)
    if (element.tag == tag) found.push_back(element);
  return found;
}

Json data_of(const std::vector<Element>& elements) {
  for (const Element& element : elements)
    if (element.attribute("id") == "data") return Json::parse(element.text);
  return {};
}

std::u16string utf16(const std::string& utf8) {
  std::u16string text;  // the tests' texts are all within the basic plane
  for (std::size_t at = 0; at < utf8.size();) {
    const auto byte = static_cast<unsigned char>(utf8[at]);
    const std::size_t length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3;
    std::uint32_t point = length == 1 ? byte : byte & (length == 2 ? 0x1F : 0x0F);
    for (std::size_t more = 1; more < length; ++more)
      point = (point << 6) | (static_cast<unsigned char>(utf8[at + more]) & 0x3F);
    text += static_cast<char16_t>(point);
    at += length;
  }
  return text;
}

}  // namespace

TEST_CASE("a page asks for nothing from anywhere and lets in only its own style and program",
          "[reports][page]") {
  for (const Comparison& comparison : comparisons()) {
    const auto elements = elements_of(page_of(comparison));
    std::string policy;
    for (const Element& element : elements) {
      if (element.attribute("http-equiv") == "Content-Security-Policy") policy = element.attribute("content");
      CHECK(element.attribute("src").empty());
      CHECK(element.attribute("style").empty());
      for (const auto& [name, value] : element.attributes) CHECK_FALSE(name.starts_with("on"));
      const std::string target = element.attribute("href");
      CHECK((target.empty() || target.starts_with("#")));
    }
    CHECK(holds(policy, "default-src 'none'"));
    CHECK(holds(policy, "script-src 'sha256-"));
    CHECK_FALSE(holds(policy, "unsafe"));
    CHECK(of_tag(elements, "link").empty());
    CHECK(of_tag(elements, "script").size() == 2);
  }
}

TEST_CASE("every link of a page leads to something in it, and no name stands twice", "[reports][page]") {
  for (const Comparison& comparison : comparisons()) {
    const auto elements = elements_of(page_of(comparison));
    std::multiset<std::string> names;
    for (const Element& element : elements)
      if (!element.attribute("id").empty()) names.insert(element.attribute("id"));
    for (const Element& element : elements)
      if (const std::string target = element.attribute("href"); target.starts_with("#"))
        CHECK(names.contains(target.substr(1)));
    for (const std::string& name : names) CHECK(names.count(name) == 1);
  }
}

TEST_CASE("the sentences of a page are those of the articles, word for word", "[reports][page]") {
  const Comparison comparison = flood_in_french();
  const auto sentences = of_class(elements_of(page_of(comparison)), "w");
  std::size_t at = 0;
  for (const ArticleAccount& one : comparison.articles)
    for (const NumberedSentence& sentence : one.sentences) {
      REQUIRE(at < sentences.size());
      CHECK(sentences[at++].text == one.text.slice(sentence.span));
    }
  CHECK(at == sentences.size());
}

TEST_CASE("quotations of a page stand with who speaks and why", "[reports][page]") {
  const Comparison comparison = flood_in_french();
  const auto quotations = of_class(elements_of(page_of(comparison)), "q");
  REQUIRE(quotations.size() >= comparison.voices.quotations.size());
  CHECK(holds(quotations.front().text, "Personne ne manque à l'appel"));
  CHECK(quotations.front().attribute("data-who") == "Odile Brassac");
  CHECK(holds(quotations.front().attribute("data-why"), "la fonction que l’article lui donne"));
  for (const Element& quotation : quotations)
    CHECK(std::stoul(quotation.attribute("data-voice")) < comparison.voices.voices.size());
}

TEST_CASE("the words that two sentences exchange lie where the page's data says", "[reports][page]") {
  const auto elements = elements_of(page_of(flood_in_french()));
  std::map<std::string, std::u16string> sentences;
  std::string name;
  for (const Element& element : elements) {
    if (element.attribute("class") == "s") name = element.attribute("id");
    if (element.attribute("class") == "w") sentences[name] = utf16(element.text);
  }
  const Json data = data_of(elements);
  REQUIRE(data["pairs"].size() >= 3);
  const auto words_in = [](const std::u16string& sentence, const Json& begin, const Json& end) {
    REQUIRE(end <= sentence.size());
    return sentence.substr(begin, end.get<std::size_t>() - begin.get<std::size_t>());
  };
  std::set<std::pair<std::u16string, std::u16string>> shown;
  for (const Json& pair : data["pairs"]) {
    const auto from = sentences.at("s" + pair[0].dump() + "-" + pair[1].dump());
    const auto to = sentences.at("s" + pair[2].dump() + "-" + pair[3].dump());
    for (const Json& one : pair[5])
      shown.emplace(words_in(from, one[0], one[1]), words_in(to, one[2], one[3]));
  }
  CHECK(shown.contains(
      {u"et l'eau baisse enfin\", a déclaré la préfète", u"a martelé la préfète Odile Brassac"}));
  CHECK(data["labels"] == Json({"AM", "Le Quai", "RSOL"}));
}

TEST_CASE("a page of several articles stays small", "[reports][page]") {
  CHECK(page_of(flood_in_french()).size() < 100'000);
}

TEST_CASE("a page in the language of its reader marks quotations of another", "[reports][page]") {
  const auto elements = elements_of(page_of(flood_in_french(), "en"));
  CHECK(of_tag(elements, "html").front().attribute("lang") == "en");
  for (const Element& article : of_class(elements, "text")) CHECK(article.attribute("lang") == "fr");
}
