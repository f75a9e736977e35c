#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"

namespace crossread {

/// Reads the words after a command's name by its table. Throws Error, with a suggestion where one is near,
/// for an unknown option, a value that is missing or none of the choices, and too few or too many paths.
Arguments read_arguments(const Command& command, std::span<const std::string> words);

/// How a message about an unknown word goes on: "; did you mean '--output'?" or "; see crossread compare
/// --help".
std::string advice(std::string_view word, std::span<const std::string_view> names,
                   std::string_view before_name, std::string_view program);

/// The same of an unknown option, given as "--outptu", "-outptu" or "--outptu=x".
std::string option_advice(std::string_view given, std::span<const Option> options, std::string_view program);

}  // namespace crossread
