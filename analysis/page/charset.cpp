#include "analysis/page/charset.h"

#include <algorithm>
#include <cstdint>
#include <memory>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include "analysis/text/ascii.h"
#include "analysis/text/legible.h"
#include "analysis/text/text.h"
#include "analysis/text/utf8.h"

namespace crossread {
namespace {

constexpr std::size_t kConvertible = 1U << 30U;  // bytes; ICU counts in 32 bits
constexpr std::size_t kBrokenForEachGood = 8;    // good sequences in other charsets than UTF-8 are rarer
constexpr std::size_t kBlanksWithin = 4096;
constexpr std::size_t kUnitsForEachBlank = 25;  // prose has a blank for each six letters
constexpr std::size_t kDeclaredWithin = 4096;   // browsers look at 1024; saved pages put comments before it

bool is_name_sign(char c) {
  return is_ascii_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
}

/// The value after "charset=" or "encoding=" near the beginning of a page.
std::string declared_in(std::string_view bytes) {
  const std::string head = ascii_lower_case(bytes.substr(0, kDeclaredWithin));
  for (const std::string_view key : {"charset=", "encoding="}) {
    auto at = head.find(key);
    if (at == std::string::npos) continue;
    at += key.size();
    while (at < head.size() && (head[at] == '"' || head[at] == '\'' || head[at] == ' ')) ++at;
    std::size_t end = at;
    while (end < head.size() && is_name_sign(head[end])) ++end;
    const std::string name = head.substr(at, end - at);
    return name.starts_with("utf-16") ? "utf-8" : name;  // were it true, it could not be read here
  }
  return {};
}

/// As browsers do: a page that says Latin-1 or ASCII is written in Windows-1252.
std::string meant_by(std::string_view name) {
  std::string folded = ascii_lower_case(name);
  for (const std::string_view latin :
       {"iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "us-ascii", "ascii"})
    if (folded == latin) return "windows-1252";
  return folded;
}

std::string converted(std::string_view bytes, const std::string& charset) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(charset.c_str(), &status),
                                                                     ucnv_close);
  if (U_FAILURE(status)) return {};
  const icu::UnicodeString wide(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(),
                                status);
  std::string utf8;
  if (U_SUCCESS(status)) wide.toUTF8String(utf8);
  return utf8;
}

std::string detected(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                            ucsdet_close);
  ucsdet_enableInputFilter(detector.get(), true);
  ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  if (U_FAILURE(status) || match == nullptr) return "windows-1252";
  const char* name = ucsdet_getName(match, &status);
  return U_FAILURE(status) ? "windows-1252" : meant_by(name);
}

/// A line and how much in it speaks for UTF-8 and against.
struct Line {
  std::string_view bytes;
  std::size_t good = 0;    ///< sequences of several bytes
  std::size_t broken = 0;  ///< and what is none

  bool is_utf8() const { return broken <= good; }
};

Line line_of(std::string_view bytes) {
  Line line{.bytes = bytes};
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t begin = at;
    if (next_code_point(bytes, at) < 0)
      line.broken += at < bytes.size() ? 1 : 0;  // at the end of a file it may have been cut short
    else if (at > begin + 1)
      ++line.good;
  }
  return line;
}

/// A byte that is no UTF-8 is one of Windows-1252; a sequence cut short becomes U+FFFD.
void append_mended(std::string& utf8, const Line& line) {
  for (std::size_t at = 0; at < line.bytes.size();) {
    const std::size_t begin = at;
    const bool good = next_code_point(line.bytes, at) >= 0;
    const std::string_view sequence = line.bytes.substr(begin, at - begin);
    if (good)
      utf8 += sequence;
    else
      utf8 += sequence.size() > 1 || at == line.bytes.size() ? "\uFFFD" : converted(sequence, "windows-1252");
  }
}

template <typename Use>
void for_each_line(std::string_view bytes, Use use) {
  while (!bytes.empty()) {
    const std::size_t size = std::min(bytes.find('\n'), bytes.size() - 1) + 1;
    use(line_of(bytes.substr(0, size)));
    bytes.remove_prefix(size);
  }
}

/// UTF-8 with faults, mended; empty where too little is UTF-8. Who pastes from two pages may get whole lines
/// in Windows-1252.
std::string mended(std::string_view bytes) {
  std::size_t good = 0, broken = 0;
  for_each_line(bytes, [&](const Line& line) {
    good += line.is_utf8() ? line.good : 0;
    broken += line.broken;
  });
  if (good == 0 || broken > kBrokenForEachGood * good) return {};
  std::string utf8;
  for_each_line(bytes, [&](const Line& line) {
    if (line.is_utf8())
      append_mended(utf8, line);
    else
      utf8 += converted(line.bytes, "windows-1252");
  });
  return utf8;
}

}  // namespace

std::string_view utf16_of(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return "UTF-16";
  const std::string_view head = bytes.substr(0, kBlanksWithin);
  std::size_t little = 0, big = 0;
  for (std::size_t at = 0; at + 1 < head.size(); at += 2) {
    little += head[at] == ' ' && head[at + 1] == '\0' ? 1 : 0;
    big += head[at] == '\0' && head[at + 1] == ' ' ? 1 : 0;
  }
  if (std::max(little, big) * kUnitsForEachBlank <= head.size() / 2) return {};
  return little > big ? "UTF-16LE" : "UTF-16BE";
}

std::string utf8_as_written(std::string_view bytes, std::string_view declared) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return well_formed_utf8(std::string(bytes.substr(3)));
  if (const auto utf16 = utf16_of(bytes); !utf16.empty() && bytes.size() <= kConvertible)
    return converted(bytes, std::string(utf16));
  std::string utf8 = well_formed_utf8(std::string(bytes));
  if (utf8 == bytes || bytes.size() > kConvertible) return utf8;
  if (std::string text = mended(bytes); !text.empty()) return text;
  const std::string name = meant_by(declared.empty() ? declared_in(bytes) : std::string(declared));
  if (!name.empty() && name != "utf-8" && name != "utf8")
    if (std::string text = converted(bytes, name); !text.empty()) return text;
  return converted(bytes, detected(bytes));
}

std::string utf8_of(std::string_view bytes, std::string_view declared) {
  return legible(utf8_as_written(bytes, declared));
}

}  // namespace crossread
