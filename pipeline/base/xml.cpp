// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/xml.hpp"

#include "base/unicode.hpp"

namespace reviewcast {

namespace {

/// Char production of XML 1.0, section 2.2.
bool is_xml_char(char32_t c) {
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
           (c >= 0x10000 && c <= 0x10FFFF);
}

}  // namespace

std::string escape_xml(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        at = c.at.end;
        switch (c.value) {
        case U'&':
            escaped += "&amp;";
            break;
        case U'<':
            escaped += "&lt;";
            break;
        case U'>':
            escaped += "&gt;";
            break;
        case U'"':
            escaped += "&quot;";
            break;
        case U'\'':
            escaped += "&#39;";
            break;
        default:
            if (is_xml_char(c.value)) append_utf8(escaped, c.value);
        }
    }
    return escaped;
}

}  // namespace reviewcast
