#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/comparison/figure.h"
#include "analysis/lexicon/people_words.h"
#include "analysis/lexicon/speech_words.h"
#include "analysis/people/mention.h"
#include "analysis/people/people.h"
#include "analysis/quotes/quote.h"

namespace crossread {

/// How much an article lets be heard.
struct Hearing {
  Figure quotations;
  Figure quoted_words;    ///< between quotation marks, without notes of the newsroom
  Figure reported_words;  ///< the other words of its quotations
  bool any() const { return quotations.value > 0; }
};

/// A cue and where an article introduces somebody's words by it.
struct CueUse {
  std::string lemma;
  Charge charge = Charge::neutral;
  Figure uses;
};

/// Words by which an article names who speaks, and why they are taken for him.
struct Naming {
  std::string words;  ///< as written: « le chef du Pentagone », « il »
  bool is_pronoun = false;
  Link::Reason reason = Link::Reason::own_words;
  double confidence = 1;
  std::vector<Evidence> places;   ///< each where they are the source of a quotation
  std::optional<Evidence> basis;  ///< the words of the article that they go back to
};

/// A quotation that is only probably somebody's.
struct ProbableSpeech {
  enum class Ground : std::uint8_t {
    naming,    ///< the words that name who speaks may mean someone else
    no_cue,    ///< no word introduces what is said: it is the last speaker's
    likeliest  ///< of the names around the word that introduces it, his is the likeliest
  };
  Evidence quotation;
  Ground ground = Ground::naming;
  std::uint32_t naming = 0;  ///< index into VoicePart::namings
  double confidence = 0;     ///< that he speaks, 0..1
};

/// Somebody as one article lets him be heard.
struct VoicePart {
  std::string name;                                  ///< the fullest that this article has
  Link::Reason linked_by = Link::Reason::own_words;  ///< why it is taken for the voice's
  double link_confidence = 1;
  bool is_newsroom = false;     ///< the outlet or the author of this article, who asks
  bool is_corrected = false;    ///< a person says of some of its quotations that they are the voice's
  std::vector<Naming> namings;  ///< by their first place
  std::vector<ProbableSpeech> probable;  ///< in the order of the text
  std::vector<Evidence> repeats;  ///< quotations that stand in the article once more, not counted again
  Hearing hearing;
  Measure share;                 ///< quoted and reported words, of the article's
  std::optional<Measure> start;  ///< words before his first one, of the article's
  std::vector<CueUse> cues;      ///< the most used first
};

/// Somebody whose words the articles of an event give.
struct Voice {
  enum class Source : std::uint8_t {
    known,
    unclear,   ///< all whose sources do not tell whom they mean: « il »
    not_given  ///< all for which the articles name no source
  };
  Source source = Source::known;
  std::string name;       ///< the fullest of those in the articles, "" where not known
  std::string described;  ///< of one without a name: « la préfecture », as written
  Mention::Kind kind = Mention::Kind::unknown;
  Gender gender = Gender::not_shown;      ///< as the articles show it
  std::vector<std::string> roles;         ///< as the articles give them, each once
  std::vector<std::string> role_kinds;    ///< the lexicon's categories of them, each once
  std::vector<std::string> affiliations;  ///< countries, parties, companies, ...: each once
  std::vector<VoicePart> parts;           ///< by article

  /// Whether he is only heard as the newsroom that asks.
  bool is_newsroom() const {
    for (const VoicePart& part : parts)
      if (part.hearing.any() && !part.is_newsroom) return false;
    return true;
  }

  /// The articles in which he is heard.
  std::vector<std::uint32_t> heard_in() const {
    std::vector<std::uint32_t> articles;
    for (std::uint32_t article = 0; article < parts.size(); ++article)
      if (parts[article].hearing.any()) articles.push_back(article);
    return articles;
  }
};

/// Voices that have something in common, as far as the articles give it.
struct VoiceGroup {
  enum class Kind : std::uint8_t { affiliation, role, gender };
  Kind kind = Kind::affiliation;
  std::string name;                   ///< "" where the articles do not show it
  std::vector<std::uint32_t> voices;  ///< indices into Comparison::voices
  std::vector<Hearing> heard;         ///< by article
};

/// Two quotations of one speaker, in two outlets, that have words in common.
struct SharedSpeech {
  struct Side {
    Evidence quotation;
    Figure shared;  ///< quoted words that the other article quotes too, in runs of five and more, or at the
                    ///< beginning or the end of both quotations
    Figure alone;   ///< quoted words of this quotation that the other article does not quote
  };
  std::uint32_t voice = 0;  ///< index into Comparison::voices
  Side first;
  Side second;
};

/// What an article says that somebody said, and whose voice it is.
struct Quotation {
  Evidence place;
  std::uint32_t voice = 0;  ///< index into Comparison::voices
  QuoteType type = QuoteType::direct;
  std::optional<Evidence> cue;
  std::string cue_lemma;  ///< "" without one
  Charge charge = Charge::neutral;
  std::optional<Evidence> source;  ///< the words that name who speaks
  double confidence = 0;           ///< 0..1 that this is reported speech and that its source is right
  bool is_repeat = false;          ///< it stands in the article twice, and is counted where it stands first
  bool is_corrected = false;       ///< a person says whose it is; it then has no source, and is certain
};

/// Who speaks in the articles of an event, and how much.
struct Voices {
  std::vector<Voice> voices;  ///< those with the most words quoted, then reported, first; unknown ones last
  std::vector<Quotation> quotations;  ///< by article, in the order of the text
  std::vector<VoiceGroup> groups;
  std::vector<SharedSpeech> shared_speech;
  std::vector<Figure> hearsay;  ///< by article: sentences that report what nobody is named for
};

}  // namespace crossread
