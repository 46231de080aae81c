// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language_tag.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <unicode/uloc.h>

namespace reviewcast {

std::string primary_language(std::string_view tag) {
    return to_lower(tag.substr(0, tag.find('-')));
}

std::string region_of(std::string_view tag) {
    for (std::size_t at = tag.find('-'); at != std::string_view::npos;) {
        const std::size_t end = std::min(tag.find('-', at + 1), tag.size());
        const std::string_view part = tag.substr(at + 1, end - at - 1);
        if (part.size() == 1) return {};  // what follows a single letter is an extension
        const bool number =
            part.size() == 3 && part.find_first_not_of("0123456789") == std::string_view::npos;
        if (number || part.size() == 2) return to_upper(part);
        at = end == tag.size() ? std::string_view::npos : end;
    }
    return {};
}

bool is_right_to_left(std::string_view tag) {
    return uloc_isRightToLeft(std::string(tag).c_str()) != 0;
}

}  // namespace reviewcast
