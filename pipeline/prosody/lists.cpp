// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosody/lists.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::size_t longest_item_words = 5;

/// The words of a stretch, as indexes [first, last).
struct WordRange {
    std::size_t first, last;
};

WordRange words_of(const Stretch& stretch, const std::vector<Span>& words) {
    const auto at = [&](std::size_t byte) {
        return static_cast<std::size_t>(std::ranges::lower_bound(words, byte, {}, &Span::begin) -
                                        words.begin());
    };
    return {at(stretch.at.begin), at(stretch.at.end)};
}

bool is_item(const Stretch& stretch, WordRange range) {
    return stretch.border == Border::comma && !stretch.is_aside && !stretch.is_quoted &&
           range.last - range.first <= longest_item_words;
}

/// Whether the list's last item stands here: "and white", "blue and white".
bool has_last_item(WordRange range, const std::vector<WordKind>& kinds) {
    const auto reach = std::min(range.last, range.first + longest_item_words + 1);
    return std::find(kinds.begin() + static_cast<std::ptrdiff_t>(range.first),
                     kinds.begin() + static_cast<std::ptrdiff_t>(reach),
                     WordKind::join) != kinds.begin() + static_cast<std::ptrdiff_t>(reach);
}

}  // namespace

std::vector<std::size_t> places_in_lists(const std::vector<Stretch>& stretches,
                                         const std::vector<Span>& words, const std::vector<WordKind>& kinds) {
    std::vector<std::size_t> places(stretches.size(), 0);
    if (kinds.empty()) return places;
    for (std::size_t first = 0; first + 2 < stretches.size();) {
        auto last = first + 1;
        while (last < stretches.size() && is_item(stretches[last], words_of(stretches[last], words)))
            ++last;
        const bool is_list = stretches[first].border == Border::comma && last >= first + 2 &&
                             last < stretches.size() &&
                             has_last_item(words_of(stretches[last], words), kinds);
        for (auto i = first; is_list && i <= last; ++i)
            places[i] = i - first + 1;
        first = is_list ? last + 1 : std::max(first + 1, last - 1);
    }
    return places;
}

}  // namespace reviewcast
