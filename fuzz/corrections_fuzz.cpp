#include <cstddef>
#include <cstdint>
#include <string_view>

#include "analysis/error.h"
#include "cli/corrections_file.h"

// Any bytes are a table of corrections, or the first row that is none is named.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    crossread::corrections_in({reinterpret_cast<const char*>(data), size}, "fix.tsv");
  } catch (const crossread::Error&) {
  }
  return 0;
}
