#pragma once

#include "reports/report.h"
#include "reports/wording.h"

/// The sections of a report, one file each under reports/sections. A section that has nothing to say gives no
/// blocks, not even its heading.
namespace crossread::reports {

Blocks head(const Wording& wording);          ///< the event, in a title
Blocks facts(const Wording& wording);         ///< what, who, when
Blocks brief(const Wording& wording);         ///< three facts and one caution
Blocks titles(const Wording& wording);        ///< words that the titles have in common or alone
Blocks reuse(const Wording& wording);         ///< how much comes from the wire copy, or is shared
Blocks side_by_side(const Wording& wording);  ///< the sentences themselves, what changes set off
Blocks statements(const Wording& wording);    ///< what several articles say, and where
Blocks added(const Wording& wording);         ///< what a single article has; what nobody took
Blocks agencies(const Wording& wording);      ///< news agencies credited or named
Blocks voices(const Wording& wording);        ///< who speaks, how much, behind which verbs
Blocks referents(const Wording& wording);     ///< one thing, several names
Blocks marked_terms(const Wording& wording);  ///< words that weigh, by voice
Blocks vocabulary(const Wording& wording);    ///< the words written most
Blocks nearest(const Wording& wording);       ///< of an article alone, the one that comes closest
Blocks corrections(const Wording& wording);   ///< what a person has corrected
Blocks limits(const Wording& wording);        ///< what we cannot say
Blocks method(const Wording& wording);        ///< how it is counted
Blocks appendix(const Wording& wording);      ///< the articles as numbered sentences

/// A section's heading, worded by its key.
inline Block heading(const Wording& wording, std::string_view key) {
  return {Heading{.level = 2, .text = wording.say(key), .section = key.substr(0, key.find('.'))}};
}

Blocks outlet_words(const Wording& wording);  ///< part of the vocabulary: how the outlets' own words differ

// Parts of the section on who speaks.
Blocks voice_details(const Wording& wording);  ///< shares and beginnings; voices by group
Blocks who_is_meant(const Wording& wording);   ///< speakers who are only probable; how each is recognised
Blocks shared_speech(const Wording& wording);  ///< the same words of one speaker, cut differently
/// A number with the sentences to read it in: "12 (RT 3, 5)".
Inlines counted(const Wording& wording, const Figure& figure);
/// A speaker by name, or by the words that describe him, or that he is not known.
Inlines named(const Wording& wording, const Voice& voice);

}  // namespace crossread::reports
