#pragma once

#include <cstdint>
#include <span>

#include "analysis/quotes/context.h"
#include "analysis/quotes/cues.h"

namespace crossread {

/// The subject of a cue that stands before what is said, by grammar alone: the nearest phrase before the verb
/// that no preposition governs, behind appositions and relative clauses; of a participle or a second verb the
/// subject of the first. `earlier` are the sources found so far in the statement.
std::uint32_t subject_of(const SpeechContext& context, const Statement& statement, const VerbCue& cue,
                         std::span<const std::uint32_t> earlier);

/// The noun that a relative pronoun takes up, an apposition between them passed over: « Luc Daval, le préfet,
/// qui ... ». `nothing` where none stands before it.
std::uint32_t antecedent_of(const SpeechContext& context, const Statement& statement, std::uint32_t pronoun);

}  // namespace crossread
