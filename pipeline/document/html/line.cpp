// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/line.hpp"

#include "base/unicode.hpp"
#include "document/html/entities.hpp"

#include <algorithm>
#include <utility>

namespace reviewcast {

namespace {

bool is_plain(char c) {
    return c > ' ' && c < 0x7F && c != '&';
}

/// Zero width space and no-break space of no width: they part no words on a page.
bool has_no_width(char32_t c) {
    return c == 0x200B || c == 0xFEFF;
}

bool ends_sentence(char32_t c) {
    return is_punctuation(c) && c != U',' && c != U'-' && c != U'\'' && c != U'"' && c != U'(' &&
           c != 0x2013 && c != 0x2014 && c != 0x2019;
}

}  // namespace

void HtmlLine::add_text(Span at, bool raw) {
    while (at.begin < at.end) {
        std::size_t end = at.begin;
        while (end < at.end && is_plain(source_[end]))
            ++end;
        if (end > at.begin) {
            add_word({at.begin, end});
            at.begin = end;
            continue;
        }
        if (source_[at.begin] == '&' && !raw) {
            if (const auto reference = reference_at(source_, at.begin, at.end)) {
                add_chars(reference->chars, {at.begin, at.begin + reference->size});
                at.begin += reference->size;
                continue;
            }
        }
        const CodePoint c = code_point_at(source_, at.begin);
        if (is_space(c.value) || is_control(c.value))
            add_chars(source_.substr(c.at.begin, c.at.size()), c.at);
        else
            add_word(c.at);
        at.begin = c.at.end;
    }
}

void HtmlLine::add_word(Span at) {
    settle_space(code_point_at(source_, at.begin).value);
    append_copy(text_, source_, at);
}

/// Characters that the source may spell otherwise.
void HtmlLine::add_chars(std::string_view chars, Span at) {
    const char32_t c = code_point_at(chars, 0).value;
    if (has_no_width(c)) return;
    if (is_space(c)) {
        add_space(at, c == U'\n' || c == U'\r');
    } else if (is_control(c)) {
        if (!dropped_.empty() && dropped_.back().source.end == at.begin &&
            dropped_.back().reason == "control characters")
            dropped_.back().source.end = at.end;
        else
            dropped_.push_back({at, "control characters"});
    } else {
        settle_space(c);
        append_spelled(text_, chars, at);
    }
}

void HtmlLine::add_space(Span at, bool newline) {
    if (!space_.any) space_.at = at;
    space_.any = true;
    space_.at.end = at.end;
    space_.newline = space_.newline || newline;
}

void HtmlLine::add_gap(std::size_t at) {
    if (!text_.chars.empty() && !space_.any) add_space({at, at}, false);
}

void HtmlLine::add_break(Span at) {
    add_space(at, true);
    space_.hard = true;
}

void HtmlLine::settle_space(char32_t next) {
    const Space space = std::exchange(space_, {});
    if (!space.any || text_.chars.empty()) return;
    if (space.hard && !keep_breaks_ && (ends_sentence(last()) || !is_lower(next))) {
        cut();
        return;
    }
    if (space.newline) breaks_.push_back(text_.chars.size());
    append_other(text_, " ", space.at);
    for (Open& run : open_)
        if (run.begin == text_.chars.size() - 1) ++run.begin;
}

char32_t HtmlLine::last() const {
    return text_.chars.empty() ? 0 : code_point_before(text_.chars, text_.chars.size()).value;
}

void HtmlLine::add_other(std::string_view chars, Span at) {
    settle_space(code_point_at(chars, 0).value);
    append_spelled(text_, chars, at);
}

void HtmlLine::close_link() {
    if (text_.chars.size() <= link_begin_) return;
    ++links_;
    linked_ += text_.chars.size() - link_begin_;
}

void HtmlLine::open_run(Emphasis kind) {
    open_.push_back({kind, text_.chars.size()});
}

void HtmlLine::close(const Open& run) {
    if (run.begin < text_.chars.size()) text_.runs.push_back({run.kind, {run.begin, text_.chars.size()}});
}

void HtmlLine::close_run() {
    const Open run = open_.back();
    open_.pop_back();
    const bool inside =
        std::any_of(open_.begin(), open_.end(), [&](const Open& open) { return open.kind == run.kind; });
    if (!inside) close(run);
}

/// Ends a part. Runs are closed and sorted here, part by part: cutting all of them at the end would take the
/// square of their number.
void HtmlLine::cut() {
    for (std::size_t i = 0; i < open_.size(); ++i) {
        const auto same = [&](const Open& open) { return open.kind == open_[i].kind; };
        if (std::none_of(open_.begin(), open_.begin() + static_cast<std::ptrdiff_t>(i), same))
            close(open_[i]);
    }
    for (Open& run : open_)
        run.begin = 0;
    std::stable_sort(text_.runs.begin(), text_.runs.end(),
                     [](const EmphasisRun& a, const EmphasisRun& b) { return a.at.begin < b.at.begin; });
    if (!text_.chars.empty())
        parts_.push_back({std::exchange(text_, {}), std::exchange(breaks_, {}), links_, linked_});
    link_begin_ = links_ = linked_ = 0;
}

std::vector<HtmlLine::Part> HtmlLine::take() {
    cut();
    space_ = {};
    return std::exchange(parts_, {});
}

}  // namespace reviewcast
