// How the articles share their sentences, in the drawings that a reader sees.

#include <catch2/catch.hpp>

#include "analysis/words/word_rule.h"
#include "reports/clean_line.h"
#include "reports/compose.h"
#include "reports/markdown.h"
#include "reports/text_of.h"
#include "tests/support/articles.h"
#include "tests/support/holds.h"
#include "tests/support/spoken.h"

using namespace crossread;
using namespace crossread::reports;
using namespace crossread::test;

namespace {

constexpr auto of_the_dike =
    "La digue d'Olmes a cédé mardi à l'aube sous la crue de l'Orbe, la plus forte depuis un siècle. La "
    "préfète "
    "a ordonné l'évacuation des quartiers bas et du camping municipal. ";
constexpr auto of_the_road =
    "La route de Sarlune reste coupée entre le moulin et la gare, où deux autocars attendent des renforts. ";
constexpr auto of_the_school =
    "Les élèves du collège dormiront au gymnase avec leurs professeurs, a décidé le rectorat dans la "
    "soirée. ";
constexpr auto of_the_bridge =
    "Un pont provisoire sera posé par les militaires dès que le courant faiblira, sans doute vendredi "
    "matin. ";
constexpr auto of_the_price =
    "Le prix des pompes a doublé chez les marchands de Gray, qui disent manquer de tout depuis lundi. ";

ReadArticle told_by(const std::string& outlet, const std::string& text) {
  return spoken(outlet, "Crue", text);
}

/// An agency's text, or another outlet's, one that prints half of it and one that prints none.
Comparison of_three(const std::string& first = "Agence Méridienne") {
  return compared({told_by(first, std::string(of_the_dike) + of_the_road + of_the_school),
                   told_by("Le Quai", std::string(of_the_dike) + of_the_bridge + of_the_price),
                   told_by("Radio Sud", std::string(of_the_bridge) + of_the_school + of_the_price)});
}

template <typename Node>
std::vector<Node> all(const Report& report) {
  std::vector<Node> found;
  for (const Block& block : report.blocks)
    if (const auto* node = std::get_if<Node>(&block.node)) found.push_back(*node);
  return found;
}

std::string plainly(const Inlines& line) {
  return with_plain_spaces(text_of(line));
}

double words_at(const Comparison& comparison, const std::vector<Evidence>& places) {
  double words = 0;
  for (const Evidence& place : places) words += words_in(comparison.articles[place.article].text, place.span);
  return words;
}

}  // namespace

TEST_CASE("the strips and stacks of articles say what they share, the reference first", "[reports][reuse]") {
  const Report report = compose(of_three(), phrases_in("fr"));
  const auto strips = all<Strips>(report);
  REQUIRE(strips.size() == 1);
  CHECK(plainly(strips[0].title) ==
        "3 phrases de AM sur 4 se lisent presque mot pour mot dans un autre article");
  const auto stacks = all<Stacks>(report);
  REQUIRE(stacks.size() == 1);
  REQUIRE(stacks[0].stacks.size() == 3);
  CHECK(with_plain_spaces(stacks[0].stacks[0].name) == "AM (66 mots)");
  double whole = 0;
  for (const auto& part : stacks[0].stacks[1].parts) whole += part.share;
  CHECK(whole == Approx(1));
  CHECK(with_plain_spaces(stacks[0].stacks[1].parts[0].number) == "31 (47 %)");
}

TEST_CASE("only what an agency sent is said to be taken up", "[reports][reuse]") {
  const auto title = [](const Comparison& comparison) {
    return plainly(all<Stacks>(compose(comparison, phrases_in("fr"))).at(0).title);
  };
  CHECK(title(of_three()) ==
        "Le Quai : 47 % des mots dans des phrases qui se lisent presque mot pour mot dans AM");
  CHECK_FALSE(holds(title(of_three("Le Val")), "reprises"));
}

TEST_CASE("the signs are explained as far as they occur", "[reports][reuse]") {
  const Stacks stacks = all<Stacks>(compose(of_three(), phrases_in("fr"))).at(0);
  std::string signs;
  for (const auto& [sign, words] : stacks.legend) signs += sign;
  CHECK(signs == "=+-");
  CHECK(stacks.legend[1].second == "pas dans AM");
}

