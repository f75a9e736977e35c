#include "cli/resumed_output.h"

#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <nlohmann/json.hpp>
#include <system_error>
#include <utility>

#include "analysis/error.h"

namespace crossread {
namespace {

[[noreturn]] void fail(const std::string& path, std::string_view what) {
  throw Error(path, fmt::format("{}: {}", what, std::generic_category().message(errno)));
}

constexpr std::string_view resume_advice =
    "resume with the paths of the run that began it, or write to another file";

void check_last(const std::string& path, const std::string& line, std::size_t number, const std::string& id) {
  const auto json = nlohmann::json::parse(line, nullptr, false);
  if (json.is_object() && json.contains("id") && json["id"] == id) return;
  throw Error(path, fmt::format("line {} is not of \"{}\", the article of that number; {}", number, id,
                                resume_advice));
}

}  // namespace

ResumedOutput::ResumedOutput(const std::filesystem::path& path)
    : path_(path.string()), file_(std::fopen(path_.c_str(), "a+b")) {
  if (!file_) fail(path_, "cannot be written");
  if (flock(fileno(file_.get()), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
    throw Error(path_, "another run is writing to it; wait for its end");
  std::rewind(file_.get());
  char buffer[1 << 16];
  std::string line;
  off_t whole = 0;  // bytes of whole lines
  while (const auto got = std::fread(buffer, 1, sizeof buffer, file_.get())) {
    std::string_view part(buffer, got);
    for (auto end = part.find('\n'); end != std::string_view::npos; end = part.find('\n')) {
      line.append(part.substr(0, end));
      whole += static_cast<off_t>(line.size() + 1);
      ++lines_;
      last_line_ = std::exchange(line, {});
      part.remove_prefix(end + 1);
    }
    line.append(part);
  }
  if (std::ferror(file_.get()) != 0) fail(path_, "cannot be read");
  left_ = lines_;
  if (ftruncate(fileno(file_.get()), whole) != 0) fail(path_, "cannot be written");
}

void ResumedOutput::pass_over_done(std::vector<Page>& next) {
  const auto done = std::min(left_, next.size());
  if (done > 0 && done == left_) check_last(path_, last_line_, lines_, next[done - 1].article.id);
  left_ -= done;
  next.erase(next.begin(), next.begin() + static_cast<std::ptrdiff_t>(done));
}

void ResumedOutput::check_end() const {
  if (left_ > 0)
    throw Error(path_, fmt::format("holds more lines than there are articles; {}", resume_advice));
}

void ResumedOutput::write(std::string_view lines) {
  const bool written = std::fwrite(lines.data(), 1, lines.size(), file_.get()) == lines.size();
  if (!written || std::fflush(file_.get()) != 0) fail(path_, "cannot be written");
}

}  // namespace crossread
