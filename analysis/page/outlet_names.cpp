#include "analysis/page/outlet_names.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

#include <unicode/uchar.h>

#include "analysis/page/white_space.h"
#include "analysis/text/fold.h"
#include "analysis/text/utf8.h"

namespace crossread {
namespace {

using namespace std::string_view_literals;

constexpr int kClear = 3;               // points that make a name clear
constexpr std::size_t kFirstLines = 3;  // where a page bears its name
constexpr std::size_t kMostWords = 6;
constexpr std::size_t kLongestLine = 200;  // bytes
constexpr auto kRights = "©"sv;
constexpr std::array kSeparators = {" - "sv, " – "sv, " — "sv, " | "sv, " · "sv, " • "sv};
constexpr std::array kNameEnds = {". "sv, ", "sv, " - "sv, " – "sv, " — "sv, " | "sv, " / "sv, "("sv, "©"sv};

using Words = std::vector<std::string>;

/// "L'Horizon-national" -> l, horizon, national.
Words words_in(std::string_view text) {
  const std::string folded = fold(text) + " ";
  Words words;
  std::string word;
  for (std::size_t at = 0; at < folded.size();) {
    const std::int32_t code_point = next_code_point(folded, at);
    if (u_isalnum(code_point) != 0)
      append_code_point(word, code_point);
    else if (!word.empty())
      words.push_back(std::exchange(word, {}));
  }
  return words;
}

bool is_year(std::string_view word) {
  return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
         std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// Where a year begins in a line; npos where there is none.
std::size_t year_in(std::string_view line) {
  const auto is_digit = [&](std::size_t at) {
    return at < line.size() && line[at] >= '0' && line[at] <= '9';
  };
  for (std::size_t at = 0; at + 4 <= line.size(); ++at)
    if (is_year(line.substr(at, 4)) && !is_digit(at + 4) && (at == 0 || !is_digit(at - 1))) return at;
  return std::string_view::npos;
}

std::string_view name_at_beginning(std::string_view text) {
  text = trimmed(text);
  for (const auto end : kNameEnds) text = text.substr(0, text.find(end));
  while (text.ends_with('.') || text.ends_with(',')) text.remove_suffix(1);
  return trimmed(text);
}

bool may_be_name(std::string_view name, const Language& language) {
  std::size_t at = 0;
  if (name.size() < 3) return false;
  const std::int32_t first = next_code_point(name, at);
  if (u_isalnum(first) == 0 || u_islower(first) != 0) return false;
  return words_in(name).size() <= kMostWords && year_in(name) == std::string_view::npos &&
         language.boilerplate.find(name) == nullptr;
}

/// The name in a line of rights: behind its year, or between © and the year.
std::string_view name_of_rights(std::string_view line) {
  const std::size_t year = year_in(line), sign = line.find(kRights);
  std::string_view behind =
      year == std::string_view::npos ? line.substr(sign + kRights.size()) : line.substr(year + 4);
  behind.remove_prefix(std::min(behind.find_first_not_of(" -,.:"), behind.size()));
  while (behind.starts_with(kRights) || (year_in(behind) == 0 && behind.size() > 4))  // "2019-2025", "2025 ©"
    behind.remove_prefix(behind.starts_with(kRights) ? kRights.size() : 4), behind = trimmed(behind);
  const std::string_view name = name_at_beginning(behind);
  if (!name.empty() || sign == std::string_view::npos || sign > year) return name;
  return name_at_beginning(line.substr(sign + kRights.size(), year - sign - kRights.size()));
}

/// What a phrase's first `*` stands for: of "Suivez * sur *" the words between "Suivez" and "sur".
std::string_view filled_in(std::string_view line, const BoilerplatePhrase& phrase) {
  const std::size_t star = phrase.phrase.find('*');
  if (star == std::string::npos || star == 0) return {};
  const std::string_view before = trimmed(std::string_view(phrase.phrase).substr(0, star));
  std::string_view after = trimmed(std::string_view(phrase.phrase).substr(star + 1));
  after = trimmed(after.substr(0, after.find('*')));
  if (after.empty() || !fold(line).starts_with(fold(before)) || line.size() < before.size()) return {};
  const std::string_view rest = line.substr(before.size());
  const std::size_t end = rest.find(std::string(" ").append(after));
  return end == std::string_view::npos ? std::string_view() : trimmed(rest.substr(0, end));
}

/// "La Gazette du Val - Accueil": the part beside a menu's word.
std::string_view beside_menu_word(std::string_view line, const Language& language) {
  const auto is_menu = [&](std::string_view part) {
    const auto* const phrase = language.boilerplate.find(part);
    return phrase != nullptr && phrase->category == "menu" && phrase->match == BoilerplatePhrase::Match::line;
  };
  for (const auto separator : kSeparators) {
    const std::size_t at = line.find(separator);
    if (at == std::string_view::npos || line.find(separator, at + 1) != std::string_view::npos) continue;
    const std::string_view left = trimmed(line.substr(0, at)),
                           right = trimmed(line.substr(at + separator.size()));
    if (is_menu(left) != is_menu(right)) return is_menu(left) ? right : left;
  }
  return {};
}

/// Points by the words of a name.
class Names {
 public:
  Names(const Front& front, const Language& language)
      : language_(language), file_(words_in(front.file_name)) {}

  void add(std::string_view name, int points) {
    if (!may_be_name(name, language_)) return;
    Name& known = names_[words_in(name)];
    if (known.written.empty()) known.written = std::string(name);
    known.points += points;
  }

  /// The page's lines that are a name or hold it, and the file that is called so.
  void add_mentions(const std::vector<std::string_view>& lines) {
    for (auto& [words, known] : names_) {
      const std::string& name = known.written;
      const auto holding = std::ranges::count_if(
          lines, [&](std::string_view line) { return line.find(name) != std::string_view::npos; });
      known.points += (words == file_ ? 1 : 0) + (holding > 1 ? 1 : 0);
    }
  }

  void remove(std::string_view name) { names_.erase(words_in(name)); }

  std::string best() const {
    const Name* best = nullptr;
    for (const auto& [words, name] : names_)
      if (name.points >= kClear && (best == nullptr || name.points > best->points)) best = &name;
    return best == nullptr ? std::string() : best->written;
  }

 private:
  struct Name {
    std::string written;
    int points = 0;
  };
  const Language& language_;
  Words file_;
  std::map<Words, Name> names_;
};

void add_line(std::string_view line, const BoilerplatePhrase* phrase, bool after_article,
              const Language& language, Names& names) {
  const bool has_year = year_in(line) != std::string_view::npos;
  const bool of_rights =
      line.starts_with(kRights) || (phrase != nullptr && phrase->category == "footer" &&
                                    (has_year || line.find(kRights) != std::string_view::npos));
  if (of_rights) names.add(name_of_rights(line), has_year && after_article ? kClear : 1);
  if (phrase != nullptr && phrase->category == "subscribe") names.add(filled_in(line, *phrase), kClear);
  if (const auto name = beside_menu_word(line, language); !name.empty()) names.add(name, kClear);
}

}  // namespace

std::string outlet_by_own_words(const Front& front, const std::vector<BlockVerdict>& verdicts,
                                const Language& language, const std::vector<std::string>& authors) {
  Names names(front, language);
  std::vector<std::string_view> lines;
  std::size_t last_kept = 0;
  for (std::size_t i = 0; i < verdicts.size(); ++i)
    if (verdicts[i].reason == Reason::kept) last_kept = i;
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    const BlockVerdict& block = verdicts[i];
    if (block.reason == Reason::kept || block.reason == Reason::headline || block.text.size() > kLongestLine)
      continue;
    lines.emplace_back(block.text);
    add_line(block.text, front.page.phrases[i], i > last_kept, language, names);
    if (i < kFirstLines) names.add(block.text, 1);
  }
  names.add_mentions(lines);
  for (const std::string& author : authors) names.remove(author);
  return names.best();
}

}  // namespace crossread
