#include "cli/corrections_state.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include "analysis/comparison/corrections.h"
#include "analysis/comparison/lookup.h"
#include "analysis/text/text.h"
#include "cli/corrections_file.h"
#include "cli/tsv.h"
#include "reports/clean_line.h"

namespace crossread {
namespace {

constexpr std::size_t fewest_words = 8;  // of a quotation's beginning

/// A text without the marks around it that a table doubles.
std::string_view without_marks(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of('"'), text.size()));
  return text.substr(0, text.find_last_not_of('"') + 1);
}

/// The first words of a text.
std::string first_words(const std::string& text, std::size_t words) {
  std::size_t end = 0;
  for (; words > 0 && end != std::string::npos; --words)
    end = text.find(' ', text.find_first_not_of(' ', end));
  return end == std::string::npos ? text : text.substr(0, end);
}

/// As few first words as tell a quotation from the article's others; all of it where others begin so.
std::string beginning_of(const std::string& quotation, const std::set<std::string>& keys) {
  const std::string whole = correction_key(quotation);
  for (std::size_t words = fewest_words;; words *= 2) {
    const std::string first = first_words(quotation, words);
    const std::string key = correction_key(first);
    if (first == quotation || key == whole) return quotation;
    const auto is_other = [&](const std::string& other) { return other != whole && other.starts_with(key); };
    if (!key.empty() && std::ranges::none_of(keys, is_other)) return first + " …";
  }
}

class Writing {
 public:
  Writing(const ArticleNames& names, const Phrases& phrases) : names_(names), phrases_(phrases) {}

  void add_head() {
    for (const char* key : {"what", "save", "article", "known", "wire", "speaker", "person", "term", "last"})
      text_ +=
          fmt::format("# {}\n", with_plain_spaces(phrases_.phrase(fmt::format("corrections.file.{}", key))));
    const std::vector<std::string> head(std::begin(correction_columns), std::end(correction_columns));
    text_ += tsv_row(head);
  }

  void add_given(std::span<const Correction> given) {
    for (const Correction& one : given) {
      const bool is_answer = one.kind == CorrectionKind::wire || one.kind == CorrectionKind::term;
      add(one, one.value.empty() ? std::string(not_known)
               : is_answer       ? answer(one.value == Correction::yes)
                                 : one.value);
    }
  }

  void add_state(const Comparison& comparison) {
    for (std::uint32_t article = 0; article < comparison.articles.size(); ++article) {
      add_facts(comparison.articles[article]);
      add_speakers(comparison, article);
      if (!comparison.terms.empty()) add_terms(comparison.articles[article], comparison.terms[article]);
    }
    for (const Voice& voice : comparison.voices.voices)
      add(CorrectionKind::person, Correction::every_article, shown(voice), std::string(nothing_said));
  }

  std::string take() { return std::move(text_); }

 private:
  std::string answer(bool is_so) const {
    return phrases_.phrase(is_so ? "corrections.yes" : "corrections.no");
  }

  /// Each thing once.
  void add(const Correction& one, const std::string& value) {
    if (!written_.emplace(one.kind, one.article, correction_key(one.what)).second) return;
    text_ += tsv_row(std::vector<std::string>{
        std::string(correction_kind_names[static_cast<std::size_t>(one.kind)]),
        one.article == Correction::every_article ? one.article : names_.name_of(one.article),
        one.what.empty() ? std::string(nothing_said) : one.what, one.now, value});
  }

  void add(CorrectionKind kind, std::string_view article, const std::string& what, const std::string& now) {
    const bool is_of_words =
        kind == CorrectionKind::speaker || kind == CorrectionKind::person || kind == CorrectionKind::term;
    if (is_of_words && correction_key(what).empty()) return;  // nothing to find it by
    add({.kind = kind,
         .article = std::string(article),
         .what = what,
         .now = now.empty() ? std::string(not_known) : now},
        "");
  }

  void add_facts(const ArticleAccount& account) {
    const Article& article = account.article;
    add(CorrectionKind::outlet, article.id, "", article.outlet);
    add(CorrectionKind::title, article.id, "", article.title);
    add(CorrectionKind::date, article.id, "", article.date);
    add(CorrectionKind::wire, article.id, "", answer(account.wire));
  }

  void add_speakers(const Comparison& comparison, std::uint32_t article) {
    std::vector<std::pair<std::string, const Voice*>> quotations;
    std::set<std::string> keys;
    for (const Quotation& one : comparison.voices.quotations) {
      if (one.place.article != article) continue;
      const auto words = comparison.articles[article].text.slice(one.place.span);
      quotations.emplace_back(tsv_cell(without_marks(words)), &comparison.voices.voices[one.voice]);
      keys.insert(correction_key(words));
    }
    for (const auto& [words, voice] : quotations)
      add(CorrectionKind::speaker, comparison.articles[article].article.id, beginning_of(words, keys),
          shown(*voice));
  }

  void add_terms(const ArticleAccount& account, const ArticleTerms& terms) {
    for (const auto* voice : {&terms.title, &terms.own, &terms.quoted})
      for (const MarkedTerm& term : *voice) {
        const Text& text = term.place.part == Part::title ? account.title : account.text;
        add(CorrectionKind::term, account.article.id, std::string(text.slice(term.place.span)), answer(true));
      }
  }

  const ArticleNames& names_;
  const Phrases& phrases_;
  std::set<std::tuple<CorrectionKind, std::string, std::string>> written_;
  std::string text_;
};

}  // namespace

std::string corrections_to_fill_in(std::span<const Comparison> comparisons, std::span<const Correction> given,
                                   const ArticleNames& names, const Phrases& phrases) {
  Writing writing(names, phrases);
  writing.add_head();
  writing.add_given(given);
  for (const Comparison& comparison : comparisons) writing.add_state(comparison);
  return writing.take();
}

}  // namespace crossread
