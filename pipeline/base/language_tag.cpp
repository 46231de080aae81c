// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language_tag.hpp"

#include "base/unicode.hpp"

namespace reviewcast {

std::string primary_language(std::string_view tag) {
    return to_lower(tag.substr(0, tag.find('-')));
}

}  // namespace reviewcast
