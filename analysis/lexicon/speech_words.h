#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/lexicon/known_phrases.h"
#include "analysis/text/rules.h"

namespace crossread {

/// What a cue adds to the words that it reports.
enum class Charge : std::uint8_t {
  neutral,     ///< "dire", "say"
  assertive,   ///< "marteler", "insist"
  doubtful,    ///< "prétendre", "claim"
  concessive,  ///< "admettre", "admit"
  emotive      ///< "s'indigner", "fume"
};

/// What of a sentence a word of speech reports.
struct Constructions {
  bool clause = false;      ///< dit que ...; said (that) ...
  bool infinitive = false;  ///< dit vouloir ...; vowed to ...
  bool object = false;      ///< an object with quoted words: dénonce « une dérive »
  bool as = false;          ///< a name for something, quoted: qualifie la mesure de « farce »
  bool incise = false;      ///< « ... », lance-t-elle
  bool sentence = false;    ///< a whole sentence without marks: La ligne rouvrira, précise la mairie
  bool colon = false;       ///< Elle répond : « ... »
  bool question = false;    ///< demande si ..., explique pourquoi ...
  bool addressee = false;   ///< whom one speaks to stands right behind: told reporters
  bool quoted = false;      ///< of a noun: quoted words beside it
};

/// One way to use a reporting verb.
struct ReportingUse {
  enum class Form : std::uint8_t {
    plain,
    quoted,  ///< reports only words in quotation marks: "sourire"
    weak,    ///< mostly not speech: "trouver"
    thought  ///< belief, hope, wish: "espérer"
  };
  std::string verb;  ///< lemma, with the pronoun of a reflexive use: "s'indigner"
  Charge charge = Charge::neutral;
  Constructions constructions;
  Form form = Form::plain;
};

/// A verb, perhaps with further words ("faire savoir"), used with or without a reflexive pronoun.
struct ReportingVerb {
  std::string verb;  ///< lemma, without the pronoun
  std::optional<ReportingUse> plain;
  std::optional<ReportingUse> reflexive;
};

/// A noun that introduces what somebody says: "l'affirmation selon laquelle".
struct SpeechNoun {
  std::string noun;
  Charge charge = Charge::neutral;
  Constructions constructions;
};

/// A phrase that names a source: "selon {source}", "in {source}'s view", "à ses yeux", "de source policière".
struct SourcePhrase {
  enum class Source : std::uint8_t {
    follows,    ///< it stands behind the phrase
    adjective,  ///< it is the phrase's last word and the adjectives behind it
    inside      ///< the phrase names it by itself or points to it
  };
  /// What tells phrases apart that begin alike: "in {source}'s view", "in {source}'s words".
  struct Ending {
    std::vector<std::string> words;  ///< folded, behind the source
    Charge charge = Charge::neutral;
    bool weak = false;  ///< mostly names no source: "pour {source}"
  };
  std::string phrase;  ///< what stands before the source
  Source source = Source::follows;
  std::vector<Ending> endings;
};

/// What beside a verb of speech makes it no report.
enum class VerbModifier : std::uint8_t {
  negates,   ///< "ne", "decline to"
  supposes,  ///< "pourrait", "is expected to"
  passive    ///< the auxiliary of what is said of somebody
};

/// What a word that joins clauses begins.
enum class Complement : std::uint8_t {
  clause,      ///< "que", "that"
  question,    ///< "si", "whether"
  as,          ///< "comme l'a dit X", "as X put it"
  subordinate  ///< a clause beside the report: "alors que", "while"
};

/// What a phrase tells of a sentence that names no source.
enum class HearsayPhrase : std::uint8_t {
  hearsay,   ///< "reportedly", « paraît-il »
  condition  ///< « si », « aurait pu »: a conditional beside it is none of hearsay
};

/// What finding reported speech in a text must know of its language.
struct SpeechWords {
  bool bare_clauses = false;  ///< a clause may follow its verb without "that": "said he would"
  KnownPhrases<ReportingVerb> verbs;
  KnownPhrases<SpeechNoun> nouns;
  KnownPhrases<bool> noun_sources;  ///< before whose word a noun is: "from"; what is found is all there is
  KnownPhrases<SourcePhrase> source_phrases;
  KnownPhrases<VerbModifier> verb_modifiers;
  KnownPhrases<Complement> complementizers;
  bool conditional_is_hearsay = false;  ///< « aurait fui »: the perfect of the conditional tells hearsay
  KnownPhrases<HearsayPhrase> hearsay;
  KnownPhrases<bool> media;         ///< where something was said, "communiqué"; true: data, "sondage"
  KnownPhrases<bool> editor_notes;  ///< "ndlr"; what is found is all there is
  StringSet reflexive_pronouns;     ///< of the reflexive verbs: "se", "s'"
};

}  // namespace crossread
