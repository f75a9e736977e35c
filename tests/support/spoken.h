#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/comparison/comparison.h"
#include "analysis/comparison/read_article.h"

namespace crossread::test {

/// An article of 2024-03-05, read with the shipped lexicons and dictionaries, and who says what in it.
ReadArticle spoken(const std::string& outlet, const std::string& title, const std::string& text,
                   const std::string& language = "fr");

/// Articles that tell one event, compared.
Comparison compared(const std::vector<ReadArticle>& readings);

/// The voice with this name; fails the test where there is none.
const Voice& voice(const Comparison& comparison, std::string_view name);

/// The words at a place of an article's text.
std::string text_at(const Comparison& comparison, const Evidence& place);

}  // namespace crossread::test
