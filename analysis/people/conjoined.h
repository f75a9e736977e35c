#pragma once

#include <span>
#include <vector>

#include "analysis/people/phrase_context.h"

namespace crossread {

/// The joint mention of phrases that a conjunction joins (« Charles Morvan et Luc Daval »), of kind
/// group where people or bodies are joined.
Mention joint_of(std::span<const Mention> parts);

/// Whether two phrases may be joined: both are people, bodies, places or groups, or neither is.
bool are_alike(const Mention& a, const Mention& b);

}  // namespace crossread
