// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosody/contrasts.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace reviewcast {

namespace {

constexpr std::size_t reach_words = 8;

std::optional<std::size_t> first_content(const std::vector<WordKind>& kinds, std::size_t begin,
                                         std::size_t end) {
    for (auto i = begin; i < std::min(end, kinds.size()); ++i)
        if (kinds[i] == WordKind::content) return i;
    return std::nullopt;
}

}  // namespace

std::vector<std::size_t> contrasted_words(std::string_view text, const std::vector<Span>& words,
                                          const std::vector<WordKind>& kinds, const Phrasing& phrasing) {
    std::vector<std::size_t> found;
    if (phrasing.contrasts.empty()) return found;
    std::vector<std::string> folded;
    for (const Span& word : words)
        folded.push_back(fold_case(text.substr(word.begin, word.size())));
    for (const auto& [one, other] : phrasing.contrasts)
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (folded[i] != one) continue;
            const auto reach = std::min(words.size(), i + 1 + reach_words);
            const auto second = static_cast<std::size_t>(
                std::find(folded.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                          folded.begin() + static_cast<std::ptrdiff_t>(reach), other) -
                folded.begin());
            if (second == reach) continue;
            const auto first_word = first_content(kinds, i + 1, second);
            const auto second_word = first_content(kinds, second + 1, second + 1 + reach_words);
            if (first_word && second_word) found.insert(found.end(), {*first_word, *second_word});
        }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}  // namespace reviewcast
