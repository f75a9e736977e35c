#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/command.h"

namespace crossread {

/// What a manual page says of its own making. Nothing in it is taken from a clock: the same page every time.
struct Edition {
  std::string_view version = {};  ///< "0.1.0"
  std::string_view date = {};     ///< "2026-11-30"; mandoc warns of a page that has none
};

/// "crossread-lexicons-list": a page is called by it, and its file, with ".1" behind.
std::string manual_name(const Command& command);

/// The page of a command, in roff with the macros of man(7). It leads to those of `commands` that are of the
/// same family, or in its examples.
std::string manual_page(const Command& command, std::span<const Command> commands, const Edition& edition);

/// The page of the program, crossread(1), which leads to all the others.
std::string manual_overview(std::span<const Command> commands, const Edition& edition);

}  // namespace crossread
