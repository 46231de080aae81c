// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format_lines.hpp"

#include "document/ascii.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t longest_words = 300;  // bytes between two signs on one line

bool is_word_byte(char c) {
    return is_ascii_letter(c) || (c >= '0' && c <= '9') || c == '_';
}

bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}

/// Behind the characters of `set` from `at` on.
std::size_t skip(std::string_view line, std::string_view set, std::size_t at) {
    return std::min(line.find_first_not_of(set, at), line.size());
}

/// Whether `opening`, a small letter after spaces or one of `signs`, and later `closing` stand on the line.
bool has_call(std::string_view line, std::string_view opening, std::string_view closing,
              std::string_view signs) {
    const std::size_t close = line.rfind(closing);
    if (close == npos) return false;
    for (std::size_t at = line.find(opening); at < close; at = line.find(opening, at + 1)) {
        const std::size_t name = skip(line, " ", at + opening.size());
        if (name < close && (is_small(line[name]) || signs.find(line[name]) != npos)) return true;
    }
    return false;
}

bool is_forum_tag_name(std::string_view name) {
    constexpr std::array<std::string_view, 12> names{"b",    "i",    "u",     "s",     "url",     "img",
                                                     "list", "size", "color", "quote", "spoiler", "font"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

bool is_link_definition(std::string_view line) {
    constexpr std::size_t longest_name = 80;
    if (!line.starts_with('[')) return false;
    const std::size_t close = line.find(']');
    if (close == npos || close < 2 || close > longest_name + 1 || line.substr(close, 3) != "]: ")
        return false;
    const std::size_t begin = skip(line, " ", close + 2);
    const std::size_t end = std::min(line.find(' ', begin), line.size());
    return line.substr(begin, end - begin).find_first_of("./:#") != npos;
}

bool is_code_fence(std::string_view line) {
    if (!line.starts_with("```") && !line.starts_with("~~~")) return false;
    const std::string_view rest = line.substr(skip(line, line.substr(0, 1), 0));
    return std::all_of(rest.begin(), rest.end(),
                       [](char c) { return is_word_byte(c) || std::string_view("+ {}.-").find(c) != npos; });
}

bool is_table_rule(std::string_view line) {
    std::size_t bars = 0;
    for (std::size_t at = line.starts_with('|') ? 1 : 0; at < line.size();) {
        at = skip(line, " ", at);
        if (at < line.size() && line[at] == ':') ++at;
        const std::size_t dashes = skip(line, "-", at) - at;
        if (dashes < 3) return false;
        at += dashes;
        if (at < line.size() && line[at] == ':') ++at;
        at = skip(line, " ", at);
        if (at == line.size()) break;
        if (line[at] != '|') return false;
        ++at;
        ++bars;
    }
    return bars > 0;
}

bool has_template_call(std::string_view line) {
    return has_call(line, "{%", "%}", "-") || has_call(line, "{{<", ">}}", "/") ||
           has_call(line, "{{%", "%}}", "/") || has_call(line, "{{ ", " }}", "");
}

bool is_component_line(std::string_view line) {
    if (line.size() > 1 && line[0] == '<' && line[1] >= 'A' && line[1] <= 'Z') {
        std::size_t end = 1;
        while (end < line.size() && is_ascii_letter(line[end]))
            ++end;
        const std::string_view rest = line.substr(end);
        return rest.empty() || rest[0] == ' ' || rest[0] == '>' || rest.starts_with("/>");
    }
    if (!line.starts_with("import ") && !line.starts_with("export ")) return false;
    const std::size_t from = std::min(line.find(" from "), line.find("= "));
    return from != npos && line.find_first_of("'\"{;", from) != npos;
}

bool has_bold(std::string_view line) {
    for (std::size_t at = line.find("**"); at != npos; at = line.find("**", at + 2)) {
        if (at > 0 && (line[at - 1] == '*' || is_word_byte(line[at - 1]))) continue;
        const std::size_t begin = at + 2;
        const std::size_t end = line.find('*', begin);
        if (end == npos) return false;
        const bool words = end > begin && line[begin] != ' ' && line[end - 1] != ' ';
        if (words && end - begin <= longest_words && line.substr(end, 2) == "**") return true;
    }
    return false;
}

bool has_forum_tag(std::string_view line) {
    for (std::size_t at = line.find("[/"); at != npos; at = line.find("[/", at + 2)) {
        const std::size_t end = line.find(']', at);
        if (end == npos) return false;
        if (is_forum_tag_name(lower_ascii(line.substr(at + 2, end - at - 2)))) return true;
    }
    return false;
}

bool has_spoiler_signs(std::string_view line) {
    const std::size_t opening = line.find(">!");
    if (opening != npos && line.find("!<", opening) != npos) return true;
    const std::size_t bars = line.find("||");
    if (bars == npos || bars + 2 >= line.size() || line[bars + 2] == ' ' || line[bars + 2] == '|')
        return false;
    const std::size_t end = line.find("||", bars + 2);
    return end != npos && line[end - 1] != ' ';
}

bool is_rst_directive(std::string_view line) {
    if (!line.starts_with(".. ") || line.size() < 5) return false;
    const std::string_view rest = line.substr(3);
    if (rest[0] == '_') return rest.find(':') != npos && rest.find(':') > 1;
    if (rest[0] == '[') {
        const std::size_t close = rest.find("] ");
        return close != npos && close > 1 &&
               std::all_of(rest.begin() + 1, rest.begin() + static_cast<std::ptrdiff_t>(close),
                           [](char c) { return c == '#' || is_word_byte(c); });
    }
    if (rest[0] == '|') return rest.find("::") != npos && rest.find("| ") < rest.find("::");
    std::size_t end = 0;
    while (end < rest.size() && (is_word_byte(rest[end]) || rest[end] == '-' || rest[end] == '.'))
        ++end;
    return is_ascii_letter(rest[0]) && rest.substr(end, 2) == "::";
}

bool has_rst_role(std::string_view line) {
    constexpr std::size_t longest_role = 40;
    for (std::size_t at = line.find(":`"); at != npos; at = line.find(":`", at + 2)) {
        std::size_t begin = at;
        while (begin > 0 && at - begin <= longest_role && is_small(line[begin - 1]))
            --begin;
        const bool role = begin < at && begin > 0 && line[begin - 1] == ':' &&
                          (begin == 1 || !is_word_byte(line[begin - 2]));
        const std::size_t end = line.find('`', at + 2);
        if (role && end != npos && end > at + 2 && end - at <= longest_words) return true;
    }
    for (std::size_t at = line.find(">`_"); at != npos; at = line.find(">`_", at + 3)) {
        const std::size_t address = line.rfind('<', at);
        if (address == npos || line.substr(address, at - address).find_first_of(" `") != npos) continue;
        const std::size_t begin = line.rfind('`', address);
        if (begin != npos && begin + 1 < address && address - begin <= longest_words) return true;
    }
    return false;
}

bool is_rst_field(std::string_view line) {
    constexpr std::size_t longest_name = 40;
    if (line.size() < 4 || line[0] != ':' || !is_ascii_letter(line[1])) return false;
    std::size_t end = 2;
    while (end < line.size() && end <= longest_name + 2 &&
           (is_word_byte(line[end]) || line[end] == ' ' || line[end] == '-'))
        ++end;
    return line.substr(end, 2) == ": " && line.find_first_not_of(' ', end + 1) != npos;
}

bool is_org_keyword(std::string_view line) {
    if (!line.starts_with("#+")) return false;
    std::size_t end = 2;
    while (end < line.size() && (is_ascii_letter(line[end]) || line[end] == '_'))
        ++end;
    return end > 2 && (end == line.size() || line[end] == ':' || line[end] == ' ');
}

}  // namespace reviewcast
