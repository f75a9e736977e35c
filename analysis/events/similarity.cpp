#include "analysis/events/similarity.h"

#include <Eigen/SparseCore>

namespace crossread {
namespace {

using ArticlesByTerms = Eigen::SparseMatrix<double, Eigen::RowMajor>;  // one row an article
constexpr Eigen::Index rows_at_once = 256;  // keeps the products of a large run out of memory

ArticlesByTerms matrix_of(const TermWeights& weights) {
  std::vector<Eigen::Triplet<double>> cells;
  for (std::size_t article = 0; article < weights.articles.size(); ++article)
    for (const auto& [term, weight] : weights.articles[article])
      cells.emplace_back(static_cast<int>(article), static_cast<int>(term), weight);
  ArticlesByTerms matrix(static_cast<Eigen::Index>(weights.articles.size()),
                         static_cast<Eigen::Index>(weights.terms.size()));
  matrix.setFromTriplets(cells.begin(), cells.end());
  return matrix;
}

}  // namespace

std::vector<AlikePair> alike_pairs(const TermWeights& weights, double floor) {
  const ArticlesByTerms articles = matrix_of(weights);
  const ArticlesByTerms index = articles.transpose();  // one row a term: the articles that use it
  std::vector<AlikePair> pairs;
  for (Eigen::Index first = 0; first < articles.rows(); first += rows_at_once) {
    const Eigen::Index rows = std::min(rows_at_once, articles.rows() - first);
    const ArticlesByTerms cosines = articles.middleRows(first, rows) * index;
    for (Eigen::Index row = 0; row < rows; ++row)
      for (ArticlesByTerms::InnerIterator cell(cosines, row); cell; ++cell)
        if (cell.col() > first + row && cell.value() >= floor)
          pairs.push_back(
              {static_cast<std::size_t>(first + row), static_cast<std::size_t>(cell.col()), cell.value()});
  }
  return pairs;
}

}  // namespace crossread
