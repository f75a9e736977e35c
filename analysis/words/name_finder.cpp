#include "analysis/words/name_finder.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "analysis/text/content.h"
#include "analysis/text/fold.h"
#include "analysis/text/letter_case.h"

namespace crossread {
namespace {

/// How many letters a name in capitals has; 0 of others.
std::size_t capitals_of(std::string_view name) {
  return is_upper_case(name) ? fold(name).size() : 0;
}

/// « l'Otan » is the OTAN; « ei » and "Ei" are not the EI.
bool fits_capitals(std::string_view written, std::size_t capitals) {
  if (capitals == 0) return true;
  return capitals == 2 ? is_upper_case(written) : is_capitalised(written);
}

/// The words with each replaced by its usual spelling, parted by spaces.
std::string in_usual_spelling(std::string_view name, const StringMap<std::string>& spellings) {
  std::string usual;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find(' '), name.size());
    const std::string_view word = name.substr(0, end);
    const auto found = spellings.find(fold(word));
    usual += usual.empty() ? "" : " ";
    usual += found == spellings.end() ? word : std::string_view(found->second);
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return usual;
}

std::vector<Token> in_usual_spelling(std::vector<Token> tokens, const StringMap<std::string>& spellings) {
  for (Token& token : tokens) {
    if (const auto found = spellings.find(token.folded); found != spellings.end())
      token.folded = found->second;
    if (const auto found = spellings.find(fold(token.lemma)); found != spellings.end())
      token.lemma = found->second;
  }
  return tokens;
}

/// « il attaque » is no attack.
bool may_name(const Token& token) {
  return token.kind == TokenKind::word && token.word_class != WordClass::verb &&
         token.word_class != WordClass::auxiliary;
}

/// Where the words begin, before `end`, whose first letters are those of the acronym; `end` where they are
/// not.
std::uint32_t first_of_full_name(const Document& document, std::uint32_t begin, std::uint32_t end,
                                 const std::string& acronym) {
  std::size_t letters = acronym.size();
  for (std::uint32_t at = end; at > begin && letters > 0;) {
    const Token& token = document.tokens[--at];
    if (token.kind != TokenKind::word) return end;
    if (!is_content_word(token)) continue;
    if (token.folded.front() != acronym[letters - 1]) return end;
    if (--letters == 0) return at;
  }
  return end;
}

constexpr std::size_t shortest_acronym = 2;
constexpr std::size_t longest_acronym = 8;

}  // namespace

std::vector<NamingFamily> acronyms_in(const Document& document) {
  std::vector<NamingFamily> families;
  const auto written = [&](std::uint32_t at) { return document.text.slice(document.tokens[at].span); };
  for (const Sentence& sentence : document.sentences)
    for (std::uint32_t at = sentence.first_token + 1; at + 2 < sentence.last_token; ++at) {
      const std::string_view acronym = written(at + 1);
      const std::string& letters = document.tokens[at + 1].folded;
      if (written(at) != "(" || written(at + 2) != ")" || !is_upper_case(acronym)) continue;
      if (letters.size() < shortest_acronym || letters.size() > longest_acronym) continue;
      const std::uint32_t first = first_of_full_name(document, sentence.first_token, at, letters);
      if (first == at) continue;
      const std::string full(
          document.text.slice({document.tokens[first].span.begin, document.tokens[at - 1].span.end}));
      families.push_back({.referent = full, .names = {full, std::string(acronym)}});
    }
  return families;
}

NameFinder::NameFinder(const Language& language, const std::vector<NamingFamily>& more)
    : spellings_(language.alike.spellings) {
  for (const NamingFamily& family : language.namings) add(family);
  for (const NamingFamily& family : more) {
    const bool is_known = std::ranges::any_of(
        family.names, [&](const std::string& name) { return by_key_.contains(key_of(name)); });
    if (!is_known) add(family);
  }
}

std::string NameFinder::key_of(std::string_view name) const {
  return fold(in_usual_spelling(name, spellings_));
}

void NameFinder::add(NamingFamily family) {
  const auto number = static_cast<std::uint32_t>(families_.size());
  for (std::uint32_t name = 0; name < family.names.size(); ++name) {
    const std::string& written = family.names[name];
    const auto entry = static_cast<std::uint32_t>(entries_.size());
    entries_.push_back({.family = number, .name = name, .capitals = capitals_of(written)});
    index_.add(in_usual_spelling(written, spellings_), entry);
    by_key_.insert_or_assign(key_of(written), entry);
  }
  families_.push_back(std::move(family));
}

std::vector<NameUse> NameFinder::names_in(const Document& document) const {
  const std::vector<Token> tokens = in_usual_spelling(document.tokens, spellings_);
  std::vector<NameUse> uses;
  for (const Sentence& sentence : document.sentences)
    for (std::uint32_t at = sentence.first_token; at < sentence.last_token;) {
      const auto rest = std::span(tokens).subspan(at, sentence.last_token - at);
      const PhraseIndex::Match match = index_.longest_at(rest);
      const Span span =
          match.tokens == 0 ? Span{} : Span{tokens[at].span.begin, tokens[at + match.tokens - 1].span.end};
      const bool is_name = match.tokens > 0 && (match.tokens > 1 || may_name(tokens[at])) &&
                           fits_capitals(document.text.slice(span), entries_[match.entry].capitals);
      if (is_name) uses.push_back({entries_[match.entry].family, entries_[match.entry].name, at, span});
      at += is_name ? match.tokens : 1;
    }
  return uses;
}

}  // namespace crossread
