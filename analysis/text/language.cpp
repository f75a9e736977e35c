#include "analysis/text/language.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>
#include <unicode/locid.h>

#include <algorithm>
#include <mutex>

#include "analysis/text/text.h"

namespace crossread {
namespace {

/// What CLD2 found; it sums up its best guesses over the whole text.
struct Detection {
  std::string code;
  bool sure = false;
};

/// Below this many bytes of letters a wrong answer is likelier than a wrong lang attribute.
constexpr int few_bytes = 120;

/// "fr-FR", "fr_CA" and "fra" -> "fr"; CLD2's old "iw" -> "he"; "" for what is no language tag.
std::string two_letter_code(std::string_view tag) {
  const std::string code = icu::Locale::createCanonical(std::string(tag).c_str()).getLanguage();
  return code.size() == 2 ? code : "";
}

/// CLD2 keeps its flags in variables of the whole process, so it is asked by one thread at a time.
Detection detect(const std::string& utf8) {
  static std::mutex one_at_a_time;
  const std::lock_guard lock(one_at_a_time);
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  int text_bytes = 0;
  bool reliable = false;
  constexpr bool plain_text = true;
  CLD2::ExtDetectLanguageSummary(utf8.data(), static_cast<int>(utf8.size()), plain_text, &hints, 0, languages,
                                 percents, scores, nullptr, &text_bytes, &reliable);
  if (languages[0] == CLD2::UNKNOWN_LANGUAGE) return {};
  return {two_letter_code(CLD2::LanguageCode(languages[0])), reliable && text_bytes >= few_bytes};
}

}  // namespace

std::string language_of(std::string_view utf8, std::string_view hint) {
  const Detection detection = detect(well_formed_utf8(std::string(utf8)));
  if (detection.sure && !detection.code.empty()) return detection.code;
  std::string hinted = two_letter_code(hint);
  return hinted.empty() ? detection.code : hinted;
}

}  // namespace crossread
