#include "cli/signature_json.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <nlohmann/json.hpp>

#include "analysis/error.h"
#include "cli/json_line.h"

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;
using TermKind = WeightedTerm::Kind;

constexpr auto last_kind = static_cast<int>(TermKind::number);

float weight_in(const Json& json) {
  const auto weight = json.get<float>();
  if (!std::isfinite(weight) || weight < 0) throw Error({}, "a weight that is none");
  return weight;
}

WeightedTerm term_in(const Json& json) {
  const int kind = json.at(1);
  if (json.size() != 5 || kind < 0 || kind > last_kind) throw Error({}, "a term that is none");
  return {.term = json[0],
          .kind = static_cast<TermKind>(kind),
          .whole = weight_in(json[2]),
          .opening = weight_in(json[3]),
          .rarity = weight_in(json[4])};
}

Signature signature_from(const Json& json) {
  Signature signature;
  if (!json.at("day").is_null()) signature.day = json["day"].get<std::int32_t>();
  signature.language = json.at("language");
  for (const Json& term : json.at("terms")) signature.terms.push_back(term_in(term));
  for (const Json& own : json.at("own_words"))
    signature.own_words.push_back({.term = own.at(0), .word = own.at(1)});
  const bool sorted = std::ranges::adjacent_find(signature.terms, std::greater_equal(),
                                                 &WeightedTerm::term) == signature.terms.end() &&
                      std::ranges::is_sorted(signature.own_words, {}, &OwnWord::term);
  if (!sorted) throw Error({}, "terms that are not in their order");
  return signature;
}

}  // namespace

std::string signature_line(const Page& page, const Signature& signature) {
  Json json{{"id", page.article.id},          {"event", page.article.event},
            {"source", page.source},          {"day", nullptr},
            {"language", signature.language}, {"terms", Json::array()},
            {"own_words", Json::array()}};
  if (signature.day) json["day"] = *signature.day;
  for (const WeightedTerm& term : signature.terms)
    json["terms"].push_back({term.term, static_cast<int>(term.kind), term.whole, term.opening, term.rarity});
  for (const OwnWord& own : signature.own_words) json["own_words"].push_back({own.term, own.word});
  return json_line(json);
}

std::pair<Page, Signature> signature_in(std::string_view line) {
  try {
    const auto json = Json::parse(line);
    Page page;
    page.article.id = json.at("id");
    page.article.event = json.at("event");
    page.source = json.at("source");
    return {std::move(page), signature_from(json)};
  } catch (const Error& error) {
    throw Error({}, "not a line of group --signatures: " + error.message);
  } catch (const Json::exception&) {
    throw Error({}, "not a line of group --signatures");
  }
}

}  // namespace crossread
