#pragma once

#include <cstdint>

#include "analysis/comparison/comparison.h"
#include "reports/phrases.h"
#include "reports/report.h"

namespace crossread {

/// Whether a class sees who published the articles, or letters (A, B, C) in their place until it has guessed.
enum class Names : std::uint8_t { shown, hidden };

/// A sheet for pupils: five questions on an event's own findings, rows for answers and their proof, and the
/// texts with numbered sentences. It gives no answer away. Nothing of an event without articles.
Report compose_worksheet(const Comparison& comparison, const Phrases& phrases, Names names);

/// The key to it, for the teacher: each answer with its sentences, what else is right, what may mislead, and
/// who is behind the letters.
Report compose_answers(const Comparison& comparison, const Phrases& phrases, Names names);

}  // namespace crossread
