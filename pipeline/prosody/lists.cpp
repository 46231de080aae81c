// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosody/lists.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::size_t longest_item_words = 5;
constexpr std::size_t longest_line_words = 12;

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

bool is_line(const Utterance& utterance) {
    return utterance.ends_paragraph && !utterance.is_frame && !utterance.is_heading &&
           utterance.role != Role::score && final_mark(utterance.spoken) == 0 &&
           word_spans(utterance.spoken, utterance.language).size() <= longest_line_words;
}

/// Whether no other sentence of its paragraph stands before it.
bool begins_paragraph(const std::vector<Utterance>& utterances, std::size_t i) {
    return i == 0 || utterances[i - 1].ends_paragraph || utterances[i - 1].is_frame ||
           utterances[i - 1].section != utterances[i].section;
}

}  // namespace

char32_t final_mark(std::string_view spoken) {
    for (std::size_t end = spoken.size(); end > 0;) {
        const auto c = code_point_before(spoken, end);
        if (is_letter(c.value) || is_digit(c.value)) return 0;
        if (c.value == U'?' || c.value == U'!' || c.value == U'.' || c.value == U'\uFF1F' ||
            c.value == U'\uFF01')
            return c.value;
        end = c.at.begin;
    }
    return 0;
}

std::vector<bool> items_that_go_on(const std::vector<Utterance>& utterances) {
    std::vector<bool> go_on(utterances.size());
    for (std::size_t i = 0; i + 1 < utterances.size(); ++i)
        go_on[i] = utterances[i].section == utterances[i + 1].section && begins_paragraph(utterances, i) &&
                   is_line(utterances[i]) && is_line(utterances[i + 1]);
    return go_on;
}

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
