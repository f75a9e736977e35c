#include <fmt/format.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/uniset.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "analysis/text/text.h"
#include "analysis/text/utf8.h"
#include "analysis/text/white_space.h"
#include "tests/cli/program.h"

using namespace crossread;
using namespace crossread::test;
using Json = nlohmann::json;

namespace {

struct Story {
  std::string language;
  std::string outlet;
  std::string title;
  std::vector<std::string> paragraphs;
};

const Story french{
    "fr",
    "La Vallée",
    "L’usine de Valcœur fermera au printemps",
    {"La direction de l’usine de Valcœur a annoncé mardi la fermeture du site, où travaillent 12\u202F500 "
     "personnes réparties dans trois ateliers. La nouvelle a été accueillie dans le calme, mais plusieurs "
     "élus dénoncent déjà une décision scandaleuse.",
     "«\u00A0Nous n’avons pas été prévenus, et c’est une honte pour toute la vallée\u00A0», a déclaré Hélène "
     "Garçon, maire de Valcœur, devant les grilles. Elle a affirmé que la région verserait "
     "300\u00A0000\u00A0€ "
     "aux sous-traitants.",
     "Selon Noël Besançon, délégué du personnel, les salariés n’accepteront aucun départ forcé avant l’été. "
     "“On nous a menti”, a-t-il ajouté, en évoquant des promesses faites l’année dernière.",
     "Le ministère a indiqué qu’une réunion aurait lieu jeudi à Orléans. Près de 300\u00A0manifestants ont "
     "défilé jusqu’à la préfecture, où le cortège s’est dispersé sans heurts vers midi."}};

const Story english{
    "en",
    "The Ellery Post",
    "Ferry line to Saint-Étienne Island will close",
    {"The ferry line between Port Ellery and Saint-Étienne Island will close in March after a safety review, "
     "its owner said on Monday. About 12,500 people use the boats every month, and the café on the quay has "
     "already shut its doors.",
     "“We weren’t told anything, and it’s a disgraceful way to treat an island,” said Zoë Ashworth, the "
     "mayor "
     "of Port Ellery. She said that the council would pay £300,000 – about €350,000 – to keep the harbour "
     "open.",
     "According to Noël Harding, a union official, the crews will not accept the outrageous terms. “They’ve "
     "lied to us,” he added, pointing to promises made last year.",
     "The ministry announced that talks would begin on Thursday. Some 300 protesters marched to the harbour, "
     "where the crowd left peacefully at noon."}};

const Story russian{
    "ru",
    "Каменский листок",
    "Паром между островами закроют весной",
    {"Владельцы парома, который связывает посёлок Каменный Брод с островом Дальний, объявили во вторник о "
     "закрытии линии. Каждый день ею пользуются почти тысяча человек, и многие жители не знают, как они "
     "будут "
     "добираться на работу.",
     "«Нас никто не предупредил», — сказала глава посёлка Елена Воронцова. Она добавила, что область выделит "
     "деньги на ремонт старого причала и дороги.",
     "По словам капитана Игоря Лапина, команда узнала обо всём из газет. В четверг жители проведут "
     "собрание у причала."}};

/// A story in which each piece of text was changed.
template <typename Change>
Story with_texts(Story story, Change change) {
  story.title = change(story.title);
  for (std::string& paragraph : story.paragraphs) paragraph = change(paragraph);
  return story;
}

std::string pasted(const Story& story) {
  std::string text = story.title + "\n";
  for (const std::string& paragraph : story.paragraphs) text += fmt::format("\n{}\n", paragraph);
  return text;
}

std::string meta(const std::string& charset) {
  return fmt::format(R"(<meta charset="{}">)", charset);
}

std::string http_equiv(const std::string& charset) {
  return fmt::format(R"(<meta http-equiv="Content-Type" content="text/html; charset={}">)", charset);
}

/// A page whose head begins with `declaration`.
std::string page(const Story& story, const std::string& declaration = meta("utf-8")) {
  std::string text;
  for (const std::string& paragraph : story.paragraphs) text += fmt::format("<p>{}</p>\n", paragraph);
  return fmt::format(R"(<!DOCTYPE html>
<html lang="{0}"><head>{1}
<title>{2} | {3}</title>
<meta property="og:title" content="{2}">
<meta property="og:site_name" content="{3}"></head><body>
<nav><ul><li><a href="/">Menu</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>{2}</h1>
{4}</article>
<footer><a href="/contact">Contact</a></footer></body></html>
)",
                     story.language, declaration, story.title, story.outlet, text);
}

