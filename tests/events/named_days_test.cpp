#include "analysis/events/named_days.h"

#include <catch2/catch.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/events/publication_day.h"
#include "analysis/text/reading.h"
#include "tests/support/articles.h"

using namespace crossread;
using crossread::test::languages;

namespace {

/// The days that a text names, where it was published on Friday, 2016-02-12.
std::vector<std::string> days(const char* text, const char* language = "fr",
                              std::string_view published = "2016-02-12") {
  std::vector<std::string> dates;
  const Language& rules = languages().of(language);
  for (const NamedDay& named : named_days(document_of(text, rules.text), rules, day_of(published)))
    dates.push_back(date_of(named.day));
  return dates;
}

using Dates = std::vector<std::string>;

}  // namespace

TEST_CASE("a weekday is the last one before the day of publication, or that day", "[events]") {
  CHECK(days("Il l'a dit jeudi.") == Dates{"2016-02-11"});
  CHECK(days("Il l'a dit vendredi.") == Dates{"2016-02-12"});
  CHECK(days("Il l'a dit samedi.") == Dates{"2016-02-06"});
  CHECK(days("He said so on Thursday.", "en") == Dates{"2016-02-11"});
}

TEST_CASE("a date without a year is the one nearest to the day of publication", "[events]") {
  CHECK(days("Il l'a dit le 11 février.") == Dates{"2016-02-11"});
  CHECK(days("Il l'a dit le 31 décembre.") == Dates{"2015-12-31"});
  CHECK(days("Il viendra le 1er mars.") == Dates{"2016-03-01"});
  CHECK(days("He said so on Feb. 11 and on 12 February.", "en") == Dates{"2016-02-11", "2016-02-12"});
}

TEST_CASE("a weekday before its date is the date", "[events]") {
  CHECK(days("Il l'a dit jeudi 11 février.") == Dates{"2016-02-11"});
  CHECK(days("He said so on Thursday, February 4, 2016.", "en") == Dates{"2016-02-04"});
}

TEST_CASE("a date with a year needs no day of publication, a weekday does", "[events]") {
  CHECK(days("Le 3 mai 1999, un jeudi.", "fr", "") == Dates{"1999-05-03"});
  CHECK(days("Le 3 mai.", "fr", "").empty());
}

TEST_CASE("what is no day of the calendar is no day", "[events]") {
  CHECK(days("Le 31 février 2016, 45 mars.").empty());
  CHECK(days("En mars, 12 personnes ; mars 2016.").empty());
}
