#include "cli/manual.h"

#include <fmt/format.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "analysis/text/utf8.h"
#include "cli/help.h"

namespace crossread {
namespace {

std::vector<std::string_view> parts_between(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find_first_of(separators, begin), text.size());
    if (end > begin) parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

/// A sign as roff must be given it to print it as it is.
std::string in_roff(std::int32_t sign) {
  switch (sign) {
    case '\\':
      return "\\(rs";
    case '-':
      return "\\-";  // a bare one is a hyphen, which cannot be pasted into a shell
    case '\'':
      return "\\(aq";
    case '"':
      return "\\(dq";
    case '`':
      return "\\(ga";
    case '^':
      return "\\(ha";
    case '~':
      return "\\(ti";
    default:
      break;
  }
  constexpr std::int32_t last_ascii = 0x7F, unknown = 0xFFFD;
  if (0 <= sign && sign <= last_ascii) return {static_cast<char>(sign)};
  return fmt::format("\\[u{:04X}]", sign < 0 ? unknown : sign);
}

std::string in_roff(std::string_view text) {
  std::string roff;
  for (std::size_t at = 0; at < text.size();) roff += in_roff(next_code_point(text, at));
  return roff;
}

/// A whole line of roff, which would be a request if it began with a full stop.
std::string roff_line(std::string_view roff) {
  return fmt::format("{}{}\n", roff.starts_with('.') ? "\\&" : "", roff);
}

std::string bold(std::string_view text) {
  return fmt::format("\\fB{}\\fR", in_roff(text));
}

std::string italic(std::string_view text) {
  return fmt::format("\\fI{}\\fR", in_roff(text));
}

/// "crossread-extract(1)"
std::string reference(std::string_view name) {
  return fmt::format("{}(1)", bold(name));
}

/// "ID,ID" and "[PATH...]" with what is to be replaced in italics.
std::string placeholder(std::string_view value) {
  constexpr std::string_view capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  std::string roff;
  for (std::size_t begin = 0; begin < value.size();) {
    const auto name = std::min(value.find_first_of(capitals, begin), value.size());
    const auto end = std::min(value.find_first_not_of(capitals, name), value.size());
    roff += in_roff(value.substr(begin, name - begin));
    if (end > name) roff += italic(value.substr(name, end - name));
    begin = end;
  }
  return roff;
}

std::string value_in_roff(std::string_view value) {
  if (value.find('|') == std::string_view::npos) return placeholder(value);
  std::vector<std::string> choices;
  for (const auto choice : parts_between(value, "|")) choices.push_back(bold(choice));
  return fmt::format("{}", fmt::join(choices, "|"));
}

/// A word of running text, which may be broken after a comma: {"start","end","category","weight"}.
std::string word_in_roff(std::string_view word) {
  auto roff = in_roff(word);
  for (auto comma = roff.find(','); comma < roff.size() - 1; comma = roff.find(',', comma + 1))
    roff.insert(comma + 1, "\\:");
  return roff;
}

/// "left.", "(who?)"
bool has_stop(std::string_view word) {
  const auto last = word.find_last_not_of("\")");
  return last != std::string_view::npos && std::string_view(".!?").find(word[last]) != std::string_view::npos;
}

bool is_small_letter(char sign) {
  return 'a' <= sign && sign <= 'z';
}

/// A paragraph in lines that mandoc takes for short. roff sees a sentence's end where a line ends with a
/// stop: so each sentence begins a line, and where the stop ends none ("fr, en, ...") it gets a \& behind it.
std::string paragraph(std::string_view text) {
  constexpr std::size_t widest = 78;
  std::string roff, line;
  std::string_view before;
  for (const auto word : parts_between(text, " \n")) {
    const auto written = word_in_roff(word);
    const bool new_sentence = has_stop(before) && !is_small_letter(word[0]);
    const bool full = line.size() + 1 + written.size() > widest;
    if (!line.empty() && (new_sentence || full)) {
      if (!new_sentence && has_stop(before)) line += "\\&";
      roff += roff_line(line);
      line.clear();
    }
    line.append(line.empty() ? "" : " ").append(written);
    before = word;
  }
  return line.empty() ? roff : roff + roff_line(line);
}

/// Paragraphs that empty lines part.
std::string paragraphs(std::string_view text) {
  constexpr std::string_view border = "\n\n";
  std::string roff;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find(border, begin), text.size());
    fmt::format_to(std::back_inserter(roff), "{}{}", begin == 0 ? "" : ".PP\n",
                   paragraph(text.substr(begin, end - begin)));
    begin = end + border.size();
  }
  return roff;
}

/// An entry of a list: `tag` is in roff.
std::string entry(std::string_view tag, std::string_view text) {
  return fmt::format(".TP\n{}{}", roff_line(tag), paragraph(text));
}

std::string section(std::string_view title, std::string_view roff) {
  return fmt::format(".SH {}\n{}", title, roff);
}

/// Lines of a shell, which stand as they are.
std::string lines_to_paste(std::string_view lines) {
  std::string roff = ".RS 4\n.EX\n";
  for (auto line : parts_between(lines, "\n")) {
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    roff += roff_line(in_roff(line));
  }
  return roff + ".EE\n.RE\n";
}

