// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/words.hpp"
#include "document/html/writer.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {

void HtmlWriter::visit_text(HtmlId id) {
    const HtmlNode& node = tree[id];
    const bool raw = node.kind == HtmlNode::Kind::raw_text;
    const Span at = raw && tree.source.substr(node.tag.begin, 9) == "<![CDATA["
                        ? Span{node.tag.begin + 9, node.tag.end - 3}
                        : node.tag;
    // Searches must not run on past this text: there may be a million of them.
    const std::string_view text = tree.source.substr(0, at.end);
    std::size_t begin = at.begin;
    for (std::size_t i = text.find_first_of("[{", begin); i < at.end; i = text.find_first_of("[{", i)) {
        // What stands before a call is added first: the call may end the block.
        const std::size_t end = template_call_end(*this, i, at.end);
        if (end == i) {
            ++i;
            continue;
        }
        add_lines({begin, i}, raw);
        write_call(*this, i);
        begin = i = end;
    }
    add_lines({begin, at.end}, raw);
}

void HtmlWriter::add_lines(Span at, bool raw) {
    if (!place.lines_count && !blank_lines_part_) {
        line.add_text(at, raw);
        return;
    }
    const std::string_view text = tree.source.substr(0, at.end);
    // Lines, and blank lines between them, are the author's where no element parts the text.
    for (std::size_t begin = at.begin; begin < at.end;) {
        std::size_t end = std::min(text.find('\n', begin), at.end);
        line.add_text({begin, end}, raw);
        if (end == at.end) break;
        const std::size_t next = text.find_first_not_of(" \t\r", end + 1);
        const bool blank = next < at.end && text[next] == '\n';
        if (blank)
            flush();
        else if (place.lines_count)
            line.add_break({end, end + 1});
        else
            line.add_text({end, end + 1}, raw);
        begin = blank ? next : end + 1;
    }
}

bool HtmlWriter::starts_apart(HtmlId id) const {
    // <span>Director</span><span>Ann Lee</span>: style sheets set such elements apart.
    if (last_inline_ == no_html_node || line.empty() || line.ends_in_space()) return false;
    if (tree[last_inline_].end != tree[id].tag.begin) return false;
    if (tree[id].attributes == 0 || tree[last_inline_].attributes == 0) return false;
    const SourceText next = text_of(tree, id, 16);
    if (next.chars.empty()) return false;
    const char32_t first = code_point_at(next.chars, 0).value;
    const char32_t last = line.last();
    if (is_digit(last))
        return is_upper(first) || (!is_letter(first) && !is_digit(first) && !is_punctuation(first));
    return (is_upper(first) || is_digit(first)) && (is_lower(last) || last == U':' || last == U'.');
}

}  // namespace reviewcast
