#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <string>
#include <vector>

#include "analysis/lexicon/check.h"
#include "analysis/lexicon/files.h"
#include "analysis/lexicon/languages.h"
#include "cli/commands.h"
#include "cli/new_file.h"
#include "cli/streams.h"
#include "cli/word_explanation.h"
#include "reports/clean_line.h"

namespace crossread {
namespace {

namespace fs = std::filesystem;

Outcome list_tables(const Arguments& arguments) {
  const auto tables = summary(load_languages(arguments.value("lexicons")));
  std::string text = fmt::format("{:<10}{:<20}{:>6}\n", "language", "table", "rows");
  for (const auto& [language, table, rows] : tables)
    fmt::format_to(std::back_inserter(text), "{:<10}{:<20}{:>6}\n", language, table, rows);
  print(text);
  return Outcome::done;
}

Outcome check_folder(const Arguments& arguments) {
  const auto faults = check_lexicons(arguments.paths.front());
  for (const auto& fault : faults) complain(fault);
  return faults.empty() ? Outcome::done : Outcome::not_done;
}

Outcome write_out(const Arguments& arguments) {
  const fs::path folder = arguments.paths.front();
  const auto files = embedded_lexicon_files();
  for (const auto& file : files)
    if (!arguments.has("force") && fs::exists(folder / file.name))
      throw Error((folder / file.name).string(), "is there already; --force writes over it");
  try {
    for (const auto& file : files) replace_file(folder / file.name, file.content);
  } catch (const fs::filesystem_error& error) {
    throw Error(error.path1().string(), "cannot be written: " + error.code().message());
  }
  print(fmt::format("{} files in {}\n", files.size(), clean_line(folder.string())));
  return Outcome::done;
}

/// The language that --language asks for, or all, and what belongs to none.
std::vector<std::string> folders_for(const Arguments& arguments, const Languages& languages) {
  std::vector<std::string> folders = languages.codes();
  if (const std::string asked = arguments.value("language"); !asked.empty()) {
    if (!std::ranges::binary_search(folders, asked))
      throw Error("--language",
                  fmt::format("no lexicon is called '{}' ({})", asked, fmt::join(folders, ", ")));
    folders = {asked};
  }
  folders.emplace_back("common");
  return folders;
}

Outcome explain_word(const Arguments& arguments) {
  const std::string directory = arguments.value("lexicons");
  const Languages languages = load_languages(directory);
  const Tables tables = languages.tables();
  const Tables overlay = directory.empty() ? Tables() : parse_tables(lexicon_files_in(directory)).tables;
  const std::string word = fmt::format("{}", fmt::join(arguments.paths, " "));
  std::string text;
  for (const std::string& folder : folders_for(arguments, languages))
    text += word_explanation(word, folder, languages, tables, overlay);
  print(text.empty() ? fmt::format("no table has \"{}\"\n", clean_line(word)) : text);
  return Outcome::done;
}

}  // namespace

std::vector<Command> lexicons_commands() {
  return {
      {
          .name = "lexicons list",
          .arguments = "",
          .summary = "show which languages and tables the program knows",
          .about = "Prints the tables of each language and how many rows they hold.",
          .options = {{.name = "lexicons",
                       .value = "DIR",
                       .help = "lay the lexicons in DIR on those of the program"}},
          .example = "  crossread lexicons list",
          .run = list_tables,
      },
      {
          .name = "lexicons check",
          .arguments = "DIR",
          .summary = "check lexicon files before they are used with --lexicons",
          .about = "Names every fault in the lexicon files of DIR, one a line, with file and line.\n"
                   "Exit status 0 means that there is none.",
          .options = {},
          .example = "  crossread lexicons check my-lexicons/",
          .run = check_folder,
      },
      {
          .name = "lexicons export",
          .arguments = "DIR",
          .summary = "write the program's lexicons to a folder, to read and to change",
          .about = "Writes the lexicons of the program to DIR, in which they can be read and changed; the "
                   "changed\n"
                   "ones are used with --lexicons DIR.",
          .options = {{.name = "force", .help = "write over files that are there already"}},
          .example = "  crossread lexicons export my-lexicons/",
          .run = write_out,
      },
      {
          .name = "lexicons explain",
          .arguments = "WORD...",
          .summary = "show all that the lexicons say of a word, and in which file",
          .about =
              "Prints every row that tells something of a word or a phrase, with file and line: the loaded\n"
              "terms and technical expressions whose pattern it matches, with weight, plainer wordings,\n"
              "exceptions and note, and the rows of other tables that have it, or its dictionary form, as\n"
              "their key or in a list. Of a word that no table has it says so.",
          .options = {{.name = "language", .value = "LANG", .help = "only this language: fr, en, ..."},
                      {.name = "lexicons",
                       .value = "DIR",
                       .help = "lay the lexicons in DIR on those of the program"}},
          .example = "  crossread lexicons explain --language fr bras de fer",
          .run = explain_word,
      },
  };
}

}  // namespace crossread
