#pragma once

#include <cassert>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace crossread {

/// What is known of a page's blocks: named columns, one value a block.
/// Invariant: all columns have `rows()` values.
class FeatureTable {
 public:
  explicit FeatureTable(std::size_t rows) : rows_(rows) {}

  std::size_t rows() const { return rows_; }
  const std::vector<std::string>& names() const { return names_; }
  const std::vector<float>& column(std::size_t i) const { return columns_[i]; }

  void add(std::string name, std::vector<float> values) {
    assert(values.size() == rows_);
    names_.push_back(std::move(name));
    columns_.push_back(std::move(values));
  }

  /// A column whose value for a block is `value(index of the block)`.
  template <typename Value>
  void add_each(std::string name, Value value) {
    std::vector<float> values(rows_);
    for (std::size_t i = 0; i < rows_; ++i) values[i] = static_cast<float>(value(i));
    add(std::move(name), std::move(values));
  }

 private:
  std::size_t rows_;
  std::vector<std::string> names_;
  std::vector<std::vector<float>> columns_;
};

}  // namespace crossread
