#include "analysis/alignment/word_diff.h"

#include <algorithm>
#include <optional>

namespace crossread {
namespace {

using Sequence = std::span<const std::uint32_t>;

constexpr std::int64_t most_edits = 512;

/// Two stretches that are still to be compared: [a, a_end) and [b, b_end).
struct Box {
  std::int64_t a, a_end, b, b_end;
  std::int64_t width() const { return a_end - a; }
  std::int64_t height() const { return b_end - b; }
};

/// A stretch of equal words on a shortest path, from (a, b) to (a_end, b_end); it may be empty.
struct Snake {
  std::int64_t a, b, a_end, b_end;
};

std::uint32_t at(Sequence words, std::int64_t place) {
  return words[static_cast<std::size_t>(place)];
}

/// The furthest places reached on each diagonal, from both corners of a box.
class MiddleSnake {
 public:
  MiddleSnake(Sequence a, Sequence b, const Box& box)
      : a_(a), b_(b), box_(box), limit_(std::min((box.width() + box.height() + 1) / 2, most_edits)) {
    forward_.assign(static_cast<std::size_t>(2 * limit_ + 3), 0);
    backward_.assign(static_cast<std::size_t>(2 * limit_ + 3), 0);
  }

  std::optional<Snake> find() {
    for (std::int64_t edits = 0; edits <= limit_; ++edits) {
      for (std::int64_t diagonal = -edits; diagonal <= edits; diagonal += 2)
        if (const auto snake = step_forward(edits, diagonal)) return snake;
      for (std::int64_t diagonal = -edits; diagonal <= edits; diagonal += 2)
        if (const auto snake = step_backward(edits, diagonal)) return snake;
    }
    return std::nullopt;
  }

 private:
  std::int64_t& forward(std::int64_t diagonal) {
    return forward_[static_cast<std::size_t>(diagonal + limit_ + 1)];
  }
  std::int64_t& backward(std::int64_t diagonal) {
    return backward_[static_cast<std::size_t>(diagonal + limit_ + 1)];
  }
  std::int64_t delta() const { return box_.width() - box_.height(); }
  bool is_odd() const { return delta() % 2 != 0; }

  /// How far along `a` the best path with one edit less leads onto this diagonal.
  static std::int64_t start(std::int64_t edits, std::int64_t diagonal, std::int64_t below,
                            std::int64_t above) {
    if (edits == 0) return 0;
    if (diagonal == -edits || (diagonal != edits && below < above)) return above;
    return below + 1;
  }

  std::optional<Snake> step_forward(std::int64_t edits, std::int64_t diagonal) {
    const std::int64_t begin = start(edits, diagonal, forward(diagonal - 1), forward(diagonal + 1));
    std::int64_t x = begin;
    while (x < box_.width() && x - diagonal < box_.height() && x - diagonal >= 0 &&
           at(a_, box_.a + x) == at(b_, box_.b + x - diagonal))
      ++x;
    forward(diagonal) = x;
    const std::int64_t mirrored = delta() - diagonal;
    if (!is_odd() || std::abs(mirrored) > edits - 1) return std::nullopt;
    if (x + backward(mirrored) < box_.width()) return std::nullopt;
    return Snake{box_.a + begin, box_.b + begin - diagonal, box_.a + x, box_.b + x - diagonal};
  }

  std::optional<Snake> step_backward(std::int64_t edits, std::int64_t diagonal) {
    const std::int64_t begin = start(edits, diagonal, backward(diagonal - 1), backward(diagonal + 1));
    std::int64_t x = begin;
    while (x < box_.width() && x - diagonal < box_.height() && x - diagonal >= 0 &&
           at(a_, box_.a_end - 1 - x) == at(b_, box_.b_end - 1 - (x - diagonal)))
      ++x;
    backward(diagonal) = x;
    const std::int64_t mirrored = delta() - diagonal;
    if (is_odd() || std::abs(mirrored) > edits) return std::nullopt;
    if (x + forward(mirrored) < box_.width()) return std::nullopt;
    return Snake{box_.a_end - x, box_.b_end - (x - diagonal), box_.a_end - begin,
                 box_.b_end - (begin - diagonal)};
  }

  Sequence a_;
  Sequence b_;
  Box box_;
  std::int64_t limit_;
  std::vector<std::int64_t> forward_;
  std::vector<std::int64_t> backward_;
};

/// Collects equal words and keeps what is still to be compared on a stack of its own.
class Comparison {
 public:
  Comparison(Sequence a, Sequence b) : a_(a), b_(b) {
    boxes_.push_back({0, static_cast<std::int64_t>(a.size()), 0, static_cast<std::int64_t>(b.size())});
  }

  std::vector<Run> runs() && {
    while (!boxes_.empty()) {
      Box box = boxes_.back();
      boxes_.pop_back();
      take_ends(box);
      if (box.width() > 0 && box.height() > 0) part(box);
    }
    return joined();
  }

 private:
  void keep(std::int64_t a, std::int64_t b, std::int64_t length) {
    if (length > 0)
      runs_.push_back(
          {static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b), static_cast<std::uint32_t>(length)});
  }

  void take_ends(Box& box) {
    const std::int64_t begin = box.a;
    while (box.width() > 0 && box.height() > 0 && at(a_, box.a) == at(b_, box.b)) ++box.a, ++box.b;
    keep(begin, box.b - (box.a - begin), box.a - begin);
    const std::int64_t end = box.a_end;
    while (box.width() > 0 && box.height() > 0 && at(a_, box.a_end - 1) == at(b_, box.b_end - 1))
      --box.a_end, --box.b_end;
    keep(box.a_end, box.b_end, end - box.a_end);
  }

  void part(const Box& box) {
    const auto snake = MiddleSnake(a_, b_, box).find();
    if (!snake) return;
    keep(snake->a, snake->b, snake->a_end - snake->a);
    const Box before{box.a, snake->a, box.b, snake->b};
    const Box after{snake->a_end, box.a_end, snake->b_end, box.b_end};
    boxes_.push_back(before);
    boxes_.push_back(after);
  }

  std::vector<Run> joined() {
    std::ranges::sort(runs_, {}, &Run::a);
    std::vector<Run> joined;
    for (const Run& run : runs_) {
      if (!joined.empty() && joined.back().a + joined.back().length == run.a &&
          joined.back().b + joined.back().length == run.b)
        joined.back().length += run.length;
      else
        joined.push_back(run);
    }
    return joined;
  }

  Sequence a_;
  Sequence b_;
  std::vector<Box> boxes_;
  std::vector<Run> runs_;
};

}  // namespace

std::vector<Run> common_runs(Sequence a, Sequence b) {
  return Comparison(a, b).runs();
}

std::uint32_t words_in(std::span<const Run> runs) {
  std::uint32_t words = 0;
  for (const Run& run : runs) words += run.length;
  return words;
}

}  // namespace crossread
