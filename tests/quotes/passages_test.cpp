#include "analysis/quotes/passages.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tests/people/reading.h"

using namespace crossread;
using crossread::tests::read_people;

namespace {

/// The passages of a text as written; "..." behind one that is never closed.
std::vector<std::string> passages_in(const std::string& text, std::string_view language = "fr") {
  const auto read = read_people(text, language);
  std::vector<std::string> found;
  for (const Passage& passage : passages_of(read.document))
    found.push_back(read.text_of({read.document.tokens[passage.first].span.begin,
                                  read.document.tokens[passage.last - 1].span.end}) +
                    (passage.closed ? "" : " ..."));
  return found;
}

using Passages = std::vector<std::string>;

}  // namespace

TEST_CASE("a passage lies between marks of one kind, with what they hold of others", "[quotes]") {
  CHECK(passages_in("Il crie « non » puis \"oui\".") == Passages{"« non »", "\"oui\""});
  CHECK(passages_in("« Elle a dit “jamais” hier », note-t-il.") == Passages{"« Elle a dit “jamais” hier »"});
  CHECK(passages_in("''We're open,'' he said.", "en") == Passages{"''We're open,''"});
  CHECK(passages_in("« Un « oui » de trop », dit-il.") == Passages{"« Un « oui » de trop »"});
}

TEST_CASE("a passage goes on in the next paragraph where its mark is opened anew", "[quotes]") {
  const auto read = read_people("“We waited all night.\n\n“Nobody came,” she said.", "en");
  const auto passages = passages_of(read.document);
  REQUIRE(passages.size() == 2);
  CHECK_FALSE(passages[0].closed);
  CHECK(passages[1].continues);
}

TEST_CASE("a mark that is never closed reaches no further than its paragraph", "[quotes]") {
  CHECK(passages_in("« Nous partons demain. Il pleut.\n\nLe maire est venu.") ==
        Passages{"« Nous partons demain. Il pleut. ..."});
  CHECK(passages_in("Il a dit « non. La suite est connue.") == Passages{"« non. ..."});
}
