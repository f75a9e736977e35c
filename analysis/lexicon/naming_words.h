#pragma once

#include <string>
#include <vector>

namespace crossread {

/// Names that outlets give to one referent: Daesh, État islamique, EI.
struct NamingFamily {
  std::string referent;            ///< a plain heading
  std::vector<std::string> names;  ///< as written in the midst of a sentence
  bool is_sure = true;  ///< each means the referent wherever it stands; others only where one event is told
};

}  // namespace crossread
