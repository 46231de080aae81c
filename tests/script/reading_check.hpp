// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/unicode.hpp"

#include <string>
#include <string_view>

namespace reviewcast {

/// A reading without what is not heard: case, punctuation, hyphens, and how much white space there is.
inline std::string fold_reading(std::string_view text) {
    std::string folded;
    for (const CodePoint& c : code_points(fold_case(text))) {
        if (is_punctuation(c.value) || is_space(c.value))
            folded += ' ';
        else
            append_utf8(folded, c.value);
    }
    return collapse_space(folded);
}

}  // namespace reviewcast
