#pragma once

#include <span>
#include <string>
#include <vector>

#include "analysis/events/group.h"

namespace crossread {

/// An event that `crossread group` printed before.
struct PrintedEvent {
  std::string id;
  std::vector<std::string> articles;
};

/// Reads what `crossread group` printed. Throws Error where it is something else, or an article is in two
/// events.
std::vector<PrintedEvent> read_events(const std::string& path);

/// The same events with the places of their articles among `ids`; those that are not given are left out.
std::vector<KnownEvent> known_events(std::span<const PrintedEvent> printed, std::span<const std::string> ids);

}  // namespace crossread