/// An article in JSON, whose id is then the name of its file.
std::string json_of(const Story& story) {
  std::string text;
  for (const std::string& paragraph : story.paragraphs) text += (text.empty() ? "" : "\n\n") + paragraph;
  return Json({{"outlet", story.outlet}, {"title", story.title}, {"text", text}}).dump() + "\n";
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter converter_for(const std::string& charset) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(charset.c_str(), &status), ucnv_close);
  REQUIRE(U_SUCCESS(status));
  return converter;
}

/// What is written where a charset lacks a character.
const std::map<std::string, std::string> makeshifts{
    {"’", "'"}, {"“", "\""}, {"”", "\""},    {"«", "\""},          {"»", "\""}, {"–", "-"},
    {"—", "-"}, {"œ", "oe"}, {"€", "euros"}, {"\u202F", "\u00A0"}, {"ё", "е"}};

std::string writable_in(const std::string& charset, std::string text) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeSet letters;
  ucnv_getUnicodeSet(converter_for(charset).get(), letters.toUSet(), UCNV_ROUNDTRIP_SET, &status);
  for (const auto& [sign, makeshift] : makeshifts) {
    std::size_t at = 0;
    if (!letters.contains(next_code_point(sign, at))) text = replaced(text, sign, makeshift);
  }
  return text;
}

std::string bytes_in(const std::string& charset, const std::string& utf8) {
  const auto wide = icu::UnicodeString::fromUTF8(utf8);
  const auto converter = converter_for(charset);
  UErrorCode status = U_ZERO_ERROR;
  ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  std::string bytes(4 * static_cast<std::size_t>(wide.length()) + 4, '\0');
  const auto size = ucnv_fromUChars(converter.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()),
                                    wide.getBuffer(), wide.length(), &status);
  INFO(charset);
  REQUIRE(U_SUCCESS(status));
  bytes.resize(static_cast<std::size_t>(size));
  return bytes;
}

using Form = const icu::Normalizer2* (*)(UErrorCode&);

std::string in_form(Form form, const std::string& utf8) {
  UErrorCode status = U_ZERO_ERROR;
  std::string normal;
  form(status)->normalize(icu::UnicodeString::fromUTF8(utf8), status).toUTF8String(normal);
  REQUIRE(U_SUCCESS(status));
  return normal;
}

std::string decomposed(const std::string& utf8) {
  return in_form(icu::Normalizer2::getNFDInstance, utf8);
}

bool is_unseen_or_pictogram(std::int32_t c) {
  return u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
         u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC) ||
         u_hasBinaryProperty(c, UCHAR_REGIONAL_INDICATOR) || u_hasBinaryProperty(c, UCHAR_EMOJI_MODIFIER);
}

/// The words alone: composed, one blank between them, straight apostrophes, nothing unseen, no pictograms and
/// no sign for broken bytes.
std::string plain(std::string_view utf8) {
  std::string words;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::int32_t c = next_code_point(utf8, at);
    if (is_unseen_or_pictogram(c) || c == 0xFFFD) continue;
    if (!is_white_space(static_cast<char32_t>(c)))
      append_code_point(words, c == U'’' || c == U'ʼ' ? U'\'' : c);
    else if (!words.empty() && words.back() != ' ')
      words += ' ';
  }
  if (words.ends_with(' ')) words.pop_back();
  return in_form(icu::Normalizer2::getNFCInstance, words);
}

std::string words_at(const Json& place, const Text& text) {
  const Span span{place["start"], place["end"]};
  if (span.begin > span.end || span.end > text.size()) return "outside the text";
  return plain(text.slice(span));
}

