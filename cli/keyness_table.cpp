#include "cli/keyness_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/words/log_odds.h"
#include "analysis/words/statistics.h"
#include "cli/json_line.h"
#include "cli/keyness_cases.h"
#include "cli/markdown_table.h"
#include "cli/printed_table.h"
#include "reports/csv.h"
#include "reports/markdown_escape.h"

namespace crossread {
namespace {

double per_thousand(std::int64_t count, std::int64_t words) {
  return 1000 * static_cast<double>(count) / static_cast<double>(words);
}

std::string claim_of(const Keyness& keyness) {
  constexpr std::string_view no_finding = "The list is what to look at in the texts, not a finding.";
  switch (keyness.claim) {
    case Claim::words_differ:
      return fmt::format(
          "Of {} words tried, {} differ by more than chance explains (mid-p, Benjamini-Hochberg, q up to "
          "0.05). That shows that these texts differ, not that their outlets do.",
          keyness.tried, std::ranges::count(keyness.words, true, &KeyWord::flagged));
    case Claim::none_differs:
      return fmt::format("No single word differs by more than chance can explain ({} words tried). {}",
                         keyness.tried, no_finding);
    case Claim::too_little_text:
      break;
  }
  return fmt::format("Too little text to say which words differ: each side needs {} words ({} tried). {}",
                     KeynessRule().fewest_words, keyness.tried, no_finding);
}

/// A number to read; nothing where it is undefined.
std::string with_digits(double value, int digits) {
  return std::isnan(value) ? "" : fmt::format("{:.{}f}", value, digits);
}

std::string interval(double low, double high) {
  return std::isnan(low) ? "" : fmt::format("{:.1f} to {:.1f}", low, high);
}

std::string chance(double p) {
  return std::isnan(p) ? "" : fmt::format("{:.2g}", p);
}

/// "a", or "a (Le Quai)" for an outlet
std::string called(const std::string& letter, const std::string& name) {
  return name == letter ? letter : fmt::format("{} ({})", letter, escape_markdown(name));
}

std::string side_as_markdown(const KeynessSide& side) {
  const Keyness& keyness = side.keyness;
  std::vector<TableRow> rows{{"word", "differs", "a", "b", "a per 1000", "b per 1000", "log ratio",
                              "95 % interval", "over articles", "G²", "mid-p", "q", "DP", "G² of outlets"}};
  for (const KeyWord& word : keyness.words)
    rows.push_back({escape_markdown(word.word), word.flagged ? "yes" : "", std::to_string(word.a),
                    std::to_string(word.b), with_digits(per_thousand(word.a, keyness.na), 2),
                    with_digits(per_thousand(word.b, keyness.nb), 2), with_digits(word.log_ratio, 2),
                    interval(word.low, word.high), interval(word.drawn_low, word.drawn_high),
                    with_digits(word.g2, 2), chance(word.mid_p), chance(word.q), with_digits(word.dp, 2),
                    with_digits(word.g2_outlets, 2)});
  return fmt::format("{}: {} words; {}: {} words\n\n{}\n\n{}\n", called("a", side.name), keyness.na,
                     called("b", side.others), keyness.nb, claim_of(keyness), markdown_table(rows, 2));
}

std::string side_as_csv(const KeynessSide& side) {
  const Keyness& keyness = side.keyness;
  std::string rows;
  for (const KeyWord& word : keyness.words)
    rows += csv_row(TableRow{side.name,
                             word.word,
                             std::to_string(word.a),
                             std::to_string(keyness.na),
                             std::to_string(word.b),
                             std::to_string(keyness.nb),
                             exact_number(per_thousand(word.a, keyness.na)),
                             exact_number(per_thousand(word.b, keyness.nb)),
                             exact_number(word.log_ratio),
                             exact_number(word.low),
                             exact_number(word.high),
                             exact_number(word.drawn_low),
                             exact_number(word.drawn_high),
                             exact_number(word.g2),
                             exact_number(word.mid_p),
                             exact_number(word.q),
                             std::to_string(keyness.tried),
                             exact_number(word.dp),
                             exact_number(word.g2_outlets),
                             exact_number(word.p_outlets),
                             word.flagged ? "yes" : ""});
  return rows;
}

std::string side_as_json(const KeynessSide& side) {
  const Keyness& keyness = side.keyness;
  Contingency table{.a = {}, .b = {}, .na = keyness.na, .nb = keyness.nb};
  for (const KeyWord& word : keyness.words) {
    table.a.push_back(word.a);
    table.b.push_back(word.b);
  }
  const DistinctCounts distinct = distinct_counts(table);
  const std::vector<Statistic> statistics = all_statistics(distinct.table);
  const LogOdds odds = log_odds(distinct.table, pooled_prior(distinct.table));
  std::string lines;
  for (std::size_t at = 0; at < keyness.words.size(); ++at) {
    const KeyWord& word = keyness.words[at];
    nlohmann::ordered_json json{{"side", side.name}, {"word", word.word}, {"a", word.a},
                                {"b", word.b},       {"na", keyness.na},  {"nb", keyness.nb}};
    for (const Statistic& statistic : statistics)
      json[std::string(statistic.name)] = number_json(statistic.values[distinct.row_of_word[at]]);
    json["log_odds"] = number_json(odds.difference[distinct.row_of_word[at]]);
    json["log_odds_z"] = number_json(odds.z[distinct.row_of_word[at]]);
    json["drawn_low"] = number_json(word.drawn_low);
    json["drawn_high"] = number_json(word.drawn_high);
    json["q"] = number_json(word.q);
    json["tried"] = keyness.tried;
    json["dp"] = number_json(word.dp);
    json["g2_outlets"] = number_json(word.g2_outlets);
    json["p_outlets"] = number_json(word.p_outlets);
    json["differs"] = word.flagged;
    lines += json_line(json);
  }
  return lines;
}

}  // namespace

std::string keyness_table(const std::vector<KeynessSide>& sides, std::string_view format) {
  std::string text;
  if (format == "csv")
    text =
        "side,word,a,na,b,nb,a_per_1000,b_per_1000,log_ratio,low,high,drawn_low,drawn_high,g2,mid_p,q,tried,"
        "dp,g2_outlets,p_"
        "outlets,"
        "differs\n";
  for (const KeynessSide& side : sides)
    text += format == "csv"    ? side_as_csv(side)
            : format == "json" ? side_as_json(side)
                               : side_as_markdown(side);
  return text;
}

}  // namespace crossread
