#pragma once

#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <vector>

#include "analysis/events/event.h"

namespace crossread {

/// {"id","articles":[ids]} of an event; `ids` are those of what was grouped.
nlohmann::ordered_json event_json(const Event& event, std::span<const std::string> ids);

/// The same with what binds the articles, {"words","names","numbers","first_day","last_day"}, and with the
/// "nearest" article outside, null where nothing resembles: {"article","apart":"words|dates|user","words",
/// "only_here","only_there"}.
nlohmann::ordered_json explained_json(const Event& event, std::span<const std::string> ids);

}  // namespace crossread
