#include <string>

#include "fuzz/harvest_one.h"

// Any bytes are the front matter of an article, or no YAML.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string page = "---\n";
  page.append(reinterpret_cast<const char*>(data), size)
      .append(
          "\n---\n\nLe vieux pont de Sarlune fermera lundi avant l'hiver, a dit le maire aux "
          "journalistes.\n");
  crossread::harvest_one("page.md", reinterpret_cast<const std::uint8_t*>(page.data()), page.size());
  return 0;
}
