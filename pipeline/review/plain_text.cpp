// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/plain_text.hpp"

#include "base/unicode.hpp"
#include "document/lines.hpp"
#include "review/wrapping.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::size_t widest_heading = 80;
constexpr std::size_t longest_signature_lines = 10;

/// Reads the lines into blocks, one run of lines at a time.
/// A bullet that may say how an item is meant.
bool means_something(char32_t bullet) {
    return bullet == U'+' || bullet == U'-' || bullet == U'✓' || bullet == U'✔' || bullet == U'✗' ||
           bullet == U'✘' || bullet == U'✅' || bullet == U'❌';
}

struct Reader {
    const std::string& source;
    const Lexicon& lexicon;
    std::vector<Line> lines;
    std::vector<std::size_t> indents;  ///< of the list items that are open
    Document document;

    [[nodiscard]] std::string_view text(std::size_t i) const {
        return std::string_view(source).substr(lines[i].at.begin, lines[i].at.size());
    }
    [[nodiscard]] bool blank(std::size_t i) const { return i >= lines.size() || lines[i].at.empty(); }

    [[nodiscard]] LineMarker marker(std::size_t i) const { return read_marker(text(i), lexicon); }

    void add(Block::Kind kind, int level, const std::vector<Span>& stretches, std::size_t begin,
             int number = 0, char32_t bullet = 0) {
        Block block;
        block.kind = kind;
        block.level = level;
        block.number = number;
        block.bullet = bullet;
        block.text = read_inline(source, stretches, begin, document.dropped);
        if (!block.text.chars.empty())
            document.blocks.push_back(std::move(block));
        else
            document.dropped.push_back({{begin, stretches.back().end}, "a mark without text"});
    }

    std::size_t read_heading(std::size_t i, const LineMarker& mark) {
        const Span all = lines[i].at;
        std::size_t end = all.end;
        while (end > all.begin + mark.size && source[end - 1] == '#')
            --end;
        if (end < all.end && end > all.begin && source[end - 1] != ' ') end = all.end;  // "C#"
        add(Block::Kind::heading, mark.level, {{all.begin + mark.size, end}}, all.begin);
        if (end < all.end) document.dropped.push_back({{end, all.end}, "closing marks of a heading"});
        return i + 1;
    }

    std::size_t read_quote(std::size_t i) {
        std::vector<Span> stretches;
        const std::size_t begin = lines[i].at.begin;
        const int level = marker(i).level;
        while (!blank(i)) {
            const LineMarker mark = marker(i);
            const bool quoted = mark.kind == LineMarker::Kind::quote;
            if (quoted ? mark.level != level : mark.kind != LineMarker::Kind::none) break;
            const std::size_t from = lines[i].at.begin + (quoted ? mark.size : 0);
            if (from >= lines[i].at.end) {  // "> " alone parts two paragraphs of the quotation
                document.dropped.push_back({lines[i].at, "marks of a quotation"});
                ++i;
                break;
            }
            stretches.push_back({from, lines[i].at.end});
            ++i;
        }
        if (!stretches.empty()) add(Block::Kind::quote, level, stretches, begin);
        return i;
    }

    std::size_t read_item(std::size_t i, const LineMarker& mark) {
        while (!indents.empty() && indents.back() > lines[i].indent)
            indents.pop_back();
        if (indents.empty() || indents.back() < lines[i].indent) indents.push_back(lines[i].indent);
        const Span first = lines[i].at;
        std::vector<Span> stretches{{first.begin + mark.size, first.end}};
        const std::size_t column = lines[i].indent;
        const std::size_t begin = i++;
        // What goes on below is indented more, or is a lower-case continuation of a wrapped line.
        while (!blank(i) && marker(i).kind == LineMarker::Kind::none &&
               (lines[i].indent > column || continues_in_lower_case(text(i - 1), text(i)))) {
            stretches.push_back(lines[i].at);
            ++i;
        }
        const std::size_t at = lines[begin].at.begin;
        const char32_t sign = code_point_at(source, at).value;
        add(Block::Kind::list_item, static_cast<int>(indents.size()), stretches, at, mark.number,
            means_something(sign) ? sign : 0);
        return i;
    }

    /// "-- " alone, near the end: what follows is a mail signature.
    [[nodiscard]] bool is_signature(std::size_t i) const {
        return text(i) == "--" && i + 1 < lines.size() && lines.size() - i <= longest_signature_lines + 1;
    }

