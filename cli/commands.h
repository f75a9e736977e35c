#pragma once

#include <vector>

#include "cli/command.h"

namespace crossread {

/// All that the program can do, in the order of its help. Each is described and done in the file of its name.
std::vector<Command> all_commands();

Command align_command();
Command annotate_command();
Command compare_command();
Command extract_command();
Command group_command();
Command keyness_command();
Command naming_command();
Command quotes_command();
Command terms_command();
std::vector<Command> lexicons_commands();

}  // namespace crossread
