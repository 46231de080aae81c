// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/calls/template_calls.hpp"

#include "document/ascii.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

using Syntax = TemplateCall::Syntax;

struct Brackets {
    std::string_view opening, closing;
    Syntax syntax;
};

/// Longer openings first.
constexpr std::array<Brackets, 8> brackets{{{"{{/*", "*/}}", Syntax::comment},
                                            {"{{<", ">}}", Syntax::hugo},
                                            {"{{%", "%}}", Syntax::hugo},
                                            {"{{", "}}", Syntax::output},
                                            {"{%", "%}", Syntax::liquid},
                                            {"{#", "#}", Syntax::comment},
                                            {"{/*", "*/}", Syntax::comment},
                                            {"{:", "}", Syntax::attributes}}};

/// Shortcodes of WordPress that may stand without arguments, and a table of contents.
constexpr std::array<std::string_view, 11> known_shortcodes{"gallery",  "toc",    "_toc_",  "playlist",
                                                            "embed",    "audio",  "video",  "more",
                                                            "nextpage", "expand", "spoiler"};

/// Calls that stand for the file or component they name.
constexpr std::array<std::string_view, 8> calling_words{
    "include", "include_cached", "include_relative", "render", "partial", "call", "import", "shortcode"};

std::string file_stem(std::string_view name) {
    if (const std::size_t slash = name.find_last_of('/'); slash != std::string_view::npos)
        name.remove_prefix(slash + 1);
    return lower_ascii(name.substr(0, std::min(name.find('.'), name.size())));
}

Span trim_range(std::string_view text, Span range) {
    while (!range.empty() && is_ascii_space(text[range.begin]))
        ++range.begin;
    while (!range.empty() && is_ascii_space(text[range.end - 1]))
        --range.end;
    return range;
}

/// One word of a call's head at `at`, quoted or not; moves `at` behind it.
std::string_view read_word(std::string_view text, std::size_t& at, std::size_t end) {
    at = std::min(skip_space(text, at), end);
    if (at < end && (text[at] == '"' || text[at] == '\'')) {
        const std::size_t close = text.substr(0, end).find(text[at], at + 1);
        if (close != std::string_view::npos) {
            const std::string_view word = text.substr(at + 1, close - at - 1);
            at = close + 1;
            return word;
        }
    }
    const std::size_t begin = at;
    while (at < end && !is_ascii_space(text[at]) && text[at] != '(' && text[at] != '=' && text[at] != ',')
        ++at;
    return text.substr(begin, at - begin);
}

void set_name(TemplateCall& call, std::string_view word) {
    if (word.starts_with('/')) {
        call.closes = true;
        word.remove_prefix(1);
    } else if (word.starts_with("end") && word.size() > 3) {
        call.closes = true;
        word.remove_prefix(3);
    }
    call.name = file_stem(word);
}

/// The name and the arguments that stand between a call's brackets.
void read_inside(std::string_view text, Span inside, TemplateCall& call) {
    for (const char trimmed : {'-', '~'}) {  // Liquid's and Nunjucks' marks against white space
        if (!inside.empty() && text[inside.begin] == trimmed) ++inside.begin;
        if (!inside.empty() && text[inside.end - 1] == trimmed) --inside.end;
    }
    inside = trim_range(text, inside);
    if (!inside.empty() && text[inside.end - 1] == '/') {
        call.is_empty = true;
        inside = trim_range(text, {inside.begin, inside.end - 1});
    }
    if (call.syntax == Syntax::attributes) return;
    // "{{ player("…", "words") }}" calls a macro; other output names a value.
    const bool calls = !inside.empty() && text[inside.end - 1] == ')';
    if (call.syntax == Syntax::output && !calls) return;
    std::size_t at = inside.begin;
    std::string_view word = read_word(text, at, inside.end);
    if (word == "/") {  // "{{< / spoiler >}}"
        call.closes = true;
        word = read_word(text, at, inside.end);
    }
    if (std::find(calling_words.begin(), calling_words.end(), lower_ascii(word)) != calling_words.end())
        word = read_word(text, at, inside.end);
    set_name(call, word);
    if (at < inside.end && (text[at] == '(')) ++at;
    Span rest = trim_range(text, {std::min(at, inside.end), inside.end});
    if (!rest.empty() && text[rest.end - 1] == ')') --rest.end;
    call.arguments = read_template_arguments(text, rest);
}