/// Without hyphenation, which HY keeps off behind examples, and with ragged lines: what is searched for on
/// the page must stand there as it is written.
std::string manual_head(std::string_view name, std::string_view summary, const Edition& edition) {
  std::string title;
  icu::UnicodeString::fromUTF8(std::string(name)).toUpper(icu::Locale::getRoot()).toUTF8String(title);
  return fmt::format(
      ".\\\" Made of the program's table of commands and options.\n"
      ".TH {} 1 \"{}\" \"crossread {}\" \"User Commands\"\n.nr HY 0\n.nh\n.ad l\n{}",
      in_roff(title), edition.date, in_roff(edition.version),
      section("NAME", paragraph(fmt::format("{} - {}", name, summary))));
}

std::string synopsis(std::string_view program, std::string_view arguments) {
  return section("SYNOPSIS", roff_line(fmt::format("{} [{}...]{}{}", bold(program), italic("OPTION"),
                                                   arguments.empty() ? "" : " ", placeholder(arguments))));
}

std::string options_section(const std::vector<Option>& options) {
  std::string list;
  for (const auto& option : options) {
    auto tag = option.letter == 0 ? std::string() : bold(fmt::format("-{}", option.letter)) + ", ";
    tag += bold(fmt::format("--{}", option.name));
    if (!option.value.empty()) fmt::format_to(std::back_inserter(tag), " {}", value_in_roff(option.value));
    list += entry(tag, option.help);
  }
  return section("OPTIONS", list);
}

bool reads_articles(const Command& command) {
  return command.arguments.find("PATH") != std::string_view::npos;
}

std::string exit_status(bool may_skip) {
  auto list = entry(bold("0"), "Done.");
  if (may_skip)
    list += entry(bold("1"), "Done, but for some articles that were skipped; standard error names them.");
  list += entry(bold("2"), "Not done; standard error says why.");
  return section("EXIT STATUS", list);
}

std::string see_also(const std::vector<std::string>& names) {
  std::vector<std::string> references;
  for (const auto& name : names) references.push_back(reference(name));
  return section("SEE ALSO", fmt::format("{}\n", fmt::join(references, ",\n")));
}

std::string_view family_name(const Command& command) {
  return command.name.substr(0, command.name.find(' '));
}

/// Whether an example of one command has the other in it.
bool leads_to(const Command& command, const Command& other) {
  return command.example.find(fmt::format("crossread {} ", other.name)) != std::string_view::npos ||
         family_name(command) == family_name(other);
}

/// An example of each command.
std::string first_examples(std::span<const Command> commands) {
  std::string lines;
  for (const auto& command : commands)
    fmt::format_to(std::back_inserter(lines), "{}\n", command.example.substr(0, command.example.find('\n')));
  return lines_to_paste(lines);
}

constexpr std::string_view about_program =
    "crossread reads several newspaper articles on one event, as a browser saved or copied them, and reports "
    "how each tells it: what comes from the wire copy, word for word or reworded, what each adds and leaves "
    "out, whose words each gives, which names they give to the same thing, which loaded words each writes in "
    "its own voice, and what cannot be said. It is made for French and English.\n\n"
    "The same input gives the same output, byte for byte.";

constexpr std::string_view about_inputs =
    "Saved pages (HTML, and MHTML, a browser's single file) are cleaned of menus, cookie notices and the "
    "like. "
    "So are text files, taken for what was copied from a browser, and the text of a PDF. Markdown is an "
    "article, and its front matter may give title, outlet and date. JSON holds articles as extract prints "
    "them.\n\n"
    "Of a folder all these files are read, and those of the folders in it, but for hidden ones, what a "
    "browser "
    "saved beside a page, and reports of crossread.";

std::string files_section() {
  return section(
      "FILES",
      entry(italic("report/"),
            "What compare writes, unless -o names another folder: report.html to open, the same as Markdown, "
            "plain text and JSON, drawings, tables for a spreadsheet, and a worksheet with its answers.") +
          entry(
              italic("/usr/share/hunspell/fr_FR.aff, /usr/share/hunspell/fr_FR.dic"),
              "French word forms. Without them words are taken as they are written, and a message says so.") +
          entry(italic("/usr/share/wordnet/"), "English word forms; the same holds without them."));
}

}  // namespace

std::string manual_name(const Command& command) {
  return fmt::format("crossread-{}", fmt::join(parts_between(command.name, " "), "-"));
}

std::string manual_page(const Command& command, std::span<const Command> commands, const Edition& edition) {
  std::vector<std::string> names{"crossread"};
  for (const auto& other : commands)
    if (other.name != command.name && leads_to(command, other)) names.push_back(manual_name(other));
  return manual_head(manual_name(command), command.summary, edition) +
         synopsis(fmt::format("crossread {}", command.name), command.arguments) +
         section("DESCRIPTION", paragraphs(command.about)) + options_section(options_of(command)) +
         section("EXAMPLES", lines_to_paste(command.example)) + exit_status(reads_articles(command)) +
         see_also(names);
}

std::string manual_overview(std::span<const Command> commands, const Edition& edition) {
  std::string list = paragraph("Each has a page of its own.");
  std::vector<std::string> names;
  for (const auto& command : commands) {
    list += entry(bold(command.name), command.summary);
    names.push_back(manual_name(command));
  }
  return manual_head("crossread", "show how different outlets tell the same event", edition) +
         section("SYNOPSIS", roff_line(fmt::format("{} {}", bold("crossread"),
                                                   placeholder("COMMAND [OPTION...] [PATH...]")))) +
         section("DESCRIPTION", paragraphs(about_program)) + section("COMMANDS", list) +
         section("INPUTS", paragraphs(fmt::format("{}\n\n{}", about_paths(), about_inputs))) +
         options_section({help_option, version_option}) + section("EXAMPLES", first_examples(commands)) +
         exit_status(true) + files_section() + see_also(names);
}

}  // namespace crossread
