#include "analysis/dictionary/hunspell_forms.h"

#include <unicode/uchar.h>
#include <unicode/uset.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>
#include <string_view>

#include <hunspell/hunspell.hxx>

#include "analysis/dictionary/code_points.h"
#include "analysis/dictionary/digest.h"
#include "analysis/error.h"

namespace crossread {
namespace {

using Flags = std::vector<std::string_view>;

/// A part of an affix's condition: letters of which one must stand there, or none of which may.
struct Condition {
  std::u32string letters;
  bool is_negated = false;  // "." is none of no letters

  bool takes(char32_t letter) const { return (letters.find(letter) != std::u32string::npos) != is_negated; }
};

/// A line of an affix: "SFX a0 er é/S. er po:ppas".
struct Rule {
  std::u32string strip;
  std::u32string add;
  std::string flags;  ///< of what is made
  std::vector<Condition> conditions;
};

struct Affix {
  bool is_prefix = false;
  std::vector<Rule> rules;
};

/// An entry of the dictionary, or what is made of one: with the flags of the affixes that it takes.
struct Word {
  std::u32string letters;
  std::string flags;
};

/// "FLAG long": two letters a flag.
Flags flags_in(std::string_view text) {
  Flags flags;
  for (std::size_t at = 0; at + 1 < text.size(); at += 2) flags.push_back(text.substr(at, 2));
  return flags;
}

std::vector<Condition> conditions_of(std::string_view text) {
  std::vector<Condition> conditions;
  const std::u32string letters = code_points(text);
  for (std::size_t at = 0; at < letters.size(); ++at) {
    if (letters[at] == U'.') {
      conditions.push_back({.letters = {}, .is_negated = true});
    } else if (letters[at] == U'[') {
      const std::size_t end = std::min(letters.find(U']', at), letters.size());
      const bool is_negated = at + 1 < end && letters[at + 1] == U'^';
      const std::size_t begin = at + 1 + (is_negated ? 1 : 0);
      conditions.push_back({.letters = letters.substr(begin, end - begin), .is_negated = is_negated});
      at = end;
    } else {
      conditions.push_back({.letters = {letters[at]}, .is_negated = false});
    }
  }
  return conditions;
}

bool fits(const Rule& rule, bool is_prefix, const std::u32string& word) {
  if (rule.conditions.size() > word.size()) return false;
  if (is_prefix ? !word.starts_with(rule.strip) : !word.ends_with(rule.strip)) return false;
  const std::size_t begin = is_prefix ? 0 : word.size() - rule.conditions.size();
  for (std::size_t at = 0; at < rule.conditions.size(); ++at)
    if (!rule.conditions[at].takes(word[begin + at])) return false;
  return true;
}

std::u32string affixed(const Rule& rule, bool is_prefix, const std::u32string& word) {
  if (is_prefix) return rule.add + word.substr(rule.strip.size());
  return word.substr(0, word.size() - rule.strip.size()) + rule.add;
}

bool has_inner_apostrophe(std::u32string_view form) {
  const auto found = form.find(U'\'');
  return found != std::u32string_view::npos && found + 1 < form.size();
}

std::ifstream opened(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw Error(path, "cannot be read");
  return file;
}

class Affixes {
 public:
  explicit Affixes(const std::string& path) {
    std::ifstream file = opened(path);
    for (std::string line; std::getline(file, line);) read(line, path);
    if (!has_long_flags_) throw Error(path, "its flags are not of two letters");
    if (!is_utf8_) throw Error(path, "is not in UTF-8");
  }

  /// All that the affixes make of an entry.
  void add_forms(const Word& entry, std::vector<std::u32string>& forms) const {
    std::vector<Word> words{entry};
    for (Word& once : with_suffixes(entry.letters, entry.flags)) {
      for (Word& twice : with_suffixes(once.letters, once.flags)) {
        twice.flags += once.flags + entry.flags;
        words.push_back(std::move(twice));
      }
      once.flags += entry.flags;
      words.push_back(std::move(once));
    }
    for (const Word& word : words) {
      forms.push_back(word.letters);
      for (const Word& longer : with_affixes(word.letters, word.flags, true)) {
        if (has_inner_apostrophe(longer.letters) && !has_inner_apostrophe(word.letters))
          continue;  // an elision
        forms.push_back(longer.letters);
        for (const Word& suffixed : with_suffixes(longer.letters, longer.flags))
          forms.push_back(suffixed.letters);
      }
    }
  }

  /// Letters that Hunspell turns into others before it looks for a form.
  const std::u32string& converted() const { return converted_; }

