#pragma once

#include <span>
#include <vector>

#include "analysis/events/overrides.h"
#include "analysis/page/article.h"
#include "cli/command.h"

namespace crossread {

/// The given options and those by which a user groups articles: --same, --different, --event-folders.
std::vector<Option> with_event_options(std::vector<Option> own);

/// What these options and the articles' own "event" say. Throws Error where an id is unknown or two of them
/// contradict each other.
Overrides overrides_of(const Arguments& arguments, std::span<const Page> pages);

}  // namespace crossread
