#include <catch2/catch.hpp>

#include "analysis/lexicon/check.h"
#include "analysis/lexicon/languages.h"
#include "analysis/text/fold.h"

using namespace crossread;

namespace {

const Languages& shipped() {
  static const Languages languages = load_languages();
  return languages;
}

auto words_in(std::string_view phrase) {
  return std::ranges::count(phrase, ' ') + 1;
}

}  // namespace

TEST_CASE("the lexicons of the source tree pass the check", "[lexicon]") {
  for (const Error& fault : check_lexicons(LEXICONS)) FAIL_CHECK(fault.what());
}

TEST_CASE("the files in the program are those of the source tree", "[lexicon]") {
  const auto embedded = embedded_lexicon_files();
  const auto files = lexicon_files_in(LEXICONS);
  REQUIRE(embedded.size() == files.size());
  for (std::size_t i = 0; i < files.size(); ++i) {
    CHECK(embedded[i].name == files[i].name);
    CHECK(embedded[i].content == files[i].content);
  }
}

// « Publicité » alone is furniture, but « la publicité a changé » is a sentence.
TEST_CASE("a phrase sought inside lines has at least three words", "[lexicon]") {
  for (const auto& code : shipped().codes())
    for (const auto& phrase : shipped().of(code).boilerplate.phrases())
      if (phrase.match == BoilerplatePhrase::Match::anywhere) {
        CAPTURE(code, phrase.phrase);
        CHECK(words_in(phrase.phrase) >= 3);
      }
}

TEST_CASE("no spelling belongs to two agencies, no host to two outlets", "[lexicon]") {
  StringMap<std::string> owners;
  const auto take = [&](const std::string& spelling, const std::string& name) {
    CAPTURE(spelling, name);
    CHECK(owners.try_emplace(spelling, name).first->second == name);
  };
  for (const auto& agency : shipped().of("fr").agencies) {
    take(agency.name, agency.name);
    for (const auto& variant : agency.variants) take(variant, agency.name);
  }
  for (const auto& outlet : shipped().of("fr").outlets)
    for (const auto& host : outlet.hosts) take(host, outlet.name);
}
