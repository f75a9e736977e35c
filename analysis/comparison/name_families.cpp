#include "analysis/comparison/name_families.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "analysis/comparison/counting.h"
#include "analysis/comparison/one_referent.h"
#include "analysis/comparison/token_range_at.h"
#include "analysis/lexicon/cell.h"
#include "analysis/text/fold.h"
#include "analysis/words/given_names.h"

namespace crossread {
namespace {

using Basis = NamedReferent::Basis;

constexpr std::size_t shortest_telling_word = 4;  // letters, of words that two full names share

bool share_a_word(std::string_view a, std::string_view b) {
  const std::string folded_a = fold(a), folded_b = fold(b);
  const auto others = pieces_of(folded_b, ' ');
  return std::ranges::any_of(pieces_of(folded_a, ' '), [&](std::string_view word) {
    return word.size() >= shortest_telling_word && std::ranges::find(others, word) != others.end();
  });
}

/// The CRA of the lexicon is a centre; « le Comité régional d'aviron (CRA) » is another.
bool may_be_full_name(const NamingFamily& family, const std::string& name) {
  const auto is_spelt_out = [](const std::string& one) { return one.find(' ') != std::string::npos; };
  return std::ranges::none_of(family.names, is_spelt_out) ||
         std::ranges::any_of(family.names, [&](const std::string& one) { return share_a_word(one, name); });
}

/// The words of a name in their dictionary form; small words as they stand.
std::string dictionary_form(const Document& document, Span span) {
  const TokenRange words = token_range_at(document, span);
  std::string form;
  for (std::uint32_t at = words.first; at < words.last; ++at) {
    const Token& token = document.tokens[at];
    const bool is_inflected = token.word_class == WordClass::noun || token.word_class == WordClass::adjective;
    if (!form.empty() && !form.ends_with('\'')) form += ' ';
    form += is_inflected ? token.lemma : token.folded;
  }
  return form;
}

class Joining {
 public:
  Joining(Readings readings, Accounts accounts, const Language& language)
      : readings_(readings), accounts_(accounts), language_(language), all_{NameFinder(language), {}} {
    for (const NamingFamily& family : language.namings)
      all_.reasons.push_back({{family.is_sure ? Basis::lexicon : Basis::context, {}}});
  }

  void add_given(ArticleNumber article) {
    for (const GivenNames& given : given_names_in(readings_[article]->body, language_)) {
      if (is_agency(given.name) || is_agency(given.other)) continue;
      const bool is_acronym = given.way == GivenNames::Way::acronym;
      const auto family = is_acronym ? family_of_acronym(article, given) : family_of_pair(article, given);
      if (!family) continue;
      all_.finder.add_name(*family, given.name);
      all_.finder.add_name(*family, given.other, is_acronym ? article : NameFinder::everywhere);
      add_reason(*family, is_acronym ? Basis::acronym : Basis::text,
                 {place_in_text(accounts_[article], article, given.span)});
    }
  }

  void find_uses() {
    used_.resize(all_.finder.families().size());
    for (ArticleNumber article = 0; article < readings_.size(); ++article)
      for (const Document* document : {&readings_[article]->title, &readings_[article]->body})
        for (const NameUse& use : all_.finder.names_in(*document, article))
          used_[use.family].insert(use.name);
  }

  void add_exchanged(const ExchangedNames& names) {
    if (!may_be_one_referent(names, readings_, language_)) return;
    const auto from = use_at(names.from), to = use_at(names.to);
    const auto family = family_of_exchange(from, to, names);
    if (!family) return;
    for (const auto& [use, place] : {std::pair(from, names.from), std::pair(to, names.to)})
      if (!use || use->family != *family) all_.finder.add_name(*family, name_of(use, place));
    add_reason(*family, Basis::exchange, {names.from, names.to});
  }

  NameFamilies take() { return std::move(all_); }

 private:
  /// The report tells apart which agencies are named.
  bool is_agency(const std::string& name) const {
    return std::ranges::any_of(language_.agencies, [&](const Agency& one) {
      return fold(one.name) == fold(name) ||
             std::ranges::any_of(one.variants, [&](const auto& each) { return fold(each) == fold(name); });
    });
  }

  std::uint32_t new_family(std::string referent) {
    all_.reasons.emplace_back();
    used_.emplace_back();
    return all_.finder.add_family(std::move(referent));
  }

  std::optional<std::uint32_t> family_of_acronym(ArticleNumber article, const GivenNames& given) {
    if (const auto family = all_.finder.family_of(given.name, article)) return family;
    const auto family = all_.finder.family_of(given.other, article);
    if (family && may_be_full_name(all_.finder.families()[*family], given.name)) return family;
    return new_family(given.name);
  }

  /// None where the two names are known to mean two things.
  std::optional<std::uint32_t> family_of_pair(ArticleNumber article, const GivenNames& given) {
    const auto family = all_.finder.family_of(given.name, article);
    const auto other = all_.finder.family_of(given.other, article);
    if (family && other && family != other) return std::nullopt;
    return family ? family : other ? other : new_family(given.name);
  }

  /// The name of a family that ends a place: « manifestants » of « jeunes manifestants », but not « patron »
  /// of « patron du port ».
  std::optional<NameUse> use_at(const Evidence& place) const {
    for (const NameUse& use : all_.finder.names_in(readings_[place.article]->body, place.article))
      if (use.span.begin < place.span.end && use.span.end >= place.span.end) return use;
    return std::nullopt;
  }

  bool is_used_alone(const NameUse& use) const {
    return std::ranges::none_of(used_[use.family], [&](std::uint32_t name) { return name != use.name; });
  }

  /// A name that is the only one of its family here may go over to the other's; two families that each have
  /// several names here stay apart.
  std::optional<std::uint32_t> family_of_exchange(const std::optional<NameUse>& from,
                                                  const std::optional<NameUse>& to,
                                                  const ExchangedNames& names) {
    if (!from && !to) return new_family(name_of(from, names.from));
    if (!from || !to) return from ? from->family : to->family;
    if (from->family == to->family || is_used_alone(*to)) return from->family;
    return is_used_alone(*from) ? std::optional(to->family) : std::nullopt;
  }

  std::string name_of(const std::optional<NameUse>& use, const Evidence& place) const {
    if (use) return all_.finder.families()[use->family].names[use->name];
    return dictionary_form(readings_[place.article]->body, place.span);
  }

  void add_reason(std::uint32_t family, Basis basis, std::vector<Evidence> places) {
    auto& reasons = all_.reasons[family];
    auto reason = std::ranges::find(reasons, basis, &NamedReferent::Reason::basis);
    if (reason == reasons.end()) reason = reasons.insert(reasons.end(), {basis, {}});
    reason->places.insert(reason->places.end(), places.begin(), places.end());
    std::ranges::stable_sort(reasons, {}, &NamedReferent::Reason::basis);
  }

  Readings readings_;
  Accounts accounts_;
  const Language& language_;
  NameFamilies all_;
  std::vector<std::set<std::uint32_t>> used_;  // by family: its names that stand in an article
};

}  // namespace

NameFamilies name_families(Readings readings, Accounts accounts, std::span<const ExchangedNames> exchanged,
                           const Language& language) {
  Joining joining(readings, accounts, language);
  for (ArticleNumber article = 0; article < readings.size(); ++article) joining.add_given(article);
  joining.find_uses();
  for (const ExchangedNames& names : exchanged) joining.add_exchanged(names);
  return joining.take();
}

}  // namespace crossread
