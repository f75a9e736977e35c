#include "analysis/page/kind.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analysis/page/charset.h"
#include "analysis/page/white_space.h"
#include "analysis/text/ascii.h"

namespace crossread {
namespace {

using namespace std::string_view_literals;

constexpr std::array kEndings = {".pdf"sv, ".html"sv, ".htm"sv,      ".xhtml"sv, ".mhtml"sv,  ".mht"sv,
                                 ".txt"sv, ".md"sv,   ".markdown"sv, ".json"sv,  ".ndjson"sv, ".jsonl"sv};
constexpr auto bitmap = "BM"sv;  // begins texts on BMW too
constexpr std::array<std::pair<std::string_view, Kind>, 12> kMagic = {{{"%PDF-", Kind::pdf},
                                                                       {"\x89PNG", Kind::image},
                                                                       {"\xFF\xD8\xFF", Kind::image},
                                                                       {"GIF8", Kind::image},
                                                                       {"RIFF", Kind::image},
                                                                       {bitmap, Kind::image},
                                                                       {"II*\x00"sv, Kind::image},
                                                                       {"MM\x00*"sv, Kind::image},
                                                                       {"PK\x03\x04", Kind::archive},
                                                                       {"\xD0\xCF\x11\xE0", Kind::archive},
                                                                       {"Rar!", Kind::archive},
                                                                       {"7z\xBC\xAF", Kind::archive}}};
constexpr std::size_t kLook = 4096;

std::string_view without_gz(std::string_view name) {
  if (name.ends_with(".gz")) name.remove_suffix(3);
  return name;
}

/// Text has few control characters, but in UTF-16.
bool is_binary(std::string_view bytes) {
  if (!utf16_of(bytes).empty()) return false;
  const std::string_view head = bytes.substr(0, kLook);
  const auto odd = std::ranges::count_if(head, [](char c) {
    return (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' &&
            c != '\x1B' && c != '\x1A') ||
           c == 0x7F;
  });
  return static_cast<std::size_t>(odd) * 20 > head.size();
}

bool looks_like_html(const std::string& head) {
  return head.starts_with("<!doctype html") || head.starts_with("<html") ||
         head.find("<html") != std::string::npos || head.find("<body") != std::string::npos ||
         head.find("<head") != std::string::npos;
}

/// An article, or a list of them; "[Update] The mill closed" is text.
bool looks_like_json(std::string_view head) {
  if (head.starts_with('[')) head = trimmed(head.substr(1));
  return head.starts_with('{');
}

}  // namespace

Kind kind_of(std::string_view path, std::string_view bytes) {
  if (bytes.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos) return Kind::empty;
  for (const auto& [magic, kind] : kMagic)
    if (bytes.starts_with(magic) && (magic != bitmap || is_binary(bytes))) return kind;
  if (is_binary(bytes)) return Kind::binary;
  const std::string name = ascii_lower_case(without_gz(path));
  const std::string head = ascii_lower_case(trimmed(utf8_as_written(bytes.substr(0, kLook))));
  if (name.ends_with(".mhtml") || name.ends_with(".mht") ||
      (head.find("mime-version:") < 1000 && head.find("multipart/related") != std::string::npos))
    return Kind::mhtml;
  if (name.ends_with(".json") || name.ends_with(".ndjson") || name.ends_with(".jsonl")) return Kind::json;
  if (name.ends_with(".md") || name.ends_with(".markdown")) return Kind::markdown;
  if (name.ends_with(".txt")) return Kind::text;
  if (name.ends_with(".html") || name.ends_with(".htm") || name.ends_with(".xhtml") || looks_like_html(head))
    return Kind::html;
  return looks_like_json(head) ? Kind::json : Kind::text;
}

bool is_article_name(std::string_view path) {
  const std::string name = ascii_lower_case(path);
  return std::ranges::any_of(kEndings,
                             [&](std::string_view ending) { return without_gz(name).ends_with(ending); });
}

std::string id_of(std::string_view path) {
  const std::string_view name = path.substr(path.find_last_of("/\\") + 1);
  const std::string folded = ascii_lower_case(name);
  const std::string_view unpacked = without_gz(folded);
  const auto* const ending = std::ranges::find_if(kEndings, [&](std::string_view one) {
    return unpacked.ends_with(one) && unpacked.size() > one.size();
  });
  return std::string(name.substr(0, unpacked.size() - (ending == kEndings.end() ? 0 : ending->size())));
}

}  // namespace crossread
