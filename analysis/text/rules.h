#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/text/document.h"
#include "analysis/text/string_map.h"

namespace crossread {

/// What a language's full stop after a short form means.
enum class Abbreviation : std::uint8_t {
  title,  ///< a name follows, the sentence never ends: "M. Carter", "Dr. Who"
  inner,  ///< something of the sentence follows: "p. ex.", "vol. 3", "No. 10"
  any,    ///< may also be the sentence's last word; only a function word begins the next: "U.S.", "Inc."
  last    ///< the same, and any capital begins the next: "etc."
};

/// A word ending that is taken off to find the dictionary form: "ies" -> "y" for nouns.
struct Detachment {
  std::string ending;
  std::string replacement;
  WordClass word_class = WordClass::noun;
  VerbForm verb_form = VerbForm::none;  ///< what the ending tells of a verb: "ing" -> present participle
};

/// Which dictionary holds a language's forms and how its entries are read (see morphology.h).
struct DictionaryRules {
  enum class Format : std::uint8_t { none, hunspell, wordnet };
  Format format = Format::none;
  std::string path;                     ///< without ending: "/usr/share/hunspell/fr_FR"; a folder for wordnet
  StringMap<WordClass> classes;         ///< beginning of a tag: "po:nom" -> noun, "po:v" -> verb
  StringMap<VerbForm> verb_forms;       ///< a tag: "po:cond" -> conditional
  std::vector<Detachment> detachments;  ///< in the order in which they are tried
  StringMap<std::string> bare_capitals;  ///< a capital that may stand for another: "E" -> "É", as in "Etat"
};

/// What reading a text must know of its language, as plain values: analysis/text knows no lexicon.
/// All strings are folded (case and accents) but for the ones said otherwise.
struct TextRules {
  std::string language;                   ///< ISO 639-1
  StringMap<Abbreviation> abbreviations;  ///< with their full stops: "m.", "etc.", "u.s."
  StringSet elisions;                     ///< with a straight apostrophe: "l'", "qu'", "jusqu'"
  StringSet clitics;                      ///< ends split off a word: "'s", "n't", "-t-il", "-ce"
  StringSet unsplit;                      ///< words an apostrophe or hyphen does not part: "aujourd'hui"
  StringMap<WordClass> function_words;  ///< as written in lower case, and folded where that is no other word
  StringMap<std::string> lemmas;        ///< of forms in lower case that no dictionary lists: "l'" -> "le"
  StringSet speech_verbs;               ///< may follow a quoted question and a name: "asked", "said"
  DictionaryRules dictionary;
};

}  // namespace crossread