/// What is found in one article, with the words that stand at the places instead of the places.
Json findings_of(const Json& article, const Json& annotation) {
  const Text text(article["text"].get<std::string>());
  Json findings{{"language", article["language"]}};
  for (const auto* field : {"outlet", "title"})
    findings[field] = article[field].is_null() ? "" : plain(article[field].get<std::string>());
  for (const auto* list : {"sentences", "hearsay"})
    for (const Json& place : annotation[list]) findings[list].push_back(words_at(place, text));
  for (const Json& quote : annotation["quotes"])
    findings["quotes"].push_back(
        {words_at(quote, text), quote["type"], quote["cue"].is_null() ? "" : words_at(quote["cue"], text),
         quote["speaker"].is_null() ? "" : words_at(quote["speaker"], text),
         quote["entity"].is_null() ? "" : plain(quote["entity"].get<std::string>())});
  for (const Json& term : annotation.value("terms", Json::array()))
    if (term["listed"]) findings["terms"].push_back({words_at(term, text), term["category"], term["voice"]});
  return findings;
}

std::vector<Json> lines_of(const Run& run) {
  CHECK(run.code == 0);
  CHECK(run.err == "");
  std::vector<Json> lines;
  std::istringstream text(run.out);
  for (std::string line; std::getline(text, line);) lines.push_back(Json::parse(line));
  return lines;
}

/// Two files that should say the same; the clean one is a text of composed UTF-8.
struct Twins {
  std::string variation;
  std::string ending;  ///< of the files' names
  std::string clean;
  std::string other;
};

using Findings = std::map<std::string, Json>;

/// The findings in the articles of a folder, by id.
Findings findings_in(const Folder& folder, const std::string& name) {
  const auto articles = lines_of(folder.run({"extract", name}));
  const auto annotations = lines_of(folder.run({"annotate", name}));
  REQUIRE(articles.size() == annotations.size());
  Findings findings;
  for (std::size_t at = 0; at < articles.size(); ++at)
    findings[articles[at]["id"]] = findings_of(articles[at], annotations[at]);
  return findings;
}

void check_same_findings(const std::vector<Twins>& all) {
  const Folder folder;
  for (std::size_t at = 0; at < all.size(); ++at) {
    folder.write(fmt::format("twins/{}-clean{}", at, all[at].ending), all[at].clean);
    folder.write(fmt::format("twins/{}-other{}", at, all[at].ending), all[at].other);
  }
  Findings findings = findings_in(folder, "twins");
  for (std::size_t at = 0; at < all.size(); ++at) {
    INFO(all[at].variation);
    const Json& clean = findings[fmt::format("{}-clean", at)];
    CHECK(clean.is_object());
    CHECK(findings[fmt::format("{}-other", at)] == clean);
  }
}

/// Pages of one outlet are read together, and what a few of them have in common is dropped: each pair of
/// twins has an outlet of its own.
Story of_its_own_outlet(Story story, std::size_t number) {
  story.outlet += fmt::format(" {}", number);
  return story;
}

/// How a file may begin so that its charset is told.
const std::map<std::string, std::string> marks{
    {"UTF-8", "\xEF\xBB\xBF"}, {"UTF-16LE", "\xFF\xFE"}, {"UTF-16BE", "\xFE\xFF"}};

/// A file in a charset, beside the same in UTF-8.
void add_in_charset(std::vector<Twins>& all, const std::string& charset, const std::string& mark,
                    const std::string& ending, const std::string& file) {
  const auto clean = writable_in(charset, file);
  all.push_back({.variation = fmt::format("{}{} in {}", mark.empty() ? "" : "marked ", ending, charset),
                 .ending = ending,
                 .clean = clean,
                 .other = mark + bytes_in(charset, clean)});
}

std::vector<std::string> old_charsets_of(const Story& story) {
  if (story.language == "ru") return {"windows-1251", "KOI8-R"};
  return {"windows-1252", "ISO-8859-1"};
}

/// A page that declares one charset and is written in the same or in another.
void add_declared(std::vector<Twins>& all, const Story& story, const std::string& declaration,
                  const std::string& charset) {
  const auto file = page(of_its_own_outlet(story, all.size()), declaration);
  add_in_charset(all, charset, "", ".html", file);
  all.back().variation += " with " + declaration;
}

/// A way to write the same words otherwise.
struct Change {
  std::string name;
  std::function<std::string(const std::string&)> of;
};

