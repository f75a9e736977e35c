#include "cli/corrections_file.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "analysis/comparison/corrections.h"
#include "analysis/error.h"
#include "analysis/events/publication_day.h"
#include "analysis/page/charset.h"
#include "analysis/text/fold.h"
#include "cli/tsv.h"
#include "reports/embedded_phrases.h"
#include "reports/phrases.h"

namespace crossread {
namespace {

constexpr std::size_t column_count = std::size(correction_columns);

/// "yes", « oui »: in each language that reports have, folded.
std::vector<std::string> answers(std::string_view key) {
  std::vector<std::string> words;
  for (const PhraseFile& file : phrase_files()) words.push_back(fold(phrases_in(file.language).phrase(key)));
  return words;
}

bool is_one_of(std::span<const std::string> words, const std::string& cell) {
  return std::ranges::find(words, fold(cell)) != words.end();
}

/// Of these an article may have several.
bool is_of_words(CorrectionKind kind) {
  return kind == CorrectionKind::speaker || kind == CorrectionKind::person || kind == CorrectionKind::term;
}

std::string_view subject(CorrectionKind kind) {
  return kind == CorrectionKind::speaker ? "quotation" : kind == CorrectionKind::person ? "person" : "word";
}

/// Nothing that is written as "-" stays.
std::string said(const std::string& cell) {
  return cell == nothing_said ? std::string() : cell;
}

class RowReader {
 public:
  explicit RowReader(const std::string& path)
      : path_(path), yes_(answers("corrections.yes")), no_(answers("corrections.no")) {}

  /// The correction of a row; nothing of a row for people, or without a last cell.
  std::optional<Correction> read(TsvRow row) const {
    while (!row.cells.empty() && row.cells.back().empty()) row.cells.pop_back();
    if (row.cells.empty() || row.cells.front().starts_with('#') || is_head(row)) return std::nullopt;
    Correction one{.kind = kind_of(row), .line = row.line};
    if (row.cells.size() > column_count)
      throw fault(
          row, fmt::format("more than {} columns ({})", column_count, fmt::join(correction_columns, ", ")));
    row.cells.resize(column_count);
    if (said(row.cells[4]).empty()) return std::nullopt;
    one.article = said(row.cells[1]);
    one.what = said(row.cells[2]);
    one.now = row.cells[3];
    one.value = value_of(row, one.kind);
    check_subject(row, one);
    return one;
  }

 private:
  Error fault(const TsvRow& row, std::string message) const {
    return {fmt::format("{}, line {}", path_, row.line), std::move(message)};
  }

  static bool is_head(const TsvRow& row) {
    return fold(row.cells.front()) == correction_columns[0] && row.cells.size() > 1 &&
           fold(row.cells[1]) == correction_columns[1];
  }

  CorrectionKind kind_of(const TsvRow& row) const {
    const std::string& cell = row.cells.front();
    const auto found = std::ranges::find(correction_kind_names, fold(cell));
    if (found != correction_kind_names.end())
      return static_cast<CorrectionKind>(found - correction_kind_names.begin());
    if (row.cells.size() == 1 && cell.find_first_of(";,") != std::string::npos)
      throw fault(row, "no tab in it; save the table as text whose columns are parted by tabs");
    const auto all = std::span(correction_kind_names);
    throw fault(row, fmt::format("unknown kind '{}'; write {} or {}", cell,
                                 fmt::join(all.first(all.size() - 1), ", "), all.back()));
  }

  std::string value_of(const TsvRow& row, CorrectionKind kind) const {
    const std::string& cell = row.cells[4];
    if (kind == CorrectionKind::wire || kind == CorrectionKind::term) {
      if (is_one_of(yes_, cell)) return std::string(Correction::yes);
      if (is_one_of(no_, cell)) return std::string(Correction::no);
      throw fault(row, fmt::format("'{}' is neither yes nor no", cell));
    }
    if (cell == not_known && kind != CorrectionKind::person) return {};
    if (kind == CorrectionKind::date && !day_of(cell))
      throw fault(row,
                  fmt::format("'{}' is no day; write it as 2024-03-05, or ? where it is not known", cell));
    if ((kind == CorrectionKind::person || kind == CorrectionKind::speaker) && correction_key(cell).empty())
      throw fault(row, fmt::format("'{}' is no name", cell));
    return cell;
  }

  /// Names what the correction is of.
  void check_subject(const TsvRow& row, Correction& one) const {
    if (is_of_words(one.kind)) {
      if (one.article.empty()) one.article = std::string(Correction::every_article);
      if (correction_key(one.what).empty())
        throw fault(row, fmt::format("the third column is to say of which {} this is", subject(one.kind)));
      return;
    }
    one.what.clear();  // an article has one alone
    if (one.article.empty() || one.article == Correction::every_article)
      throw fault(row, fmt::format("name the article whose {} this is", row.cells.front()));
  }

  const std::string& path_;
  std::vector<std::string> yes_, no_;
};

}  // namespace

std::vector<Correction> corrections_in(std::string_view bytes, const std::string& path) {
  if (bytes.starts_with("PK\x03\x04"))
    throw Error(path, "is a spreadsheet's own file; save it as text whose columns are parted by tabs (.tsv)");
  const RowReader reader(path);
  std::vector<Correction> corrections;
  for (TsvRow& row : tsv_rows(utf8_as_written(bytes)))
    if (auto one = reader.read(std::move(row))) corrections.push_back(std::move(*one));
  return corrections;
}

}  // namespace crossread
