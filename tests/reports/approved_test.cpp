// Whole reports, held byte for byte against files that were read and approved. Where one differs, the new
// report is written beside the test program as NAME.received: read it, and if it is better, put it in the old
// one's place.

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>
#include <string>

#include "reports/compose.h"
#include "reports/json.h"
#include "reports/markdown.h"
#include "reports/plain_text.h"
#include "tests/reports/flood.h"

using namespace crossread;
using namespace crossread::test;

namespace {

void check_approved(const std::string& name, const std::string& received) {
  std::ifstream file(std::string(APPROVED_REPORTS) + "/" + name, std::ios::binary);
  const std::string approved((std::istreambuf_iterator<char>(file)), {});
  if (received != approved) std::ofstream(name + ".received", std::ios::binary) << received;
  CHECK(received == approved);
}

}  // namespace

TEST_CASE("the French report of a flood reads as approved", "[reports][approved]") {
  const Report report = compose(flood_in_french(), phrases_in("fr"));
  check_approved("flood.fr.md", render_markdown(report));
  check_approved("flood.fr.txt", render_text(report, 80));
}

TEST_CASE("the English report of a flood reads as approved", "[reports][approved]") {
  const Report report = compose(flood_in_english(), phrases_in("en"));
  check_approved("flood.en.md", render_markdown(report));
  check_approved("flood.en.txt", render_text(report, 80));
}

TEST_CASE("the report of an article alone reads as approved", "[reports][approved]") {
  check_approved("alone.fr.md", render_markdown(compose(article_alone(), phrases_in("fr"))));
  check_approved("alone.en.md", render_markdown(compose(article_alone(), phrases_in("en"))));
}

TEST_CASE("the JSON of an article alone reads as approved", "[reports][approved]") {
  check_approved("alone.json", render_json(article_alone()));
}
