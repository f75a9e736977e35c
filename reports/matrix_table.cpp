#include "reports/matrix_table.h"

#include "reports/wording.h"

namespace crossread {

using namespace reports;

Table matrix_table(const Matrix& matrix) {
  Table table;
  auto& head = table.rows.emplace_back();
  head.push_back(matrix.corner);
  for (const std::string& label : matrix.labels) head.push_back(plain(label));
  for (std::size_t row = 0; row < matrix.cells.size(); ++row) {
    auto& cells = table.rows.emplace_back();
    cells.push_back(plain(matrix.labels[row]));
    for (const Matrix::Cell& cell : matrix.cells[row])
      cells.push_back(cell.number.empty() ? plain("–") : cell.number);
  }
  return table;
}

}  // namespace crossread
