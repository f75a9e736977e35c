#include "analysis/page/block_model.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "analysis/error.h"
#include "analysis/page/embedded_models.h"

namespace crossread {
namespace {

std::string_view next_line(std::string_view& lines) {
  const std::size_t end = std::min(lines.find('\n'), lines.size());
  const std::string_view line = lines.substr(0, end);
  lines.remove_prefix(std::min(end + 1, lines.size()));
  return line;
}

std::string_view next_word(std::string_view& line) {
  const std::size_t end = std::min(line.find(' '), line.size());
  const std::string_view word = line.substr(0, end);
  line.remove_prefix(std::min(end + 1, line.size()));
  return word;
}

template <typename Number>
Number number_of(std::string_view word, const std::string& name) {
  Number number{};
  const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (fault != std::errc() || end != word.data() + word.size())
    throw Error(name, "expected a number, found " + std::string(word));
  return number;
}

std::vector<float> logistic(std::vector<float> scores) {
  for (float& score : scores) score = 1 / (1 + std::exp(-score));
  return scores;
}

/// The part of a file that belongs to model 1 or 2, and its base.
TreeModel model_in(std::string_view file, std::string_view number, const std::string& name) {
  const std::string head = "model " + std::string(number) + " ";
  const std::size_t begin = file.find(head);
  if (begin == std::string_view::npos) throw Error(name, "no model " + std::string(number));
  std::string_view rest = file.substr(begin + head.size());
  const auto base = number_of<double>(next_line(rest), name);
  return TreeModel(rest.substr(0, rest.find("model ")), base, name);
}

BlockModels models_in(std::string_view file, const std::string& name) {
  return {.first = model_in(file, "1", name), .second = model_in(file, "2", name)};
}

}  // namespace

TreeModel::TreeModel(std::string_view lines, double base, const std::string& name)
    : base_(static_cast<float>(base)) {
  StringMap<std::uint32_t> numbers;
  while (!lines.empty()) {
    std::string_view line = next_line(lines);
    const std::string_view kind = next_word(line);
    Node node;
    if (kind == "tree") {
      trees_.push_back({.root = static_cast<std::uint32_t>(nodes_.size())});
      continue;
    }
    const auto here = static_cast<std::uint32_t>(nodes_.size());
    if (kind == "<") {
      const std::string feature(next_word(line));
      node.feature = numbers.emplace(feature, static_cast<std::uint32_t>(features_.size())).first->second;
      if (node.feature == features_.size()) features_.push_back(feature);
      node.threshold_or_value = number_of<float>(next_word(line), name);
      node.next[0] = here + 1;
      node.next[1] = here + number_of<std::uint32_t>(line, name);
    } else if (kind == "=") {
      node.threshold_or_value = number_of<float>(line, name);
      node.next[0] = node.next[1] = here;
    } else {
      throw Error(name, "expected tree, < or =, found " + std::string(kind));
    }
    nodes_.push_back(node);
  }
  measure_trees(name);
}

/// Checks that children lie behind their nodes, and finds how deep each tree is.
void TreeModel::measure_trees(const std::string& name) {
  std::vector<std::uint32_t> depths(nodes_.size());
  for (std::size_t at = nodes_.size(); at-- > 0;) {
    const auto [low, high] = nodes_[at].next;
    if (low == at) continue;  // a leaf
    if (low >= nodes_.size()) throw Error(name, "the last tree is cut short");
    if (high <= at || high >= nodes_.size()) throw Error(name, "a child outside the model");
    depths[at] = 1 + std::max(depths[low], depths[high]);
  }
  for (Tree& tree : trees_) {
    if (tree.root >= nodes_.size()) throw Error(name, "the last tree is cut short");
    tree.depth = depths[tree.root];
  }
}

std::vector<const float*> TreeModel::columns_in(const FeatureTable& table) const {
  StringMap<std::size_t> numbers;
  for (std::size_t i = 0; i < table.names().size(); ++i) numbers.emplace(table.names()[i], i);
  std::vector<const float*> columns;
  for (const std::string& feature : features_) {
    const auto found = numbers.find(feature);
    if (found == numbers.end()) throw Error("block model", "unknown feature " + feature);
    columns.push_back(table.column(found->second).data());
  }
  return columns;
}

/// Some rows at a time go through each tree, step by step together: a leaf leads to itself, so that no step
/// depends on a guess of the processor. The constructor has checked every child; here a check would cost more
/// than the step.
std::vector<float> TreeModel::scores(const FeatureTable& table) const {
  constexpr std::size_t together = 16;
  const std::vector<const float*> columns = columns_in(table);
  const std::size_t width = columns.size();
  std::vector<float> scores(table.rows(), base_), values(together * width);
  for (std::size_t begin = 0; begin < scores.size(); begin += together) {
    const std::size_t count = std::min(together, scores.size() - begin);
    for (std::size_t i = 0; i < count; ++i)
      std::ranges::transform(columns, values.begin() + static_cast<std::ptrdiff_t>(i * width),
                             [&](const float* column) { return column[begin + i]; });
    const Node* const nodes = nodes_.data();
    const float* const rows = values.data();
    for (const Tree& tree : trees_) {
      std::array<std::uint32_t, together> at;
      at.fill(tree.root);
      for (std::uint32_t step = 0; step < tree.depth; ++step)
        for (std::size_t i = 0; i < together; ++i) {
          const Node& node = nodes[at[i]];
          at[i] = node.next[rows[i * width + node.feature] <= node.threshold_or_value ? 0 : 1];
        }
      for (std::size_t i = 0; i < count; ++i) scores[begin + i] += nodes[at[i]].threshold_or_value;
    }
  }
  return scores;
}

const BlockModels& html_models() {
  static const BlockModels models = models_in(embedded_html_model(), "html.model");
  return models;
}

const BlockModels& text_models() {
  static const BlockModels models = models_in(embedded_text_model(), "text.model");
  return models;
}

std::vector<float> article_probability(const ReadPage& page, const BlockModels& models) {
  FeatureTable table = features_of(page);
  const std::vector<float> before = logistic(models.first.scores(table));
  add_context(page, before, table);
  std::vector<float> probability = logistic(models.second.scores(table));
  for (std::size_t i = 0; i < probability.size(); ++i) probability[i] = (probability[i] + before[i]) / 2;
  return probability;
}

}  // namespace crossread
