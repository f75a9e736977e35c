#include "cli/printable.h"

#include <catch2/catch.hpp>

using crossread::printable;

TEST_CASE("ordinary text of any language is shown as it is", "[cli]") {
  CHECK(printable("« L'Élysée » – 東京, قاهرة 👩‍🚒") ==
        "« L'Élysée » – 東京, قاهرة 👩‍🚒");
}

TEST_CASE("a file name cannot steer the terminal", "[cli]") {
  CHECK(printable("a\x1b[2Jb.txt") == "a\\u{1b}[2Jb.txt");
  CHECK(printable("a\nb\r\x7f\xc2\x9b") == "a\\u{a}b\\u{d}\\u{7f}\\u{9b}");
}

TEST_CASE("what turns the direction of writing is named, not obeyed", "[cli]") {
  CHECK(printable("gpj.\xe2\x80\xae"
                  "exe") == "gpj.\\u{202e}exe");
  CHECK(printable("\xe2\x81\xa7") == "\\u{2067}");
}

TEST_CASE("bytes that are no UTF-8 are shown as replacement characters", "[cli]") {
  CHECK(printable("caf\xe9.txt") == "caf\xef\xbf\xbd.txt");
}
