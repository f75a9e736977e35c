#include <csignal>
#include <new>
#include <string>
#include <vector>

#include "analysis/in_parallel.h"
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/quantities.h"
#include "cli/streams.h"

namespace {

constexpr std::size_t most_jobs = 1024;

crossread::Outcome run(const std::vector<std::string>& words) {
  const auto commands = crossread::all_commands();
  const auto request = crossread::read_command_line(words, commands);
  auto outcome = crossread::Outcome::done;
  if (request.command != nullptr) {
    crossread::parallel_jobs =
        crossread::count_of(request.arguments, "jobs", crossread::parallel_jobs, most_jobs);
    outcome = request.command->run(request.arguments);
  } else {
    crossread::print(request.text);
  }
  crossread::flush_output();
  return outcome;
}

}  // namespace

int main(int count, char** words) {
  std::signal(SIGPIPE, SIG_IGN);
  try {
    return static_cast<int>(run({words + 1, words + count}));
  } catch (const crossread::ClosedPipe&) {
    return static_cast<int>(crossread::Outcome::done);
  } catch (const crossread::Error& error) {
    crossread::complain(error);
  } catch (const std::bad_alloc&) {
    crossread::complain("crossread: not enough memory for these articles");
  } catch (const std::exception& error) {
    crossread::complain(std::string("crossread: ") + error.what());
  }
  return static_cast<int>(crossread::Outcome::not_done);
}