    void read_signature(std::size_t i) {
        const std::size_t begin = lines[i].at.begin;
        for (++i; i < lines.size() && blank(i); ++i) {
        }
        if (i < lines.size()) {
            Field field{"signature", read_inline(source, {lines[i].at}, lines[i].at.begin, document.dropped)};
            document.metadata.push_back(std::move(field));
        }
        document.dropped.push_back({{begin, lines.back().at.end}, "a mail signature"});
    }

    /// Whether a single line between blank lines is a heading by its shape.
    [[nodiscard]] bool is_short_heading(std::size_t i, std::size_t next) const {
        while (blank(next) && next < lines.size())
            ++next;
        if (next >= lines.size()) return false;
        const LineMarker mark = marker(next);
        if (mark.kind == LineMarker::Kind::rule || mark.kind == LineMarker::Kind::heading) return false;
        const bool leads = mark.kind == LineMarker::Kind::item || lines[next].width > widest_heading ||
                           ends_sentence(text(next)) || (!blank(next + 1) && lines[next].width > 40);
        // "Anna: Why?" is a speaker's line; "Warning: spoilers" is a label.
        const std::size_t colon = text(i).find(": ");
        const bool speech = colon != std::string_view::npos && !lexicon.find_written(text(i)) &&
                            !lexicon.find_written(text(i).substr(0, colon));
        return leads && !speech && has_heading_shape(text(i));
    }

    /// A run of text lines [i, end) without blank or marked lines between.
    void read_run(std::size_t i, std::size_t end, bool underlined) {
        const std::size_t body_end = underlined ? end - 1 : end;
        std::vector<Line> run(lines.begin() + static_cast<std::ptrdiff_t>(i),
                              lines.begin() + static_cast<std::ptrdiff_t>(body_end));
        const std::vector<std::size_t> starts = paragraph_starts(source, run, lexicon);
        for (std::size_t s = 0; s < starts.size(); ++s) {
            const std::size_t from = starts[s], to = s + 1 < starts.size() ? starts[s + 1] : run.size();
            std::vector<Span> stretches;
            for (std::size_t line = from; line < to; ++line)
                stretches.push_back(run[line].at);
            const bool alone = to - from == 1;
            const bool capitals =
                alone && is_capitals_heading(text(i + from)) && (s + 1 < starts.size() || !last(end));
            const bool heading = capitals || (run.size() == 1 && !underlined && is_short_heading(i, end));
            add(heading ? Block::Kind::heading : Block::Kind::paragraph, heading ? (capitals ? 2 : 3) : 0,
                stretches, run[from].at.begin);
        }
        if (!underlined) return;
        const std::string_view rule = text(end);
        add(Block::Kind::heading, rule.front() == '=' ? 1 : 2, {lines[end - 1].at}, lines[end - 1].at.begin);
        document.dropped.push_back({lines[end].at, "underline of a heading"});
    }

    [[nodiscard]] bool last(std::size_t i) const {
        for (; i < lines.size(); ++i)
            if (!blank(i)) return false;
        return true;
    }

    std::size_t read_text(std::size_t i) {
        std::size_t end = i;
        while (!blank(end) && marker(end).kind == LineMarker::Kind::none)
            ++end;
        const bool underlined = end < lines.size() && !blank(end) && is_underline(text(end)) &&
                                lines[end - 1].width <= widest_heading && !ends_sentence(text(end - 1));
        read_run(i, end, underlined);
        return underlined ? end + 1 : end;
    }

    std::size_t read_block(std::size_t i) {
        const LineMarker mark = marker(i);
        if (mark.kind != LineMarker::Kind::item) indents.clear();
        if (is_signature(i)) {
            read_signature(i);
            return lines.size();
        }
        switch (mark.kind) {
        case LineMarker::Kind::rule:
            add_rule(i);
            return i + 1;
        case LineMarker::Kind::heading:
            return read_heading(i, mark);
        case LineMarker::Kind::quote:
            return read_quote(i);
        case LineMarker::Kind::item:
            return read_item(i, mark);
        case LineMarker::Kind::none:
            break;
        }
        return read_text(i);
    }

    void add_rule(std::size_t i) {
        Block block;
        block.kind = Block::Kind::separator;
        block.text = copy_collapsed(source, lines[i].at);
        document.blocks.push_back(std::move(block));
    }
};

}  // namespace

Document read_plain_text(const std::string& text, const Lexicon& lexicon) {
    Reader reader{text, lexicon, split_lines(text), {}, {}};
    for (std::size_t i = 0; i < reader.lines.size();)
        i = reader.blank(i) ? i + 1 : reader.read_block(i);
    return std::move(reader.document);
}

}  // namespace reviewcast
