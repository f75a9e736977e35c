#include "fuzz/harvest_one.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  crossread::harvest_one("page.html", data, size);
  return 0;
}
