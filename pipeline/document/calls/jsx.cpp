// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/ascii.hpp"
#include "document/calls/template_calls.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// Behind the string that begins with a quotation mark at `at`; npos where it has no end.
std::size_t string_end(std::string_view text, std::size_t at) {
    const char quote = text[at];
    for (++at; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == quote)
            return at + 1;
    }
    return std::string_view::npos;
}

bool is_quote(char c) {
    return c == '"' || c == '\'' || c == '`';
}

/// Behind the expression in braces at `at`; npos where it has no end.
std::size_t expression_end(std::string_view text, std::size_t at) {
    std::size_t depth = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (is_quote(c)) {
            at = string_end(text, at);
            if (at == std::string_view::npos) return at;
            continue;
        }
        if (c == '{') ++depth;
        ++at;
        if (c == '}' && --depth == 0) return at;
    }
    return std::string_view::npos;
}

/// What an expression states: its strings, or the expression itself where it has none ("4").
void add_values(std::string_view text, Span inside, const std::string& name, TemplateCall& call) {
    while (!inside.empty() && is_ascii_space(text[inside.begin]))
        ++inside.begin;
    while (!inside.empty() && is_ascii_space(text[inside.end - 1]))
        --inside.end;
    if (inside.empty()) return;
    const bool in_list = text[inside.begin] == '[' || text[inside.begin] == '{';
    const std::size_t before = call.arguments.size();
    for (std::size_t at = inside.begin; at < inside.end;) {
        if (!is_quote(text[at])) {
            ++at;
            continue;
        }
        const std::size_t end = std::min(string_end(text, at), inside.end);
        if (end > at + 2) call.arguments.push_back({name, {at + 1, end - 1}, true, in_list});
        at = end;
    }
    if (call.arguments.size() > before) return;
    if (in_list) ++inside.begin, --inside.end;
    if (!inside.empty()) call.arguments.push_back({name, inside, false, in_list});
}

/// One attribute at `at`; where it ends, npos where what stands there is none.
std::size_t read_attribute(std::string_view text, std::size_t at, TemplateCall& call) {
    if (text[at] == '{') return expression_end(text, at);  // {...props}
    const std::size_t begin = at;
    while (at < text.size() && is_name_byte(text[at]))
        ++at;
    if (at == begin) return std::string_view::npos;
    const std::string name(text.substr(begin, at - begin));
    const std::size_t sign = skip_space(text, at);
    if (sign >= text.size() || text[sign] != '=') return at;
    at = skip_space(text, sign + 1);
    if (at >= text.size()) return std::string_view::npos;
    if (text[at] == '{') {
        const std::size_t end = expression_end(text, at);
        if (end != std::string_view::npos) add_values(text, {at + 1, end - 1}, name, call);
        return end;
    }
    if (text[at] != '"' && text[at] != '\'') return std::string_view::npos;
    const std::size_t end = text.find(text[at], at + 1);
    if (end == std::string_view::npos) return end;
    if (end > at + 1) call.arguments.push_back({name, {at + 1, end}, true, false});
    return end + 1;
}

/// Where the attributes end, behind ">"; npos where they do not.
std::size_t read_attributes(std::string_view text, std::size_t at, TemplateCall& call) {
    while (true) {
        at = skip_space(text, at);
        if (at >= text.size()) return std::string_view::npos;
        if (text[at] == '>') return at + 1;
        if (text[at] == '/' && at + 1 < text.size() && text[at + 1] == '>') {
            call.is_empty = true;
            return at + 2;
        }
        at = read_attribute(text, at, call);
        if (at == std::string_view::npos) return at;
    }
}

}  // namespace

std::optional<TemplateCall> read_component(TextFinder& finder, std::size_t at) {
    /// No call is longer: what an unclosed one makes the search waste has a limit.
    constexpr std::size_t longest = 65536;
    const std::string_view text = finder.text.substr(0, std::min(finder.text.size(), at + longest));
    TemplateCall call;
    call.syntax = TemplateCall::Syntax::component;
    call.at.begin = at++;
    if (at < text.size() && text[at] == '/') {
        call.closes = true;
        ++at;
    }
    if (at >= text.size() || text[at] < 'A' || text[at] > 'Z' || !finder.may_search()) return std::nullopt;
    const std::size_t name = at;
    while (at < text.size() && is_name_byte(text[at]) && text[at] != ':')
        ++at;
    call.name = lower_ascii(text.substr(name, at - name));
    const bool ends = at < text.size() && (is_ascii_space(text[at]) || text[at] == '>' || text[at] == '/');
    const std::size_t end = ends ? read_attributes(text, at, call) : std::string_view::npos;
    if (end == std::string_view::npos) {
        finder.wasted += ends ? text.size() - name : at - name;
        return std::nullopt;
    }
    call.at.end = end;
    return call;
}

}  // namespace reviewcast
