// Names of one referent in invented events: tests/comparison/naming_events, described in its README.

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "analysis/lexicon/cell.h"
#include "analysis/text/fold.h"
#include "tests/support/spoken.h"

using namespace crossread;
using namespace crossread::test;

namespace {

using Names = std::vector<std::string>;

struct NamingEvent {
  std::string language;
  std::vector<ReadArticle> articles;
  std::vector<Names> asked;    ///< names of one referent that must be found
  std::vector<Names> allowed;  ///< names of one referent, these and others
  std::vector<Names> spellings;
};

/// A word without its endings: « réfugiés » is « réfugié », « mégabassine » « mégabassin ».
std::string stem_of(std::string word) {
  for (const char ending : {'x', 's', 'e'})
    if (word.size() > 3 && word.ends_with(ending) && !word.ends_with("ss")) word.pop_back();
  return word;
}

std::string key_of(const std::string& name, const std::vector<Names>& spellings) {
  std::string key;
  const std::string folded = fold(name);
  for (const auto word : pieces_of(folded, ' ')) {
    std::string stem = stem_of(std::string(word));
    for (const Names& same : spellings)
      for (const std::string& one : same)
        if (stem_of(fold(one)) == stem) stem = stem_of(fold(same.front()));
    key.append(key.empty() ? "" : " ").append(stem);
  }
  return key;
}

Names keys_of(std::string_view cell, const std::vector<Names>& spellings) {
  Names keys;
  for (const auto name : pieces_of(cell, '|')) keys.push_back(key_of(std::string(name), spellings));
  return keys;
}

Names written(std::string_view cell) {
  const auto pieces = pieces_of(cell, '|');
  return {pieces.begin(), pieces.end()};
}

NamingEvent event_in(const std::filesystem::path& path) {
  NamingEvent event;
  std::vector<std::pair<std::string, std::string>> heads;
  std::vector<std::vector<std::string>> texts;  // outlet, title, paragraphs
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("== ")) {
      texts.push_back({line.substr(3)});
    } else if (!texts.empty() && !line.empty()) {
      texts.back().push_back(line);
    } else if (const auto colon = line.find(": "); texts.empty() && colon != std::string::npos) {
      heads.emplace_back(line.substr(0, colon), line.substr(colon + 2));
    }
  }
  for (const auto& [head, cell] : heads)
    if (head == "spelling") event.spellings.push_back(written(cell));
  for (const auto& [head, cell] : heads) {
    if (head == "language") event.language = cell;
    if (head == "family" || head == "text" || head == "aligned")
      event.asked.push_back(keys_of(cell, event.spellings));
    if (head == "may") event.allowed.push_back(keys_of(cell, event.spellings));
  }
  for (const auto& text : texts) {
    std::string body;
    for (std::size_t at = 2; at < text.size(); ++at) body += text[at] + "\n\n";
    event.articles.push_back(spoken(text[0], text[1], body, event.language));
  }
  return event;
}

bool holds_both(const std::vector<Names>& all, const std::string& a, const std::string& b) {
  return std::ranges::any_of(all, [&](const Names& names) {
    return std::ranges::find(names, a) != names.end() && std::ranges::find(names, b) != names.end();
  });
}

template <typename See>
void each_pair(const Names& names, const See& see) {
  for (std::size_t a = 0; a < names.size(); ++a)
    for (std::size_t b = a + 1; b < names.size(); ++b) see(names[a], names[b]);
}

/// The names of each referent that the comparison shows.
std::vector<Names> shown_in(const NamingEvent& event) {
  std::vector<Names> shown;
  for (const NamedReferent& referent : compared(event.articles).referents) {
    auto& names = shown.emplace_back();
    for (const NameVariant& variant : referent.variants)
      names.push_back(key_of(variant.name, event.spellings));
  }
  return shown;
}

}  // namespace

TEST_CASE("pairs of names in invented events: all that are joined are one, nine in ten are found",
          "[comparison][naming]") {
  std::size_t asked = 0, found = 0, events = 0;
  for (const auto& entry : std::filesystem::directory_iterator(NAMING_EVENTS)) {
    if (entry.path().extension() != ".txt") continue;
    ++events;
    const NamingEvent event = event_in(entry.path());
    const std::vector<Names> shown = shown_in(event);
    INFO(entry.path().stem().string());
    for (const Names& names : shown)
      each_pair(names, [&](const std::string& a, const std::string& b) {
        INFO(a << " / " << b);
        CHECK((holds_both(event.asked, a, b) || holds_both(event.allowed, a, b)));
      });
    for (const Names& names : event.asked)
      each_pair(names, [&](const std::string& a, const std::string& b) {
        ++asked;
        found += holds_both(shown, a, b) ? 1 : 0;
      });
  }
  CHECK(events == 24);
  CHECK(10 * found >= 9 * asked);
}
