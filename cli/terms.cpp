#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/error.h"
#include "analysis/in_parallel.h"
#include "analysis/quotes/passages.h"
#include "analysis/terms/term_reasons.h"
#include "cli/articles.h"
#include "cli/commands.h"
#include "cli/four_decimals.h"
#include "cli/json_line.h"
#include "cli/printed_table.h"
#include "cli/progress.h"
#include "cli/readings.h"
#include "cli/streams.h"
#include "cli/term_json.h"
#include "reports/clean_line.h"
#include "reports/columns.h"
#include "reports/csv.h"
#include "reports/names.h"
#include "reports/text_table.h"

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

constexpr double likely = 0.5;  // from here on a word that no lexicon lists is worth a look
constexpr auto header =
    "article,part,sentence,start,end,term,category,weight,score,voice,status,entry,neutral,note,text\n";

/// Which terms of an article are asked for.
struct Wanted {
  std::optional<bool> quoted;
  std::optional<TermCategory> category;
  bool candidates = false;
};

/// A term with all that is said of it.
struct Found {
  Term term;
  Part part = Part::text;
  std::size_t sentence = 0;  ///< from 1, as a report numbers them; 0 outside of sentences
  std::string words;
  std::string around;                 ///< the title or the sentence that it stands in
  const LoadedTerm* entry = nullptr;  ///< null where no lexicon lists it
  std::string note;                   ///< of the entry, else of its category
  std::vector<std::pair<std::string_view, double>> reasons = {};  ///< what spoke in the model, if asked for
};

/// What an article holds of the terms asked for.
struct TermFindings {
  std::vector<Found> found;  ///< the title's first, by place
  std::size_t hedges = 0;
};

bool is_candidate(const Term& term) {
  return !term.entry && !term.scare_quotes;
}

bool is_wanted(const Term& term, const Wanted& wanted) {
  if (wanted.quoted && *wanted.quoted != term.quoted) return false;
  if (is_candidate(term)) return wanted.candidates && !wanted.category && term.score >= likely;
  return (is_marked(term) || term.negated) && (!wanted.category || *wanted.category == term.category);
}

/// Tells of each term which features spoke, and how much each adds.
void add_reasons(TermFindings& findings, Part part, const std::vector<TermReasons>& reasons) {
  for (Found& found : findings.found) {
    if (found.part != part) continue;
    const auto told = std::ranges::find(reasons, found.term.span, &TermReasons::span);
    if (told != reasons.end()) found.reasons = told->reasons;
  }
}

std::string_view category_of(const Term& term) {
  return is_candidate(term) ? "" : name_of(term.category);
}

std::string_view status_of(const Term& term) {
  return is_candidate(term) ? "candidate" : is_marked(term) ? "counted" : "negated";
}

std::string_view voice_of(const Term& term) {
  return term.quoted ? "quoted" : "outlet";
}

/// "2"; "" of a word that no lexicon lists
std::string weight_text(const Term& term) {
  return is_candidate(term) ? "" : std::to_string(term.weight);
}

/// Why a term weighs; "" of a candidate, which nobody has judged.
std::string note_of(const Term& term, const TermWords& lexicon) {
  if (is_candidate(term)) return {};
  const std::string& own = term.entry ? lexicon.terms[*term.entry].note : std::string();
  return own.empty() ? lexicon.notes[static_cast<std::size_t>(term.category)] : own;
}

class Finder {
 public:
  Finder(const TermWords& lexicon, const Wanted& wanted) : lexicon_(lexicon), wanted_(wanted) {}

  TermFindings of(const ReadArticle& article) {
    read(article.title, article.title_terms, Part::title);
    read(article.body, article.terms, Part::text);
    return std::move(findings_);
  }

