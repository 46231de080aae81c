// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/wrapping.hpp"

#include "base/unicode.hpp"
#include "review/dates.hpp"
#include "review/openings.hpp"
#include "review/score.hpp"
#include "review/words.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// Lines longer than this are paragraphs of their own: no one wraps by hand at more columns.
constexpr std::size_t widest_wrap = 120;
/// Runs of shorter lines are lists or verse: mail and editors wrap at 60 to 80.
constexpr std::size_t narrowest_wrap = 50;
constexpr std::size_t widest_heading = 60;
constexpr std::size_t most_heading_words = 9;
constexpr std::size_t longest_label_bytes = 60;

bool is_rule(std::string_view line) {
    std::size_t signs = 0;
    char32_t sign = 0;
    for (std::size_t at = 0; at < line.size(); at = code_point_at(line, at).at.end) {
        const char32_t c = code_point_at(line, at).value;
        if (is_space(c)) continue;
        if (c == U'⁂') return signs == 0 && at + 3 == line.size();
        if (c != U'*' && c != U'-' && c != U'_' && c != U'=' && c != U'~' && c != U'#' && c != U'•' &&
            c != U'—' && c != U'–' && c != U'·' && c != U'.' && c != U'+')
            return false;
        if (sign != 0 && c != sign) return false;
        sign = c;
        ++signs;
    }
    return signs >= 3 && !(sign == U'.' && signs == 3);
}

/// Number and size of "12. " or "12) ".
LineMarker numbered(std::string_view line, const Lexicon& lexicon) {
    LineMarker marker;
    std::size_t at = 0;
    while (at < line.size() && at < 3 && line[at] >= '0' && line[at] <= '9')
        marker.number = marker.number * 10 + (line[at++] - '0');
    if (at == 0 || at + 2 >= line.size() || (line[at] != '.' && line[at] != ')') || line[at + 1] != ' ')
        return {};
    const auto word = next_word(line, at);
    if (word && lexicon.month(word->folded)) return {};
    marker.kind = LineMarker::Kind::item;
    marker.size = at + 2;
    return marker;
}

bool is_bullet(char32_t c) {
    return c == U'-' || c == U'*' || c == U'•' || c == U'+' || c == U'–' || c == U'‣' || c == U'▪' ||
           c == U'◦' || c == U'●' || c == U'·' || c == U'✓' || c == U'✔' || c == U'✗' || c == U'✘' ||
           c == U'❌' || c == U'✅';
}

/// "Label: text" or "Label:", with a label the lexicon knows; a title-cased one too where `any` is set.
bool opens_with_label(std::string_view line, const Lexicon& lexicon, bool any) {
    const std::size_t colon = line.substr(0, longest_label_bytes).find(':');
    if (colon == std::string_view::npos || colon == 0) return false;
    if (colon + 1 < line.size() && line[colon + 1] != ' ') return false;
    const std::string_view name = line.substr(0, colon);
    if (lexicon.find_written(name)) return true;
    return any && is_upper(code_point_at(name, 0).value) && count_words(name, 6) <= 5;
}

/// A byline, a date or a score on its own: never a part of wrapped prose.
bool stands_alone(std::string_view line, const Lexicon& lexicon) {
    if (line.size() > 120) return false;
    if (read_byline(line, lexicon) || whole_score(line, lexicon)) return true;
    return is_date_line(line, lexicon);
}

bool opens_with_thumb(std::string_view line) {
    const char32_t first = line.empty() ? U' ' : code_point_at(line, 0).value;
    return first == U'👍' || first == U'👎';
}

/// A line that is a section's label and nothing else: "Verdict".
bool is_bare_label(std::string_view line, const Lexicon& lexicon) {
    if (line.size() > longest_label_bytes) return false;
    const auto label = read_label(line, lexicon);
    return label && label->rest.empty();
}

std::size_t first_word_width(std::string_view line) {
    std::size_t width = 0;
    for (const char c : line.substr(0, std::min(line.find(' '), line.size())))
        if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) ++width;
    return width;
}

}  // namespace

LineMarker read_marker(std::string_view line, const Lexicon& lexicon) {
    using Kind = LineMarker::Kind;
    if (line.empty()) return {};
    if (is_rule(line)) return {Kind::rule, line.size(), 0, 0};
    const std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
    if (hashes >= 1 && hashes <= 6 && hashes < line.size() && line[hashes] == ' ')
        return {Kind::heading, hashes + 1, static_cast<int>(hashes), 0};
    if (line.front() == '>') {
        LineMarker marker{Kind::quote, 0, 0, 0};
        while (marker.size < line.size() && (line[marker.size] == '>' || line[marker.size] == ' '))
            if (line[marker.size++] == '>') ++marker.level;
        return marker;
    }
    const CodePoint first = code_point_at(line, 0);
    if (is_bullet(first.value) && first.at.end < line.size() &&
        is_space(code_point_at(line, first.at.end).value))
        return {Kind::item, code_point_at(line, first.at.end).at.end, 0, 0};
    return numbered(line, lexicon);
}

