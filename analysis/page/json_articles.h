#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/error.h"
#include "analysis/page/article.h"

namespace crossread {

/// Articles of a JSON file: one object, an array of them, or one object a line (NDJSON), in the contract of
/// `extract`; only `id` (or the file's name, for a single object) and one of `title` and `text` are required,
/// `lang` is read as `language`, `sentences` as spans. What cannot be used is put into `skipped`, with its
/// line; so is a line, or a file that is one object, of more than `longest` bytes.
std::vector<Article> articles_of_json(std::string_view utf8, const std::string& path, std::size_t longest,
                                      std::vector<Error>& skipped);

/// The same of lines alone, the first of which has the number `first_line` in its file.
std::vector<Article> articles_of_lines(std::string_view utf8, const std::string& path, std::size_t first_line,
                                       std::size_t longest, std::vector<Error>& skipped);

}  // namespace crossread
