#pragma once

#include <string>

#include "analysis/comparison/read_article.h"

namespace crossread::test {

/// An article of 2024-03-05, read with the shipped lexicons and dictionaries, and who says what in it.
ReadArticle spoken(const std::string& outlet, const std::string& title, const std::string& text,
                   const std::string& language = "fr");

}  // namespace crossread::test
