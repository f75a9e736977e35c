#include "analysis/page/outlets.h"

#include <algorithm>
#include <map>
#include <utility>

#include "analysis/page/outlet_names.h"
#include "analysis/text/fold.h"

namespace crossread {
namespace {

std::string host_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  std::string host = fold(url.substr(0, url.find_first_of("/?#:")));
  if (host.starts_with("www.")) host.erase(0, 4);
  return host;
}

/// Words as written between single blanks, with a blank at each end: a name is found as whole words, and in
/// its own capitals only ("join the conversation" names no outlet).
std::string padded_words(std::string_view text) {
  std::string words = " ";
  for (const char c : text) {
    const bool inside = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c < 0 ||
                        c == '.' || c == '\'';
    if (inside)
      words += c;
    else if (words.back() != ' ')
      words += ' ';
  }
  if (words.back() != ' ') words += ' ';
  return words;
}

/// Spellings of the outlets' names, padded, longest first: "Le Monde diplomatique" before "Le Monde".
std::vector<std::pair<std::string, const Outlet*>> spellings_of(const Language& language) {
  std::vector<std::pair<std::string, const Outlet*>> spellings;
  for (const Outlet& outlet : language.outlets) {
    spellings.emplace_back(padded_words(outlet.name), &outlet);
    for (const std::string& variant : outlet.variants) spellings.emplace_back(padded_words(variant), &outlet);
  }
  std::ranges::stable_sort(spellings,
                           [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
  return spellings;
}

std::string outlet_in_lines(const Front& front, const std::vector<BlockVerdict>& verdicts,
                            const Language& language) {
  constexpr int kEnough = 2;
  const auto spellings = spellings_of(language);
  std::map<std::string, int> found;
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    if (verdicts[i].reason == Reason::kept || verdicts[i].reason == Reason::headline ||
        front.page.words.blocks[i].size() > 40)
      continue;
    const std::string line = padded_words(verdicts[i].text);
    const auto named = std::ranges::find_if(
        spellings, [&](const auto& one) { return line.find(one.first) != std::string::npos; });
    if (named != spellings.end())
      found[named->second->name] += front.page.phrases[i] != nullptr ? kEnough : 1;
  }
  const auto best = std::ranges::max_element(found, {}, [](const auto& one) { return one.second; });
  return best == found.end() || best->second < kEnough ? std::string() : best->first;
}

/// What stands behind the last separator of <title>.
std::string title_tail(const std::string& title) {
  for (const std::string_view separator : {" | ", " - ", " – ", " — "})
    if (const std::size_t at = title.rfind(separator); at != std::string::npos)
      return title.substr(at + separator.size());
  return {};
}

}  // namespace

std::string outlet_at(std::string_view url, const Language& language) {
  const std::string host = host_of(url);
  std::string_view rest = host;
  while (!rest.empty()) {
    for (const Outlet& outlet : language.outlets)
      if (std::ranges::find(outlet.hosts, rest) != outlet.hosts.end()) return outlet.name;
    const std::size_t dot = rest.find('.');
    rest = dot == std::string_view::npos ? std::string_view() : rest.substr(dot + 1);
  }
  return {};
}

std::string outlet_of(const Front& front, const std::vector<BlockVerdict>& verdicts, const Language& language,
                      const std::vector<std::string>& authors) {
  const Head& head = front.head;
  if (!front.page.list.has_markup()) {
    std::string known = outlet_in_lines(front, verdicts, language);
    return known.empty() ? outlet_by_own_words(front, verdicts, language, authors) : known;
  }
  if (std::string known = outlet_at(head.url, language); !known.empty()) return known;
  if (!head.site_name.empty()) return head.site_name;
  if (!head.linked.publisher.empty()) return head.linked.publisher;
  if (std::string tail = title_tail(head.page_title); !tail.empty()) return tail;
  return host_of(head.url);
}

}  // namespace crossread
