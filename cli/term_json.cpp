#include "cli/term_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "cli/quote_json.h"

namespace crossread {

using Json = nlohmann::ordered_json;

Option term_method_option() {
  return {.name = "terms",
          .value = "model|lexicon",
          .help = "what finds loaded terms: the model (default), or the lexicon alone"};
}

TermMethod term_method(const Arguments& arguments) {
  return arguments.value("terms") == "lexicon" ? TermMethod::lexicon : TermMethod::model;
}

Json score_json(double score) {
  return std::round(score * 1e4) / 1e4;
}

Json term_json(const Term& term) {
  Json json = span_json(term.span);
  json["category"] = name_of(term.category);
  json["weight"] = score_json(term.score);
  json["listed"] = term.entry.has_value();
  json["voice"] = term.quoted ? "quoted" : "outlet";
  if (term.negated) json["negated"] = true;
  if (term.scare_quotes) json["scare_quotes"] = true;
  return json;
}

}  // namespace crossread
