#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/lexicon/alike_words.h"
#include "analysis/lexicon/naming_words.h"
#include "analysis/lexicon/people_words.h"
#include "analysis/lexicon/phrases.h"
#include "analysis/lexicon/speech_words.h"
#include "analysis/lexicon/term_words.h"
#include "analysis/lexicon/topic_words.h"
#include "analysis/lexicon/word_tables.h"
#include "analysis/text/rules.h"

namespace crossread {

/// A way to write a wire credit, a byline or a date: "avec {agency}", "Par {name}", "Publié le {date}".
struct CreditPattern {
  enum class Kind : std::uint8_t {
    credit,     ///< names the agency
    byline,     ///< names who wrote it, and perhaps the agency
    published,  ///< {date} is the day of publication
    modified    ///< {date} is the day of the last change
  };
  Kind kind = Kind::credit;
  std::string pattern;  ///< as written; {agency}, {name}, {date} stand for what is sought, `*` for any words
};

/// A news agency and its spellings: "AFP", "Agence France-Presse".
struct Agency {
  std::string name;
  std::vector<std::string> variants;
};

/// An outlet, known by the host of its pages or by a spelling of its name.
struct Outlet {
  std::string name;
  std::vector<std::string>
      hosts;  ///< "francais.rt.com"; a host covers those below it that have no row of their own; no "www."
  std::vector<std::string> variants;
};

/// All that the engine knows of one language; loaded once, then const and shared by threads.
/// Agencies, outlets and what else knows no language come from `lexicons/common` in every language.
struct Language {
  std::string code;  ///< ISO 639-1; "" for the language that no lexicon describes
  std::string name;  ///< "français"
  std::string
      infinitive;  ///< the folded word before an infinitive, "to"; "" where the verb's ending shows it
  TextRules text;
  SpeechWords speech;
  PeopleWords people;
  WordTables people_tables;  ///< of `people`
  AlikeWords alike;
  TopicWords topics;
  TermWords terms;
  std::vector<NamingFamily> namings;
  std::vector<NamePhrase> name_phrases;
  PhraseBook boilerplate;
  std::vector<CreditPattern> credits;
  std::vector<Agency> agencies;
  std::vector<Outlet> outlets;
  StringMap<int> months;    ///< folded name or short form, with and without its full stop -> 1..12
  StringMap<int> weekdays;  ///< the same -> 1 (Monday) .. 7
  std::vector<std::pair<std::string, std::string>> markup;  ///< word of a class or id -> what it hints at
};

}  // namespace crossread
