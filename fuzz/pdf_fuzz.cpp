#include "fuzz/harvest_one.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  crossread::harvest_one("page.pdf", data, size);
  return 0;
}
