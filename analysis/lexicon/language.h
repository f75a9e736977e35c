#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/text/rules.h"

namespace crossread {

/// A phrase by which a page's furniture is known: "Partager cet article", "Suivez * sur *".
struct BoilerplatePhrase {
  enum class Match : std::uint8_t { line, start, anywhere };
  std::string folded;    ///< the phrase, folded; `*` stands for any words
  Match match = Match::line;
  std::string category;  ///< a name of page's Reason: "menu", "cookies", "share", ...
  bool ends_article = false;  ///< nothing after such a line is article: "Dernières nouvelles"
};

/// A way to write a wire credit or a byline: "avec {agency}", "Source: {agency}", "Par {name}".
struct CreditPattern {
  enum class Kind : std::uint8_t { credit, byline, date };
  Kind kind = Kind::credit;
  std::string pattern;   ///< as written; {agency}, {name}, {date} stand for the thing sought
};

/// A news agency and its spellings: "AFP", "Agence France-Presse".
struct Agency {
  std::string name;
  std::vector<std::string> variants;
};

/// An outlet, known by the host of its pages or by a spelling of its name.
struct Outlet {
  std::string name;
  std::vector<std::string> hosts;     ///< "francais.rt.com"
  std::vector<std::string> variants;
};

/// All that the engine knows of one language; loaded once, then const and shared by threads.
/// Agencies, outlets and what else knows no language come from `lexicons/common` in every language.
struct Language {
  std::string code;  ///< ISO 639-1
  std::string name;  ///< "français"
  TextRules text;
  std::vector<BoilerplatePhrase> boilerplate;
  std::vector<CreditPattern> credits;
  std::vector<Agency> agencies;
  std::vector<Outlet> outlets;
  StringMap<int> months;             ///< folded name or short form -> 1..12
  StringMap<int> weekdays;           ///< folded -> 1 (Monday) .. 7
  std::vector<std::pair<std::string, std::string>> markup;  ///< word of a class or id -> what it hints at
};

}  // namespace crossread
