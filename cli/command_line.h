#pragma once

#include <span>
#include <string>

#include "cli/command.h"

namespace crossread {

/// What a command line asks for: a command with its arguments, or a text to print.
struct Request {
  const Command* command = nullptr;  ///< none where `text` is all there is to do
  Arguments arguments = {};
  std::string text = {};  ///< the help or the version
};

/// Reads the words after the program's name. Throws Error, with a suggestion where one is near, for an
/// unknown command or option, a value that is missing or none of the choices, and too few or too many paths.
Request read_command_line(std::span<const std::string> words, std::span<const Command> commands);

}  // namespace crossread
