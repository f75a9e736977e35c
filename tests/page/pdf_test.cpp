#include "analysis/page/pdf.h"

#include <catch2/catch.hpp>

#include <fmt/format.h>

#include <string>
#include <vector>

#include "analysis/error.h"
#include "analysis/page/pages.h"

using namespace crossread;

namespace {

using Lines = std::vector<std::string>;

/// A PDF of one page per list of lines, as simple as the format allows.
std::string pdf_of(const std::vector<Lines>& pages) {
  std::string objects = "<< /Type /Catalog /Pages 2 0 R >>";
  std::string kids;
  for (std::size_t page = 0; page < pages.size(); ++page) kids += fmt::format("{} 0 R ", 4 + 2 * page);
  std::vector<std::string> all{
      objects, fmt::format("<< /Type /Pages /Kids [{}] /Count {} >>", kids, pages.size()),
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"};
  for (std::size_t page = 0; page < pages.size(); ++page) {
    std::string words = "BT /F1 11 Tf 14 TL 60 760 Td ";
    for (const std::string& line : pages[page]) words += fmt::format("({}) Tj T* ", line);
    words += "ET";
    all.push_back(
        fmt::format("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {} 0 R /Resources "
                    "<< /Font << /F1 3 0 R >> >> >>",
                    5 + 2 * page));
    all.push_back(fmt::format("<< /Length {} >>\nstream\n{}\nendstream", words.size(), words));
  }
  std::string pdf = "%PDF-1.4\n";
  std::vector<std::size_t> places;
  for (std::size_t number = 0; number < all.size(); ++number) {
    places.push_back(pdf.size());
    pdf += fmt::format("{} 0 obj\n{}\nendobj\n", number + 1, all[number]);
  }
  const std::size_t table = pdf.size();
  pdf += fmt::format("xref\n0 {}\n0000000000 65535 f \n", all.size() + 1);
  for (const std::size_t place : places) pdf += fmt::format("{:010} 00000 n \n", place);
  return pdf +
         fmt::format("trailer << /Size {} /Root 1 0 R >>\nstartxref\n{}\n%%EOF\n", all.size() + 1, table);
}

const Lines first_page{
    "Le pont de Sarlune rouvre mardi",
    "Le pont de Sarlune rouvrira mardi matin apr\\350s deux mois de travaux, a annonc\\351 la",
    "mairie. Les pompiers ont v\\351rifi\\351 les piles une par une, et la circulation repren-",
    "dra sur deux voies.",
    "Le chantier a co\\373t\\351 trois millions d'euros, soit un de plus que ce qui avait \\351t\\351",
    "pr\\351vu au d\\351but, et les commer\\347ants du quai demandent maintenant que la ville les"};

}  // namespace

TEST_CASE("lines of a PDF become paragraphs, words parted at their ends are whole again", "[page][pdf]") {
  const std::string text = text_of_pdf(pdf_of({first_page, {"aide \\340 passer l'hiver.", "3"}}), "pont.pdf");
  CHECK(
      text ==
      "Le pont de Sarlune rouvre mardi\n"
      "Le pont de Sarlune rouvrira mardi matin après deux mois de travaux, a annoncé la mairie. Les pompiers "
      "ont vérifié les piles une par une, et la circulation reprendra sur deux voies.\n"
      "Le chantier a coûté trois millions d'euros, soit un de plus que ce qui avait été prévu au début, et "
      "les commerçants du quai demandent maintenant que la ville les aide à passer l'hiver.\n"
      "3\n");
}

TEST_CASE("a hyphen of the word itself stays at the end of a line", "[page][pdf]") {
  const Lines lines{"Le pont rouvrira mardi matin apres deux mois de travaux sur les piles, a-t-",
                    "il annonce devant la presse et les commercants du quai, puis sur la radio du", "port."};
  CHECK(text_of_pdf(pdf_of({lines}), "a.pdf").find("a-t-il annonce") != std::string::npos);
}

TEST_CASE("a PDF without text is called a scan", "[page][pdf]") {
  CHECK_THROWS_WITH(text_of_pdf(pdf_of({{}}), "scan.pdf"),
                    Catch::Contains("scan.pdf") && Catch::Contains("without text"));
}

TEST_CASE("what is no PDF is called damaged", "[page][pdf]") {
  CHECK_THROWS_AS(text_of_pdf("%PDF-1.4\nnothing", "x.pdf"), Error);
}

TEST_CASE("an article in a PDF is read as a pasted one", "[page][pdf]") {
  const Harvest harvest = crossread::harvest(
      std::vector<Source>{{"event/pont.pdf", pdf_of({first_page, {"aide \\340 passer l'hiver."}})}},
      Languages());
  REQUIRE(harvest.pages.size() == 1);
  const Article& article = harvest.pages.front().article;
  CHECK(article.id == "pont");
  CHECK(article.title == "Le pont de Sarlune rouvre mardi");
  CHECK(article.language == "fr");
  CHECK(article.text.ends_with("passer l'hiver."));
}
