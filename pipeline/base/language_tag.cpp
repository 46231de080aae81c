// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language_tag.hpp"

#include "base/unicode.hpp"

#include <unicode/uloc.h>

namespace reviewcast {

std::string primary_language(std::string_view tag) {
    return to_lower(tag.substr(0, tag.find('-')));
}

bool is_right_to_left(std::string_view tag) {
    return uloc_isRightToLeft(std::string(tag).c_str()) != 0;
}

}  // namespace reviewcast
