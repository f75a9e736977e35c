#include "analysis/text/reading.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "analysis/text/legible.h"
#include "analysis/text/utf8.h"
#include "analysis/text/white_space.h"
#include "tests/text/rules.h"

using namespace crossread;

namespace {

bool is_blank(std::string_view utf8) {
  const std::string seen = legible(utf8);
  for (std::size_t at = 0; at < seen.size();)
    if (!is_white_space(static_cast<char32_t>(next_code_point(seen, at)))) return false;
  return true;
}

/// Whether the spans lie in order inside `whole` and leave nothing but white space out.
bool cover(const Text& text, Span whole, const std::vector<Span>& parts) {
  std::uint32_t at = whole.begin;
  for (const Span part : parts) {
    if (part.empty() || part.begin < at || part.end > whole.end || !is_blank(text.slice({at, part.begin})))
      return false;
    at = part.end;
  }
  return is_blank(text.slice({at, whole.end}));
}

bool sentences_cover(const Document& document) {
  std::vector<Span> spans;
  for (const Sentence& sentence : document.sentences) spans.push_back(sentence.span);
  return cover(document.text, document.text.span(), spans);
}

bool tokens_cover_their_sentences(const Document& document) {
  std::uint32_t next_token = 0;
  for (const Sentence& sentence : document.sentences) {
    std::vector<Span> spans;
    if (sentence.first_token != next_token || sentence.last_token > document.tokens.size()) return false;
    for (next_token = sentence.first_token; next_token < sentence.last_token; ++next_token)
      spans.push_back(document.tokens[next_token].span);
    if (!cover(document.text, sentence.span, spans)) return false;
  }
  return next_token == document.tokens.size();
}

bool sentences_lie_in_their_paragraphs(const Document& document) {
  for (const Sentence& sentence : document.sentences)
    if (!document.paragraphs.at(sentence.paragraph).contains(sentence.span)) return false;
  return true;
}

void check_properties(const Document& document) {
  CHECK(sentences_cover(document));
  CHECK(tokens_cover_their_sentences(document));
  CHECK(sentences_lie_in_their_paragraphs(document));
}

std::vector<std::string> sentences_in(std::string text) {
  const Document document = document_of(std::move(text), tests::french_rules());
  std::vector<std::string> sentences;
  for (const Sentence& sentence : document.sentences)
    sentences.emplace_back(document.text.slice(sentence.span));
  return sentences;
}

std::string tokens_in(std::string text) {
  const Document document = document_of(std::move(text), tests::french_rules());
  std::string tokens;
  for (const Token& token : document.tokens)
    tokens.append(tokens.empty() ? "" : "|").append(document.text.slice(token.span));
  return tokens;
}

/// Pieces of text that rules look at, some of them ill-formed, in an order made by chance.
std::string text_by_chance(std::mt19937& random) {
  static const std::vector<std::string> parts{"M.",
                                              "etc.",
                                              "J.",
                                              "l'",
                                              "’",
                                              "-t-il",
                                              "État",
                                              "a",
                                              "150",
                                              "000",
                                              ",5",
                                              ".",
                                              "...",
                                              "…",
                                              "?",
                                              "!",
                                              "\"",
                                              "« ",
                                              " »",
                                              "(",
                                              ")",
                                              "[",
                                              "]",
                                              "— ",
                                              "-",
                                              "\n",
                                              "\n\n",
                                              " ",
                                              "\u00A0",
                                              "\u202F",
                                              "\t",
                                              "\r\n",
                                              "www.",
                                              "@",
                                              "://",
                                              "/",
                                              ":",
                                              ";",
                                              "😀",
                                              "👩‍👧",
                                              "橋",
                                              "が",
                                              "e\u0301",
                                              "\u200B",
                                              "\xFF",
                                              "\xC3",
                                              "\xED\xA0\x80",
                                              "\u2029",
                                              "𝄞",
                                              "$",
                                              "%"};
  std::string text;
  const std::size_t count = random() % 60;
  for (std::size_t at = 0; at < count; ++at) text += parts[random() % parts.size()];
  return text;
}

std::string bytes_by_chance(std::mt19937& random) {
  std::string bytes(random() % 80, ' ');
  for (char& byte : bytes) byte = static_cast<char>(random() % 256);
  return bytes;
}

}  // namespace

