#include "tests/people/reading.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

#include "analysis/lexicon/languages.h"
#include "analysis/people/mentions.h"
#include "analysis/text/morphology.h"
#include "analysis/text/reading.h"

namespace crossread::tests {
namespace {

const Morphology& morphology(std::string_view code) {
  static std::map<std::string, Morphology, std::less<>> all;
  const auto found = all.find(code);
  return found != all.end() ? found->second
                            : all.try_emplace(std::string(code), language(code).text).first->second;
}

}  // namespace

const Language& language(std::string_view code) {
  static const Languages languages = load_languages();
  return languages.of(code);
}

std::string Reading::name_of(const Mention& mention) const {
  if (mention.name.empty()) return "";
  return text_of(
      {document.tokens[mention.name.first].span.begin, document.tokens[mention.name.last - 1].span.end});
}

bool Reading::has(std::string_view text) const {
  return std::ranges::any_of(mentions, [&](const Mention& each) { return text_of(each.span) == text; });
}

const Mention& Reading::mention(std::string_view text) const {
  for (const Mention& each : mentions)
    if (text_of(each.span) == text) return each;
  FAIL("no mention " << text);
  return mentions.front();
}

Reading read_people(std::string text, std::string_view code) {
  Reading reading;
  reading.document = document_of(std::move(text), language(code).text, &morphology(code));
  reading.mentions = mentions_of(reading.context(code));
  return reading;
}

}  // namespace crossread::tests