 private:
  void read(const Document& document, const Terms& terms, Part part) {
    for (const Term& term : terms.terms)
      if (term.category == TermCategory::hedge)
        findings_.hedges += !wanted_.quoted || *wanted_.quoted == term.quoted;
      else if (is_wanted(term, wanted_))
        findings_.found.push_back(described(document, term, part));
  }

  Found described(const Document& document, const Term& term, Part part) const {
    Found found{
        .term = term,
        .part = part,
        .words = std::string(document.text.slice(term.span)),
        .around = std::string(part == Part::title ? document.text.bytes() : document.text.slice(term.span)),
        .entry = term.entry ? &lexicon_.terms[*term.entry] : nullptr,
        .note = note_of(term, lexicon_)};
    if (part == Part::title) return found;
    const auto& sentences = document.sentences;
    const auto sentence = std::ranges::upper_bound(sentences, term.span.begin, {},
                                                   [](const Sentence& one) { return one.span.end; });
    // An intertitle is text and no sentence.
    if (sentence == sentences.end() || sentence->span.begin > term.span.begin) return found;
    found.sentence = static_cast<std::size_t>(sentence - sentences.begin()) + 1;
    found.around = document.text.slice(sentence->span);
    return found;
  }

  const TermWords& lexicon_;
  const Wanted& wanted_;
  TermFindings findings_;
};

std::string place_text(const Found& found) {
  if (found.part == Part::title) return "title";
  return found.sentence == 0 ? "-" : std::to_string(found.sentence);
}

/// « troublant (negated) »: what is shown and not counted says why.
std::string marked_words(const Found& found) {
  if (found.term.scare_quotes) return found.words + " (scare quotes)";
  return is_marked(found.term) ? found.words : fmt::format("{} ({})", found.words, status_of(found.term));
}

TableRow row_of(const Found& found) {
  const std::string kind = fmt::format("{} {}", category_of(found.term), weight_text(found.term));
  return {place_text(found),
          clean_line(marked_words(found)),
          is_candidate(found.term) ? "-" : kind,
          fmt::format("{:.2f}", found.term.score),
          std::string(voice_of(found.term)),
          clean_line(found.around)};
}

/// "fustiger (charged_verb)", as the lexicon has it
std::string heading_of(const Found& found) {
  return fmt::format("{} ({})", found.entry == nullptr ? found.words : found.entry->pattern,
                     category_of(found.term));
}

std::string plainer_of(const Found& found) {
  return found.entry == nullptr ? std::string() : fmt::format("{}", fmt::join(found.entry->neutral, " | "));
}

/// "- fustiger (charged_verb): instead: critiquer. Fustiger veut dire fouetter ...", wrapped; "" where there
/// is nothing to say.
std::string reason_of(const Found& found) {
  const std::string plainer = plainer_of(found);
  if (plainer.empty() && found.note.empty()) return {};
  std::string line = heading_of(found) + ":";
  if (!plainer.empty()) line += fmt::format(" instead: {}.", plainer);
  if (!found.note.empty()) line += " " + found.note;
  std::string text;
  for (const std::string& part : wrapped(clean_line(line), table_width - 2))
    text += (text.empty() ? "- " : "  ") + part + "\n";
  return text;
}

/// "- title fustiger: lexicon_weight +6.0, w3 +1.6, ...", wrapped; "" where it was not asked for.
std::string features_text(const Found& found) {
  if (found.reasons.empty()) return {};
  std::string line = fmt::format("{} {}:", place_text(found), found.words);
  for (const auto& [feature, value] : found.reasons) line += fmt::format(" {} {:+.1f},", feature, value);
  line.pop_back();
  std::string text;
  for (const std::string& part : wrapped(clean_line(line), table_width - 2))
    text += (text.empty() ? "- " : "  ") + part + "\n";
  return text;
}

/// What spoke for and against each term, in the order of the table.
std::string all_features_of(const TermFindings& findings) {
  std::string text;
  for (const Found& found : findings.found) text += features_text(found);
  return text.empty() ? text : text.insert(0, 1, '\n');
}