bool is_underline(std::string_view line) {
    return line.size() >= 3 && (line.front() == '=' || line.front() == '-') &&
           line.find_first_not_of(line.front()) == std::string_view::npos;
}

bool ends_sentence(std::string_view line) {
    while (!line.empty()) {
        const CodePoint c = code_point_before(line, line.size());
        if (c.value == U'.' || c.value == U'!' || c.value == U'?' || c.value == U'…' || c.value == U':')
            return true;
        if (c.value != U'"' && c.value != U'”' && c.value != U')' && c.value != U'\'' && c.value != U'’' &&
            c.value != U'*' && c.value != U'_' && c.value != U'»')
            return false;
        line.remove_suffix(c.at.size());
    }
    return false;
}

bool continues_in_lower_case(std::string_view line, std::string_view next) {
    return !ends_sentence(line) && !next.empty() && is_lower(code_point_at(next, 0).value);
}

bool has_heading_shape(std::string_view line) {
    if (line.size() > 4 * widest_heading || count_words(line, most_heading_words + 1) > most_heading_words)
        return false;
    if (ends_sentence(line) && line.back() != ':' && line.back() != '?') return false;
    const auto word = next_word(line, 0);
    if (!word || !word->capital || word->at.begin > 8) return false;
    const char32_t last = code_point_before(line, line.size()).value;
    return last != U',' && last != U';' && last != U'-' && last != U'—' && last != U'”' && last != U'"';
}

bool is_capitals_heading(std::string_view line) {
    if (line.empty()) return false;
    if (line.size() > 2 * widest_heading || line.back() == '.' || line.back() == '!' || line.back() == ',')
        return false;
    std::size_t letters = 0;
    for (std::size_t at = 0; at < line.size(); at = code_point_at(line, at).at.end) {
        const char32_t c = code_point_at(line, at).value;
        if (is_lower(c)) return false;
        if (is_upper(c)) ++letters;
        if (c == U'/' || c == U'★') return false;
    }
    return letters >= 3;
}

std::vector<std::size_t> paragraph_starts(std::string_view source, const std::vector<Line>& run,
                                          const Lexicon& lexicon) {
    std::vector<std::size_t> starts;
    if (run.empty()) return starts;
    const auto text = [&](std::size_t i) { return source.substr(run[i].at.begin, run[i].at.size()); };
    std::size_t widest = 0, labelled = 0;
    for (std::size_t i = 0; i < run.size(); ++i) {
        widest = std::max(widest, run[i].width);
        if (opens_with_label(text(i), lexicon, true)) ++labelled;
    }
    const bool table = run.size() > 1 && labelled * 2 > run.size();  // most lines are "Key: value"
    starts.push_back(0);
    for (std::size_t i = 1; i < run.size(); ++i) {
        const std::string_view line = text(i - 1), next = text(i);
        const bool label = opens_with_label(next, lexicon, table);
        const bool after_label = opens_with_label(line, lexicon, table) && line.back() == ':';
        const bool fitted = run[i - 1].width + 1 + first_word_width(next) <= widest;
        bool joined = !fitted && widest <= widest_wrap && widest >= narrowest_wrap;
        if (run[i - 1].width > widest_wrap) joined = false;
        if (continues_in_lower_case(line, next)) joined = true;
        if (label && (table || ends_sentence(line) || fitted)) joined = false;
        if (after_label || is_capitals_heading(line)) joined = false;
        const bool starts_here = starts.back() == i - 1;  // else the line may be the end of wrapped prose
        if (joined && starts_here && is_bare_label(line, lexicon)) joined = false;
        if (joined && ends_sentence(line) && is_bare_label(next, lexicon)) joined = false;
        if (joined && (stands_alone(line, lexicon) || stands_alone(next, lexicon))) joined = false;
        if (!joined) starts.push_back(i);
    }
    return starts;
}

std::vector<std::size_t> marked_line_starts(std::string_view source, const std::vector<Line>& run,
                                            const Lexicon& lexicon) {
    std::vector<std::size_t> starts;
    const auto text = [&](std::size_t i) { return source.substr(run[i].at.begin, run[i].at.size()); };
    std::size_t labelled = 0;
    for (std::size_t i = 0; i < run.size(); ++i)
        if (opens_with_label(text(i), lexicon, true)) ++labelled;
    const bool table = run.size() > 1 && labelled * 2 > run.size();
    for (std::size_t i = 0; i < run.size(); ++i) {
        if (i == 0) {
            starts.push_back(i);
            continue;
        }
        const std::string_view line = text(i - 1), next = text(i);
        const bool label = opens_with_label(next, lexicon, table);
        const bool after_label = opens_with_label(line, lexicon, table);
        bool joined = !label || !(table || after_label || ends_sentence(line));
        if (after_label && line.back() == ':') joined = false;
        if (starts.back() == i - 1 && is_bare_label(line, lexicon)) joined = false;
        if (ends_sentence(line) && is_bare_label(next, lexicon)) joined = false;
        if (stands_alone(line, lexicon) || stands_alone(next, lexicon) || opens_with_thumb(next))
            joined = false;
        if (!joined) starts.push_back(i);
    }
    return starts;
}

}  // namespace reviewcast
