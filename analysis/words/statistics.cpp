#include "analysis/words/statistics.h"

#include "analysis/words/chi_squared.h"
#include "analysis/words/conditional_odds_ratio.h"
#include "analysis/words/effect_sizes.h"
#include "analysis/words/exact_tests.h"
#include "analysis/words/likelihood_ratio.h"
#include "analysis/words/ratio_intervals.h"

namespace crossread {
namespace {

void add_sizes(std::vector<Statistic>& list, const Contingency& table) {
  const Intervals jeffreys = jeffreys_intervals(table);
  list.insert(list.end(),
              {{"log_ratio", "log ratio (Hardie)", log_ratio(table)},
               {"log_ratio_walter", "log ratio, ½ added (Walter)", log_ratio_walter(table)},
               {"log_ratio_low", "log ratio, lower bound of 95 % (Jeffreys)", jeffreys.low},
               {"log_ratio_high", "log ratio, upper bound of 95 % (Jeffreys)", jeffreys.high},
               {"lrc", "conservative log ratio (Evert)", lrc(table, {})},
               {"lrc_positive", "conservative log ratio, lower bound alone", lrc_positive(table, {})},
               {"relative_risk", "ratio of the rates", relative_risk(table)},
               {"diff_percent", "difference in percent, %DIFF", diff_percent(table)},
               {"odds_ratio", "odds ratio", odds_ratio(table)},
               {"odds_ratio_mle", "odds ratio, conditional maximum likelihood", odds_ratio_mle(table)},
               {"difference_coefficient", "difference coefficient", difference_coefficient(table)},
               {"simple_maths_1", "simple maths, 1 added", simple_maths(table, 1)},
               {"simple_maths_100", "simple maths, 100 added", simple_maths(table, 100)},
               {"pmi", "pointwise mutual information", pmi(table)}});
}

void add_tests(std::vector<Statistic>& list, const Contingency& table) {
  const std::vector<double> likelihood = g2(table);
  const std::vector<double> pearson = chi2(table);
  const std::vector<double> yates = chi2_yates(table);
  list.insert(list.end(),
              {{"g2", "log-likelihood G², four cells (Dunning)", likelihood},
               {"g2_p", "p of G²", chi_squared_p(likelihood)},
               {"g2_log10_p", "log10 of the p of G²", chi_squared_log10_p(likelihood)},
               {"g2_signed", "G² with the sign of the difference", g2_signed(table)},
               {"g2_two_cell", "G², two cells (Rayson & Garside)", g2_two_cell(table)},
               {"g2_williams", "G² with Williams' correction", g2_williams(table)},
               {"bic", "Bayes factor BIC (Wilson)", bic(table)},
               {"ell", "effect size of the log-likelihood, ELL", ell(table)},
               {"chi2", "chi-squared (Pearson)", pearson},
               {"chi2_p", "p of chi-squared", chi_squared_p(pearson)},
               {"chi2_yates", "chi-squared with Yates' correction", yates},
               {"chi2_yates_p", "p of chi-squared with Yates' correction", chi_squared_p(yates)}});
}

void add_exact_tests(std::vector<Statistic>& list, const Contingency& table) {
  ExactTests exact = exact_tests(table);
  list.insert(list.end(),
              {{"fisher_p", "Fisher's exact p", std::move(exact.p)},
               {"fisher_mid_p", "mid-p (Lancaster)", std::move(exact.mid_p)},
               {"fisher_less", "chance of as many or fewer on side a", std::move(exact.less)},
               {"fisher_greater", "chance of as many or more on side a", std::move(exact.greater)},
               {"specificity", "spécificité (Lafon)", std::move(exact.specificity)}});
}

}  // namespace

std::vector<Statistic> all_statistics(const Contingency& table) {
  std::vector<Statistic> list;
  add_sizes(list, table);
  add_tests(list, table);
  add_exact_tests(list, table);
  return list;
}

}  // namespace crossread
