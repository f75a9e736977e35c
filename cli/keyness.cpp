#include <fmt/format.h>

#include <charconv>
#include <string>
#include <vector>

#include "analysis/error.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/json_line.h"
#include "cli/keyness_calculator.h"
#include "cli/keyness_cases.h"
#include "cli/source_lines.h"
#include "cli/streams.h"

namespace crossread {
namespace {

constexpr auto program = "crossread keyness";

/// Answers the cases on standard input, a line each.
Outcome answer_cases() {
  const std::string standard_input = "-";
  const Inputs inputs = read_inputs({&standard_input, 1});
  std::size_t answered = 0, skipped = 0;
  for (const Source& source : inputs.sources)
    for (const Source& line : lines_of(source)) try {
        const auto question = nlohmann::json::parse(line.bytes, nullptr, false);
        print(json_line(keyness_answer(question, line.path)));
        ++answered;
      } catch (const Error& error) {
        complain(error);
        ++skipped;
      }
  if (answered == 0 && skipped == 0) complain(Error("stdin", "no case to answer"));
  return answered == 0 ? Outcome::not_done : skipped == 0 ? Outcome::done : Outcome::some_skipped;
}

std::int64_t count_of(const std::string& word) {
  std::int64_t count = 0;
  const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), count);
  if (fault != std::errc() || end != word.data() + word.size() || count < 0 || count > most_words)
    throw Error(program,
                fmt::format("--counts takes whole numbers from 0 to {}, not '{}'", most_words, word));
  return count;
}

/// The table of --counts A NA B NB.
Contingency table_of(const std::vector<std::string>& words) {
  if (words.size() != 4)
    throw Error(program, fmt::format("--counts takes four numbers, A NA B NB, not {}", words.size()));
  const Contingency table{.a = {count_of(words[0])},
                          .b = {count_of(words[2])},
                          .na = count_of(words[1]),
                          .nb = count_of(words[3])};
  if (table.na == 0 || table.nb == 0) throw Error(program, "a side without words cannot be compared");
  if (table.a[0] > table.na || table.b[0] > table.nb)
    throw Error(program, "a count is above its side's total; --counts takes A NA B NB");
  return table;
}

Outcome find_keyness(const Arguments& arguments) {
  if (arguments.has("counts")) {
    print(calculation(table_of(arguments.values("counts")), arguments.value("format", "markdown")));
    return Outcome::done;
  }
  if (arguments.paths == std::vector<std::string>{"-"}) return answer_cases();
  throw Error(program, "say which counts, or - for cases; see crossread keyness --help");
}

}  // namespace

Command keyness_command() {
  return {
      .name = "keyness",
      .arguments = "[PATH...]",
      .summary = "measure how much more one side uses a word than another",
      .about =
          "With --counts, every statistic of one word that comes A times in NA words on one side and B\n"
          "times in NB words on the other. With -, answers cases, a line of JSON each, with their\n"
          "statistics by name: {\"case\",\"a\",\"na\",\"b\",\"nb\"}.",
      .options = {{.name = "counts",
                   .value = "A NA B NB",
                   .help = "how often one word comes, and of how many words, on each side",
                   .several = true},
                  {.name = "format",
                   .value = "markdown|csv|json",
                   .help = "a table to read (default), or data"}},
      .example =
          "  crossread keyness --counts 8 1200 1 900\n"
          "  crossread keyness - < cases.ndjson",
      .run = find_keyness,
  };
}

}  // namespace crossread
