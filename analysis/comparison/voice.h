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

/// Somebody as one article lets him be heard.
struct VoicePart {
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
  std::string name;  ///< the fullest of those in the articles, "" where not known
  Mention::Kind kind = Mention::Kind::unknown;
  Gender gender = Gender::not_shown;      ///< as the articles show it
  std::vector<std::string> roles;         ///< as the articles give them, each once
  std::vector<std::string> role_kinds;    ///< the lexicon's categories of them, each once
  std::vector<std::string> affiliations;  ///< countries, parties, companies, ...: each once
  std::vector<VoicePart> parts;           ///< by article

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
    Figure shared;  ///< quoted words that the other article quotes too, in runs of five and more
    Figure alone;   ///< quoted words of this quotation that the other article does not quote
  };
  std::uint32_t voice = 0;  ///< index into Comparison::voices
  Side first;
  Side second;
};

/// Who speaks in the articles of an event, and how much.
struct Voices {
  std::vector<Voice> voices;  ///< those with the most words quoted, then reported, first; unknown ones last
  std::vector<VoiceGroup> groups;
  std::vector<SharedSpeech> shared_speech;
};

}  // namespace crossread
