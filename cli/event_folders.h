#pragma once

#include <span>
#include <string>
#include <vector>

namespace crossread {

/// A folder name for each event, from its number and the title of its first article.
///
///   "L'OTAN étudie la possibilité de rejoindre la coalition"  ->  "1-l-otan-etudie-la-possibilite-de"
std::vector<std::string> event_folders(std::span<const std::string> titles);

}  // namespace crossread
