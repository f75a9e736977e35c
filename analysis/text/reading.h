#pragma once

#include <string>
#include <vector>

#include "analysis/text/document.h"
#include "analysis/text/rules.h"

namespace crossread {

class Morphology;

/// Reads a text: its paragraphs, sentences and tokens, with lemmas and word classes where there is a
/// morphology, which must be of the same rules; lower-cased forms as lemmas where there is none. Any bytes
/// are a text.
///
/// `given_sentences` are taken as they are, with their number and order, instead of looking for sentences;
/// what of them lies outside the text or overlaps the one before is cut off.
Document document_of(std::string utf8, const TextRules& rules, const Morphology* morphology = nullptr,
                     const std::vector<Span>& given_sentences = {});

}  // namespace crossread
