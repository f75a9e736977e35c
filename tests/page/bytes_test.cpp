#include <catch2/catch.hpp>
#include <string>

#include <zlib.h>

#include "analysis/error.h"
#include "analysis/page/charset.h"
#include "analysis/page/gzip.h"
#include "analysis/page/kind.h"
#include "analysis/page/white_space.h"

namespace crossread {
namespace {

using namespace std::string_literals;

std::string gzipped(const std::string& text) {
  z_stream stream{};
  REQUIRE(deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
  std::string packed(deflateBound(&stream, text.size()) + 32, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

}  // namespace

TEST_CASE("a gzip file is unpacked", "[page][bytes]") {
  const std::string text(300000, 'a');
  CHECK(is_gzip(gzipped(text)));
  CHECK(gunzipped(gzipped(text), "page.html.gz", 1000000) == text);
}

TEST_CASE("a gzip file that is cut short, damaged or too large is an error that names it", "[page][bytes]") {
  const std::string packed = gzipped(std::string(300000, 'a'));
  CHECK_THROWS_AS(gunzipped(packed.substr(0, packed.size() / 2), "page.gz", 1000000), Error);
  CHECK_THROWS_AS(gunzipped("\x1F\x8Bnonsense", "page.gz", 1000000), Error);
  CHECK_THROWS_WITH(gunzipped(packed, "page.gz", 1000), Catch::Contains("page.gz"));
}

TEST_CASE("pages of any charset say the same", "[page][bytes]") {
  const std::string clean = "L’été — « œuvre »";
  CHECK(utf8_of(clean) == clean);
  CHECK(utf8_of("\xEF\xBB\xBF" + clean) == clean);
  CHECK(utf8_of("L\x92\xE9t\xE9 \x97 \xAB \x9Cuvre \xBB", "windows-1252") == clean);
  CHECK(utf8_of("<meta charset='iso-8859-1'>L\x92\xE9t\xE9 \x97 \xAB \x9Cuvre \xBB") ==
        "<meta charset='iso-8859-1'>" + clean);
  CHECK(utf8_of("\xFF\xFE\xE9\x00t\x00\xE9\x00"s) == "été");
  CHECK(utf8_of("\xFE\xFF\x00\xE9\x00t\x00\xE9"s) == "été");
}

TEST_CASE("decomposed accents are composed", "[page][bytes]") {
  CHECK(utf8_of("e\u0301te\u0301") == "été");
}

TEST_CASE("a stray Windows byte in UTF-8 is read as what was meant", "[page][bytes]") {
  CHECK(utf8_of("été à Orléans, où l\x92"
                "on a fêté") == "été à Orléans, où l’on a fêté");
}

TEST_CASE("bytes tell what a file is before its name does", "[page][bytes]") {
  CHECK(kind_of("page.html", "%PDF-1.7 ...") == Kind::pdf);
  CHECK(kind_of("page.html", "\x89PNG\r\n\x1A\n") == Kind::image);
  CHECK(kind_of("page.html", "PK\x03\x04....") == Kind::archive);
  CHECK(kind_of("page.txt", "\x01\x02\x03\x04\x05\x06 a") == Kind::binary);
  CHECK(kind_of("page.txt", " \n\t ") == Kind::empty);
  CHECK(kind_of("page", "<!DOCTYPE html><title>x</title>") == Kind::html);
  CHECK(kind_of("-", "{\"id\": \"a\"}") == Kind::json);
  CHECK(kind_of("notes.md", "# Titre") == Kind::markdown);
  CHECK(kind_of("page.txt.gz", "Rechercher\n") == Kind::text);
}

TEST_CASE("a list of articles is JSON, a text between brackets is none", "[page][bytes]") {
  CHECK(kind_of("stdin", "[{\"id\": \"a\"}]") == Kind::json);
  CHECK(kind_of("stdin", "\xEF\xBB\xBF\n[\r\n  {\"id\": \"a\"}]") == Kind::json);
  CHECK(kind_of("stdin", "[Update] The mill closed.") == Kind::text);
  CHECK(kind_of("stdin", "[1] {The mill closed.}") == Kind::text);
  CHECK(kind_of("stdin", "[") == Kind::text);
}

TEST_CASE("an id is the file's name without folder and known endings", "[page][bytes]") {
  CHECK(id_of("event/rt.html.gz") == "rt");
  CHECK(id_of("seed-000.raw.txt") == "seed-000.raw");
  CHECK(id_of("a.b/le-monde.mhtml") == "le-monde");
  CHECK(id_of(".html") == ".html");
}

TEST_CASE("white space is folded and invisible characters go", "[page][bytes]") {
  CHECK(folded_white_space(" a \n\t b\u00AD\u200Bc\u00A0") == "a bc");
  CHECK(folded_white_space("10\u202F% « a\u00A0»") == "10\u202F% « a\u00A0»");
  CHECK(trimmed("\u00A0 x \u3000") == "x");
}

}  // namespace crossread
