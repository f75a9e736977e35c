#pragma once

#include <string>

namespace crossread {

/// With what a report was made, so that it can be made again. Empty fields are left out.
struct Stamp {
  std::string version;   ///< of the program
  std::string lexicons;  ///< Languages::version
  std::string settings;  ///< options that were given, as on the command line
  std::string date;  ///< of the run, as 2026-11-30; only where asked for, lest the same run give other bytes
};

}  // namespace crossread
