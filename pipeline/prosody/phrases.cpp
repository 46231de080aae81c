// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosody/phrases.hpp"

#include "base/unicode.hpp"
#include "prosody/clauses.hpp"

#include <algorithm>
#include <string_view>

namespace reviewcast {

namespace {

/// What stands between two words.
struct Gap {
    std::size_t split = 0;  ///< where the second word's stretch begins: before the marks that open it
    Border border = Border::none;
};

bool is_opening_mark(char32_t c) {
    return std::u32string_view(U"([{\u201C\u201E\u00AB\u2018\u00BF\u00A1\uFF08\u300C").find(c) !=
           std::u32string_view::npos;
}

bool is_ellipsis(std::string_view gap) {
    return gap.find("..") != std::string_view::npos;
}

/// A full stop before a capital ends a sentence, unless it follows an initial or a short abbreviation:
/// cutting "z. B. Kafka" is worse than leaving a stop to the engine, which phrases by it too.
bool stop_ends_sentence(std::string_view word, char32_t next) {
    return word.size() > 3 && !is_lower(next);
}

Border border_of_mark(char32_t mark, bool spaced, bool was_spaced, bool between_digits) {
    switch (mark) {
    case U',':
    case U'\u060C':
        return spaced ? Border::comma : Border::none;
    case U'\u3001':
    case U'\uFF0C':
        return Border::comma;
    case U';':
    case U':':
        return spaced ? Border::clause : Border::none;
    case U'\u2026':
    case U'\u2014':
    case U'\uFF1B':
    case U'\uFF1A':
        return Border::clause;
    case U'\u2013':
    case U'-':
    case U'/':
        return spaced && was_spaced && !between_digits ? Border::clause : Border::none;
    case U'?':
    case U'!':
    case U'\u2047':
    case U'\u203D':
        return spaced ? Border::clause : Border::none;
    case U'\u3002':
    case U'\uFF01':
    case U'\uFF1F':
    case U'\u0964':
        return Border::sentence;
    default:
        return Border::none;
    }
}

/// Where the next word's own marks begin: after the last space, or after everything but opening marks.
std::size_t find_split(const std::vector<CodePoint>& marks, std::size_t word_begin) {
    std::size_t split = word_begin;
    for (auto mark = marks.rbegin(); mark != marks.rend() && !is_space(mark->value); ++mark) {
        const bool after_space = mark + 1 == marks.rend() || is_space((mark + 1)->value);
        if (!is_opening_mark(mark->value) && !(mark->value == U'"' && after_space)) break;
        split = mark->at.begin;
    }
    return split;
}

Gap read_gap(std::string_view text, Span before, Span after) {
    const auto chars = text.substr(before.end, after.begin - before.end);
    auto marks = code_points(chars);
    for (auto& mark : marks)
        mark.at = {mark.at.begin + before.end, mark.at.end + before.end};
    Gap gap;
    gap.split = find_split(marks, after.begin);
    const auto next = code_point_at(text, after.begin).value;
    const bool between_digits = is_digit(code_point_before(text, before.end).value) && is_digit(next);
    if (is_ellipsis(chars)) gap.border = Border::clause;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const auto mark = marks[i].value;
        // A mark counts where something follows that is no word: "10:30" and "and/or" have none.
        const bool spaced = i + 1 < marks.size();
        const bool was_spaced = i > 0 && is_space(marks[i - 1].value);
        auto border = border_of_mark(mark, spaced, was_spaced, between_digits);
        const bool ends = mark == U'.'
                              ? spaced && !is_ellipsis(chars) &&
                                    stop_ends_sentence(text.substr(before.begin, before.size()), next)
                              : (mark == U'?' || mark == U'!') && spaced && !is_lower(next);
        if (ends) border = Border::sentence;
        gap.border = std::max(gap.border, border);
    }
    return gap;
}

std::size_t words_in(const std::vector<Span>& words, Span range) {
    const auto first = std::ranges::lower_bound(words, range.begin, {}, &Span::begin);
    const auto last = std::ranges::lower_bound(words, range.end, {}, &Span::begin);
    return static_cast<std::size_t>(last - first);
}

/// Index of the first word at or after a byte.
std::size_t word_at(const std::vector<Span>& words, std::size_t byte) {
    return static_cast<std::size_t>(std::ranges::lower_bound(words, byte, {}, &Span::begin) - words.begin());
}

/// Which words are set off, and how.
struct Inside {
    std::vector<bool> aside, quoted;
};

/// Marks the words of each enclosure, and puts borders where it begins and ends.
Inside enclose(const std::vector<Enclosure>& enclosures, const std::vector<Span>& words,
               std::vector<Gap>& gaps) {
    Inside inside{std::vector<bool>(words.size()), std::vector<bool>(words.size())};
    for (const auto& enclosure : enclosures) {
        const auto first = word_at(words, enclosure.at.begin);
        const auto raise = [&](std::size_t i) {
            if (i > 0 && i < words.size()) gaps[i].border = std::max(gaps[i].border, enclosure.border);
        };
        if (enclosure.kind == Enclosure::Kind::dash) {
            if (!enclosure.at.empty()) raise(first);
            continue;
        }
        // One or two words in quotation marks are a name or a title, and are not set off from their sentence.
        const bool is_quotation = enclosure.kind == Enclosure::Kind::quotation;
        if (words_in(words, enclosure.at) < (is_quotation ? 3u : 1u)) continue;
        const auto last = word_at(words, enclosure.at.end);
        auto& flags = is_quotation ? inside.quoted : inside.aside;
        for (auto i = first; i < last; ++i)
            flags[i] = true;
        raise(first);
        raise(last);
    }
    return inside;
}

/// Which words belong to the word before them: those inside the ranges.
std::vector<bool> joined_words(const std::vector<Span>& kept, const std::vector<Span>& words) {
    std::vector<bool> joined(words.size());
    for (const Span& range : kept) {
        const auto last = word_at(words, range.end);
        for (auto i = word_at(words, range.begin) + 1; i < last; ++i)
            joined[i] = true;
    }
    return joined;
}

/// Puts borders where the words' kinds part a long run without marks.
void part_runs(const std::vector<WordKind>& kinds, const std::vector<bool>& joined, std::vector<Gap>& gaps) {
    for (std::size_t first = 0; first < kinds.size();) {
        auto last = first + 1;
        while (last < kinds.size() && gaps[last].border == Border::none)
            ++last;
        for (const auto border : part_clauses(kinds, joined, first, last))
            gaps[border].border = Border::breath;
        first = last;
    }
}

}  // namespace

