#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "analysis/error.h"
#include "analysis/page/pages.h"

namespace crossread {

/// The files that the paths of a command line hold, "-" being standard input.
struct Inputs {
  std::vector<std::filesystem::path> files;
  std::vector<Error> skipped;  ///< what is there but holds no article, by path
};

/// The name by which messages call what a path of the command line holds: "stdin" for "-", else the path.
std::string source_name(const std::string& path);

/// Reads one file, or standard input ("-"); throws Error, also where there are more bytes than the limit.
Source read_source(const std::filesystem::path& path, std::size_t limit = Limits().file);

/// Finds files, the files of folders and of their folders, and standard input ("-", called "stdin").
///
///   event/ with rt.html, rt_files/, afp.txt, photo.jpg, notes.docx, report/
///   -> event/afp.txt, event/rt.html; skipped: event/notes.docx, "a Word document is not read yet; ..."
///
/// The order is that of the names, whatever the order of the paths; a file named twice is read once. In
/// folders these are passed over: hidden files, what no article is written in, what a browser saved beside a
/// page, and reports of crossread. A folder without an article counts as skipped, and so does a pipe in a
/// folder, from which nothing might ever come; one that is named is read.
Inputs find_inputs(std::span<const std::string> paths);

}  // namespace crossread
