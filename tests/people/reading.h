#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/lexicon/language.h"
#include "analysis/people/mention.h"
#include "analysis/people/phrase_context.h"
#include "analysis/text/document.h"

/// A small vocabulary for tests about the people in a text.
namespace crossread::tests {

/// A shipped language.
const Language& language(std::string_view code);

/// A text and its mentions, read with the shipped lexicons.
struct Reading {
  Document document;
  std::vector<Mention> mentions;

  PhraseContext context(std::string_view code) const { return phrase_context_of(document, language(code)); }
  std::string text_of(Span span) const { return std::string(document.text.slice(span)); }
  std::string name_of(const Mention& mention) const;
  /// The mention with this text; the test fails where there is none.
  const Mention& mention(std::string_view text) const;
  bool has(std::string_view text) const;
};
Reading read_people(std::string text, std::string_view language_code = "fr");

}  // namespace crossread::tests
