#include "reports/places.h"

#include <catch2/catch.hpp>

using namespace crossread;

namespace {

const std::vector<std::string> labels{"RT", "AFP"};

Evidence sentence(std::uint32_t article, std::uint32_t number) {
  return {.article = article, .part = Part::text, .span = {}, .sentences = {number - 1, number}};
}

std::string places(const std::vector<Evidence>& evidence) {
  return places_text(evidence, labels, phrases_in("fr"));
}

}  // namespace

TEST_CASE("sentences are cited once, in order, three in a row as a range", "[reports]") {
  CHECK(places({sentence(0, 4), sentence(0, 2), sentence(0, 5), sentence(0, 6), sentence(0, 4)}) ==
        "RT\u00A02, 4–6");
  CHECK(places({sentence(0, 1), sentence(0, 2)}) == "RT\u00A01, 2");
}

TEST_CASE("articles are cited one after the other, and a title by name", "[reports]") {
  const Evidence title{.article = 1, .part = Part::title, .span = {}, .sentences = {}};
  CHECK(places({sentence(1, 3), title, sentence(0, 9)}) == "RT\u00A09, AFP\u00A0titre, 3");
}

TEST_CASE("blocks of a page have no label", "[reports]") {
  CHECK(places({{.article = 0, .part = Part::blocks, .span = {0, 1}, .sentences = {}}}).empty());
}
