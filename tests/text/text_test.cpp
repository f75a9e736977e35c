#include "analysis/text/text.h"

#include <catch2/catch.hpp>

using crossread::Span;
using crossread::Text;

TEST_CASE("a text is sliced by code point, not by byte", "[text]") {
  const Text text("« Où est l'Élysée ? »");
  CHECK(text.size() == 21);
  CHECK(text.slice({2, 4}) == "Où");
  CHECK(text.slice(text.span()) == text.bytes());
}

TEST_CASE("every byte of a code point leads back to it", "[text]") {
  const Text text("é€𝄞a");
  for (std::uint32_t at = 0; at < text.size(); ++at)
    for (std::uint32_t byte = text.byte_offset(at); byte < text.byte_offset(at + 1); ++byte)
      CHECK(text.code_point_at(byte) == at);
}

TEST_CASE("ill-formed bytes become replacement characters and the rest stays", "[text]") {
  CHECK(Text("a\xFF"
             "b\xC3")
            .bytes() ==
        "a\xEF\xBF\xBD"
        "b\xEF\xBF\xBD");
  CHECK(Text("\xED\xA0\x80").size() >= 1);
}

TEST_CASE("an empty text has no code point", "[text]") {
  CHECK(Text().empty());
  CHECK(Text("").slice({0, 0}).empty());
}
