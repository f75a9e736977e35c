#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "analysis/error.h"
#include "analysis/lexicon/languages.h"
#include "analysis/page/article.h"
#include "analysis/page/limits.h"

namespace crossread {

/// Bytes of one file, and the name by which messages call it.
struct Source {
  std::string path;
  std::string bytes;
  std::size_t first_line = 0;  ///< of a part of a file that has an article a line; 0: the whole file
};

/// What a run's files gave: pages in the order of the sources, and one error for each article passed over.
struct Harvest {
  std::vector<Page> pages;
  std::vector<Error> skipped;
};

/// Reads and cleans pages of any accepted kind (HTML, MHTML, pasted text, PDF with a text layer, Markdown,
/// JSON, NDJSON; gzip or not). `language`, where given, is that of all of them. A page without article text,
/// or beyond a limit, is skipped with the reason. Each page is judged alone, but for blocks that several
/// pages of one outlet have in common; the order of the sources changes none of them.
Harvest harvest(std::span<const Source> sources, const Languages& languages, const std::string& language = {},
                const Limits& limits = {});

/// The same of `count` sources that are fetched when their turn comes, so that few are held at once.
/// `source_at` is called by several threads; of a source for which it throws Error, that is the reason.
Harvest harvest(std::size_t count, const std::function<Source(std::size_t)>& source_at,
                const Languages& languages, const std::string& language = {}, const Limits& limits = {});

}  // namespace crossread
