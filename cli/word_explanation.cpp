#include "cli/word_explanation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <set>

#include "analysis/lexicon/cell.h"
#include "analysis/terms/lexicon_hits.h"
#include "analysis/terms/term_patterns.h"
#include "analysis/terms/term_text.h"
#include "analysis/text/fold.h"
#include "analysis/text/morphology.h"
#include "analysis/text/reading.h"
#include "reports/clean_line.h"

namespace crossread {
namespace {

constexpr std::string_view terms_folder = "terms/";

/// A pattern as one would look it up: "selon {source}" under "selon".
std::string words_of_pattern(std::string_view pattern) {
  std::string words;
  for (const std::string_view word : pieces_of(pattern, ' ')) {
    if (word == "*" || word.starts_with('{')) continue;
    if (!words.empty()) words += ' ';
    words += word;
  }
  return words;
}

class Explainer {
 public:
  Explainer(const std::string& word, const Language& language)
      : language_(language),
        morphology_(language.text),
        document_(document_of(word, language.text, &morphology_)),
        text_(term_text_of(document_, language)) {
    keys_.insert(fold(word));
    if (document_.tokens.size() == 1)
      for (const Reading& reading : morphology_.readings_of(word)) keys_.insert(fold(reading.lemma));
    for (const LexiconHit& hit : lexicon_hits_of(text_)) hits_.insert(language.terms.terms[hit.term].pattern);
  }

  bool is_told_by(const Row& row, const TableSchema& schema) const {
    if (is_key(row.key())) return true;
    // Exceptions and plainer wordings of a loaded term are told with the term.
    if (schema.name.starts_with(terms_folder)) return hits_.contains(row.key()) || matches(row.key());
    for (std::size_t at = 1; at < schema.columns.size(); ++at) {
      const Column& column = schema.columns[at];
      if (column.kind != Column::Kind::list || !column.values.empty()) continue;
      if (std::ranges::any_of(items_of(row.cells[at]), [&](const std::string& item) { return is_key(item); }))
        return true;
    }
    return false;
  }

  /// What the kind of a loaded term does, which stands for a note of its own.
  const std::string& note_of(std::string_view category) const {
    static const std::string none;
    const auto found = std::ranges::find(term_category_names, category);
    if (found == term_category_names.end()) return none;
    return language_.terms.notes[static_cast<std::size_t>(found - term_category_names.begin())];
  }

 private:
  bool is_key(std::string_view cell) const { return keys_.contains(fold(words_of_pattern(cell))); }

  bool matches(std::string_view cell) const {
    const auto end = static_cast<std::uint32_t>(text_.size());
    for (const TermPattern& pattern : term_patterns_of(cell, language_.text))
      for (std::uint32_t at = 0; at < end; ++at)
        if (match(pattern, text_, at, end)) return true;
    return false;
  }

  const Language& language_;
  const Morphology morphology_;
  const Document document_;
  const TermText text_;
  std::set<std::string> keys_;               ///< folded: the word and its dictionary forms
  std::set<std::string, std::less<>> hits_;  ///< patterns that the search for loaded terms finds: affixes too
};

/// "lexicons/fr/namings.tsv:12", or the file of the overlay where it has the row
std::string place_of_row(const Row& row, const Table& table, std::string_view folder, const Tables& overlay) {
  if (const auto laid = overlay.find(folder); laid != overlay.end())
    if (const auto over = laid->second.find(table.schema->name); over != laid->second.end())
      for (const Row& other : over->second.rows)
        if (key_of(*table.schema, other) == key_of(*table.schema, row))
          return fmt::format("{}:{}", over->second.path, other.line);
  return fmt::format("{}:{}", table.path, row.line);
}

std::string cells_text(const Row& row, const TableSchema& schema) {
  std::string text;
  for (std::size_t at = 0; at < schema.columns.size(); ++at)
    if (!row.cells[at].empty())
      text += fmt::format("  {}: {}\n", schema.columns[at].name, clean_line(row.cells[at]));
  return text;
}

}  // namespace

std::string word_explanation(const std::string& word, std::string_view folder, const Languages& languages,
                             const Tables& tables, const Tables& overlay) {
  const auto found = tables.find(folder);
  if (found == tables.end()) return {};
  const Explainer explainer(word, languages.of(folder));
  std::string text;
  for (const auto& [name, table] : found->second) {
    const bool is_category = name.starts_with(terms_folder);
    const std::string category = is_category ? name.substr(terms_folder.size()) : std::string();
    for (const Row& row : table.rows) {
      if (!explainer.is_told_by(row, *table.schema)) continue;
      text += clean_line(fmt::format("{}: {} ({})", folder, name, place_of_row(row, table, folder, overlay)));
      text.append("\n").append(cells_text(row, *table.schema));
      if (const std::string& note = explainer.note_of(category); !note.empty())
        text += fmt::format("  category: {}: {}\n", category, clean_line(note));
    }
  }
  return text;
}

}  // namespace crossread
