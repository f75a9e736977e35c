#pragma once

#include "analysis/text/document.h"

namespace crossread {

/// The document without the sentences and tokens of its intertitles; their paragraphs stay, empty. An
/// intertitle is a short paragraph of one sentence that ends in no mark of a sentence, before a paragraph
/// that does; a text in which most paragraphs end in none (a list, a poem) has no intertitles.
///
///   « Le pont est fermé.      sentence 1
///
///     Une longue attente      an intertitle
///
///     Rien ne bouge. »        sentence 2
Document without_headings(Document document);

}  // namespace crossread
