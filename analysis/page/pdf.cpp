#include "analysis/page/pdf.h"

#include <dlfcn.h>
#include <sys/auxv.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <vector>

#include "analysis/error.h"
#include "analysis/page/pdf_layer.h"

namespace crossread {
namespace {

constexpr double full_line = 0.8;            // of the usual longest line: a shorter one may end a paragraph
constexpr double short_line = 0.55;          // a headline, a caption: it ends one whatever its last character
constexpr double usual = 0.9;                // of the lines are no longer than the usual longest
constexpr std::int32_t fewest_letters = 30;  // page numbers and stamps are no text

using Lines = std::vector<icu::UnicodeString>;

using ReadPdf = decltype(&crossread_read_pdf);

/// "" where the system does not tell.
std::filesystem::path folder_of_program() {
  std::error_code unknown;
  auto program = std::filesystem::read_symlink("/proc/self/exe", unknown);
  if (unknown)
    program = std::filesystem::canonical(reinterpret_cast<const char*>(getauxval(AT_EXECFN)), unknown);
  return unknown ? std::filesystem::path() : program.parent_path();
}

/// From where this program is installed or was built; for a program that uses the library, by the linker's
/// rules.
void* opened_module() {
  const std::string name = CROSSREAD_PDF_MODULE;
  if (const auto folder = folder_of_program(); !folder.empty())
    for (const std::filesystem::path place : {CROSSREAD_MODULES_INSTALLED, CROSSREAD_MODULES_BUILT})
      if (void* const module = dlopen((folder / place / name).c_str(), RTLD_NOW)) return module;
  return dlopen(name.c_str(), RTLD_NOW);
}

/// What reads PDFs, or why it cannot be loaded; once loaded it stays.
struct Module {
  Module() {
    if (void* const module = opened_module())
      read = reinterpret_cast<ReadPdf>(dlsym(module, "crossread_read_pdf"));
    if (read == nullptr) fault = dlerror();
  }
  ReadPdf read = nullptr;
  std::string fault;
};

PdfLayer layer_of(std::string_view bytes, const std::string& path) {
  static const Module module;
  if (module.read == nullptr)
    throw Error(path, "a PDF, and the part of crossread that reads them cannot be loaded (" + module.fault +
                          "); install crossread anew, or paste the text into a .txt file");
  PdfLayer layer;
  module.read(bytes, layer);
  return layer;
}

/// Lines of all pages without outer spaces; an empty one between pages.
Lines lines_of(const std::vector<std::u16string>& pages) {
  Lines lines;
  for (const auto& page : pages) {
    const icu::UnicodeString text(page.data(), static_cast<std::int32_t>(page.size()));
    for (std::int32_t begin = 0; begin < text.length();) {
      const std::int32_t found = text.indexOf(u'\n', begin);
      const std::int32_t end = found < 0 ? text.length() : found;
      lines.push_back(icu::UnicodeString(text, begin, end - begin).trim());
      begin = end + 1;
    }
    lines.emplace_back();
  }
  return lines;
}

std::int32_t usual_length(const Lines& lines) {
  std::vector<std::int32_t> lengths;
  for (const auto& line : lines)
    if (!line.isEmpty()) lengths.push_back(line.countChar32());
  if (lengths.empty()) return 0;
  std::ranges::sort(lengths);
  return lengths[static_cast<std::size_t>(usual * static_cast<double>(lengths.size() - 1))];
}

bool ends_a_sentence(const icu::UnicodeString& line) {
  static const icu::UnicodeString ends(u".!?…»”\"");
  return ends.indexOf(line.charAt(line.length() - 1)) >= 0;
}

bool ends_a_paragraph(const icu::UnicodeString& line, std::int32_t longest) {
  const auto length = static_cast<double>(line.countChar32());
  return length < short_line * longest || (length < full_line * longest && ends_a_sentence(line));
}

/// "construc-" before "tion": the hyphen is the line's; in "a-t-" before "il" it is the word's.
bool is_parted(const icu::UnicodeString& line, const icu::UnicodeString& next) {
  const std::int32_t last = line.length() - 1;
  const std::int32_t word = line.lastIndexOf(u' ') + 1;
  if (line.indexOf(u'-', word) < last && line.indexOf(u'-', word) >= 0) return false;
  return last > 0 && (line.charAt(last) == u'-' || line.charAt(last) == u'\u00AD') &&
         u_isalpha(line.char32At(last - 1)) && u_islower(next.char32At(0));
}

void append(icu::UnicodeString& paragraph, const icu::UnicodeString& line) {
  const bool ends_in_hyphen = paragraph.endsWith(u'-') && !paragraph.endsWith(u" -");
  if (is_parted(paragraph, line))
    paragraph.truncate(paragraph.length() - 1);
  else if (!paragraph.isEmpty() && !ends_in_hyphen)
    paragraph.append(u' ');
  paragraph.append(line);
}

Lines paragraphs_of(const Lines& lines) {
  const std::int32_t longest = usual_length(lines);
  Lines paragraphs;
  icu::UnicodeString paragraph;
  const auto end = [&] {
    if (!paragraph.isEmpty()) paragraphs.push_back(paragraph);
    paragraph.remove();
  };
  for (const auto& line : lines) {
    if (line.isEmpty()) {
      if (!paragraph.isEmpty() && ends_a_sentence(paragraph)) end();  // else it goes on across pages
      continue;
    }
    append(paragraph, line);
    if (ends_a_paragraph(line, longest)) end();
  }
  end();
  return paragraphs;
}

std::int32_t letters_in(const Lines& lines) {
  std::int32_t letters = 0;
  for (const auto& line : lines)
    for (std::int32_t at = 0; at < line.length(); at = line.moveIndex32(at, 1))
      if (u_isalpha(line.char32At(at))) ++letters;
  return letters;
}

}  // namespace

std::string text_of_pdf(std::string_view bytes, const std::string& path) {
  const auto [state, pages] = layer_of(bytes, path);
  if (state == PdfLayer::State::damaged)
    throw Error(path, "a damaged PDF; save the page as HTML, or paste its text into a .txt file");
  if (state == PdfLayer::State::locked) throw Error(path, "a PDF with a password; save it without one");
  const Lines lines = lines_of(pages);
  if (letters_in(lines) < fewest_letters)
    throw Error(
        path, "a PDF without text, perhaps a scan; find the page itself, or type its text into a .txt file");
  std::string text;
  for (const auto& paragraph : paragraphs_of(lines)) paragraph.toUTF8String(text).push_back('\n');
  return text;
}

}  // namespace crossread