/// What may be said of each entry, once however often it stands in the article.
std::string reasons_text(const TermFindings& findings) {
  std::string text;
  std::set<std::string> told;
  for (const Found& found : findings.found)
    if (told.insert(heading_of(found)).second) text += reason_of(found);
  return text.empty() ? text : "\n" + text;
}

std::string totals_of(const TermFindings& findings) {
  if (findings.found.empty()) return "loaded terms: none found\n";
  std::array<std::size_t, 2> counted{};
  for (const Found& found : findings.found)
    if (is_marked(found.term)) ++counted[found.term.quoted];
  return fmt::format("counted: {} in the outlet's voice, {} in quotation marks\n", counted[0], counted[1]);
}

/// The article's name, its terms as columns, and what may be said of them.
std::string terms_as_table(const ReadArticle& article, const TermFindings& findings) {
  std::string text = clean_line(article.page.article.id);
  if (!article.page.article.title.empty()) text += ": " + clean_line(article.page.article.title);
  text += "\n";
  if (!article.terms.searched) return text + "no lexicon of loaded terms for this language\n\n";
  std::vector<TableRow> rows{{"where", "term", "kind", "score", "voice", "sentence"}};
  for (const Found& found : findings.found) rows.push_back(row_of(found));
  if (rows.size() > 1)
    text.append(text_table(rows, table_width))
        .append(reasons_text(findings))
        .append(all_features_of(findings))
        .append("\n");
  text += totals_of(findings);
  if (findings.hedges > 0) text += fmt::format("hedges, never counted: {}\n", findings.hedges);
  return text + "\n";
}

std::string terms_as_csv(const ReadArticle& article, const TermFindings& findings) {
  std::string text;
  for (const Found& found : findings.found) {
    const Term& term = found.term;
    text += csv_row(TableRow{
        article.page.article.id, std::string(name_of(found.part)),
        found.sentence == 0 ? "" : std::to_string(found.sentence), std::to_string(term.span.begin),
        std::to_string(term.span.end), found.words, std::string(category_of(term)), weight_text(term),
        fmt::format("{:.4f}", term.score), std::string(voice_of(term)), std::string(status_of(term)),
        found.entry == nullptr ? "" : found.entry->pattern, plainer_of(found), found.note, found.around});
  }
  return text;
}

Json found_json(const Found& found) {
  const Term& term = found.term;
  Json json{{"start", term.span.begin}, {"end", term.span.end}};
  json["part"] = name_of(found.part);
  json["sentence"] = found.sentence == 0 ? Json() : Json(found.sentence);
  json["term"] = found.words;
  json["category"] = is_candidate(term) ? Json() : Json(category_of(term));
  json["weight"] = is_candidate(term) ? Json() : Json(term.weight);
  json["score"] = with_four_decimals(term.score);
  json["voice"] = voice_of(term);
  json["status"] = status_of(term);
  json["scare_quotes"] = term.scare_quotes;
  json["entry"] = found.entry == nullptr ? Json() : Json(found.entry->pattern);
  json["neutral"] = found.entry == nullptr ? Json::array() : Json(found.entry->neutral);
  json["note"] = found.note.empty() ? Json() : Json(found.note);
  json["text"] = found.around;
  for (const auto& [feature, value] : found.reasons)
    json["reasons"].push_back({{"feature", feature}, {"adds", with_four_decimals(value)}});
  return json;
}

std::string terms_as_json(const ReadArticle& article, const TermFindings& findings) {
  auto terms = Json::array();
  for (const Found& found : findings.found) terms.push_back(found_json(found));
  return json_line({{"id", article.page.article.id},
                    {"searched", article.terms.searched},
                    {"terms", terms},
                    {"hedges", findings.hedges}});
}

