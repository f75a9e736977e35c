#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "fuzz/arbitrary_comparison.h"
#include "fuzz/report_check.h"

// Whatever a comparison says, its report says it in words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  crossread::fuzz::Bytes bytes(data, size);
  const std::string settings = bytes.string(bytes.number(20));
  const char* language = bytes.yes() ? "fr" : "en";
  std::vector<crossread::Comparison> comparisons(1 + bytes.number(2));
  for (auto& comparison : comparisons) comparison = crossread::fuzz::arbitrary_comparison(bytes);
  std::erase_if(comparisons, [](const auto& comparison) { return comparison.articles.empty(); });
  if (comparisons.empty()) comparisons.emplace_back();
  crossread::fuzz::check_report(comparisons, language, settings);
  return 0;
}
