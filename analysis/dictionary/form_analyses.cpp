#include "analysis/dictionary/form_analyses.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <utility>

#include "analysis/dictionary/code_points.h"

namespace crossread {
namespace {

// Forms are sorted by their bytes and stand in blocks. In a block each is written as how many bytes it shares
// with the one before, how many follow, these, and the number of its analyses.
constexpr std::size_t block_size = 16;
constexpr std::size_t longest = 200;  // bytes: what is longer is Hunspell's to tell

// In a line of an analysis the part that the form begins with is replaced by `same` and how many bytes the
// form goes on with, written from a space on: of "déclaré", " st:déclarer" is " st:" `same` '"' "er".
constexpr char same = '\x01';
constexpr std::size_t no_bytes = ' ';
constexpr std::string_view stem = "st:";

char32_t lower(char32_t code_point) {
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(code_point)));
}
char32_t upper(char32_t code_point) {
  return static_cast<char32_t>(u_toupper(static_cast<UChar32>(code_point)));
}

void append_number(std::string& bytes, std::uint64_t number, int size) {
  for (int byte = 0; byte < size; ++byte) bytes.push_back(static_cast<char>(number >> (8 * byte) & 0xFFU));
}

std::uint64_t number_at(std::string_view bytes, std::size_t at, int size) {
  std::uint64_t number = 0;
  for (int byte = 0; byte < size; ++byte)
    number |=
        static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(byte)]))
        << (8 * byte);
  return number;
}

/// A part of the table: its size and its bytes.
void append_part(std::string& bytes, std::string_view part) {
  append_number(bytes, part.size(), 4);
  bytes.append(part);
}

std::string_view take_part(std::string_view& bytes) {
  const auto size = static_cast<std::size_t>(number_at(bytes, 0, 4));
  const std::string_view part = bytes.substr(4, size);
  bytes.remove_prefix(4 + size);
  return part;
}

std::size_t shared_bytes(std::string_view one, std::string_view other) {
  return static_cast<std::size_t>(std::ranges::mismatch(one, other).in1 - one.begin());
}

std::string shortened(const std::string& line, std::string_view form) {
  const auto found = line.find(stem);
  if (found == std::string::npos) return line;
  const auto begin = found + stem.size();
  const std::string_view lemma = std::string_view(line).substr(begin);
  const std::size_t shared = shared_bytes(lemma, form);
  std::string short_line = line.substr(0, begin);
  short_line += same;
  short_line += static_cast<char>(form.size() - shared + no_bytes);
  return short_line.append(lemma.substr(shared));
}

std::string whole(std::string_view line, std::string_view form) {
  const auto found = line.find(same);
  if (found == std::string_view::npos) return std::string(line);
  const auto left = static_cast<std::size_t>(static_cast<unsigned char>(line[found + 1])) - no_bytes;
  std::string whole_line(line.substr(0, found));
  whole_line.append(form.substr(0, form.size() - left));
  return whole_line.append(line.substr(found + 2));
}

/// The analyses of forms, each written once: many forms have the same but for their letters.
struct WrittenAnalyses {
  std::uint32_t number_of(const Analyses& analyses, std::string_view form) {
    std::string text;
    for (const std::string& line : analyses) text += shortened(line, form) + "\n";
    const auto [number, is_new] = numbers.try_emplace(text, static_cast<std::uint32_t>(numbers.size()));
    if (is_new) {
      append_number(places, lines.size(), 4);
      lines += text;
    }
    return number->second;
  }
  void end() { append_number(places, lines.size(), 4); }

  std::map<std::string, std::uint32_t> numbers;
  std::string places;
  std::string lines;
};

/// Forms in their order, with the numbers of their analyses.
struct WrittenForms {
  void add(const std::string& form, std::uint32_t analyses) {
    if (count++ % block_size == 0) {
      append_number(blocks, forms.size(), 4);
      before.clear();
    }
    const std::size_t shared = shared_bytes(form, before);
    append_number(forms, shared, 1);
    append_number(forms, form.size() - shared, 1);
    forms.append(form, shared);
    append_number(forms, analyses, 3);
    before = form;
  }

  std::size_t count = 0;
  std::string before;
  std::string blocks;
  std::string forms;
};

}  // namespace

std::string FormAnalyses::written(const Source& source) {
  WrittenAnalyses analyses;
  WrittenForms forms;
  for (const auto& [form, of_form] : source.analyses)
    if (form.size() <= longest) forms.add(form, analyses.number_of(of_form, form));
  analyses.end();
  std::string elisions = "\n";
  for (const auto& elision : source.elisions) elisions += utf8_of(elision) + "\n";
  std::string bytes;
  append_number(bytes, source.digest, 8);
  append_part(bytes, utf8_of(std::u32string(source.letters.begin(), source.letters.end())));
  append_part(bytes, utf8_of(std::u32string(source.others.begin(), source.others.end())));
  append_part(bytes, elisions);
  for (const auto* part : {&forms.blocks, &forms.forms, &analyses.places, &analyses.lines})
    append_part(bytes, *part);
  return bytes;
}

