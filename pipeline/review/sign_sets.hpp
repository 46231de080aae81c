// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace reviewcast {

/// The signs of one kind of row that shows a score: "★★★½☆". What a row counts are its full signs and halves;
/// the empty ones fill up its scale.
struct SignSet {
    std::u32string_view full, half, empty;
    /// One alone is a sign of this kind; of letters' look-alikes only a whole scale is.
    bool is_known_alone = true;
};

/// Stars: of these several are a score without an empty one.
[[nodiscard]] const SignSet& star_signs();
/// All kinds but stars: hearts, circles, blocks, moons.
[[nodiscard]] std::span<const SignSet> other_signs();

/// The fewest and the most signs of a row that shows a score with its scale: fewer show a switch or a pair,
/// more are an ornament.
inline constexpr std::size_t least_row_signs = 3;
inline constexpr std::size_t most_row_signs = 10;

/// Whether a list of signs holds the character; no list holds NUL.
[[nodiscard]] inline bool holds(std::u32string_view signs, char32_t c) {
    return c != 0 && signs.find(c) != signs.npos;
}

/// An emoji that may be repeated to show a score: any but ©, ® and ™.
[[nodiscard]] bool is_pictograph(char32_t c);

}  // namespace reviewcast
