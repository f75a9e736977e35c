#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"

namespace crossread {

inline constexpr Option help_option{.name = "help", .letter = 'h', .help = "print this help"};
inline constexpr Option version_option{.name = "version", .letter = 'V', .help = "print the version"};

/// The options of a command, --help the last.
std::vector<Option> options_of(const Command& command);

/// What may be given as a PATH.
std::string_view about_paths();

/// What `crossread --help` prints.
std::string overview(std::span<const Command> commands);

/// What `crossread lexicons --help` prints: the commands of two words that begin with this one.
std::string help_of_family(std::string_view word, std::span<const Command> family);

/// What `crossread COMMAND --help` prints.
std::string help_of(const Command& command);

/// What `crossread --version` prints.
std::string version();

/// "0.1.0"
std::string_view version_number();

}  // namespace crossread
