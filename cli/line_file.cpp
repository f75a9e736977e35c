#include "cli/line_file.h"

#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <nlohmann/json.hpp>
#include <string_view>
#include <system_error>
#include <utility>

#include "analysis/page/charset.h"
#include "analysis/page/limits.h"
#include "cli/inputs.h"

namespace crossread {
namespace {

constexpr std::size_t chunk = 1 << 16;
constexpr std::string_view blanks = " \t\r\n";

gzFile open_file(const std::filesystem::path& path, const std::string& name) {
  const int descriptor = path == "-" ? dup(STDIN_FILENO) : open(name.c_str(), O_RDONLY | O_CLOEXEC);
  const auto file = descriptor < 0 ? nullptr : gzdopen(descriptor, "rb");
  if (file == nullptr) throw Error(name, "cannot be read: " + std::generic_category().message(errno));
  gzbuffer(file, chunk);
  return file;
}

}  // namespace

void LineFile::Close::operator()(gzFile_s* file) const {
  gzclose(file);
}

LineFile::LineFile(const std::filesystem::path& path)
    : name_(source_name(path.string())), file_(open_file(path, name_)) {}

/// Adds to the buffer what comes next.
void LineFile::fill() {
  const std::size_t before = buffer_.size();
  buffer_.resize(before + chunk);
  const int got = gzread(file_.get(), buffer_.data() + before, chunk);
  buffer_.resize(before + static_cast<std::size_t>(std::max(got, 0)));
  int state = Z_OK;
  gzerror(file_.get(), &state);
  const bool damaged = got < 0 || state == Z_BUF_ERROR;
  ended_ = damaged || got == 0;
  if (damaged && state == Z_ERRNO)
    throw Error(name_, "cannot be read: " + std::generic_category().message(errno));
  if (damaged) throw Error(name_, "the gzip file is damaged or cut short");
  const auto end = std::string_view(buffer_).substr(before).rfind('\n');
  if (end != std::string_view::npos) last_end_ = before + end + 1;
}

bool LineFile::has_lines(std::size_t longest) {
  std::size_t end = 0;
  while (!ended_ && buffer_.size() <= longest) {
    fill();
    end = std::min(buffer_.find('\n', end), buffer_.size());
    if (buffer_.find_first_not_of(blanks, end) != std::string::npos) break;
  }
  if (buffer_.find_first_not_of(blanks, end) == std::string::npos || !utf16_of(buffer_).empty()) return false;
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  std::string_view first = std::string_view(buffer_).substr(0, end);
  if (first.starts_with(byte_order_mark)) first.remove_prefix(byte_order_mark.size());
  return first.starts_with('{') && nlohmann::json::accept(first);
}

/// Leaves out the line in the buffer and what follows of it in the file.
void LineFile::pass_over_line() {
  while (!ended_ && !last_end_) {
    buffer_.clear();
    fill();
  }
  buffer_.erase(0, last_end_ ? buffer_.find('\n') + 1 : buffer_.size());
  last_end_ =
      buffer_.rfind('\n') == std::string::npos ? std::nullopt : std::optional(buffer_.rfind('\n') + 1);
  ++line_;
}

std::optional<Source> LineFile::next_lines(std::size_t bytes, std::size_t longest,
                                           std::vector<Error>& skipped) {
  while (!ended_ && (!last_end_ || buffer_.size() < bytes)) {
    if (!last_end_ && buffer_.size() > longest) {
      skipped.emplace_back(name_, line_, beyond(buffer_.size(), longest, "page"));
      pass_over_line();
    } else {
      fill();
    }
  }
  if (buffer_.empty()) return std::nullopt;
  const std::size_t end = ended_ ? buffer_.size() : *last_end_;
  Source part{.path = name_, .bytes = buffer_.substr(0, end), .first_line = line_};
  line_ += static_cast<std::size_t>(std::ranges::count(part.bytes, '\n'));
  buffer_.erase(0, end);
  last_end_.reset();
  return part;
}

Source LineFile::rest(std::size_t limit) {
  while (!ended_) {
    check_size(buffer_.size(), limit, "file", name_);
    fill();
  }
  check_size(buffer_.size(), limit, "file", name_);
  return {.path = name_, .bytes = std::exchange(buffer_, {})};
}

std::size_t LineFile::bytes_read() const {
  return static_cast<std::size_t>(std::max<z_off_t>(gzoffset(file_.get()), 0));
}

}  // namespace crossread
