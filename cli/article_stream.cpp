#include "cli/article_stream.h"

#include <algorithm>
#include <iterator>
#include <system_error>
#include <utility>

#include "analysis/in_parallel.h"
#include "cli/articles.h"
#include "cli/file_kinds.h"
#include "cli/progress.h"

namespace crossread {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t stream_part_bytes = 1 << 16;  // of lines for one thread: some twenty articles
constexpr std::size_t parts_of_a_thread = 4;        // at a time, as none begins the next before all are done
constexpr std::size_t articles_at_a_time = 256;

bool is_name_of_a_page(const fs::path& file) {
  const fs::path ending = (file.extension() == ".gz" ? file.stem() : file).extension();
  return holds_articles(file) && ending != ".json" && ending != ".ndjson" && ending != ".jsonl";
}

bool can_be_opened_again(const fs::path& file) {
  std::error_code unknown;
  return fs::is_regular_file(file, unknown);
}

/// The next lines; of a file that is damaged, those before the damage are still given.
std::optional<Source> next_part(LineFile& lines, std::size_t longest, std::vector<Error>& skipped) {
  try {
    return lines.next_lines(stream_part_bytes, longest, skipped);
  } catch (const Error& error) {
    skipped.push_back(error);
  }
  return lines.next_lines(stream_part_bytes, longest, skipped);
}

}  // namespace

ArticleStream::ArticleStream(const Arguments& arguments, const Languages& languages)
    : languages_(languages), language_(given_language(arguments)), limits_(limits_of(arguments)) {
  const Progress progress("files to clean", arguments.has("quiet"));
  sort_out(find_inputs(arguments.paths));
}

void ArticleStream::sort_out(Inputs inputs) {
  skipped_ = std::move(inputs.skipped);
  std::vector<fs::path> pages;
  for (const auto& file : inputs.files) {
    try {
      if (!has_lines(file)) pages.push_back(file);
      files_.push_back(file);
    } catch (const Error& error) {
      skipped_.push_back(error);
    }
  }
  clean(pages);
  std::ranges::stable_sort(skipped_, {}, &Error::path);
}

bool ArticleStream::has_lines(const fs::path& file) {
  if (is_name_of_a_page(file)) return false;
  LineFile lines(file);
  const bool has = lines.has_lines(limits_.page);
  std::error_code unknown;
  const bool again = can_be_opened_again(file);
  if (has && !again) bytes_.reset();
  if (has && bytes_) *bytes_ += fs::file_size(file, unknown);
  if (!again) opened_.emplace(file, std::move(lines));
  return has;
}

void ArticleStream::clean(const std::vector<fs::path>& pages) {
  const auto source_at = [&](std::size_t at) {
    const auto opened = opened_.find(pages[at]);
    return opened == opened_.end() ? read_source(pages[at], limits_.file) : opened->second.rest(limits_.file);
  };
  auto whole = harvest(pages.size(), source_at, languages_, language_, limits_);
  std::ranges::move(whole.skipped, std::back_inserter(skipped_));
  for (const auto& file : pages) cleaned_[source_name(file.string())];
  for (Page& page : whole.pages) cleaned_[page.source].push_back(std::move(page));
}

/// Adds the articles of the next lines; whether there were any lines.
bool ArticleStream::add_lines(LineFile& lines, Harvest& found) const {
  std::vector<Source> parts;
  while (parts.size() < parallel_jobs * parts_of_a_thread) {
    auto part = next_part(lines, limits_.page, found.skipped);
    if (!part) break;
    parts.push_back(std::move(*part));
  }
  auto read = harvest(parts, languages_, language_, limits_);
  std::ranges::move(read.pages, std::back_inserter(found.pages));
  std::ranges::move(read.skipped, std::back_inserter(found.skipped));
  return !parts.empty();
}

/// Adds the next articles of the first file; whether more of it may come.
bool ArticleStream::add_articles(const fs::path& file, Harvest& found) {
  if (const auto cleaned = cleaned_.find(source_name(file.string())); cleaned != cleaned_.end()) {
    std::ranges::move(cleaned->second, std::back_inserter(found.pages));
    cleaned_.erase(cleaned);
    return false;
  }
  LineFile& lines = opened_.try_emplace(file, file).first->second;
  if (add_lines(lines, found)) return true;
  bytes_read_ += lines.bytes_read();
  return false;
}

std::optional<Harvest> ArticleStream::next() {
  if (files_.empty() && skipped_.empty()) return std::nullopt;
  Harvest found{.pages = {}, .skipped = std::exchange(skipped_, {})};
  while (!files_.empty() && found.pages.size() + found.skipped.size() < articles_at_a_time) {
    const fs::path file = files_.front();
    bool more = false;
    try {
      more = add_articles(file, found);
    } catch (const Error& error) {
      found.skipped.push_back(error);
    }
    if (more) continue;
    opened_.erase(file);
    files_.pop_front();
  }
  return found;
}

bool ArticleStream::reads(const fs::path& file) const {
  return std::ranges::any_of(files_, [&](const fs::path& one) {
    std::error_code unknown;
    return fs::equivalent(one, file, unknown);
  });
}

std::optional<double> ArticleStream::share_read() const {
  if (!bytes_ || *bytes_ == 0) return std::nullopt;
  const auto begun = files_.empty() ? opened_.end() : opened_.find(files_.front());
  const std::size_t read = bytes_read_ + (begun == opened_.end() ? 0 : begun->second.bytes_read());
  return std::min(1.0, static_cast<double>(read) / static_cast<double>(*bytes_));
}

}  // namespace crossread
