// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "base/unicode.hpp"
#include "document/calls/forum_tag.hpp"
#include "document/calls/template_calls.hpp"
#include "document/lines.hpp"
#include "document/markdown/marks.hpp"

#include <map>

namespace reviewcast {

namespace {

using Kind = MarkdownMark::Kind;

/// What a mark and its partner have in common; empty for one that stands for itself.
std::string pair_name(TextFinder& finder, const MarkdownMark& mark, bool& needs_end) {
    needs_end = false;
    switch (mark.kind) {
    case Kind::tag: {
        const auto tag = read_any_tag(finder, mark.at.begin);
        return !tag || tag->is_empty ? std::string() : "<" + tag->name;
    }
    case Kind::call: {
        const auto call = finder.text[mark.at.begin] == '<' ? read_component(finder, mark.at.begin)
                                                            : read_template_call(finder, mark.at.begin);
        if (!call || call->is_empty || call->name.empty()) return {};
        needs_end = is_section_name(call->name) && call->arguments.empty() &&
                    call->syntax != TemplateCall::Syntax::output;
        return std::string(1, finder.text[mark.at.begin]) + call->name;
    }
    case Kind::directive:
        return ":::";
    default:
        return {};
    }
}

/// What a mark begins with, for a message of one line.
std::string beginning_of(std::string_view text, Span mark) {
    constexpr std::size_t shown_bytes = 40;
    std::string shown;
    for (std::size_t at = mark.begin; at < mark.end && at < mark.begin + shown_bytes;) {
        const CodePoint c = code_point_at(text, at);
        if (is_space(c.value) || !is_control(c.value)) append_utf8(shown, c.value);
        at = c.at.end;
    }
    return collapse_space(shown);
}

}  // namespace

void pair_marks(const Source& source, std::vector<MarkdownMark>& marks, const WarningSink& warn) {
    TextFinder finder{source.text};
    std::map<std::string, std::vector<std::size_t>> open;
    std::vector<std::size_t> wanting;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        bool needs_end = false;
        const std::string name = pair_name(finder, marks[i], needs_end);
        if (name.empty()) continue;
        std::vector<std::size_t>& openings = open[name];
        if (!marks[i].closes) {
            openings.push_back(i);
            if (needs_end) wanting.push_back(i);
        } else if (!openings.empty()) {
            marks[i].partner = openings.back();
            marks[openings.back()].partner = i;
            openings.pop_back();
        }
    }
    constexpr std::size_t most_warnings = 20;
    std::size_t warned = 0;
    for (const std::size_t i : wanting)
        if (marks[i].partner == MarkdownMark::none && ++warned <= most_warnings)
            warn({"unclosed-template-call",
                  format("{}:{}: what '{}' opens is never closed; its text was read as if it were not there",
                         source.name, line_number(source.text, marks[i].at.begin),
                         beginning_of(source.text, marks[i].at))});
}

}  // namespace reviewcast
