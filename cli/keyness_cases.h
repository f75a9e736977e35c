#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace crossread {

/// A statistic in JSON: infinite as "inf" and "-inf", NaN as null.
nlohmann::ordered_json number_json(double value);

/// A statistic in a cell of CSV, with all its digits: NaN as "".
std::string exact_number(double value);

/// Answers a case of `keyness -` with its statistics by name, under the name of the case:
///
///   {"case","a","na","b","nb"}, with "alpha","alpha0" or "conf","family"   one word on two sides
///   {"case","p"}                      p-values to adjust
///   {"case","counts","sizes"}         one word over the parts of a text
///   {"case","counts_a","counts_b"}    all words of two texts
///   {"case","table","prior"}          outlet -> word -> count
///
/// Throws Error, at `place`, for anything else.
nlohmann::ordered_json keyness_answer(const nlohmann::json& question, const std::string& place);

}  // namespace crossread
