#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "reports/drawings/drawings.h"
#include "reports/drawings/marks.h"
#include "reports/drawings/text_width.h"
#include "reports/text_of.h"

namespace crossread {
namespace {

using namespace drawings;
using reports::Matrix;

constexpr double narrowest_cell = 41;
constexpr double gap_between_cells = 3;
constexpr double gap_before_cells = 6;
constexpr std::size_t most_lines = 3;

/// A cell's fill, darker by every fifth of the whole, and the colour of a number that is read on it.
struct Shade {
  std::string_view fill, letters;
};
constexpr std::array<Shade, 6> shades{{{"#FFFFFF", "#1A1A1A"},
                                       {"#DCE9F5", "#1A1A1A"},
                                       {"#A9CBE8", "#1A1A1A"},
                                       {"#6FA8D8", "#1A1A1A"},
                                       {"#0B5FA5", "#FFFFFF"},
                                       {"#05315A", "#FFFFFF"}}};

const Shade& shade_of(const std::optional<double>& share) {
  const double step = std::ceil(5 * std::clamp(share.value_or(0), 0.0, 1.0));
  return shades[static_cast<std::size_t>(step)];
}

using LabelLines = std::vector<std::string>;

double widest_of(const LabelLines& lines) {
  double widest = 0;
  for (const std::string& line : lines) widest = std::max(widest, text_width(line));
  return widest;
}

double height_of(const LabelLines& lines) {
  return line_height * static_cast<double>(lines.size());
}

/// Whether a label has room there without a word being cut.
bool fits(const std::string& label, double width) {
  const LabelLines lines = lines_within(label, width, most_lines + 1);
  return lines.size() <= most_lines && fmt::format("{}", fmt::join(lines, " ")) == label;
}

/// Where the cells and the labels stand. Labels that have too little room over the columns stand only with
/// the rows, with a number that is also the column's; they stand above their row where there is none before
/// it.
struct Grid {
  bool is_numbered = false;
  bool is_beside = true;
  double labels = margin;
  double left = 0;
  double cell = 0;

  double x(std::size_t column) const { return left + cell * static_cast<double>(column); }
};

Grid grid_of(const LabelLines& labels) {
  constexpr double room_for_number = 18;
  const auto count = static_cast<double>(labels.size());
  const auto with_cells_from = [&](Grid grid, double left) {
    grid.left = left;
    grid.cell = (page_width - margin - left) / count;
    return grid;
  };
  const double label = widest_of(labels) + gap_before_cells;
  const Grid named = with_cells_from({}, margin + label);
  const auto fits_column = [&](const std::string& name) {
    return fits(name, named.cell - gap_between_cells);
  };
  if (named.cell >= narrowest_cell && std::ranges::all_of(labels, fits_column)) return named;
  const double behind_number = margin + room_for_number;
  const Grid numbered =
      with_cells_from({.is_numbered = true, .labels = behind_number}, behind_number + label);
  if (numbered.cell >= narrowest_cell) return numbered;
  return with_cells_from({.is_numbered = true, .is_beside = false, .labels = behind_number}, behind_number);
}

/// The names of the columns, their last lines at one height.
Marks head_of(const Grid& grid, const LabelLines& labels, double y) {
  std::vector<LabelLines> names;
  Marks marks;
  for (const std::string& label : labels) {
    names.push_back(grid.is_numbered ? LabelLines{std::to_string(names.size() + 1)}
                                     : lines_within(label, grid.cell - gap_between_cells));
    marks.height = std::max(marks.height, height_of(names.back()));
  }
  for (std::size_t column = 0; column < names.size(); ++column)
    marks.svg += lines_at(grid.x(column) + grid.cell / 2, y + marks.height - height_of(names[column]),
                          names[column], {.align = Align::middle});
  return marks;
}

std::string cell_at(const Matrix::Cell& cell, const Box& box) {
  const double middle = box.x + box.width / 2, top = box.y + (box.height - line_height) / 2;
  if (cell.number.empty()) return words_at(middle, top, "–", {.align = Align::middle});
  const Shade& shade = shade_of(cell.share);
  return box_at(box, fmt::format("fill=\"{}\" stroke=\"#767676\"", shade.fill)) +
         words_at(middle, top, text_of(cell.number), {.align = Align::middle, .colour = shade.letters});
}

/// "Le Quai – AM 51 %; RSOL 0 %. "
std::string matrix_in_words(const Matrix& matrix) {
  std::string words = text_of(matrix.corner) + ". ";
  for (std::size_t row = 0; row < matrix.cells.size(); ++row) {
    words += matrix.labels[row];
    std::string_view before = " – ";
    for (std::size_t column = 0; column < matrix.cells[row].size(); ++column) {
      if (matrix.cells[row][column].number.empty()) continue;
      words +=
          fmt::format("{}{} {}", before, matrix.labels[column], text_of(matrix.cells[row][column].number));
      before = "; ";
    }
    words += ". ";
  }
  return words;
}

/// A row of cells with its label.
Marks row_marks(const Matrix& matrix, std::size_t row, const Grid& grid, double y) {
  constexpr double height = 30;
  const LabelLines lines = lines_within(matrix.labels[row], page_width - margin - grid.labels);
  const double above = grid.is_beside ? 0 : height_of(lines) + 1;
  const double label = grid.is_beside ? y + (height - line_height) / 2 : y;
  Marks marks{.svg = lines_at(grid.labels, label, lines),
              .height = above + height + (grid.is_beside ? 0 : 5)};
  if (grid.is_numbered) marks.svg += words_at(margin, label, std::to_string(row + 1));
  for (std::size_t column = 0; column < matrix.cells[row].size(); ++column)
    marks.svg += cell_at(matrix.cells[row][column],
                         {grid.x(column) + gap_between_cells / 2, y + above + gap_between_cells / 2,
                          grid.cell - gap_between_cells, height - gap_between_cells});
  return marks;
}

}  // namespace

std::string render_svg(const Matrix& matrix, const std::string& language) {
  const Grid grid = grid_of(matrix.labels);
  const LabelLines corner = lines_within(text_of(matrix.corner), page_width - 2 * margin);
  double y = margin + height_of(corner) + 4;
  const Marks head = head_of(grid, matrix.labels, y);
  std::string svg = lines_at(margin, margin, corner) + head.svg;
  y += head.height + 2;
  for (std::size_t row = 0; row < matrix.cells.size(); ++row) {
    const Marks marks = row_marks(matrix, row, grid, y);
    svg += marks.svg;
    y += marks.height;
  }
  return framed({.file = matrix.file,
                 .title = text_of(matrix.title),
                 .description = matrix_in_words(matrix),
                 .height = y + margin,
                 .svg = svg},
                language);
}

}  // namespace crossread
