#pragma once

#include <string_view>

#include "analysis/comparison/figure.h"
#include "analysis/page/article.h"

namespace crossread {

/// The names of our enumerations, as JSON has them and as keys of phrases end: "too_little_text",
/// "link_list".
std::string_view name_of(Part part);
std::string_view name_of(Unit unit);
std::string_view name_of(Why why);
std::string_view name_of(Reason reason);

}  // namespace crossread
