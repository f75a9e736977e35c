#include "cli/keyness_cases.h"

#include <fmt/format.h>

#include <cmath>
#include <map>
#include <numeric>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/error.h"
#include "analysis/words/dispersion.h"
#include "analysis/words/divergence.h"
#include "analysis/words/log_odds.h"
#include "analysis/words/multiple_tests.h"
#include "analysis/words/ratio_intervals.h"
#include "analysis/words/statistics.h"

namespace crossread {
namespace {

using Answer = nlohmann::ordered_json;
using Integers = std::vector<std::int64_t>;

/// A case, and the place that its faults are reported at.
struct Question {
  const nlohmann::json& json;
  const std::string& place;

  bool has(std::string_view name) const { return json.contains(name); }
  void require(bool holds, std::string_view what) const {
    if (!holds) throw Error(place, std::string(what));
  }
};

std::int64_t count_in(const Question& question, const nlohmann::json& value, std::string_view name) {
  const bool fits = value.is_number_integer() && value >= 0 && value <= most_words;
  question.require(fits, fmt::format("\"{}\" is no whole number from 0 to {}", name, most_words));
  return value.get<std::int64_t>();
}

std::int64_t count(const Question& question, const char* name) {
  return count_in(question, question.json.value(name, nlohmann::json()), name);
}

double number(const Question& question, const char* name, double least, double most) {
  const nlohmann::json value = question.json.value(name, nlohmann::json());
  const bool fits = value.is_number() && value > least && value < most;
  question.require(fits, fmt::format("\"{}\" is no number between {} and {}", name, least, most));
  return value.get<double>();
}

const nlohmann::json& list(const Question& question, const char* name) {
  question.require(question.has(name) && question.json[name].is_array() && !question.json[name].empty(),
                   fmt::format("\"{}\" is no list", name));
  return question.json[name];
}

Integers counts(const Question& question, const char* name) {
  Integers values;
  for (const auto& value : list(question, name)) values.push_back(count_in(question, value, name));
  return values;
}

/// Two lists of one length that are not all zero.
std::pair<Integers, Integers> two_lists(const Question& question, const char* first, const char* second) {
  std::pair<Integers, Integers> lists{counts(question, first), counts(question, second)};
  question.require(lists.first.size() == lists.second.size(),
                   fmt::format("\"{}\" and \"{}\" are of different lengths", first, second));
  return lists;
}

Answer list_json(const std::vector<double>& values) {
  auto json = Answer::array();
  for (const double value : values) json.push_back(number_json(value));
  return json;
}

Contingency table_in(const Question& question) {
  Contingency table{.a = {count(question, "a")},
                    .b = {count(question, "b")},
                    .na = count(question, "na"),
                    .nb = count(question, "nb")};
  question.require(table.na > 0 && table.nb > 0, "a side without words cannot be compared");
  question.require(table.a[0] <= table.na && table.b[0] <= table.nb, "a count is above its side's total");
  return table;
}

void add_log_odds(Answer& answer, const Question& question, const Contingency& table) {
  constexpr double largest = 1e12;
  const double alpha0 = number(question, "alpha0", 0, largest);
  const LogOdds odds = log_odds(table, {{number(question, "alpha", 0, alpha0)}, alpha0});
  answer["log_odds"] = number_json(odds.difference[0]);
  answer["log_odds_z"] = number_json(odds.z[0]);
  answer["log_odds_z_full"] = number_json(odds.z_full[0]);
}

void add_conservative_ratios(Answer& answer, const Question& question, const Contingency& table) {
  constexpr double no_words = 0, largest = 1e12;
  const Caution caution{.confidence = number(question, "conf", 0, 1),
                        .words = number(question, "family", no_words, largest)};
  answer["lrc"] = number_json(lrc(table, caution)[0]);
  answer["lrc_positive"] = number_json(lrc_positive(table, caution)[0]);
}

void answer_of_word(Answer& answer, const Question& question) {
  const Contingency table = table_in(question);
  for (const Statistic& statistic : all_statistics(table))
    answer[std::string(statistic.name)] = number_json(statistic.values[0]);
  if (question.has("alpha")) add_log_odds(answer, question, table);
  if (question.has("conf") || question.has("family")) add_conservative_ratios(answer, question, table);
}

void answer_of_tests(Answer& answer, const Question& question) {
  std::vector<double> p;
  for (const auto& value : list(question, "p")) {
    question.require(value.is_number() && value >= 0 && value <= 1, "\"p\" holds what is no chance");
    p.push_back(value.get<double>());
  }
  answer["bh"] = list_json(benjamini_hochberg(p));
}

void answer_of_parts(Answer& answer, const Question& question) {
  const auto [counts, sizes] = two_lists(question, "counts", "sizes");
  const Dispersion dispersion = dispersion_of(counts, sizes);
  answer["range"] = number_json(dispersion.range);
  answer["juilland_d"] = number_json(dispersion.juilland_d);
  answer["dp"] = number_json(dispersion.dp);
  answer["dp_norm"] = number_json(dispersion.dp_norm);
  answer["rosengren_s"] = number_json(dispersion.rosengren_s);
  answer["kl_divergence"] = number_json(dispersion.kl_divergence);
}

void answer_of_texts(Answer& answer, const Question& question) {
  const auto [a, b] = two_lists(question, "counts_a", "counts_b");
  const std::vector<double> parts = divergence_parts(a, b);
  answer["jsd"] = number_json(std::accumulate(parts.begin(), parts.end(), 0.0));
  answer["jsd_parts"] = list_json(parts);
}

/// The columns of a table of outlets: its words, sorted.
std::map<std::string, std::size_t> columns_of_words(const Question& question) {
  std::map<std::string, std::size_t> columns;
  for (const auto& row : question.json["table"]) {
    question.require(row.is_object(), "\"table\" holds an outlet without words");
    for (const auto& [word, count] : row.items()) columns.emplace(word, 0);
  }
  std::size_t number = 0;
  for (auto& [word, column] : columns) column = number++;
  return columns;
}

void answer_of_outlets(Answer& answer, const Question& question) {
  question.require(question.json["table"].is_object(), "\"table\" is no object of outlets");
  const auto columns = columns_of_words(question);
  OutletCounts outlets;
  for (const auto& row : question.json["table"]) {
    auto& counts = outlets.counts.emplace_back(columns.size());
    for (const auto& [word, value] : row.items()) counts[columns.at(word)] = count_in(question, value, word);
    outlets.totals.push_back(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
  }
  const bool one = question.json.value("prior", nlohmann::json()) == "one";
  const auto weighted = weighted_log_odds(outlets, one ? Pseudocount::one : Pseudocount::pooled);
  auto& answers = answer["weighted_log_odds"] = Answer::object();
  std::size_t outlet = 0;
  for (const auto& [name, row] : question.json["table"].items()) {
    for (const auto& [word, count] : row.items())
      answers[fmt::format("{}/{}", name, word)] = number_json(weighted[outlet][columns.at(word)]);
    ++outlet;
  }
}

}  // namespace

Answer number_json(double value) {
  if (std::isnan(value)) return {};
  if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
  return value;
}

std::string exact_number(double value) {
  return std::isnan(value) ? "" : fmt::format("{}", value);
}

Answer keyness_answer(const nlohmann::json& json, const std::string& place) {
  const Question question{json, place};
  question.require(json.is_object() && json.contains("case"), "expected an object with a \"case\"");
  Answer answer{{"case", json["case"]}};
  if (question.has("a")) {
    answer_of_word(answer, question);
  } else if (question.has("p")) {
    answer_of_tests(answer, question);
  } else if (question.has("counts")) {
    answer_of_parts(answer, question);
  } else if (question.has("counts_a")) {
    answer_of_texts(answer, question);
  } else {
    question.require(question.has("table"), "expected a, na, b, nb, or p, counts, counts_a or table");
    answer_of_outlets(answer, question);
  }
  return answer;
}

}  // namespace crossread
