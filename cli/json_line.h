#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace crossread {

/// A value as one line of JSON: valid UTF-8 whatever its strings hold, control characters of ASCII escaped.
std::string json_line(const nlohmann::ordered_json& value);

}  // namespace crossread
