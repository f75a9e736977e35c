#include <string_view>

#include "analysis/error.h"
#include "analysis/page/pdf.h"
#include "fuzz/harvest_one.h"
#include "fuzz/promise.h"

namespace {

/// Else nothing would be tried, and no fault found.
bool reads_pdfs() {
  try {
    crossread::text_of_pdf("%PDF-1.4", "page.pdf");
  } catch (const crossread::Error& error) {
    return std::string_view(error.what()).find("cannot be loaded") == std::string_view::npos;
  }
  return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const bool reads = reads_pdfs();
  crossread::fuzz::promise(reads);
  crossread::harvest_one("page.pdf", data, size);
  return 0;
}