/// Signs inside long words, after their third letter.
Change inside_words(const std::string& name, const std::string& sign) {
  return {name, [sign](const std::string& utf8) {
            std::string changed;
            int letters = 0;
            for (std::size_t at = 0; at < utf8.size();) {
              const std::int32_t c = next_code_point(utf8, at);
              letters = u_isalpha(c) ? letters + 1 : 0;
              if (letters == 4) changed += sign;
              append_code_point(changed, c);
            }
            return changed;
          }};
}

Change before_words(const std::string& name, const std::string& sign) {
  return {name, [sign](const std::string& text) { return sign + replaced(text, " ", " " + sign); }};
}

Change before_text(const std::string& name, const std::string& sign) {
  return {name, [sign](const std::string& text) { return sign + " " + text; }};
}

Change instead_of(const std::string& part, const std::string& name, const std::string& other) {
  return {name, [part, other](const std::string& text) { return replaced(text, part, other); }};
}

Change no_break_spaces(const std::string& name, const std::string& space) {
  return {name, [space](const std::string& text) {
            return replaced(replaced(text, "\u202F", space), "\u00A0", space);
          }};
}

const std::vector<Change> letters{{"decomposed accents", decomposed},
                                  instead_of("’", "straight apostrophes", "'"),
                                  instead_of("’", "modifier letters for apostrophes", "ʼ")};

const std::vector<Change> spaces{
    no_break_spaces("no-break spaces", "\u00A0"), no_break_spaces("narrow no-break spaces", "\u202F"),
    no_break_spaces("thin spaces", "\u2009"),     no_break_spaces("plain spaces", " "),
    no_break_spaces("figure spaces", "\u2007"),   no_break_spaces("hair spaces", "\u200A")};

const std::vector<Change> unseen{inside_words("soft hyphens", "\u00AD"),
                                 inside_words("zero-width spaces", "\u200B"),
                                 inside_words("zero-width non-joiners", "\u200C"),
                                 inside_words("zero-width joiners", "\u200D"),
                                 inside_words("word joiners", "\u2060"),
                                 inside_words("byte order marks", "\uFEFF"),
                                 before_words("zero-width spaces before words", "\u200B"),
                                 before_words("left-to-right marks before words", "\u200E"),
                                 before_words("word joiners before words", "\u2060"),
                                 before_words("byte order marks before words", "\uFEFF")};

const std::vector<Change> pictograms{
    before_text("a ship", "🚢"), before_text("a joined family", "👩‍👩‍👧"),
    before_text("flags", "🇫🇷🇬🇧"), before_text("a tone of skin", "👩🏽‍🚒"),
    before_text("a heart in colour", "❤️")};

/// Each change in both languages and every kind of file, held against the story as it is.
void check_changes(const std::vector<Change>& changes) {
  std::vector<Twins> all;
  for (const Story& one : {french, english})
    for (const auto& [name, change] : changes) {
      const Story story = of_its_own_outlet(one, all.size());
      const Story changed = with_texts(story, change);
      const auto variation = fmt::format("{} with {} in ", story.language, name);
      all.push_back({variation + ".txt", ".txt", pasted(story), pasted(changed)});
      all.push_back({variation + ".html", ".html", page(story), page(changed)});
      all.push_back({variation + ".json", ".json", json_of(story), json_of(changed)});
    }
  check_same_findings(all);
}

/// Pasted text and a page with one part replaced by bytes.
void add_broken(std::vector<Twins>& all, const Story& one, const std::string& part,
                const std::string& bytes) {
  const Story story = of_its_own_outlet(one, all.size());
  const auto add = [&](const std::string& ending, const std::string& clean) {
    all.push_back({fmt::format("bytes instead of {} in {}", part, ending), ending, clean,
                   replaced(clean, part, bytes)});
  };
  add(".txt", pasted(story));
  add(".html", page(story));
}

/// Pasted text and a page that end within the first sign of three bytes that follows a blank.
void add_cut(std::vector<Twins>& all, const Story& one) {
  const Story story = of_its_own_outlet(one, all.size());
  for (const auto& [ending, file] : {std::pair{".txt", pasted(story)}, {".html", page(story)}}) {
    const auto cut = file.find(" “");
    all.push_back({"cut short", ending, file.substr(0, cut), file.substr(0, cut + 3)});
  }
}

}  // namespace

