// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/calls/template_calls.hpp"
#include "document/html/writer.hpp"
#include "document/markdown/marks.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace reviewcast {

namespace {

using Syntax = TemplateCall::Syntax;

/// Those that leave traces in a body of HTML; components are elements there, and "{…}" may be prose.
bool is_silent(Syntax syntax) {
    return syntax == Syntax::shortcode || syntax == Syntax::liquid || syntax == Syntax::hugo ||
           syntax == Syntax::output;
}

/// Ids, addresses and looks.
bool tells_nothing(const TemplateArgument& argument, std::string_view value) {
    constexpr std::array<std::string_view, 14> names{"id",    "ids",   "src",     "url",   "href",
                                                     "link",  "width", "height",  "align", "class",
                                                     "style", "size",  "columns", "color"};
    const std::string name = to_lower(argument.name);
    return value.empty() || std::find(names.begin(), names.end(), name) != names.end() ||
           value.find("://") != std::string_view::npos;
}

void add_arguments(HtmlWriter& writer, const TemplateCall& call) {
    std::size_t position = 0;
    for (const TemplateArgument& argument : call.arguments) {
        if (argument.name.empty()) ++position;
        const std::string_view value = writer.tree.source.substr(argument.value.begin, argument.value.size());
        if (tells_nothing(argument, value)) continue;
        HtmlLine words(writer.tree.source, writer.document.dropped);
        words.keep_breaks(true);
        words.add_text(argument.value, false);
        auto parts = words.take();
        if (parts.empty()) continue;
        const std::string name = argument.name.empty() ? std::to_string(position) : argument.name;
        writer.add_field(call.name + "." + name, std::move(parts.front().text), "template call", call.at);
    }
}

}  // namespace

std::size_t template_call_end(HtmlWriter& writer, std::size_t at, std::size_t end) {
    const auto call = read_template_call(writer.finder, at);
    return call && is_silent(call->syntax) && call->at.end <= end ? call->at.end : at;
}

void write_call(HtmlWriter& writer, std::size_t at) {
    const auto call = read_template_call(writer.finder, at);
    if (!call) return;
    writer.document.dropped.push_back({call->at, "a template's syntax"});
    add_arguments(writer, *call);
    const bool caption = call->name == "caption" || call->name == "wp_caption";
    const std::string section = call->name == "expand" ? "spoiler" : section_name_in(call->name);
    if (section.empty() && !caption) return;
    writer.flush();
    writer.call.reset();
    if (call->closes || call->is_empty) return;
    HtmlCall open{call->name, {}};
    if (!caption) append_other(open.container.name, section, call->at);
    writer.call = std::move(open);
}

}  // namespace reviewcast