TermCategory category_called(const std::string& name) {
  const auto categories =
      std::span(term_category_names).first<static_cast<std::size_t>(TermCategory::hedge)>();
  const auto found = std::ranges::find(categories, name);
  if (found == categories.end())
    throw Error("crossread terms",
                fmt::format("--category is {}, not '{}'", fmt::join(categories, "|"), name));
  return static_cast<TermCategory>(found - categories.begin());
}

Wanted wanted_by(const Arguments& arguments) {
  Wanted wanted{.quoted = {}, .category = {}, .candidates = arguments.has("candidates")};
  const std::string voice = arguments.value("voice", "both");
  if (voice != "both") wanted.quoted = voice == "quoted";
  if (arguments.has("category")) wanted.category = category_called(arguments.value("category"));
  return wanted;
}

Outcome list_terms(const Arguments& arguments) {
  const Wanted wanted = wanted_by(arguments);
  const TermMethod method = term_method(arguments);
  const auto languages = languages_for(arguments);
  auto [pages, outcome] = read_articles(arguments, languages);
  if (outcome == Outcome::not_done) return outcome;
  const Dictionaries dictionaries(languages, pages);
  const auto format = arguments.value("format", "table");
  const auto write = format == "csv" ? terms_as_csv : format == "json" ? terms_as_json : terms_as_table;
  std::vector<std::string> texts(pages.size());
  {
    const Progress progress(fmt::format("articles to read: {}", pages.size()), arguments.has("quiet"));
    in_parallel(pages.size(), [&](std::size_t at) {
      const ReadArticle article = reading_of(std::move(pages[at]), languages, dictionaries, method);
      const Language& language = languages.of(article.page.article.language);
      TermFindings findings = Finder(language.terms, wanted).of(article);
      if (arguments.has("explain")) {
        add_reasons(findings, Part::title, term_reasons(article.title, language, passages_of(article.title)));
        add_reasons(findings, Part::text, term_reasons(article.body, language, article.speech.passages));
      }
      texts[at] = write(article, findings);
    });
  }
  if (!arguments.has("quiet")) dictionaries.complain_of_missing();
  if (format == "csv") print(header);
  for (const auto& text : texts) print(text);
  return outcome;
}

}  // namespace

Command terms_command() {
  return {
      .name = "terms",
      .arguments = "PATH...",
      .summary = "list loaded terms, whose voice they stand in and plainer wordings",
      .about =
          "Lists the words of each article that judge, dramatise, doubt or choose a side by naming:\n"
          "where they stand (the title or the number of the sentence), what kind they are and their\n"
          "weight in the lexicon (1 mild to 3 strong), how likely a reader calls them loaded there (0 to\n"
          "1), and whether they are the outlet's or stand in quotation marks. Below stand plainer\n"
          "wordings and why each weighs. A negated word is shown and not counted, a listed word that most\n"
          "likely is used plainly is left out, words that only say that something is not certain\n"
          "(hedges) are counted apart and not listed. A loaded word is neither false nor forbidden, and\n"
          "our lists are not complete. As CSV and JSON with the place in code points. In CSV an\n"
          "apostrophe stands before what a spreadsheet would take for a formula. Reads what extract\n"
          "prints, or pages.",
      .options = with_article_options(
          {{.name = "format",
            .value = "table|csv|json",
            .help = "columns to read (default), one table, or a line an article"},
           term_method_option(),
           {.name = "voice",
            .value = "outlet|quoted|both",
            .help = "only the outlet's words, only those in quotation marks, or both (default)"},
           {.name = "category", .value = "NAME", .help = "only this kind: label, charged_verb, doubt, ..."},
           {.name = "candidates",
            .help = "also words that no lexicon lists and the model holds for likely loaded"},
           {.name = "explain",
            .help = "which features of the model spoke for and against each term (not as CSV)"}}),
      .example =
          "  crossread terms my-event/\n"
          "  crossread terms --voice outlet --format csv my-event/ > terms.csv",
      .run = list_terms,
  };
}

}  // namespace crossread
