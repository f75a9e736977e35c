#include "cli/term_json.h"

#include "cli/quote_json.h"

namespace crossread {

Option term_method_option() {
  return {.name = "terms",
          .value = "model|lexicon",
          .help = "what finds loaded terms: the model (default), or the lexicon alone"};
}

TermMethod term_method(const Arguments& arguments) {
  return arguments.value("terms") == "lexicon" ? TermMethod::lexicon : TermMethod::model;
}

void write_term(JsonWriter& json, const Term& term) {
  json.begin_object();
  write_places(json, term.span);
  json.key("category").value(name_of(term.category)).key("weight").value(term.score);
  json.key("listed").value(term.entry.has_value());
  json.key("voice").value(std::string_view(term.quoted ? "quoted" : "outlet"));
  if (term.negated) json.key("negated").value(true);
  if (term.scare_quotes) json.key("scare_quotes").value(true);
  json.end_object();
}

}  // namespace crossread
