#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crossread {

/// The text layer of a PDF, in the order of the file.
struct PdfLayer {
  enum class State { read, damaged, locked };
  State state = State::read;
  std::vector<std::u16string> pages;  ///< with the line ends of the page
};

}  // namespace crossread

/// Reads the text layer of a PDF into `layer`. It stands in a module of its own, which `text_of_pdf` loads
/// when it meets a PDF: to load poppler, with the twenty libraries that it brings, takes as long as all the
/// rest. The module is of the same build, as values pass between the two as they are.
extern "C" void crossread_read_pdf(std::string_view bytes, crossread::PdfLayer& layer);
