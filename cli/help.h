#pragma once

#include <span>
#include <string>

#include "cli/command.h"

namespace crossread {

/// What `crossread --help` prints.
std::string overview(std::span<const Command> commands);

/// What `crossread COMMAND --help` prints.
std::string help_of(const Command& command);

/// What `crossread --version` prints.
std::string version();

/// "0.1.0"
std::string_view version_number();

}  // namespace crossread
