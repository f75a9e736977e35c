#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "analysis/lexicon/languages.h"
#include "analysis/text/reading.h"

// Any bytes are a text: sentences lie in order inside it and do not overlap.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const crossread::Languages languages = crossread::load_languages();
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  for (const char* code : {"fr", "en", ""}) {
    const crossread::Document document = crossread::document_of(bytes, languages.of(code).text);
    std::uint32_t end = 0;
    for (const crossread::Sentence& sentence : document.sentences) {
      if (sentence.span.begin < end || sentence.span.end > document.text.size() || sentence.span.empty())
        std::abort();
      end = sentence.span.end;
    }
  }
  return 0;
}