  /// What stands before a form with an apostrophe, in lower case.
  const std::set<std::u32string>& elisions() const { return elisions_; }
  /// The letters of these and of what they change.
  const std::u32string& elided() const { return elided_; }

 private:
  // A rule that is neither read nor known not to matter (compounds, another language's own) is refused.
  void read(const std::string& line, const std::string& path) {
    constexpr std::array<std::string_view, 16> harmless = {
        "WORDCHARS", "TRY",  "MAP",  "REP",      "KEY",       "OCONV", "FULLSTRIP", "NEEDAFFIX",
        "CIRCUMFIX", "NAME", "HOME", "KEEPCASE", "NOSUGGEST", "BREAK", "VERSION",   "FORBIDDENWORD"};
    std::istringstream words(line);
    std::string name, second, third, fourth;
    if (!(words >> name) || name.starts_with('#')) return;
    words >> second >> third >> fourth;
    if (name == "SET") {
      is_utf8_ = second == "UTF-8";
    } else if (name == "FLAG") {
      has_long_flags_ = second == "long";
    } else if (name == "ICONV") {
      if (!third.empty()) add_conversion(path, second);
    } else if (name == "PFX" || name == "SFX") {
      std::string condition;
      words >> condition;
      add_rule(path, name == "PFX", second, third, fourth, condition);
      if (name == "PFX") add_elision(code_points(fourth.substr(0, fourth.find('/'))));
    } else if (std::ranges::find(harmless, name) == harmless.end()) {
      throw Error(path, "has the rule " + name + ", of which no table can be made");
    }
  }

  /// Of several letters, the last is the accent.
  void add_conversion(const std::string& path, const std::string& from) {
    if (from.find('_') != std::string::npos) throw Error(path, "converts letters only at a word's end");
    converted_ += code_points(from).back();
  }

  void add_elision(const std::u32string& added) {
    const auto end = added.find(U'\'');
    if (end == std::u32string::npos) return;
    elisions_.insert(in_lower_case(added.substr(0, end + 1)));
    elided_ += added;
  }

  void add_rule(const std::string& path, bool is_prefix, const std::string& flag, const std::string& strip,
                const std::string& add, const std::string& condition) {
    const auto [affix, is_first] = affixes_.try_emplace(flag, Affix{.is_prefix = is_prefix, .rules = {}});
    if (affix->second.is_prefix != is_prefix) throw Error(path, "has a prefix and a suffix of one flag");
    if (is_first) return;  // the line that says how many there are
    const std::size_t slash = std::min(add.find('/'), add.size());
    const std::string letters = add.substr(0, slash);
    affix->second.rules.push_back({.strip = strip == "0" ? U"" : code_points(strip),
                                   .add = letters == "0" ? U"" : code_points(letters),
                                   .flags = slash < add.size() ? add.substr(slash + 1) : "",
                                   .conditions = conditions_of(condition)});
  }

  std::vector<Word> with_affixes(const std::u32string& word, std::string_view flags, bool prefixes) const {
    std::vector<Word> made;
    for (const std::string_view flag : flags_in(flags)) {
      const auto affix = affixes_.find(flag);
      if (affix == affixes_.end() || affix->second.is_prefix != prefixes) continue;
      for (const Rule& rule : affix->second.rules)
        if (fits(rule, prefixes, word)) made.push_back({affixed(rule, prefixes, word), rule.flags});
    }
    return made;
  }

  std::vector<Word> with_suffixes(const std::u32string& word, std::string_view flags) const {
    return with_affixes(word, flags, false);
  }

