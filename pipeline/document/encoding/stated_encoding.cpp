// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/encoding/stated_encoding.hpp"

namespace reviewcast {

namespace {

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

std::string ascii_lower(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return lower;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    while (at < text.size() && is_blank(text[at]))
        ++at;
    return at;
}

/// The value after `name` and one of `signs` in text, with or without quotation marks.
std::string value_of(std::string_view text, std::string_view name, std::string_view signs) {
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        std::size_t begin = skip_blanks(text, at + name.size());
        if (begin >= text.size() || signs.find(text[begin]) == std::string_view::npos) continue;
        begin = skip_blanks(text, begin + 1);
        if (begin < text.size() && (text[begin] == '"' || text[begin] == '\'')) ++begin;
        const std::size_t end = text.find_first_of("\"'> \t\r\n;?/", begin);
        return std::string(text.substr(begin, end - begin));
    }
    return {};
}

std::string stated_by_meta(std::string_view head) {
    for (std::size_t at = head.find("<meta"); at != std::string_view::npos; at = head.find("<meta", at + 5)) {
        const std::string_view tag = head.substr(at, head.find('>', at) - at);
        // http-equiv has it inside content="text/html; charset=…": the same word.
        if (std::string label = value_of(tag, "charset", "="); !label.empty()) return label;
    }
    return {};
}

std::string stated_by_editor(std::string_view head) {
    const std::size_t second = head.find('\n');
    const std::string_view lines =
        head.substr(0, second == std::string_view::npos ? second : head.find('\n', second + 1));
    const std::size_t mark = lines.find("-*-");
    return mark == std::string_view::npos ? std::string() : value_of(lines.substr(mark), "coding", ":=");
}

}  // namespace

std::string stated_encoding(std::string_view bytes) {
    constexpr std::size_t head_bytes = 4096;
    const std::string lower = ascii_lower(bytes.substr(0, head_bytes));
    const std::string_view head = std::string_view(lower).substr(skip_blanks(lower, 0));
    if (head.starts_with("<?xml"))
        if (std::string label = value_of(head.substr(0, head.find("?>")), "encoding", "="); !label.empty())
            return label;
    if (std::string label = stated_by_meta(head); !label.empty()) return label;
    return stated_by_editor(head);
}

}  // namespace reviewcast
