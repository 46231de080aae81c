// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/segment.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Which blocks are left when headline, byline and date are taken from both ends.
struct FrontMatter {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Takes the headline, byline, date and facts at the top, and the signature and date at the end. Of what
/// heads a round-up all may be taken; elsewhere the last block stays.
[[nodiscard]] FrontMatter take_front(const std::vector<Block>& blocks, Draft& draft, const Lexicon& lexicon,
                                     bool heads_round_up);

/// Takes a line that is nothing but facts and credits. False for prose.
bool take_facts(const Block& block, Draft& draft, const Lexicon& lexicon);

/// A line that is a score, with or without the name of what it rates: "8/10", "Sound: 8/10", "Story 4/5".
[[nodiscard]] bool is_rating_line(std::string_view text, const Lexicon& lexicon);

/// A label or heading without the colon, dashes and white space after it.
[[nodiscard]] std::string bare_heading(std::string_view text);

}  // namespace reviewcast
