// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sign_sets.hpp"

#include "base/unicode.hpp"

#include <array>

namespace reviewcast {

namespace {

constexpr SignSet stars{U"★⭐🌟✭✮✯⭑✪", U"½⯪⯨⯩", U"☆✩⭒✰✫"};
constexpr std::array<SignSet, 4> others{{{U"❤♥🧡💛💚💙💜💖", U"½", U"♡🤍🖤"},
                                         {U"●⚫🔴🔵🟢", U"◐◑½", U"○⚪◯", false},
                                         {U"■█⬛🟩🟦🟥", U"▌½", U"□░⬜", false},
                                         {U"🌕", U"🌗🌓", U"🌑", false}}};

}  // namespace

const SignSet& star_signs() {
    return stars;
}

std::span<const SignSet> other_signs() {
    return others;
}

bool is_pictograph(char32_t c) {
    constexpr char32_t first = 0x2300;  // below are ©, ® and ™
    return c >= first && is_emoji(c);
}

}  // namespace reviewcast
