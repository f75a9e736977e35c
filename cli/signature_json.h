#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "analysis/events/signature.h"
#include "analysis/page/article.h"

namespace crossread {

/// All that the grouping knows of an article as a line of JSON: {"id","event","source","day","language",
/// "terms":[[term, kind, whole, opening, rarity]],"own_words":[[term, word]]}.
std::string signature_line(const Page& page, const Signature& signature);

/// The same read back, number by number as it was. Throws Error, without a path, where the line is something
/// else.
std::pair<Page, Signature> signature_in(std::string_view line);

}  // namespace crossread
