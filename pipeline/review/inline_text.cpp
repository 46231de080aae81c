// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "review/plain_text.hpp"
#include "review/quotations.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

constexpr std::size_t longest_mark = 3;

void drop(std::vector<Dropped>& dropped, Span span) {
    static const std::string reason = "control characters";
    if (!dropped.empty() && dropped.back().reason == reason && dropped.back().source.end == span.begin)
        dropped.back().source.end = span.end;
    else
        dropped.push_back({span, reason});
}

/// The stretches as they stand, with single spaces and without controls.
SourceText copy_stretches(std::string_view source, const std::vector<Span>& stretches,
                          std::vector<Dropped>& dropped) {
    SourceText text;
    Span space{0, 0};
    bool gap = false;
    for (const Span& stretch : stretches) {
        if (!text.chars.empty() && !gap) {
            gap = true;
            space.begin = text.pieces.back().source.end;
        }
        for (std::size_t at = stretch.begin; at < stretch.end;) {
            const CodePoint c = code_point_at(source, at);
            at = c.at.end;
            if (is_space(c.value)) {
                if (!gap) space.begin = c.at.begin;
                gap = true;
            } else if (is_control(c.value)) {
                drop(dropped, c.at);
            } else {
                if (gap && !text.chars.empty()) append_other(text, " ", {space.begin, c.at.begin});
                gap = false;
                append_copy(text, source, c.at);
            }
        }
    }
    return text;
}

struct Mark {
    Span at;
    bool opens = false;
    Emphasis kind = Emphasis::emphasis;
};

bool is_word(char32_t c) {
    return is_letter(c) || is_digit(c);
}
bool is_opening_bracket(char32_t c) {
    return c == U'(' || c == U'[' || c == U'"' || c == U'“' || c == U'‘' || c == U'\'' || c == U'—' ||
           c == U'–' || c == U'-' || c == U'«' || c == U'„' || c == U'/';
}

/// Pairs of asterisks or underscores around words, in order.
std::vector<Mark> find_marks(const std::string& text) {
    struct Open {
        Span at;
        bool waits = false;
    };
    std::array<Open, 2> open;
    std::vector<Mark> marks;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c != '*' && c != '_') {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && text[end] == c)
            ++end;
        const char32_t before = at == 0 ? U' ' : code_point_before(text, at).value;
        const char32_t after = end == text.size() ? U' ' : code_point_at(text, end).value;
        Open& waiting = open[c == '*' ? 0 : 1];
        const std::size_t length = end - at;
        if (waiting.waits && length == waiting.at.size() && before != U' ' && !is_word(after)) {
            const Emphasis kind = length > 1 ? Emphasis::strong : Emphasis::emphasis;
            marks.push_back({waiting.at, true, kind});
            marks.push_back({{at, end}, false, kind});
            waiting.waits = false;
        } else if (length <= longest_mark && after != U' ' &&
                   (before == U' ' || is_opening_bracket(before))) {
            waiting = {{at, end}, true};
        }
        at = end;
    }
    std::sort(marks.begin(), marks.end(),
              [](const Mark& a, const Mark& b) { return a.at.begin < b.at.begin; });
    return marks;
}

/// The text without its marks. Letters beside a mark answer for it in the source.
SourceText without_marks(const SourceText& from, const std::vector<Mark>& marks) {
    SourceText text;
    std::vector<std::size_t> open;
    std::size_t at = 0;
    // Source position of opening marks that wait for their first letter.
    bool waits = false;
    std::size_t front = 0;
    const auto copy = [&](std::size_t end) {
        if (waits && at < end) {
            const std::size_t first = code_point_at(from.chars, at).at.end;
            append_other(text, std::string_view(from.chars).substr(at, first - at),
                         {front, from.source_of({at, first}).end});
            at = first;
            waits = false;
        }
        append_part(text, from, {at, end});
        at = end;
    };
    for (const Mark& mark : marks) {
        copy(mark.at.begin);
        at = mark.at.end;
        if (mark.opens) {
            if (!waits) front = from.source_of(mark.at).begin;
            waits = true;
            open.push_back(text.runs.size());
            text.runs.push_back({mark.kind, {text.chars.size(), text.chars.size()}});
        } else {
            widen_last(text, from.source_of(mark.at).end);
            if (!open.empty()) {
                text.runs[open.back()].at.end = text.chars.size();
                open.pop_back();
            }
        }
    }
    copy(from.chars.size());
    std::erase_if(text.runs, [](const EmphasisRun& run) { return run.at.empty(); });
    return text;
}

}  // namespace

SourceText read_inline(std::string_view source, const std::vector<Span>& stretches, std::size_t begin,
                       std::vector<Dropped>& dropped) {
    SourceText text = copy_stretches(source, stretches, dropped);
    const std::vector<Mark> marks = find_marks(text.chars);
    if (!marks.empty()) text = without_marks(text, marks);
    add_quotations(text);
    if (!text.pieces.empty() && begin < text.pieces.front().source.begin) {
        SourceText marked;
        const std::size_t first = code_point_at(text.chars, 0).at.end;
        append_other(marked, std::string_view(text.chars).substr(0, first),
                     {begin, text.source_of({0, first}).end});
        append_part(marked, text, {first, text.chars.size()});
        marked.runs = std::move(text.runs);
        text = std::move(marked);
    }
    return text;
}

}  // namespace reviewcast
