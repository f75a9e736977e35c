#include "cli/correction_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "analysis/error.h"
#include "cli/corrections_file.h"
#include "cli/file_kinds.h"
#include "cli/inputs.h"
#include "cli/new_file.h"
#include "cli/report_folder.h"
#include "cli/streams.h"

namespace crossread {
namespace {

bool is_unmatched(const CorrectionMade& one) {
  return one.outcome == CorrectionMade::Outcome::no_match ||
         one.outcome == CorrectionMade::Outcome::no_article;
}

/// "no quotation of rt begins with 'Nous explorons'"
std::string reason(const CorrectionMade& one) {
  const Correction& correction = one.correction;
  if (one.outcome == CorrectionMade::Outcome::no_article)
    return fmt::format("no article is called '{}'", correction.article);
  const std::string where = correction.article == Correction::every_article
                                ? std::string()
                                : fmt::format(" in '{}'", correction.article);
  switch (correction.kind) {
    case CorrectionKind::speaker:
      return fmt::format("no quotation{} begins with '{}'", where, correction.what);
    case CorrectionKind::person:
      return fmt::format("nobody who speaks{} is called '{}'", where, correction.what);
    default:
      return fmt::format("no loaded word{} is '{}'", where, correction.what);
  }
}

}  // namespace

std::vector<Option> with_correction_options(std::vector<Option> own) {
  own.insert(
      own.end(),
      {{.name = "corrections",
        .value = "FILE",
        .help = "what a person has corrected: outlets, speakers, loaded words, ... (docs/corrections.md)"},
       {.name = "write-corrections",
        .value = "FILE",
        .help = "write such a file to fill in, with all that was found"}});
  return own;
}

void check_corrections_to_write(const Arguments& arguments, const std::string& report_folder) {
  if (!arguments.has("write-corrections")) return;
  const std::string file = arguments.value("write-corrections");
  check_new_file(file);
  if (holds_articles(file)) throw Error(file, "would be read as an article; choose a name that ends in .tsv");
  if (!report_folder.empty() && lies_in(file, report_folder))
    throw Error(file, "would go with the next report; choose another folder");
}

std::vector<Correction> given_corrections(const Arguments& arguments) {
  if (!arguments.has("corrections")) return {};
  const Source source = read_source(arguments.value("corrections"));
  return corrections_in(source.bytes, source.path);
}

std::vector<Correction> with_ids(std::vector<Correction> corrections, const ArticleNames& names,
                                 const std::string& path) {
  for (Correction& one : corrections) {
    if (one.article == Correction::every_article) continue;
    const auto ids = names.called(one.article);
    if (ids.size() > 1)
      throw Error(fmt::format("{}, line {}", path, one.line),
                  fmt::format("'{}' is {} articles, {} and {} among them; write the file's path, or the id "
                              "that extract prints",
                              one.article, ids.size(), ids[0], ids[1]));
    if (!ids.empty()) one.article = ids.front();
  }
  return corrections;
}

void complain_of_unmatched(std::span<Comparison> comparisons, const std::string& path) {
  std::set<std::size_t> matched;
  for (const Comparison& comparison : comparisons)
    for (const CorrectionMade& one : comparison.corrections)
      if (!is_unmatched(one)) matched.insert(one.correction.line);
  std::map<std::size_t, std::string> reasons;
  for (Comparison& comparison : comparisons) {
    std::erase_if(comparison.corrections, [&](const CorrectionMade& one) {
      return is_unmatched(one) && matched.contains(one.correction.line);
    });
    for (const CorrectionMade& one : comparison.corrections)
      if (is_unmatched(one)) reasons.emplace(one.correction.line, reason(one));
  }
  for (const auto& [line, why] : reasons) complain(fmt::format("{}, line {}: {}", path, line, why));
}

}  // namespace crossread
