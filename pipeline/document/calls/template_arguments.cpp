// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/ascii.hpp"
#include "document/calls/template_calls.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// The bytes that quote a string, and what ends it: typewriter quotes, and those that an editor made of them.
std::string_view closing_quote(std::string_view text, std::size_t at, std::size_t& opening_size) {
    for (const auto& [opening, closing] : {std::pair<std::string_view, std::string_view>{"\"", "\""},
                                           {"'", "'"},
                                           {"`", "`"},
                                           {"“", "”"},
                                           {"”", "”"},
                                           {"‘", "’"},
                                           {"″", "″"}})
        if (text.substr(at, opening.size()) == opening) {
            opening_size = opening.size();
            return closing;
        }
    return {};
}

/// The value at `at` up to `end`; moves `at` behind it.
TemplateArgument read_value(std::string_view text, std::size_t& at, std::size_t end) {
    TemplateArgument argument;
    std::size_t opening = 0;
    if (const std::string_view quote = closing_quote(text, at, opening); !quote.empty()) {
        std::size_t close = text.substr(0, end).find(quote, at + opening);
        while (close != std::string_view::npos && text[close - 1] == '\\')
            close = text.substr(0, end).find(quote, close + 1);
        if (close != std::string_view::npos) {
            argument.quoted = true;
            argument.value = {at + opening, close};
            at = close + quote.size();
            return argument;
        }
        at += opening;  // a quotation mark without its partner is part of no value
    }
    const std::size_t begin = at;
    while (at < end && !is_ascii_space(text[at]) && text[at] != ',')
        ++at;
    argument.value = {begin, at};
    return argument;
}

/// The items of the list in square brackets at `at`; moves `at` behind it.
void read_list(std::string_view text, std::size_t& at, std::size_t end, const std::string& name,
               std::vector<TemplateArgument>& arguments) {
    ++at;
    while (at < end && text[at] != ']') {
        if (is_ascii_space(text[at]) || text[at] == ',') {
            ++at;
            continue;
        }
        const std::size_t before = at;
        std::size_t stop = end;
        if (text[at] != '"' && text[at] != '\'') stop = std::min(end, text.find(']', at));
        TemplateArgument item = read_value(text, at, stop);
        item.name = name;
        item.in_list = true;
        if (!item.value.empty()) arguments.push_back(std::move(item));
        if (at == before) ++at;
    }
    if (at < end) ++at;
}

}  // namespace

std::vector<TemplateArgument> read_template_arguments(std::string_view text, Span range) {
    std::vector<TemplateArgument> arguments;
    for (std::size_t at = range.begin; at < range.end;) {
        if (is_ascii_space(text[at]) || text[at] == ',') {
            ++at;
            continue;
        }
        std::size_t name = at;
        while (name < range.end && is_name_byte(text[name]) && text[name] != ':')
            ++name;
        const std::size_t sign = skip_space(text, name);
        std::string key;
        if (name > at && sign < range.end && (text[sign] == '=' || (text[sign] == ':' && sign == name))) {
            key = text.substr(at, name - at);
            at = skip_space(text, sign + 1);
            if (at >= range.end) break;
        }
        if (text[at] == '[') {
            read_list(text, at, range.end, key, arguments);
            continue;
        }
        TemplateArgument argument = read_value(text, at, range.end);
        argument.name = std::move(key);
        if (!argument.value.empty()) arguments.push_back(std::move(argument));
        if (at < range.end && argument.value.empty() && !argument.quoted) ++at;
    }
    return arguments;
}

}  // namespace reviewcast