TEST_CASE("the invented articles have something to be found", "[cli][encodings]") {
  const Folder folder;
  for (const Story& story : {french, english}) {
    folder.write("event/" + story.language + ".txt", pasted(story));
    folder.write("event/" + story.language + "-page.html", page(story));
    folder.write("event/" + story.language + "-json.json", json_of(story));
  }
  for (const auto& [id, findings] : findings_in(folder, "event")) {
    INFO(findings.dump(1));
    CHECK(findings["language"] == id.substr(0, 2));
    CHECK(findings["title"] != "");
    CHECK(findings["sentences"].size() == 8);
    CHECK(findings["quotes"].size() >= 5);
    CHECK(findings["terms"].size() >= 2);
  }
}

TEST_CASE("pasted text says the same in any charset", "[cli][encodings]") {
  std::vector<Twins> all;
  for (const Story& story : {french, english, russian}) {
    for (const auto& [charset, mark] : marks)
      for (const auto& written : {mark, std::string()})
        add_in_charset(all, charset, written, ".txt", pasted(story));
    for (const auto& charset : old_charsets_of(story))
      add_in_charset(all, charset, "", ".txt", pasted(story));
  }
  check_same_findings(all);
}

TEST_CASE("a page that declares no charset says the same in any", "[cli][encodings]") {
  std::vector<Twins> all;
  for (const Story& story : {french, english, russian}) {
    for (const auto& [charset, mark] : marks)
      for (const auto& written : {mark, std::string()})
        add_in_charset(all, charset, written, ".html", page(of_its_own_outlet(story, all.size()), ""));
    for (const auto& charset : old_charsets_of(story)) add_declared(all, story, "", charset);
  }
  check_same_findings(all);
}

TEST_CASE("a page says the same in the charset that it declares", "[cli][encodings]") {
  std::vector<Twins> all;
  for (const std::string charset : {"windows-1252", "ISO-8859-15", "macintosh"})
    for (const Story& story : {french, english})
      for (const auto& declaration : {meta(charset), http_equiv(charset)})
        add_declared(all, story, declaration, charset);
  for (const std::string charset : {"windows-1251", "KOI8-R", "ISO-8859-5"})
    add_declared(all, russian, http_equiv(charset), charset);
  check_same_findings(all);
}

TEST_CASE("a page says the same where the charset that it declares is wrong", "[cli][encodings]") {
  std::vector<Twins> all;
  for (const Story& story : {french, english}) {
    for (const std::string charset : {"iso-8859-1", "latin1", "us-ascii", "utf-8", "utf-16", "x-unheard-of"})
      add_declared(all, story, meta(charset), "windows-1252");
    for (const std::string charset : {"iso-8859-1", "windows-1251", "utf-16"})
      add_declared(all, story, http_equiv(charset), "UTF-8");
  }
  add_declared(all, russian, meta("utf-8"), "windows-1251");
  check_same_findings(all);
}

TEST_CASE("a page inside an MHTML file says the same in the charset of its part", "[cli][encodings]") {
  const auto html = writable_in("windows-1252", page(french, ""));
  const auto file = [&](const std::string& charset) {
    return fmt::format(
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"part\"\r\n\r\n"
        "--part\r\nContent-Type: text/html; charset=\"{}\"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        "{}\r\n--part--\r\n",
        charset, bytes_in(charset, html));
  };
  check_same_findings({{"windows-1252", ".mhtml", file("utf-8"), file("windows-1252")}});
}

TEST_CASE("an article in JSON says the same in each of Unicode's forms", "[cli][encodings]") {
  std::vector<Twins> all;
  for (const Story& story : {french, english, russian})
    for (const auto& [charset, mark] : marks) add_in_charset(all, charset, mark, ".json", json_of(story));
  check_same_findings(all);
}

TEST_CASE("characters that a page writes by number or name say the same", "[cli][encodings]") {
  const Story story = with_texts(french, [](std::string text) {
    for (const auto& [sign, written] : std::map<std::string, std::string>{{"é", "e&#769;"},
                                                                          {"è", "&egrave;"},
                                                                          {"œ", "&oelig;"},
                                                                          {"’", "&#146;"},
                                                                          {"«", "&laquo;"},
                                                                          {"“", "&#147;"},
                                                                          {"€", "&euro;"},
                                                                          {"\u00A0", "&nbsp;"},
                                                                          {"direction", "direc&shy;tion"}})
      text = replaced(text, sign, written);
    return text;
  });
  check_same_findings({{"entities", ".html", page(french), page(story)}});
}