std::vector<Stretch> split_phrases(std::string_view text, const std::vector<Span>& words,
                                   const std::vector<Enclosure>& enclosures, const std::vector<Span>& kept,
                                   const std::vector<WordKind>& kinds) {
    if (text.empty()) return {};
    if (words.empty()) return {{{0, text.size()}, Border::sentence, false, false}};
    std::vector<Gap> gaps(words.size());  // gaps[i] is before words[i]
    for (std::size_t i = 1; i < words.size(); ++i)
        gaps[i] = read_gap(text, words[i - 1], words[i]);
    const auto [aside, quoted] = enclose(enclosures, words, gaps);
    const auto joined = joined_words(kept, words);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (joined[i]) gaps[i].border = Border::none;
    part_runs(kinds, joined, gaps);

    std::vector<Stretch> stretches;
    Stretch open{{0, 0}, Border::none, aside[0], quoted[0]};
    for (std::size_t i = 1; i < words.size(); ++i) {
        const bool too_long = words[i].end - open.at.begin > stretch_limit_bytes;
        if (gaps[i].border == Border::none && !too_long) continue;
        open.at.end = gaps[i].split;
        open.border = gaps[i].border;
        stretches.push_back(open);
        open = {{gaps[i].split, 0}, Border::none, aside[i], quoted[i]};
    }
    open.at.end = text.size();
    open.border = Border::sentence;
    stretches.push_back(open);
    return stretches;
}

}  // namespace reviewcast
