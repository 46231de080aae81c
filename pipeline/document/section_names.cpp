// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/ascii.hpp"
#include "document/markdown/marks.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

constexpr std::array<std::string_view, 16> section_names{
    "spoiler", "spoilers", "pros",      "cons",      "verdict",    "summary",   "synopsis",  "conclusion",
    "likes",   "dislikes", "positives", "negatives", "highlights", "lowlights", "strengths", "weaknesses"};

}  // namespace

bool is_section_name(std::string_view name) {
    return std::find(section_names.begin(), section_names.end(), name) != section_names.end();
}

std::string section_name_in(std::string_view words) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= words.size(); ++at) {
        const bool inside = at < words.size() && is_ascii_letter(words[at]);
        const bool hump = inside && at > begin && words[at] < 'a' && words[at - 1] >= 'a';
        if (inside && !hump) continue;
        std::string word = lower_ascii(words.substr(begin, at - begin));
        if (is_section_name(word)) return word;
        begin = hump ? at : at + 1;
    }
    return {};
}

}  // namespace reviewcast
