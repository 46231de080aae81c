// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cover/colours.hpp"

#include <memory>
#include <string>

namespace reviewcast {

/// A box on a canvas, in thousandths of its side.
struct Box {
    double x = 0, y = 0, width = 0, height = 0;
};

enum class TextAlignment { start, end };

/// How a text is set.
struct TextStyle {
    double largest = 40, smallest = 40;  ///< font sizes, in thousandths
    int lines = 1;                       ///< most lines
    bool is_bold = false;
    TextAlignment alignment = TextAlignment::start;
};

/// A square picture that is drawn in thousandths of its side, whatever its size in pixels.
class Canvas {
  public:
    /// Throws ExternalError where there is no memory for it.
    Canvas(int pixels, const std::string& language);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    void fill(Colour colour);
    void rectangle(const Box& box, Colour colour);
    void circle(double x, double y, double radius, Colour colour);
    /// Sets the text, never markup, as large as fits the box without breaking a word, and cuts it with an
    /// ellipsis where even the smallest size does not fit. Returns the height used.
    double text(const std::string& text, const Box& box, const TextStyle& style, Colour colour);
    [[nodiscard]] std::string to_jpeg() const;

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace reviewcast
