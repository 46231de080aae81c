// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/encoding/mojibake.hpp"

#include "base/encoding.hpp"
#include "base/unicode.hpp"

#include <map>

namespace reviewcast {

namespace {

using namespace std::string_view_literals;

/// The byte that windows-1252 has for a code point, or nothing.
std::optional<char> byte_of(char32_t c) {
    static const std::map<char32_t, char> high = [] {
        std::map<char32_t, char> bytes;
        for (int byte = 0x80; byte < 0xA0; ++byte) {
            const char one = static_cast<char>(byte);
            bytes.emplace(code_point_at(to_utf8({&one, 1}, "windows-1252"), 0).value, one);
        }
        return bytes;
    }();
    if (c < 0x80) return std::nullopt;
    if (c < 0x100) return static_cast<char>(c);  // its controls too: what windows-1252 leaves undefined
    const auto found = high.find(c);
    return found == high.end() ? std::nullopt : std::optional(found->second);
}

/// How many bytes a character of UTF-8 has that begins with this one; 0 where none does.
std::size_t length_of(unsigned char lead) {
    if (lead >= 0xC2 && lead <= 0xC5) return 2;  // what Latin letters of Europe begin with
    if (lead == 0xE2 || lead == 0xEF) return 3;
    return lead == 0xF0 ? 4 : 0;
}

/// The signs of three bytes that texts are full of: quotation marks, dashes, the euro, arrows, stars, marks
/// of variants. Others come about by chance where a letter stands before two signs ("arrivé…»").
bool is_usual_sign(char32_t c) {
    return (c >= 0x2010 && c <= 0x2060) || (c >= 0x20A0 && c <= 0x20CF) || (c >= 0x2190 && c <= 0x21FF) ||
           (c >= 0x2500 && c <= 0x27BF) || (c >= 0x2B00 && c <= 0x2BFF) || c == 0x2122 || c == 0xFE0F ||
           c == 0xFEFF;
}

/// Whether the letters around make two letters for one likelier than the two themselves.
bool is_out_of_place(std::string_view text, Span at, char32_t meant) {
    const char32_t before = at.begin > 0 ? code_point_before(text, at.begin).value : U' ';
    const char32_t after = at.end < text.size() ? code_point_at(text, at.end).value : U' ';
    if (is_upper(before) && !is_lower(after)) return false;
    if (is_lower(before) || is_lower(after)) return true;
    const char32_t second = code_point_before(text, at.end).value;
    if (U"„‘’“”‹›«»"sv.find(second) != std::u32string_view::npos) return false;  // a letter quoted: “Ä”
    return !is_letter(before) && !(is_letter(meant) && is_letter(after));
}

/// What would be meant if the characters from `at` were one.
std::optional<Mojibake> read_as_one(std::string_view text, const CodePoint& first) {
    const auto lead = byte_of(first.value);
    const std::size_t length = lead ? length_of(static_cast<unsigned char>(*lead)) : 0;
    if (length == 0) return std::nullopt;
    std::string bytes(1, *lead);
    std::size_t end = first.at.end;
    while (bytes.size() < length && end < text.size()) {
        const CodePoint next = code_point_at(text, end);
        const auto byte = byte_of(next.value);
        if (!byte) return std::nullopt;
        bytes.push_back(*byte);
        end = next.at.end;
    }
    if (bytes.size() < length || find_invalid_utf8(bytes)) return std::nullopt;
    const Span at{first.at.begin, end};
    const char32_t meant = code_point_at(bytes, 0).value;
    if (length == 2 && !is_out_of_place(text, at, meant)) return std::nullopt;
    if (length == 3 && !is_usual_sign(meant)) return std::nullopt;
    return Mojibake{at, std::move(bytes)};
}

}  // namespace

std::optional<Mojibake> find_mojibake(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const CodePoint c = code_point_at(text, at);
        if (auto found = read_as_one(text, c)) return found;
        at = c.at.end;
    }
    return std::nullopt;
}

std::optional<std::string> mend_mojibake(std::string_view text) {
    if (!find_mojibake(text)) return std::nullopt;
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        const auto byte = c.value < 0x80 ? std::optional(static_cast<char>(c.value)) : byte_of(c.value);
        if (!byte) return std::nullopt;
        bytes.push_back(*byte);
        at = c.at.end;
    }
    if (find_invalid_utf8(bytes)) return std::nullopt;
    return bytes;
}

}  // namespace reviewcast
