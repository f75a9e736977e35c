#include "analysis/page/charset.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include "analysis/text/text.h"

namespace crossread {
namespace {

constexpr std::size_t kDeclaredWithin = 4096;  // browsers look at 1024; saved pages put comments before it

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
bool is_name_sign(char c) {
  return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
}

/// The value after "charset=" or "encoding=" near the beginning of a page.
std::string declared_in(std::string_view bytes) {
  std::string head(bytes.substr(0, kDeclaredWithin));
  std::ranges::transform(head, head.begin(), lower);
  for (const std::string_view key : {"charset=", "encoding="}) {
    auto at = head.find(key);
    if (at == std::string::npos) continue;
    at += key.size();
    while (at < head.size() && (head[at] == '"' || head[at] == '\'' || head[at] == ' ')) ++at;
    std::size_t end = at;
    while (end < head.size() && is_name_sign(head[end])) ++end;
    return head.substr(at, end - at);
  }
  return {};
}

/// As browsers do: a page that says Latin-1 or ASCII is written in Windows-1252.
std::string meant_by(std::string_view name) {
  std::string folded(name);
  std::ranges::transform(folded, folded.begin(), lower);
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

/// Length of the well-formed UTF-8 sequence at the beginning, 0 where there is none.
std::size_t sequence_length(std::string_view bytes) {
  const auto lead = static_cast<unsigned char>(bytes.front());
  const std::size_t length = lead < 0x80   ? 1
                             : lead < 0xC2 ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
  if (length == 0 || bytes.size() < length) return 0;
  const std::string sequence(bytes.substr(0, length));
  return well_formed_utf8(sequence) == sequence ? length : 0;
}

/// UTF-8 whose stray bytes are taken for Windows-1252; empty when too many of the non-ASCII sequences are
/// stray.
std::string mended(std::string_view bytes) {
  std::size_t good = 0;
  std::vector<std::size_t> strays;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t length = sequence_length(bytes.substr(at));
    good += length > 1 ? 1 : 0;
    if (length == 0) strays.push_back(at);
    at += std::max<std::size_t>(length, 1);
  }
  if (strays.size() * 4 > good) return {};
  std::string utf8;
  std::size_t kept = 0;
  for (const std::size_t stray : strays) {
    utf8.append(bytes, kept, stray - kept).append(converted(bytes.substr(stray, 1), "windows-1252"));
    kept = stray + 1;
  }
  return utf8.append(bytes, kept);
}

}  // namespace

std::string utf8_as_written(std::string_view bytes, std::string_view declared) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return well_formed_utf8(std::string(bytes.substr(3)));
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return converted(bytes, "UTF-16");
  std::string as_is(bytes);
  std::string utf8 = well_formed_utf8(as_is);
  if (utf8 == as_is) return utf8;
  const std::string name = meant_by(declared.empty() ? declared_in(bytes) : std::string(declared));
  if (!name.empty() && name != "utf-8" && name != "utf8")
    if (std::string text = converted(bytes, name); !text.empty()) return text;
  if (std::string text = mended(bytes); !text.empty()) return text;
  return converted(bytes, detected(bytes));
}

std::string utf8_of(std::string_view bytes, std::string_view declared) {
  std::string utf8 = utf8_as_written(bytes, declared);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status) || nfc->isNormalizedUTF8(utf8, status)) return utf8;
  std::string normal;
  icu::StringByteSink<std::string> sink(&normal, static_cast<std::int32_t>(utf8.size()));
  nfc->normalizeUTF8(0, utf8, sink, nullptr, status);
  return U_FAILURE(status) ? utf8 : normal;
}

}  // namespace crossread
