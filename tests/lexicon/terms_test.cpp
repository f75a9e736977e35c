// What the shipped lexicons of loaded terms hold.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "analysis/terms/lexicon_hits.h"
#include "analysis/terms/term_patterns.h"
#include "tests/people/reading.h"

using namespace crossread;
using tests::language;

namespace {

using Class = LoadedTerm::Class;
using Kind = TermStep::Kind;

constexpr const char* codes[] = {"fr", "en"};

bool is_affix(const LoadedTerm& term) {
  return std::ranges::any_of(term.classes,
                             [](Class one) { return one == Class::prefix || one == Class::suffix; });
}

/// A single word in lower case without exceptions that ask for a number.
bool is_plain_word(const LoadedTerm& term) {
  const auto asks_for_number = [](const std::string& except) {
    return except.find("!{number}") != std::string::npos;
  };
  return term.pattern.find_first_of(" /=*_{'ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos &&
         std::ranges::none_of(term.except, asks_for_number);
}

}  // namespace

TEST_CASE("French and English list at least 1500 terms that count", "[lexicon][terms]") {
  for (const char* code : codes) {
    CAPTURE(code);
    const auto count = std::ranges::count_if(language(code).terms.terms, [](const LoadedTerm& term) {
      return term.category != TermCategory::hedge;
    });
    CHECK(count >= 1500);
  }
}

TEST_CASE("every category has terms of its own", "[lexicon][terms]") {
  for (const char* code : codes)
    for (std::size_t category = 0; category < term_category_count; ++category) {
      CAPTURE(code, term_category_names[category]);
      CHECK(std::ranges::any_of(language(code).terms.terms, [&](const LoadedTerm& term) {
        return term.category == static_cast<TermCategory>(category);
      }));
    }
}

TEST_CASE("every term has a class and a weight, hedges the weight 0", "[lexicon][terms]") {
  for (const char* code : codes)
    for (const LoadedTerm& term : language(code).terms.terms) {
      CAPTURE(code, term.pattern);
      CHECK_FALSE(term.classes.empty());
      CHECK(static_cast<std::size_t>(term.category) < term_category_count);
      CHECK(term.weight <= 3);
      CHECK((term.weight == 0) == (term.category == TermCategory::hedge));
    }
}

TEST_CASE("every category has a note for the reader", "[lexicon][terms]") {
  for (const char* code : codes)
    for (std::size_t category = 0; category < term_category_count; ++category) {
      CAPTURE(code, term_category_names[category]);
      CHECK_FALSE(language(code).terms.notes[category].empty());
    }
}

TEST_CASE("at least 300 terms have a note of their own and a plainer wording", "[lexicon][terms]") {
  for (const char* code : codes) {
    CAPTURE(code);
    CHECK(std::ranges::count_if(language(code).terms.terms, [](const LoadedTerm& term) {
            return term.weight > 0 && !term.note.empty() && !term.neutral.empty();
          }) >= 300);
  }
}

TEST_CASE("no pattern stands twice with one class, in whatever category", "[lexicon][terms]") {
  for (const char* code : codes) {
    std::map<std::pair<std::string, Class>, std::string_view> categories;
    for (const LoadedTerm& term : language(code).terms.terms)
      for (const Class one : term.classes) {
        const auto [stands, is_new] = categories.try_emplace({term.pattern, one}, name_of(term.category));
        CAPTURE(code, term.pattern, stands->second, name_of(term.category));
        CHECK(is_new);
      }
  }
}

TEST_CASE("every pattern begins with a word, every affix with or before a star", "[lexicon][terms]") {
  for (const char* code : codes)
    for (const LoadedTerm& term : language(code).terms.terms) {
      CAPTURE(code, term.pattern);
      if (is_affix(term)) {
        CHECK(term.pattern.size() > 2);
        CHECK(term.pattern.starts_with('*') != term.pattern.ends_with('*'));
        continue;
      }
      for (const TermPattern& pattern : term_patterns_of(term.pattern, language(code).text)) {
        REQUIRE_FALSE(pattern.empty());
        const Kind first = pattern.front().kind;
        CHECK((first == Kind::lemma || first == Kind::written || first == Kind::capital));
      }
    }
}

TEST_CASE("the term itself stands in every exception, and in no pattern", "[lexicon][terms]") {
  for (const char* code : codes)
    for (const LoadedTerm& term : language(code).terms.terms) {
      CAPTURE(code, term.pattern);
      CHECK(term.pattern.find('~') == std::string::npos);
      for (const std::string& except : term.except) {
        CAPTURE(except);
        CHECK(std::ranges::count(except, '~') == 1);
      }
    }
}

TEST_CASE("the shipped languages have a model of loaded terms", "[lexicon][terms]") {
  for (const char* code : codes) {
    CAPTURE(code);
    CHECK_FALSE(language(code).terms.model.empty());
  }
}

TEST_CASE("every listed plain word matches itself where it stands in a text", "[lexicon][terms]") {
  for (const char* code : codes) {
    std::set<std::string> words;
    for (const LoadedTerm& term : language(code).terms.terms)
      if (!is_affix(term) && is_plain_word(term)) words.insert(term.pattern);
    CHECK(words.size() > 1000);
    std::string text;
    for (const std::string& word : words) text += word + "\n\n";
    const Document document = tests::read_people(text, code).document;
    const TermText read = term_text_of(document, language(code));
    REQUIRE(document.paragraphs.size() == words.size());
    std::set<std::string> found;
    for (const LexiconHit& hit : lexicon_hits_of(read))
      found.insert(std::string(document.text.slice(
          {document.tokens[hit.tokens.first].span.begin, document.tokens[hit.tokens.last - 1].span.end})));
    for (const std::string& word : words) {
      CAPTURE(code, word);
      CHECK(found.contains(word));
    }
  }
}

TEST_CASE("common loaded words of each category are listed", "[lexicon][terms]") {
  const auto category_of = [](std::string_view code, std::string_view pattern) {
    for (const LoadedTerm& term : language(code).terms.terms)
      if (term.pattern == pattern) return std::string(name_of(term.category));
    return std::string();
  };
  CHECK(category_of("fr", "terroriste") == "label");
  CHECK(category_of("fr", "fustiger") == "charged_verb");
  CHECK(category_of("fr", "soi-disant") == "doubt");
  CHECK(category_of("fr", "évidemment") == "certainty");
  CHECK(category_of("fr", "colère") == "emotion");
  CHECK(category_of("fr", "scandaleux") == "evaluative");
  CHECK(category_of("fr", "dommage collatéral") == "euphemism");
  CHECK(category_of("en", "terrorist") == "label");
  CHECK(category_of("en", "boast") == "charged_verb");
  CHECK(category_of("en", "so-called") == "doubt");
  CHECK(category_of("en", "obviously") == "certainty");
  CHECK(category_of("en", "outrage") == "emotion");
  CHECK(category_of("en", "shameful") == "evaluative");
  CHECK(category_of("en", "collateral damage") == "euphemism");
}
