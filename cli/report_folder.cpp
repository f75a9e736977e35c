#include "cli/report_folder.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <system_error>

#include "analysis/error.h"
#include "cli/new_file.h"

namespace crossread {
namespace {

namespace fs = std::filesystem;

constexpr auto marker = ".crossread";
constexpr auto marker_text =
    "A report of crossread. The next report that is written here replaces this folder.\n";

/// Signals that end the program wait while this lives, so that none comes between two renames.
class SignalsHeld {
 public:
  SignalsHeld() {
    sigset_t ending;
    sigemptyset(&ending);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&ending, signal);
    pthread_sigmask(SIG_BLOCK, &ending, &before_);
  }
  ~SignalsHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;

 private:
  sigset_t before_;
};

constexpr auto fresh_name = "new";
constexpr auto earlier_name = "old";

/// A folder beside the report's, in which the new report is made; it is gone, with all that is in it, when
/// this is.
class Workplace {
 public:
  explicit Workplace(fs::path path) : path_(std::move(path)) {
    fs::remove_all(path_);
    fs::create_directories(path_);
  }
  ~Workplace() {
    std::error_code left_behind;
    fs::remove_all(path_, left_behind);
  }
  Workplace(const Workplace&) = delete;
  Workplace& operator=(const Workplace&) = delete;

  fs::path fresh() const { return path_ / fresh_name; }
  fs::path earlier() const { return path_ / earlier_name; }

 private:
  fs::path path_;
};

/// The folder without "..", links and a slash at its end.
fs::path settled(const fs::path& folder) {
  const auto path = fs::weakly_canonical(fs::absolute(folder));
  return path.has_filename() ? path : path.parent_path();
}

/// The workplaces of report/ are .report.crossread-1234, 1234 being the process.
std::string workplace_prefix(const fs::path& folder) {
  return fmt::format(".{}.crossread-", folder.filename().string());
}

bool is_running(std::string_view process) {
  pid_t id = 0;
  const auto [end, error] = std::from_chars(process.data(), process.data() + process.size(), id);
  return error == std::errc() && (kill(id, 0) == 0 || errno == EPERM);
}

/// A run that was killed while it wrote could not tidy up. Where it was putting its report in place of an
/// earlier one, that is the report still.
void remove_leftovers(const fs::path& folder) {
  const auto prefix = workplace_prefix(folder);
  std::vector<fs::path> leftovers;
  for (const auto& entry : fs::directory_iterator(folder.parent_path())) {
    const auto name = entry.path().filename().string();
    if (name.starts_with(prefix) && !is_running(std::string_view(name).substr(prefix.size())))
      leftovers.push_back(entry.path());
  }
  for (const auto& leftover : leftovers) {
    if (!fs::exists(folder) && is_report_folder(leftover / earlier_name))
      fs::rename(leftover / earlier_name, folder);
    std::error_code left_behind;
    fs::remove_all(leftover, left_behind);
  }
}

/// The two change places at once, so that there is a report at any moment. Some file systems cannot.
bool exchange(const fs::path& fresh, const fs::path& folder) {
  return renameat2(AT_FDCWD, fresh.c_str(), AT_FDCWD, folder.c_str(), RENAME_EXCHANGE) == 0;
}

void put_in_place(const Workplace& workplace, const fs::path& folder) {
  if (!fs::exists(folder)) {
    fs::rename(workplace.fresh(), folder);
    return;
  }
  if (exchange(workplace.fresh(), folder)) return;
  fs::rename(folder, workplace.earlier());
  try {
    fs::rename(workplace.fresh(), folder);
  } catch (...) {
    fs::rename(workplace.earlier(), folder);
    throw;
  }
  // By this name only a whole report is put back, not one that is half removed.
  fs::rename(workplace.earlier(), workplace.fresh());
}

}  // namespace

bool lies_in(const fs::path& path, const fs::path& folder) {
  const auto place = settled(folder);
  std::error_code nameless;  // as what a shell hands over as /dev/fd/63
  const auto whole = fs::weakly_canonical(fs::absolute(path), nameless);
  return !nameless && std::ranges::mismatch(place, whole).in1 == place.end();
}

bool is_report_folder(const fs::path& folder) {
  std::error_code unreadable;
  return fs::exists(folder / marker, unreadable);
}

void check_report_folder(const fs::path& folder, std::span<const std::string> inputs) try {
  const auto place = settled(folder);
  for (const auto& input : inputs)
    if (input != "-" && lies_in(input, folder))
      throw Error(folder.string(),
                  fmt::format("holds {}, which is to be read; choose another folder with -o", input));
  if (!fs::exists(place)) return;
  if (!fs::is_directory(place)) throw Error(folder.string(), "is a file; choose another name with -o");
  if (!fs::is_empty(place) && !is_report_folder(place))
    throw Error(folder.string(), "is there and is no report of crossread; choose another folder with -o");
} catch (const fs::filesystem_error& error) {
  throw Error(folder.string(), "cannot be written: " + error.code().message());
}

void write_report_folder(const fs::path& folder, std::span<const ReportFile> files) try {
  const auto place = settled(folder);
  const SignalsHeld held;
  fs::create_directories(place.parent_path());
  remove_leftovers(place);
  const Workplace workplace(place.parent_path() / fmt::format("{}{}", workplace_prefix(place), getpid()));
  for (const auto& file : files) write_file(workplace.fresh() / file.path, file.content);
  write_file(workplace.fresh() / marker, marker_text);
  put_in_place(workplace, place);
} catch (const fs::filesystem_error& error) {
  throw Error(folder.string(), "the report was not written: " + error.code().message());
}

}  // namespace crossread