TEST_CASE("articles in JSON, a line each, are read in each of Unicode's forms, from standard input too",
          "[cli][encodings]") {
  const Folder folder;
  std::string lines;
  for (const Story& story : {french, russian})
    lines += Json({{"id", story.language}, {"text", story.paragraphs[0]}}).dump() + "\n";
  folder.write("clean.ndjson", lines);
  const auto clean = folder.run({"extract", "clean.ndjson"});
  CHECK(lines_of(clean).size() == 2);
  for (const auto& [charset, mark] : marks) {
    INFO(charset);
    folder.write("other.ndjson", mark + bytes_in(charset, lines));
    CHECK(folder.run({"extract", "other.ndjson"}).out == clean.out);
    CHECK(folder.run({"extract", "-"}, {.input = folder.read("other.ndjson")}).out == clean.out);
  }
}

TEST_CASE("accents and apostrophes say the same however they are written", "[cli][encodings]") {
  check_changes(letters);
}

TEST_CASE("spaces of any width say the same", "[cli][encodings]") {
  check_changes(spaces);
}

TEST_CASE("what cannot be seen changes no finding", "[cli][encodings]") {
  check_changes(unseen);
}

TEST_CASE("pictograms move the words behind them and change no finding", "[cli][encodings]") {
  check_changes(pictograms);
}

TEST_CASE("line ends of any kind part the same paragraphs", "[cli][encodings]") {
  const std::map<std::string, std::string> line_ends{
      {"CR LF", "\r\n"}, {"CR", "\r"}, {"NEL", "\u0085"}, {"LS", "\u2028"}, {"PS", "\u2029"}};
  std::vector<Twins> all;
  for (const Story& story : {french, english})
    for (const auto& [name, end] : line_ends) {
      Json json = Json::parse(json_of(story));
      json["text"] = replaced(json["text"], "\n", end);
      all.push_back({name, ".txt", pasted(story), replaced(pasted(story), "\n", end)});
      all.push_back({name, ".json", json_of(story), json.dump()});
    }
  check_same_findings(all);
}

TEST_CASE("a paragraph in another charset than the rest says the same", "[cli][encodings]") {
  std::vector<Twins> all;
  for (const Story& one : {french, english}) {
    const Story story =
        with_texts(one, [](const std::string& text) { return writable_in("windows-1252", text); });
    for (std::size_t at = 0; at < 3; ++at)
      add_broken(all, story, story.paragraphs[at], bytes_in("windows-1252", story.paragraphs[at]));
  }
  check_same_findings(all);
}

TEST_CASE("a broken sequence changes nothing but itself", "[cli][encodings]") {
  std::vector<Twins> all;
  for (const Story& story : {french, english}) {
    add_broken(all, story, "’", "\x92");
    add_broken(all, story, " a ", " \x9D a ");
    add_broken(all, story, " a ", " \xE2\x80 a ");
    add_cut(all, story);
  }
  add_broken(all, french, "\u00A0", "\xA0");
  check_same_findings(all);
}

TEST_CASE("what is only written otherwise is a verbatim copy in a report", "[cli][encodings]") {
  const Folder folder;
  folder.write("event/clean.json", json_of(french));
  std::size_t number = 0;
  for (const auto& changes : {letters, spaces, unseen, pictograms})
    for (const auto& [name, change] : changes) {
      const Story changed = with_texts(of_its_own_outlet(french, ++number), change);
      folder.write(fmt::format("event/{}.json", replaced(name, " ", "-")), json_of(changed));
    }
  CHECK(folder.run({"compare", "event", "--one-event", "--wire", "event/clean.json"}).code == 0);
  const Json report = Json::parse(folder.read("report/report.json"));
  REQUIRE(report["articles"].size() == number + 1);
  for (std::size_t at = 0; at <= number; ++at) {
    if (at == report["reuse"]["reference"]) continue;
    INFO(report["articles"][at]["id"]);
    const Json& copy = report["reuse"]["articles"][at];
    CHECK(copy["sentences"] == Json(std::vector<std::string>(8, "verbatim")));
    for (const Json& pair : copy["pairs"]) CHECK(pair["changes"] == Json::array());
  }
}
