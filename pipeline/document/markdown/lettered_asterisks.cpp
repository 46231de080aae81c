// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "document/markdown/lines.hpp"
#include "document/markdown/marks.hpp"

#include <array>

namespace reviewcast {

namespace {

struct Stars {
    Span at;
    bool after_word = false, before_word = false;  ///< a letter or a digit stands beside it
    bool after_space = false, before_space = false;

    bool inside_word() const { return after_word && before_word; }
    bool only_opens() const { return !before_space && !inside_word() && !after_word; }
    bool only_closes() const { return !after_space && !inside_word() && !before_word; }
};

bool is_word(char32_t c) {
    return is_letter(c) || is_digit(c);
}

std::vector<Stars> find_stars(const std::string& text, Span paragraph) {
    std::vector<Stars> found;
    const std::string_view upto = std::string_view(text).substr(0, paragraph.end);
    for (std::size_t at = upto.find('*', paragraph.begin); at < paragraph.end; at = upto.find('*', at)) {
        std::size_t end = at;
        while (end < paragraph.end && text[end] == '*')
            ++end;
        const bool escaped = at > paragraph.begin && text[at - 1] == '\\';
        const char32_t before = at > paragraph.begin ? code_point_before(text, at).value : U' ';
        const char32_t after = end < paragraph.end ? code_point_at(text, end).value : U' ';
        if (!escaped)
            found.push_back({{at, end}, is_word(before), is_word(after), is_space(before), is_space(after)});
        at = end;
    }
    return found;
}

/// "un*believ*able": two equal runs in one word around three letters and more, and no third.
bool marks_part_of_word(const std::string& text, const std::vector<Stars>& stars, std::size_t i) {
    const auto same_word = [&](std::size_t a, std::size_t b) {
        if (b >= stars.size() || !stars[a].inside_word() || !stars[b].inside_word()) return false;
        for (std::size_t at = stars[a].at.end; at < stars[b].at.begin; ++at)
            if (text[at] == ' ' || text[at] == '\n') return false;
        return true;
    };
    const bool before = i > 0 && same_word(i - 1, i);
    const bool after = same_word(i, i + 1);
    if (before == after) return false;
    const std::size_t a = before ? i - 1 : i, b = a + 1;
    if ((before && a > 0 && same_word(a - 1, a)) || (after && same_word(b, b + 1))) return false;
    return stars[a].at.size() == stars[b].at.size() && stars[b].at.begin - stars[a].at.end >= 3;
}

void mask_paragraph(std::string& text, Span paragraph) {
    const std::vector<Stars> stars = find_stars(text, paragraph);
    constexpr std::size_t longest = 3;
    // Of each length: whether the next run that is no part of a word closes.
    std::array<bool, longest + 1> next_closes{};
    std::vector<bool> closed_later(stars.size());
    for (std::size_t i = stars.size(); i-- > 0;) {
        const std::size_t length = stars[i].at.size();
        if (length > longest) continue;
        closed_later[i] = next_closes[length];
        if (stars[i].only_opens()) next_closes[length] = false;
        if (stars[i].only_closes()) next_closes[length] = true;
    }
    std::array<bool, longest + 1> open{};
    for (std::size_t i = 0; i < stars.size(); ++i) {
        const std::size_t length = stars[i].at.size();
        bool masks = stars[i].inside_word() && length > longest;
        if (stars[i].inside_word() && length <= longest) {
            const bool closes = open[length] && !closed_later[i];
            if (closes) open[length] = false;
            masks = !closes && !marks_part_of_word(text, stars, i);
        } else if (length <= longest) {
            if (stars[i].only_opens()) open[length] = true;
            if (stars[i].only_closes()) open[length] = false;
        }
        for (std::size_t at = stars[i].at.begin; masks && at < stars[i].at.end; ++at)
            text[at] = 'x';
    }
}

}  // namespace

void mask_lettered_asterisks(std::string& text) {
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = next_line(text, begin);
        while (end < text.size() && !is_blank_line(text, end))
            end = next_line(text, end);
        mask_paragraph(text, {begin, end});
        begin = end;
    }
}

}  // namespace reviewcast