TEST_CASE("sentences and tokens cover any text", "[text][reading]") {
  std::mt19937 random(20160211);
  for (int turn = 0; turn < 500; ++turn) {
    check_properties(document_of(text_by_chance(random), tests::french_rules()));
    check_properties(document_of(text_by_chance(random), tests::english_rules()));
    check_properties(document_of(bytes_by_chance(random), TextRules{}));
  }
}

TEST_CASE("a long text of nothing but marks is read in a moment", "[text][reading]") {
  for (const std::string mark : {".", "a.) ", "( . ", "a-", "l'", "a.-", "?\" ", "a.\n", "« "}) {
    std::string text;
    while (text.size() < 200'000) text += mark;
    CHECK(sentences_cover(document_of(std::move(text), tests::french_rules())));
  }
}

TEST_CASE("sentences and tokens cover an article", "[text][reading]") {
  check_properties(
      document_of("Titre\n\n« M. Carter hésite. » Il part…\nPuis l'« État » dit :\n \n- oui ;\n- non.",
                  tests::french_rules()));
}

TEST_CASE("a blank line parts paragraphs and sentences, a line of spaces too", "[text][reading]") {
  CHECK(sentences_in("Le maire\n\nde Valmont\n \t\nparle").size() == 3);
  CHECK(sentences_in("Le maire\nde Valmont\r\nparle").size() == 1);
  CHECK(sentences_in("Le maire\r\n\r\nde Valmont").size() == 2);
}

TEST_CASE("an empty or blank text has no sentence", "[text][reading]") {
  CHECK(sentences_in("").empty());
  CHECK(sentences_in(" \n\n\t ").empty());
}

TEST_CASE("the stop of a short form that ends a sentence is a token of its own", "[text][reading]") {
  CHECK(tokens_in("Des chaises, etc. Puis rien.") == "Des|chaises|,|etc|.|Puis|rien|.");
  CHECK(tokens_in("« Des chaises, etc. »") == "«|Des|chaises|,|etc|.|»");
  CHECK(tokens_in("C'est le plan B. Le maire part") == "C'|est|le|plan|B|.|Le|maire|part");
  CHECK(tokens_in("Il part, etc. ?") == "Il|part|,|etc.|?");
  CHECK(tokens_in("Il vit aux U.S.") == "Il|vit|aux|U.S.");
}

TEST_CASE("given sentences are kept as they are, in number and order", "[text][reading]") {
  const Document document = document_of("Un. Deux trois. Quatre", tests::french_rules(), nullptr,
                                        {{0, 3}, {4, 8}, {8, 15}, {16, 99}});
  REQUIRE(document.sentences.size() == 4);
  CHECK(document.text.slice(document.sentences[1].span) == "Deux");
  CHECK(document.sentences[3].span == Span{16, 22});
  CHECK(document.tokens[document.sentences[2].first_token].folded == "trois");
}

TEST_CASE("given sentences that overlap or lie outside are cut, not dropped", "[text][reading]") {
  const Document document =
      document_of("Un deux trois", tests::french_rules(), nullptr, {{0, 7}, {3, 13}, {40, 50}, {9, 2}});
  REQUIRE(document.sentences.size() == 4);
  CHECK(document.sentences[1].span == Span{7, 13});
  CHECK(document.sentences[2].span.empty());
  CHECK(document.sentences[3].span.empty());
}

TEST_CASE("what is longer than any sentence is parted, and nothing is lost", "[text][reading]") {
  std::string table;
  for (int at = 0; at < 1200; ++at) table += "cent ";
  for (const std::vector<Span>& given : {std::vector<Span>{}, std::vector<Span>{{0, 6006}}}) {
    const Document document = document_of(table + "mille.", tests::french_rules(), nullptr, given);
    check_properties(document);
    CHECK(document.sentences.size() == 3);
  }
}

TEST_CASE("a token is found by the hashes of its folded form and its lemma", "[text]") {
  const Document document =
      document_of("L'État, dit M. Carter, paie 12 500 €, etc. Il n'en dit rien.", tests::french_rules());
  REQUIRE(document.tokens.size() > 10);
  for (const Token& token : document.tokens) {
    CHECK(token.folded_hash == StringHash{}(token.folded));
    CHECK(token.lemma_hash == StringHash{}(token.lemma));
  }
}
