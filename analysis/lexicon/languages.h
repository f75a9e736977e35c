#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/lexicon/language.h"
#include "analysis/lexicon/tables.h"

namespace crossread {

/// The languages there are lexicons for: those that come with the program, with an overlay laid on them.
/// A language is read when it is first asked for, so that a run pays only for those it meets, and is const
/// from then on. Threads may share one object.
class Languages {
 public:
  /// The overlay must be without fault.
  explicit Languages(Tables overlay = {});
  ~Languages();
  Languages(Languages&& other) noexcept;
  Languages& operator=(Languages&& other) noexcept;

  /// Never fails: an unknown code gives the language that holds only what is common and has no code.
  const Language& of(std::string_view code) const;

  /// From now on `met` is called when a language is first asked for that names a dictionary, with its format
  /// and path, before the language is read: a dictionary may take as long to open, and can be opened
  /// meanwhile. `met` must not ask for a language; not while another thread asks for one.
  void when_met(std::function<void(const DictionaryRules&)> met);

  /// The codes that `of` knows, sorted.
  std::vector<std::string> codes() const;

  /// All rows of all languages.
  Tables tables() const;

  /// 12 hexadecimal digits that change with any row and not with comments: two reports that carry the same
  /// were made with the same words.
  std::string version() const;

 private:
  struct AlreadyRead;

  /// The tables of one folder ("fr", "common"), or the one of them that is named.
  Tables tables_in(std::string_view folder, std::string_view name = {}) const;

  Tables overlay_;
  std::function<void(const DictionaryRules&)> met_;
  std::unique_ptr<AlreadyRead> read_;
};

/// The languages of the program, with the tables of the overlay's folder, if any, laid on them. Throws the
/// first Error there is in the overlay.
Languages load_languages(const std::string& overlay_directory = {});

/// How much a table holds.
struct TableSummary {
  std::string language;  ///< its folder: a code, or "common"
  std::string table;
  std::size_t rows = 0;
};

/// One for each table, by language and name.
std::vector<TableSummary> summary(const Languages& languages);

}  // namespace crossread
