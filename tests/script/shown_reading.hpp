// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/normalise.hpp"

#include <string>

namespace reviewcast {

/// What is said, each pronounced part as "{words|ipa}".
inline std::string shown_reading(const Reading& reading) {
    std::string text;
    std::size_t done = 0;
    for (const Pronunciation& one : reading.pronunciations) {
        text += reading.spoken.substr(done, one.spoken.begin - done) + "{" +
                reading.spoken.substr(one.spoken.begin, one.spoken.size()) + "|" + one.ipa + "}";
        done = one.spoken.end;
    }
    return text + reading.spoken.substr(done);
}

}  // namespace reviewcast
