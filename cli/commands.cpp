#include "cli/commands.h"

namespace crossread {

std::vector<Command> all_commands() {
  return lexicons_commands();
}

}  // namespace crossread