/// kramdown's and Pandoc's lists of classes, ids and keys: "{: .lead}", "{#top}", "{.big width=50}".
std::optional<TemplateCall> read_attribute_list(TextFinder& finder, std::size_t at) {
    const std::string_view text = finder.text;
    const char first = at + 1 < text.size() ? text[at + 1] : ' ';
    if (first != ':' && first != '#' && first != '.') return std::nullopt;
    std::size_t end = at + 2;
    if (first != ':' && (end >= text.size() || !is_ascii_letter(text[end]))) return std::nullopt;
    while (end < text.size() && text[end] != '}' && text[end] != '{' && text[end] != '\n' && end < at + 300)
        ++end;
    if (end >= text.size() || text[end] != '}') return std::nullopt;
    TemplateCall call;
    call.at = {at, end + 1};
    call.syntax = Syntax::attributes;
    return call;
}

/// {props.title}: names joined by dots and nothing else.
std::optional<TemplateCall> read_expression(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    bool dotted = false;
    while (end < text.size() && is_name_byte(text[end]) && text[end] != ':' && text[end] != '-') {
        dotted = dotted || (text[end] == '.' && end > at + 1 && end + 1 < text.size() &&
                            is_ascii_letter(text[end + 1]));
        ++end;
    }
    if (!dotted || end >= text.size() || text[end] != '}' || !is_ascii_letter(text[at + 1]))
        return std::nullopt;
    TemplateCall call;
    call.at = {at, end + 1};
    call.syntax = Syntax::expression;
    return call;
}

const Brackets* brackets_at(std::string_view text, std::size_t at) {
    for (const Brackets& pair : brackets)
        if (text.substr(at, pair.opening.size()) == pair.opening) return &pair;
    return nullptr;
}

/// Where the call that these brackets open at `at` ends, before another of their kind begins; npos for
/// nowhere.
std::size_t brackets_end(TextFinder& finder, const Brackets& pair, std::size_t at) {
    const std::size_t inside = at + pair.opening.size();
    const std::size_t end = finder.next(pair.closing, inside);
    if (end == std::string_view::npos) return end;
    if (pair.syntax == Syntax::comment) return end;
    const std::string_view again = pair.opening.substr(0, 2);
    return finder.next(again, inside) < end ? std::string_view::npos : end;
}

std::optional<TemplateCall> read_braces(TextFinder& finder, std::size_t at) {
    const std::string_view text = finder.text;
    const Brackets* pair = brackets_at(text, at);
    if (!pair) {
        if (auto list = read_attribute_list(finder, at)) return list;
        return read_expression(text, at);
    }
    if (pair->syntax == Syntax::attributes) return read_attribute_list(finder, at);
    const std::size_t end = brackets_end(finder, *pair, at);
    if (end == std::string_view::npos) return read_attribute_list(finder, at);
    TemplateCall call;
    call.at = {at, end + pair->closing.size()};
    call.syntax = pair->syntax;
    if (call.syntax != Syntax::comment) read_inside(text, {at + pair->opening.size(), end}, call);
    return call;
}

bool has_named_argument(const TemplateCall& call) {
    return std::any_of(call.arguments.begin(), call.arguments.end(),
                       [](const TemplateArgument& argument) { return !argument.name.empty(); });
}

/// Whether nothing else stands between the ends of lines and tags around it.
bool stands_alone(std::string_view text, Span at) {
    const std::size_t before =
        at.begin == 0 ? std::string_view::npos : text.find_last_not_of(" \t", at.begin - 1);
    const std::size_t after = text.find_first_not_of(" \t", at.end);
    const auto is_border = [&](std::size_t i, char tag) {
        return i == std::string_view::npos || text[i] == '\n' || text[i] == '\r' || text[i] == tag;
    };
    return is_border(before, '>') && is_border(after, '<');
}

