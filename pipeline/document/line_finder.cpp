// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/line_finder.hpp"

#include "base/format.hpp"

#include <algorithm>

namespace reviewcast {

std::size_t LineFinder::line(std::size_t at) const {
    if (starts_.empty()) {
        starts_.push_back(0);
        for (std::size_t i = 0; i < text_.size(); ++i)
            if (text_[i] == '\n' || (text_[i] == '\r' && (i + 1 == text_.size() || text_[i + 1] != '\n')))
                starts_.push_back(i + 1);
    }
    return static_cast<std::size_t>(std::ranges::upper_bound(starts_, at) - starts_.begin());
}

std::string LineFinder::where(std::size_t at) const {
    return format("{}:{}", name_, line(at));
}

}  // namespace reviewcast
