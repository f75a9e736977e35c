#pragma once

#include <cstdint>
#include <span>
#include <vector>

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
Blocks glossary(const Wording& wording);      ///< the words of the field, one sentence each
Blocks appendix(const Wording& wording);      ///< the articles as numbered sentences

/// A section's heading, worded by its key.
inline Block heading(const Wording& wording, std::string_view key) {
  return {
      Heading{.level = 2, .text = wording.say(key), .section = std::string(key.substr(0, key.find('.')))}};
}

Blocks outlet_words(const Wording& wording);  ///< part of the vocabulary: how the outlets' own words differ

// Parts of the section on reuse, of a comparison that has any.
Strips reuse_strips(const Wording& wording);  ///< where the sentences stand that others have too
Blocks reuse_stacks(const Wording& wording);  ///< how many words of each article are of which kind
Blocks derivation(const Wording& wording);    ///< of three articles and more, each beside each
/// The reference, then the other articles.
std::vector<std::uint32_t> reference_first(const TextReuse& reuse);
/// "151 (35 %)"; the share only of an article long enough for one.
Inlines words_and_share(const Wording& wording, const FateShare& share);
/// "35% of the words", or "24 of 47 words" of an article too short for shares.
Inlines share_in_words(const Wording& wording, const FateShare& share, const Figure& total);
/// What came out on an earlier day than the wire copy does not come from it.
bool may_come_from_wire(const Comparison& comparison, std::uint32_t article);

// Parts of the section on who speaks.
Blocks voice_details(const Wording& wording);  ///< shares and beginnings; voices by group
Blocks who_is_meant(const Wording& wording);   ///< speakers who are only probable; how each is recognised
Blocks shared_speech(const Wording& wording);  ///< the same words of one speaker, cut differently
/// « dire 2, **marteler** (appuie, RT 4) »: by which verbs an article introduces somebody.
Inlines cues(const Wording& wording, const VoicePart& part);
/// « probablement Luc Daval », where none of his quotations in an article is surely his.
Inlines named_in(const Wording& wording, const Voice& voice, const VoicePart& part);
/// His words between quotation marks, in all articles.
double quoted_words(const Voice& voice);
/// Whether articles are of one outlet, or one alone.
bool in_one_outlet(const Comparison& comparison, std::span<const std::uint32_t> articles);
/// A number with the sentences to read it in: "12 (RT 3, 5)".
Inlines counted(const Wording& wording, const Figure& figure);
/// A speaker by name, or by the words that describe him, or that he is not known.
Inlines named(const Wording& wording, const Voice& voice);
/// The words at a place between quotation marks.
Inlines words_at(const Wording& wording, const Evidence& place);
/// His name, or the words that describe him, alone.
std::string short_name(const Wording& wording, const Voice& voice);

// What the worksheet shows too.
std::uint32_t article_count(const Wording& wording);
/// The language in which the articles are written; referents are only sought within one.
const std::string& language_of(const Wording& wording);
/// The words that make the articles one event, the first with a capital; nothing where none is known.
Inlines event_words(const Wording& wording);
/// So much changes that single words tell nothing.
bool is_retold(const AlignedSentences& pair);
/// Sentences of two articles beside each other, and what changes.
Table sentences_beside(const Wording& wording, std::uint32_t from, std::uint32_t to,
                       std::span<const AlignedSentences> pairs);
/// Whole sentences, each behind its number.
List numbered_sentences(const Wording& wording, std::span<const Evidence> places);
/// How often an article uses a name: "2 (RT 3, 5)", with those in quotation marks apart.
Inlines name_uses(const Wording& wording, const Figure& own, const Figure& quoted);
/// A name; where the articles spell it in several ways all of them.
Inlines name_written(const Wording& wording, const NameVariant& variant);
/// Why a loaded term weighs, and what plainer words there are.
Inlines why_loaded(const Wording& wording, const MarkedTerm& term);
/// An article, called so, with its sentences numbered and nothing said of them.
Reading bare_reading(const Wording& wording, std::uint32_t article, const Inlines& called);

}  // namespace crossread::reports
