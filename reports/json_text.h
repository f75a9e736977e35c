#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace crossread {

/// JSON on one line, without the line's end. Ill-formed bytes become U+FFFD; what JSON allows bare but a
/// terminal or an editor would obey is escaped: control characters, and those that turn the direction of
/// writing.
std::string json_text(const nlohmann::ordered_json& value);

}  // namespace crossread
