#include "tests/cli/program.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace crossread::test {
namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void write_to(const fs::path& path, std::string_view content) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << content;
}

fs::path new_folder() {
  auto pattern = (fs::temp_directory_path() / "crossread-test-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
  return pattern;
}

void redirect(int stream, const fs::path& path, int flags) {
  const int file = open(path.c_str(), flags, 0600);
  if (file < 0 || dup2(file, stream) < 0) _exit(127);
}

void redirect_to_pipe_without_reader(int stream) {
  int ends[2];
  if (pipe(ends) != 0 || dup2(ends[1], stream) < 0 || close(ends[0]) != 0) _exit(127);
}

void limit_files_to(unsigned long bytes) {
  signal(SIGXFSZ, SIG_IGN);  // writing then fails, as it does on a full disk
  const rlimit limit{bytes, bytes};
  setrlimit(RLIMIT_FSIZE, &limit);
}

void drop_privileges() {
  constexpr uid_t nobody = 65534;
  if (getuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0)) _exit(127);
}

/// A pipe between this process and the program: a byte comes when the program begins, the end when it ends.
struct Lifeline {
  int ours = -1;
  int its = -1;
};

Lifeline new_lifeline() {
  int ends[2];
  if (pipe(ends) != 0) throw std::runtime_error("no pipe");
  return {.ours = ends[0], .its = ends[1]};
}

/// In the program's process: it heeds the signal, whatever the test program makes of it.
void announce_start(const Lifeline& line, int awaited) {
  signal(awaited, SIG_DFL);
  if (close(line.ours) != 0 || write(line.its, "", 1) != 1) _exit(127);
}

/// In this process: sends the signal when it is time, unless the program has ended before.
void signal_in_time(const Lifeline& line, pid_t program, const Surroundings& surroundings) {
  close(line.its);
  char begun = 0;
  const auto after = surroundings.signal_after.count();
  const timespec time{.tv_sec = after / 1'000'000, .tv_nsec = after % 1'000'000 * 1000};
  pollfd end{.fd = line.ours, .events = 0, .revents = 0};
  if (read(line.ours, &begun, 1) == 1 && ppoll(&end, 1, &time, nullptr) == 0)
    kill(program, surroundings.signal);
  close(line.ours);
}

/// `program` is opened before privileges are dropped: it may lie in a folder that only its owner may enter.
[[noreturn]] void become_program(int program, const std::vector<std::string>& arguments) {
  std::string name = CROSSREAD_PROGRAM;
  std::vector<char*> words{name.data()};
  for (const auto& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
  words.push_back(nullptr);
  fexecve(program, words.data(), environ);
  _exit(127);
}

}  // namespace

fs::path tested_program() {
  return CROSSREAD_PROGRAM;
}

Folder::Folder() : path_(new_folder()), streams_(new_folder()) {}

Folder::~Folder() {
  fs::remove_all(path_);
  fs::remove_all(streams_);
}

void Folder::write(const std::string& name, std::string_view content) const {
  write_to(path_ / name, content);
}

std::string Folder::read(const std::string& name) const {
  return content_of(path_ / name);
}

std::vector<std::string> Folder::names(const std::string& folder) const {
  std::vector<std::string> found;
  for (const auto& entry : fs::directory_iterator(path_ / folder))
    found.push_back(entry.path().filename().string());
  std::ranges::sort(found);
  return found;
}

std::map<std::string, std::string> Folder::contents(const std::string& folder) const {
  std::map<std::string, std::string> found;
  for (const auto& entry : fs::recursive_directory_iterator(path_ / folder))
    if (entry.is_regular_file())
      found.emplace(entry.path().lexically_relative(path_ / folder).string(), content_of(entry.path()));
  return found;
}

Run Folder::run(const std::vector<std::string>& arguments, const Surroundings& surroundings) const {
  const auto out = surroundings.output.empty() ? streams_ / "out" : fs::path(surroundings.output);
  write_to(streams_ / "in", surroundings.input);
  const auto program_file = surroundings.program.empty() ? tested_program().string() : surroundings.program;
  const auto lifeline = surroundings.signal == 0 ? Lifeline() : new_lifeline();
  const auto child = fork();
  if (child == 0) {
    redirect(STDIN_FILENO, streams_ / "in", O_RDONLY);
    redirect(STDOUT_FILENO, out, O_WRONLY | O_CREAT | O_TRUNC);
    if (surroundings.reader_gone) redirect_to_pipe_without_reader(STDOUT_FILENO);
    redirect(STDERR_FILENO, streams_ / "err", O_WRONLY | O_CREAT | O_TRUNC);
    for (const auto& [name, value] : surroundings.variables) setenv(name.c_str(), value.c_str(), 1);
    if (surroundings.largest_file > 0) limit_files_to(surroundings.largest_file);
    if (chdir(path_.c_str()) != 0) _exit(127);
    for (const int stream : surroundings.closed) close(stream);
    const int program = open(program_file.c_str(), O_RDONLY | O_CLOEXEC);
    if (surroundings.without_privileges) drop_privileges();
    if (surroundings.signal != 0) announce_start(lifeline, surroundings.signal);
    become_program(program, arguments);
  }
  if (surroundings.signal != 0) signal_in_time(lifeline, child, surroundings);
  int status = 0;
  waitpid(child, &status, 0);
  return {.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
          .signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0,
          .out = surroundings.output.empty() ? content_of(out) : "",
          .err = content_of(streams_ / "err")};
}

}  // namespace crossread::test
