#include "analysis/alignment/written_words.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "analysis/alignment/numbering.h"
#include "analysis/text/fold.h"
#include "analysis/text/string_table.h"
#include "analysis/text/utf8.h"
#include "analysis/text/whitespace_tokens.h"

namespace crossread {
namespace {

std::uint32_t code_points_in(const char* begin, const char* end) {
  return static_cast<std::uint32_t>(
      std::count_if(begin, end, [](char byte) { return !continues_code_point(byte); }));
}

/// Reads each different piece between spaces once and numbers its words.
class PieceReader {
 public:
  explicit PieceReader(const Language& language) : language_(language) {}

  std::vector<PairedWord> words_of(const Text& text) {
    std::vector<PairedWord> words;
    std::string_view rest = text.bytes();
    const char* before = rest.data();
    std::uint32_t place = 0;  // in code points, of `before`
    for (auto piece = take_whitespace_token(rest); !piece.empty(); piece = take_whitespace_token(rest)) {
      place += code_points_in(before, piece.data());
      for (PairedWord word : words_in(without_last_mark(piece))) {
        word.span = {word.span.begin + place, word.span.end + place};
        words.push_back(word);
      }
      before = piece.data();
    }
    return words;
  }

 private:
  /// Their spans are those in the piece.
  std::span<const PairedWord> words_in(std::string_view piece) {
    const std::uint32_t number = pieces_.add(piece).number;
    if (number == ends_.size()) {
      for (const std::string_view word : crossread::words_of(piece, language_.text)) read(piece, word);
      ends_.push_back(static_cast<std::uint32_t>(read_.size()));
    }
    const std::uint32_t begin = number == 0 ? 0 : ends_[number - 1];
    return std::span(read_).subspan(begin, ends_[number] - begin);
  }

  void read(std::string_view piece, std::string_view word) {
    const std::string folded = fold(word);
    const auto usual = language_.alike.spellings.find(folded);
    const bool respelt = usual != language_.alike.spellings.end();
    const std::uint32_t begin = code_points_in(piece.data(), word.data());
    const std::uint32_t end = begin + code_points_in(word.data(), word.data() + word.size());
    const std::uint32_t form = forms_.number_of(folded);
    read_.push_back({.span = {begin, end},
                     .form = form,
                     .key = respelt ? forms_.number_of(usual->second) : form,
                     .attached = folded.starts_with('-'),
                     .respelt = respelt});
  }

  const Language& language_;
  StringTable pieces_;               ///< views of the texts
  std::vector<PairedWord> read_;     ///< the words of all pieces
  std::vector<std::uint32_t> ends_;  ///< by piece, where its words end among them
  Numbering forms_;
};

}  // namespace

PairedWords written_words(const Text& a, const Text& b, const Language& language) {
  PieceReader reader(language);
  PairedWords words;
  words.a.words = reader.words_of(a);
  words.b.words = reader.words_of(b);
  return words;
}

}  // namespace crossread
