#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/page/features.h"

namespace crossread {

/// Gradient-boosted trees over named features (Friedman 2001). Made by training/fit_blocks.py.
/// Invariant: every node's children lie behind it, inside the model.
class TreeModel {
 public:
  /// Reads the lines of one model: "tree" begins a tree, "< feature threshold n" a split whose left child is
  /// the next line and whose right child stands n lines on, "= value" is a leaf. Throws Error (of `name`) for
  /// anything else.
  TreeModel(std::string_view lines, double base, const std::string& name);

  /// The sum over all trees for each row; features that the table lacks throw Error.
  std::vector<float> scores(const FeatureTable& table) const;

 private:
  struct Node {
    float threshold_or_value = 0;
    std::uint32_t feature = 0;   // of a leaf: any
    std::uint32_t next[2] = {};  // for values up to the threshold, and above; of a leaf: itself
  };
  struct Tree {
    std::uint32_t root = 0;
    std::uint32_t depth = 0;  // steps to the farthest leaf
  };
  void measure_trees(const std::string& name);
  std::vector<const float*> columns_in(const FeatureTable& table) const;

  std::vector<std::string> features_;
  std::vector<Node> nodes_;
  std::vector<Tree> trees_;
  float base_ = 0;
};

/// The two models of one front end: HTML or pasted text.
struct BlockModels {
  TreeModel first;
  TreeModel second;
};

/// The models that come with the program.
const BlockModels& html_models();
const BlockModels& text_models();

/// Probability that each block is article text: the mean of what both models say.
std::vector<float> article_probability(const ReadPage& page, const BlockModels& models);

}  // namespace crossread
