#include <fmt/format.h>

#include <charconv>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/error.h"
#include "cli/commands.h"
#include "cli/concordance_table.h"
#include "cli/inputs.h"
#include "cli/json_line.h"
#include "cli/keyness_calculator.h"
#include "cli/keyness_cases.h"
#include "cli/keyness_table.h"
#include "cli/keyness_texts.h"
#include "cli/source_lines.h"
#include "cli/streams.h"

namespace crossread {
namespace {

/// The answer to one case; nothing, with a complaint, where it is none.
std::optional<std::string> answer_to(const Source& line) {
  try {
    return json_line(keyness_answer(nlohmann::json::parse(line.bytes, nullptr, false), line.path));
  } catch (const Error& error) {
    complain(error);
    return std::nullopt;
  }
}

/// Answers the cases on standard input, a line each.
Outcome answer_cases() {
  std::size_t cases = 0, answered = 0;
  for (const Source& line : lines_of(read_source("-"))) {
    ++cases;
    const auto answer = answer_to(line);
    if (!answer) continue;
    print(*answer);
    ++answered;
  }
  if (cases == 0) complain(Error("stdin", "no case to answer"));
  if (answered == 0) return Outcome::not_done;
  return answered == cases ? Outcome::done : Outcome::some_skipped;
}

std::int64_t count_given(const std::string& word, std::string_view option) {
  std::int64_t count = 0;
  const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), count);
  if (fault != std::errc() || end != word.data() + word.size() || count < 0 || count > most_words)
    throw Error(keyness_program,
                fmt::format("{} takes whole numbers from 0 to {}, not '{}'", option, most_words, word));
  return count;
}

/// The table of --counts A NA B NB.
Contingency table_of(const std::vector<std::string>& words) {
  if (words.size() != 4)
    throw Error(keyness_program, fmt::format("--counts takes four numbers, A NA B NB, not {}", words.size()));
  Contingency table{.a = {count_given(words[0], "--counts")},
                    .b = {count_given(words[2], "--counts")},
                    .na = count_given(words[1], "--counts"),
                    .nb = count_given(words[3], "--counts")};
  if (table.na == 0 || table.nb == 0) throw Error(keyness_program, "a side without words cannot be compared");
  if (table.a[0] > table.na || table.b[0] > table.nb)
    throw Error(keyness_program, "a count is above its side's total; --counts takes A NA B NB");
  return table;
}

/// How often a word must come to be listed.
std::int64_t least_of(const Arguments& arguments) {
  return arguments.has("least") ? count_given(arguments.value("least"), "--least")
                                : KeynessRule().fewest_occurrences;
}

/// The words that are listed.
Keyness listed(Keyness keyness, const Arguments& arguments) {
  if (counts_names(arguments)) std::erase_if(keyness.words, std::not_fn(&KeyWord::content));
  return keyness;
}

/// With --against the table of side a, that of side b being its mirror image; else one for each outlet.
Outcome compare_words(const Arguments& arguments) {
  const std::int64_t least = least_of(arguments);
  KeynessTexts texts = read_keyness_texts(arguments);
  if (texts.outcome == Outcome::not_done) return texts.outcome;
  const auto format = arguments.value("format", "markdown");
  if (arguments.has("kwic")) {
    print(concordance_table(texts, format));
    return texts.outcome;
  }
  std::vector<std::vector<UnitCount>> counts;
  for (CountedText& text : texts.texts) counts.push_back(std::move(text.counts));
  const TextCounts together = counts_of(counts);
  const bool two_sides = arguments.has("against");
  std::vector<KeynessSide> sides;
  for (std::uint32_t outlet = 0; outlet < (two_sides ? 1 : texts.outlets.outlets); ++outlet)
    sides.push_back({.name = texts.names[outlet],
                     .others = two_sides ? texts.names[1] : "all others",
                     .keyness = listed(keyness_of(together, texts.outlets, outlet, least), arguments)});
  print(keyness_table(sides, format));
  return texts.outcome;
}

Outcome find_keyness(const Arguments& arguments) {
  if (arguments.has("counts")) {
    print(calculation(table_of(arguments.values("counts")), arguments.value("format", "markdown")));
    return Outcome::done;
  }
  const bool cases = arguments.paths == std::vector<std::string>{"-"} && !arguments.has("against");
  if (cases) return answer_cases();
  if (arguments.paths.empty())
    throw Error(keyness_program, "say which articles; see crossread keyness --help");
  return compare_words(arguments);
}

}  // namespace

Command keyness_command() {
  return {
      .name = "keyness",
      .arguments = "[PATH...]",
      .summary = "measure how much more one side uses a word than another",
      .about =
          "Counts the words of two sets of articles, or without --against of each outlet and all others,\n"
          "and shows which differ: counts, rates per 1000 words, log ratio with its interval, G², exact\n"
          "p, p adjusted for the words tried (q), and how evenly the word is spread over the articles of\n"
          "the side that has more of it (DP, 0 is even). A word differs where the evidence carries it: no\n"
          "function word, five times or more, q up to 0.05, and at least 500 words on each side.\n"
          "With --counts, every statistic of one word that comes A times in NA words on one side and B\n"
          "times in NB words on the other. With - alone, answers cases, a line of JSON each, with their\n"
          "statistics by name: {\"case\",\"a\",\"na\",\"b\",\"nb\"}.",
      .options = with_counting_options(
          {{.name = "counts",
            .value = "A NA B NB",
            .help = "how often one word comes, and of how many words, on each side",
            .several = true},
           {.name = "least", .value = "N", .help = "list words that come N times or more (default: 5)"},
           {.name = "format", .value = "markdown|csv|json", .help = "a table to read (default), or data"}}),
      .example =
          "  crossread keyness rt-1.html rt-2.html --against afp-1.txt afp-2.txt\n"
          "  crossread keyness --unit lemmas --voice own my-week/\n"
          "  crossread keyness --unit names my-week/\n"
          "  crossread keyness --kwic guerre my-week/\n"
          "  crossread keyness --counts 8 1200 1 900\n"
          "  crossread keyness - < cases.ndjson",
      .run = find_keyness,
  };
}

}  // namespace crossread
