#pragma once

#include "reports/report.h"

namespace crossread {

/// A matrix as a table, its labels over the columns and before the rows.
reports::Table matrix_table(const reports::Matrix& matrix);

}  // namespace crossread