FormAnalyses::FormAnalyses(std::string_view bytes) : digest_(number_at(bytes, 0, 8)) {
  bytes.remove_prefix(8);
  letters_ = code_points(take_part(bytes));
  others_ = code_points(take_part(bytes));
  elisions_ = code_points(take_part(bytes));
  for (auto* part : {&blocks_, &forms_, &analyses_, &lines_}) *part = take_part(bytes);
}

std::string_view FormAnalyses::first_form(std::size_t block) const {
  const auto at = static_cast<std::size_t>(number_at(blocks_, 4 * block, 4));
  return forms_.substr(at + 2, static_cast<unsigned char>(forms_[at + 1]));
}

/// The number of its analyses.
std::optional<std::uint32_t> FormAnalyses::find(std::string_view form) const {
  std::size_t block = 0;  // the last that does not begin behind the form
  for (std::size_t end = blocks_.size() / 4; end - block > 1;) {
    const std::size_t middle = block + (end - block) / 2;
    (first_form(middle) <= form ? block : end) = middle;
  }
  auto at = static_cast<std::size_t>(number_at(blocks_, 4 * block, 4));
  std::array<char, longest> bytes{};
  for (std::size_t place = 0; place < block_size && at < forms_.size(); ++place) {
    const std::size_t shared = static_cast<unsigned char>(forms_[at]);
    const std::size_t own = static_cast<unsigned char>(forms_[at + 1]);
    forms_.copy(bytes.data() + shared, own, at + 2);
    const std::string_view here(bytes.data(), shared + own);
    at += 2 + own;
    if (here == form) return static_cast<std::uint32_t>(number_at(forms_, at, 3));
    if (here > form) break;
    at += 3;
  }
  return std::nullopt;
}

Analyses FormAnalyses::numbered(std::uint32_t number, std::string_view form) const {
  const auto begin = static_cast<std::size_t>(number_at(analyses_, std::size_t{4} * number, 4));
  const auto end = static_cast<std::size_t>(number_at(analyses_, std::size_t{4} * number + 4, 4));
  Analyses all;
  for (std::string_view text = lines_.substr(begin, end - begin); !text.empty();) {
    const auto line = text.find('\n');
    all.push_back(whole(text.substr(0, line), form));
    text.remove_prefix(line + 1);
  }
  return all;
}

/// « l'avocat », which no entry is written like.
bool FormAnalyses::may_be_elided(const std::u32string& form) const {
  const auto end = form.find(U'\'');
  if (end == std::u32string::npos || end + 1 == form.size()) return false;
  return elisions_.find(U'\n' + in_lower_case(form.substr(0, end + 1)) + U'\n') != std::u32string::npos;
}

/// Whether letters of which no form is made stand in it, or signs that Hunspell reads in its own way.
FormAnalyses::Spelling FormAnalyses::spelling_of(const std::u32string& form) const {
  Spelling spelling = may_be_elided(form) ? Spelling::other : Spelling::plain;
  for (const char32_t letter : form) {
    if (std::ranges::binary_search(letters_, letter)) continue;
    if (!std::ranges::binary_search(others_, letter)) return Spelling::foreign;
    spelling = Spelling::other;
  }
  return spelling;
}

/// Of a form that is not listed as it is written: Hunspell takes "Maison" for "maison", and "PARIS" for
/// "paris" and "Paris" (HunspellImpl::analyze_internal and get_captype_utf8 of Hunspell 1.7).
Analyses FormAnalyses::of_other_case(const std::u32string& form) const {
  std::size_t capitals = 0, neutral = 0;
  for (const char32_t letter : form) {
    if (lower(letter) != letter) ++capitals;
    if (lower(letter) == upper(letter)) ++neutral;
  }
  const bool first = lower(form.front()) != form.front();
  const bool initial = capitals == 1 && first;
  if (!initial && (capitals == 0 || capitals + neutral != form.size())) return {};
  const std::u32string small = in_lower_case(form);
  const std::string small_form = utf8_of(small);
  const auto found_small = find(small_form);
  Analyses analyses = found_small ? numbered(*found_small, small_form) : Analyses();
  if (initial) return analyses;
  std::u32string name = small;
  name.front() = upper(name.front());
  if (name != small) {
    const std::string utf8 = utf8_of(name);
    // Those of the small form are among them.
    if (const auto found = find(utf8)) return numbered(*found, utf8);
    return analyses;
  }
  for (std::size_t at = 0, count = analyses.size(); at < count; ++at)
    analyses.push_back(analyses[at]);  // "5E"
  return analyses;
}

std::optional<Analyses> FormAnalyses::analyses_of(std::string_view form) const {
  if (form.size() > longest) return std::nullopt;
  while (form.ends_with('.')) form.remove_suffix(1);  // no form ends in one
  if (form.empty() || blocks_.empty()) return std::nullopt;
  if (const auto found = find(form)) return numbered(*found, form);
  const std::u32string letters = code_points(form);
  switch (spelling_of(letters)) {
    case Spelling::foreign:
      return Analyses();
    case Spelling::plain:
      return of_other_case(letters);
    case Spelling::other:
      break;
  }
  return std::nullopt;
}

}  // namespace crossread