std::optional<TemplateCall> read_shortcode(TextFinder& finder, std::size_t at) {
    constexpr std::size_t longest = 4096;
    const std::string_view text = finder.text;
    std::size_t begin = at + 1;
    const bool closes = begin < text.size() && text[begin] == '/';
    if (closes) ++begin;
    if (begin >= text.size() || (!is_ascii_letter(text[begin]) && text[begin] != '_')) return std::nullopt;
    const std::size_t end = finder.next("]", begin);
    if (end == std::string_view::npos || end - begin > longest) return std::nullopt;
    if (finder.next("[", begin) < end) return std::nullopt;
    if (end + 1 < text.size() && (text[end + 1] == '(' || text[end + 1] == ':')) return std::nullopt;
    TemplateCall call;
    call.at = {at, end + 1};
    call.syntax = Syntax::shortcode;
    std::size_t name_end = begin;
    while (name_end < end && is_name_byte(text[name_end]) && text[name_end] != ':' && text[name_end] != '.')
        ++name_end;
    call.name = lower_ascii(text.substr(begin, name_end - begin));
    call.closes = closes;
    if (closes) return name_end == end ? std::optional(call) : std::nullopt;
    if (name_end < end && text[name_end] == '=') {  // [rating=4]
        const auto values = read_template_arguments(text, {name_end + 1, end});
        if (values.empty()) return std::nullopt;
        call.arguments.push_back(values.front());
        return call;
    }
    if (name_end < end && !is_ascii_space(text[name_end])) return std::nullopt;
    call.arguments = read_template_arguments(text, {name_end, end});
    const bool known = call.arguments.empty() && std::find(known_shortcodes.begin(), known_shortcodes.end(),
                                                           call.name) != known_shortcodes.end();
    if (known || has_named_argument(call)) return call;
    // "[sharethis-inline-buttons]" where a paragraph would stand: no one writes "[tongue-in-cheek]" there.
    if (call.arguments.empty() && call.name.find_first_of("-_") != std::string::npos &&
        stands_alone(text, call.at))
        return call;
    const bool has_end = finder.next(std::string("[/").append(text.substr(begin, name_end - begin)) + "]",
                                     end) != std::string_view::npos;
    if (has_end && (call.arguments.empty() || call.arguments.front().quoted)) return call;
    return std::nullopt;
}

/// What stands at `at` up to white space outside of quotation marks, at most to the end of the line.
std::string_view argument_on_line(std::string_view text, std::size_t at) {
    char quote = 0;
    std::size_t end = at;
    for (; end < text.size() && text[end] != '\n' && text[end] != '\r'; ++end) {
        if (quote != 0) {
            if (text[end] == quote) quote = 0;
        } else if (text[end] == '"' || text[end] == '\'') {
            quote = text[end];
        } else if (is_ascii_space(text[end])) {
            break;
        }
    }
    return text.substr(at, end - at);
}

}  // namespace

std::optional<TemplateCall> read_template_call(TextFinder& finder, std::size_t at) {
    switch (finder.text[at]) {
    case '{':
        return read_braces(finder, at);
    case '<':
        return read_component(finder, at);
    case '[':
        return read_shortcode(finder, at);
    default:
        return std::nullopt;
    }
}

std::size_t unclosed_call(TextFinder& finder, std::size_t at) {
    const std::string_view text = finder.text;
    const Brackets* pair = text[at] == '{' ? brackets_at(text, at) : nullptr;
    if (!pair || pair->syntax == Syntax::attributes || pair->syntax == Syntax::comment) return 0;
    if (brackets_end(finder, *pair, at) != std::string_view::npos) return 0;
    std::size_t end = skip_space(text, at + pair->opening.size());
    if (end >= text.size() || (!is_ascii_letter(text[end]) && text[end] != '/' && text[end] != '-')) return 0;
    const std::string_view name = argument_on_line(text, end);
    end += name.size();
    constexpr std::array<std::string_view, 8> steering_words{"if",  "elsif", "elif",   "unless",
                                                             "for", "case",  "assign", "set"};
    if (std::find(steering_words.begin(), steering_words.end(), name) != steering_words.end()) {
        const std::size_t line = std::min(text.find_first_of("\r\n", end), text.size());
        return line - at;  // a condition is nothing that is said
    }
    bool file_follows = std::find(calling_words.begin(), calling_words.end(), name) != calling_words.end();
    while (end < text.size()) {
        const std::size_t next = text.find_first_not_of(" \t", end);
        const std::string_view word = argument_on_line(text, std::min(next, text.size()));
        if (word.empty() || (word.find('=') == std::string_view::npos && !file_follows)) break;
        file_follows = false;
        end = next + word.size();
    }
    return end - at;
}

}  // namespace reviewcast
