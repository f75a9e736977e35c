#include "reports/labels.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string_view>

#include "analysis/text/fold.h"
#include "analysis/text/text.h"
#include "analysis/text/utf8.h"

namespace crossread {
namespace {

constexpr std::uint32_t longest_label = 12;  // code points: what a column of the strips can bear

/// Accents written as marks of their own and hyphens stay inside a word.
bool continues_word(std::int32_t code_point) {
  return code_point == '-' || u_charType(code_point) == U_NON_SPACING_MARK ||
         u_charType(code_point) == U_COMBINING_SPACING_MARK;
}

/// The words of a name without its marks: "« Le Quai », d'Olmes" -> Le, Quai, d, Olmes
std::vector<std::string> words_in_name(std::string_view name) {
  std::vector<std::string> words(1);
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t begin = at;
    const std::int32_t code_point = next_code_point(name, at);
    if (u_isalnum(code_point) || (continues_word(code_point) && !words.back().empty()))
      words.back() += name.substr(begin, at - begin);
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

std::int32_t first_letter(std::string_view word) {
  std::size_t at = 0;
  return next_code_point(word, at);
}

bool is_capitals(std::string_view word) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size(); ++letters)
    if (!u_isupper(next_code_point(word, at))) return false;
  return letters >= 2;
}

std::string shortened(const std::string& name) {
  const Text text(name);
  return std::string(text.slice({0, std::min(text.size(), longest_label)}));
}

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

/// "RT en français" -> RT, "Courrier Du Littoral" -> CDL, "France 24" -> France24, lest "France 24 9" be read
std::string short_outlet_name(const std::string& outlet) {
  const std::vector<std::string> words = words_in_name(outlet);
  std::string whole, initials, letters;
  for (const std::string& word : words) {
    append_code_point(letters, u_toupper(first_letter(word)));
    whole += (whole.empty() || is_digit(word.front()) ? "" : " ") + word;
    if (u_isupper(first_letter(word))) append_code_point(initials, first_letter(word));
  }
  if (Text(whole).size() <= longest_label) return whole;
  if (is_capitals(words.front())) return words.front();
  if (initials.size() >= 2) return shortened(initials);
  return shortened(u_isupper(first_letter(words.front())) || words.size() < 3 ? words.front() : letters);
}

/// "A", "B", ... "Z", "AA": for the articles of unknown outlets
std::string letter(std::size_t number) {
  const std::string last(1, static_cast<char>('A' + number % 26));
  return number < 26 ? last : letter(number / 26 - 1) + last;
}

/// "RT1", "France24-1"
std::string numbered(const std::string& name, std::size_t number) {
  return name + (is_digit(name.back()) ? "-" : "") + std::to_string(number);
}

template <typename Make>
std::string first_free(std::set<std::string>& taken, Make make) {
  for (std::size_t number = 0;; ++number)
    if (std::string label = make(number); taken.insert(fold(label)).second) return label;
}

}  // namespace

std::vector<std::string> labels_of(std::span<const ArticleAccount> articles) {
  std::vector<std::string> labels;
  std::map<std::string, std::size_t> uses;
  for (const ArticleAccount& one : articles) {
    labels.push_back(short_outlet_name(one.article.outlet));
    ++uses[fold(labels.back())];
  }
  const auto stands_alone = [&](const std::string& name) { return !name.empty() && uses[fold(name)] == 1; };
  std::set<std::string> taken;
  for (const std::string& name : labels)
    if (stands_alone(name)) taken.insert(fold(name));
  for (std::string& label : labels) {
    if (stands_alone(label)) continue;
    label = first_free(taken, [name = label](std::size_t number) {
      return name.empty() ? letter(number) : numbered(name, number + 1);
    });
  }
  return labels;
}

}  // namespace crossread
