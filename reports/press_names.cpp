#include "reports/press_names.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <set>

#include "analysis/comparison/agencies.h"
#include "analysis/comparison/counting.h"
#include "analysis/text/fold.h"
#include "analysis/text/utf8.h"
#include "reports/labels.h"

namespace crossread {
namespace {

/// « L'Œil d'Olmes » -> " l oeil d olmes ": words between spaces, so that a name is found as whole words.
std::string spaced(std::string_view words) {
  const std::string folded = fold(words);
  std::string text(" ");
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t begin = at;
    if (u_isalnum(next_code_point(folded, at)))
      text.append(folded, begin, at - begin);
    else if (text.back() != ' ')
      text += ' ';
  }
  return text.back() == ' ' ? text : text + " ";
}

/// "AB" is read as a name wherever it stands, "Le" is not.
bool is_read_as_name(std::string_view label) {
  for (std::size_t at = 0; at < label.size();)
    if (!u_isupper(next_code_point(label, at))) return false;
  return label.size() > 1;
}

/// The names as the articles' metadata write them, and the outlets' in short: "AB" for Agence Boréale.
std::set<std::string> written_names(const Comparison& comparison) {
  std::set<std::string> names;
  for (const ArticleAccount& one : comparison.articles) {
    if (!one.article.outlet.empty()) names.insert(one.article.outlet);
    for (const std::string* list : {&one.article.author, &one.article.credit})
      for (const std::string_view name : names_in(*list)) names.emplace(name);
  }
  for (const AgencyRow& agency : comparison.agencies) names.insert(agency.name);
  const auto labels = labels_of(comparison.articles);
  for (std::size_t article = 0; article < labels.size(); ++article)
    if (is_read_as_name(labels[article]) && spaced(comparison.articles[article].article.outlet) != " ")
      names.insert(labels[article]);
  return names;
}

bool is_within_word(std::string_view bytes, std::size_t begin, std::size_t end) {
  const auto continues = [&](std::size_t at) {
    return at < bytes.size() && u_isalnum(next_code_point(bytes, at));
  };
  std::size_t before = begin;
  while (before > 0 && continues_code_point(bytes[before - 1])) --before;
  return (begin > 0 && continues(before - 1)) || continues(end);
}

std::vector<Span> places_of(const Text& text, const std::string& name) {
  std::vector<Span> places;
  const std::string_view bytes = text.bytes();
  for (std::size_t at = bytes.find(name); at != std::string_view::npos; at = bytes.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if (!is_within_word(bytes, at, end))
      places.push_back({text.code_point_at(static_cast<std::uint32_t>(at)),
                        text.code_point_at(static_cast<std::uint32_t>(end))});
  }
  return places;
}

}  // namespace

std::vector<std::string> press_names(const Comparison& comparison) {
  std::set<std::string> names;
  for (const std::string& name : written_names(comparison)) names.insert(spaced(name));
  for (const AgencyRow& agency : comparison.agencies)  // in all the spellings that the texts use
    for (const Figure& mentions : agency.mentions)
      for (const Evidence& place : mentions.evidence)
        names.insert(spaced(comparison.articles[place.article].text.slice(place.span)));
  names.erase(" ");
  return {names.begin(), names.end()};
}

bool holds_name(const std::vector<std::string>& names, std::string_view words) {
  const std::string text = spaced(words);
  return std::ranges::any_of(names,
                             [&](const std::string& name) { return text.find(name) != std::string::npos; });
}

bool is_in_name(const std::vector<std::string>& names, std::string_view words) {
  const std::string part = spaced(words);
  return part != " " && std::ranges::any_of(names, [&](const std::string& name) {
           return name.find(part) != std::string::npos;
         });
}

std::vector<Evidence> press_named_in(const Comparison& comparison) {
  std::set<Evidence> places;
  for (const AgencyRow& agency : comparison.agencies)
    for (const Figure& mentions : agency.mentions)
      places.insert(mentions.evidence.begin(), mentions.evidence.end());
  for (const std::string& name : written_names(comparison))
    for (ArticleNumber article = 0; article < comparison.articles.size(); ++article) {
      const ArticleAccount& one = comparison.articles[article];
      for (const Span span : places_of(one.title, name)) places.insert(place_in_title(article, span));
      for (const Span span : places_of(one.text, name)) places.insert(place_in_text(one, article, span));
    }
  return {places.begin(), places.end()};
}

}  // namespace crossread
