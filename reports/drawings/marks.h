#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What the drawings are made of. Lengths are units of the drawing, letters are 12 units high.
namespace crossread::drawings {

inline constexpr double page_width = 360;  ///< of all drawings
inline constexpr double margin = 7;
inline constexpr double line_height = 16;
inline constexpr double right_edge = page_width - margin;  ///< where lines and bars end

struct Box {
  double x = 0, y = 0, width = 0, height = 0;
};

enum class Align : std::uint8_t { start, middle };

struct Look {
  Align align = Align::start;
  bool is_bold = false;
  std::string_view colour = "#1A1A1A";
};

/// A line of words; `y` is where it begins, 12 units above its foot.
std::string words_at(double x, double y, std::string_view words, const Look& look = {});

/// Lines one under the other, `line_height` apart.
std::string lines_at(double x, double y, const std::vector<std::string>& lines, const Look& look = {});

/// A rectangle; `paint` are its attributes.
std::string box_at(const Box& box, std::string_view paint);

/// A rectangle that shows a sign of the strips without colour: `=` is full, `~` striped, `+` dotted, `-`
/// empty with a thick border.
std::string filled(char sign, const Box& box, std::string_view file);

/// Words in the middle of such a rectangle, on white where it is neither full nor empty.
std::string words_on(char sign, const Box& box, std::string_view words);

/// A small rectangle with its sign over what shows it.
inline constexpr double tile_width = 12, tile_height = 21;
std::string tile_at(char sign, double x, double y, std::string_view file);

using Legend = std::vector<std::pair<char, std::string>>;

/// Marks, and how high they all are.
struct Marks {
  std::string svg;
  double height = 0;
};

/// What each sign says, one under the other.
Marks legend_at(double y, const Legend& legend, std::string_view file);

/// How labels stand to their bars: beside them where all are short, else above.
struct LabelRoom {
  bool is_beside = true;
  double left = 0;  ///< where the bars begin
};
LabelRoom room_for(const std::vector<std::string>& labels);

struct Picture {
  std::string_view file;
  std::string title;
  std::string description;
  double height = 0;
  std::string svg;
  bool has_signs = false;  ///< what shows them is to be defined
};

/// The whole drawing, its words escaped.
std::string framed(const Picture& picture, const std::string& language);

}  // namespace crossread::drawings
