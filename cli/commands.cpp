#include "cli/commands.h"

namespace crossread {

std::vector<Command> all_commands() {
  std::vector<Command> commands{align_command(),   annotate_command(), compare_command(),
                                extract_command(), group_command(),    keyness_command(),
                                naming_command(),  quotes_command(),   terms_command()};
  for (auto& command : lexicons_commands()) commands.push_back(std::move(command));
  return commands;
}

}  // namespace crossread