TEST_CASE("each article's words that each other one has can be counted again", "[reports][reuse]") {
  const Comparison comparison = of_three();
  const Matrix matrix = all<Matrix>(compose(comparison, phrases_in("fr"))).at(0);
  CHECK(matrix.labels == std::vector<std::string>{"AM", "Le Quai", "Radio Sud"});
  for (std::size_t row = 0; row < 3; ++row)
    for (std::size_t column = 0; column < 3; ++column) {
      const auto& cell = matrix.cells[row][column];
      REQUIRE(cell.number.empty() == (row == column));
      if (row == column) continue;
      REQUIRE(cell.number.front().kind == Inline::Kind::figure);
      const double words = words_at(comparison, cell.number.front().evidence);
      CHECK(cell.share == Approx(words / comparison.articles[row].word_count.value));
      for (const Evidence& place : cell.number.front().evidence) CHECK(place.article == row);
    }
  CHECK(plainly(matrix.cells[2][1].number) == "67 %");
  CHECK(
      plainly(matrix.title) ==
      "Radio Sud : 67 % des mots dans des phrases qui se lisent aussi dans Le Quai, presque mot pour mot ou "
      "reformulées");
}

TEST_CASE("of articles too short for shares the words are given", "[reports][reuse]") {
  const Comparison comparison = compared(
      {told_by("Le Val", of_the_dike), told_by("Le Quai", of_the_dike), told_by("Radio Sud", of_the_road)});
  const Matrix matrix = all<Matrix>(compose(comparison, phrases_in("fr"))).at(0);
  CHECK(plainly(matrix.cells[0][1].number) == "31/31");
  CHECK_FALSE(matrix.cells[0][1].share);
  CHECK(plainly(matrix.cells[2][0].number) == "0/18");
  CHECK(holds(plainly(matrix.title), "31 mots sur 31 dans des phrases"));
}

TEST_CASE("the matrix is a table in text", "[reports][reuse]") {
  const std::string markdown = with_plain_spaces(render_markdown(compose(of_three(), phrases_in("fr"))));
  CHECK(holds(markdown, "| Mots de ↓ aussi dans → | AM | Le Quai | Radio Sud |\n|---|---|---|---|\n"));
  CHECK(holds(markdown, "| Radio Sud | 33 % | 67 % | – |\n"));
  CHECK_FALSE(holds(markdown, "figures/"));
  const std::string linked = render_markdown(compose(of_three(), phrases_in("en")), Drawings::linked);
  CHECK(holds(linked, "](figures/derivation.svg)"));
  CHECK(holds(linked, "](figures/strips.svg)"));
  CHECK(holds(linked, "](figures/reuse.svg)"));
}

TEST_CASE("articles in two languages are not held against each other", "[reports][reuse]") {
  const Comparison comparison =
      compared({told_by("Le Val", of_the_dike), told_by("Le Quai", of_the_dike),
                spoken("The Quay", "Flood", "The dike at Olmes broke at dawn on Tuesday.", "en")});
  const Matrix matrix = all<Matrix>(compose(comparison, phrases_in("fr"))).at(0);
  CHECK(matrix.cells[0][2].number.empty());
  CHECK(matrix.cells[2][1].number.empty());
}

TEST_CASE("articles without a common sentence have strips and a line instead of drawings",
          "[reports][reuse]") {
  const Report report = compose(compared({told_by("Le Val", of_the_road), told_by("Le Quai", of_the_dike),
                                          told_by("Radio Sud", of_the_price)}),
                                phrases_in("fr"));
  CHECK(all<Stacks>(report).empty());
  CHECK(all<Matrix>(report).empty());
  CHECK(all<Strips>(report).size() == 1);
  CHECK(holds(with_plain_spaces(render_markdown(report)),
              "Aucune phrase n’a été retrouvée dans deux articles, même reformulée."));
}

TEST_CASE("two articles need no matrix, and nine have too many columns for one", "[reports][reuse]") {
  for (const std::size_t outlets : {2U, 9U}) {
    std::vector<ReadArticle> articles;
    for (std::size_t at = 0; at < outlets; ++at)
      articles.push_back(told_by("Val " + std::to_string(at), of_the_dike));
    CHECK(all<Matrix>(compose(compared(articles), phrases_in("fr"))).empty());
  }
}