  std::map<std::string, Affix, std::less<>> affixes_;
  std::u32string converted_;
  std::set<std::u32string> elisions_;
  std::u32string elided_;
  bool has_long_flags_ = false;
  bool is_utf8_ = false;
};

/// Where the tags of an entry begin: at the blanks before "po:nom", or at a tab.
std::size_t end_of_word(std::string_view line) {
  const auto is_blank = [](char byte) { return byte == ' ' || byte == '\t'; };
  std::size_t end = std::min(line.find('\t'), line.size());
  for (auto colon = line.find(':'); colon != std::string_view::npos; colon = line.find(':', colon + 1)) {
    if (colon <= 3 || !is_blank(line[colon - 3])) continue;
    std::size_t begin = colon - 3;
    while (begin > 0 && is_blank(line[begin - 1])) --begin;
    return begin == 0 ? end : std::min(end, begin);
  }
  return end;
}

Word entry_of(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  line = line.substr(0, end_of_word(line));
  std::size_t slash = line.find('/', 1);
  while (slash != std::string_view::npos && line[slash - 1] == '\\') slash = line.find('/', slash + 1);
  const std::string_view word = line.substr(0, slash);
  std::string letters(word);
  std::erase(letters, '\\');
  return {code_points(letters), slash == std::string_view::npos ? "" : std::string(line.substr(slash + 1))};
}

/// Hunspell keeps an entry with capitals behind its first letter as a name too, "Gps" beside "GPS"
/// (HashMgr::add_hidden_capitalized_word).
std::u32string as_name(const std::u32string& word) {
  std::u32string small = in_lower_case(word);
  if (word.empty() || small.substr(1) == word.substr(1)) return word;
  small.front() = static_cast<char32_t>(u_toupper(static_cast<UChar32>(small.front())));
  return small;
}

std::vector<std::string> all_forms(const Affixes& affixes, const std::string& words) {
  std::ifstream file = opened(words);
  std::string line;
  std::getline(file, line);  // how many there are
  std::vector<std::u32string> forms;
  while (std::getline(file, line)) {
    const Word entry = entry_of(line);
    affixes.add_forms(entry, forms);
    if (const auto name = as_name(entry.letters); name != entry.letters)
      affixes.add_forms({name, entry.flags}, forms);
  }
  std::ranges::sort(forms);
  forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
  std::vector<std::string> all;
  for (const auto& form : forms)
    if (!form.empty()) all.push_back(utf8_of(form));
  return all;
}

/// Whether Hunspell and ICU cannot differ in what its other case is: no other letter has the same.
bool has_plain_case(char32_t letter) {
  const auto code_point = static_cast<UChar32>(letter);
  const UChar32 small = u_tolower(code_point), capital = u_toupper(code_point);
  if (small == capital) return true;
  return (code_point == small && u_tolower(capital) == small) ||
         (code_point == capital && u_toupper(small) == capital);
}

void add_letters(FormAnalyses::Source& source, std::set<char32_t> in_forms, const std::u32string& converted) {
  const std::unique_ptr<USet, decltype(&uset_close)> near(uset_openEmpty(), uset_close);
  for (const char32_t letter : converted) in_forms.insert(letter);
  for (const char32_t letter : in_forms) uset_add(near.get(), static_cast<UChar32>(letter));
  uset_closeOver(near.get(), USET_CASE_INSENSITIVE);
  uset_closeOver(near.get(), USET_ADD_CASE_MAPPINGS);
  uset_add(near.get(), U' ');
  // U+0130 is a capital i for Hunspell, and no closure adds it.
  for (UChar32 at = 0; at < 0x10000; ++at)
    if (!uset_contains(near.get(), at) && uset_contains(near.get(), u_tolower(at)))
      source.others.insert(static_cast<char32_t>(at));
  for (std::int32_t range = 0, count = uset_getRangeCount(near.get()); range < count; ++range) {
    UChar32 begin = 0, end = 0;
    UErrorCode status = U_ZERO_ERROR;
    uset_getItem(near.get(), range, &begin, &end, nullptr, 0, &status);
    for (UChar32 at = begin; at <= end; ++at) {
      const auto letter = static_cast<char32_t>(at);
      const bool is_other = at == U' ' || converted.find(letter) != std::u32string::npos;
      (is_other || !has_plain_case(letter) ? source.others : source.letters).insert(letter);
    }
  }
}

}  // namespace

std::vector<std::string> forms_of_dictionary(const std::string& path) {
  return all_forms(Affixes(path + ".aff"), path + ".dic");
}

FormAnalyses::Source analyses_of_dictionary(const std::string& path) {
  const std::string affix_file = path + ".aff", words = path + ".dic";
  const Affixes affixes(affix_file);
  Hunspell hunspell(affix_file.c_str(), words.c_str());
  FormAnalyses::Source source;
  std::set<char32_t> letters(affixes.elided().begin(), affixes.elided().end());
  for (const std::string& form : all_forms(affixes, words)) {
    Analyses analysis = hunspell.analyze(form);
    if (analysis.empty()) continue;
    if (form.find('.') != std::string::npos)
      throw Error(words, "has forms with a full stop, of which no table can be made");
    for (const char32_t letter : code_points(form)) letters.insert(letter);
    source.analyses.emplace(form, std::move(analysis));
  }
  add_letters(source, std::move(letters), affixes.converted());
  source.elisions = affixes.elisions();
  source.digest = digest_of(affix_file, words).value_or(0);
  return source;
}

}  // namespace crossread
