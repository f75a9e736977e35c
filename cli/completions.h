#pragma once

#include <span>
#include <string>

#include "cli/command.h"

namespace crossread {

/// What a shell reads to complete a command line of the program: its commands, the options of each that are
/// not given yet, the choices of their values, files and folders. zsh and fish show the help beside them.

/// For bash 4 and later, also without the package bash-completion: a file to be sourced.
std::string bash_completion(std::span<const Command> commands);

/// A file "_crossread" for a folder of zsh's fpath.
std::string zsh_completion(std::span<const Command> commands);

/// For fish 3 and later.
std::string fish_completion(std::span<const Command> commands);

}  // namespace crossread
