// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text_finder.hpp"

namespace reviewcast {

std::size_t TextFinder::next(std::string_view needle, std::size_t from) {
    auto known = found_.find(needle);
    if (known == found_.end())
        known = found_.emplace(needle, Found{from, text.find(needle, from)}).first;
    else if (from < known->second.from || from > known->second.at)
        known->second = {from, text.find(needle, from)};
    return known->second.at;
}

}  // namespace reviewcast
