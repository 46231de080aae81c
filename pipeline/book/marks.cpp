// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/marks.hpp"

#include "base/format.hpp"
#include "base/language_tag.hpp"

#include <algorithm>

namespace reviewcast {
namespace {

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_ascii_alphanumeric(char c) {
    return is_ascii_letter(c) || (c >= '0' && c <= '9');
}

/// Language of two or three letters, then subtags of two to eight letters and digits (RFC 5646, 2.1).
bool is_well_formed(std::string_view tag) {
    for (std::size_t begin = 0; begin <= tag.size();) {
        const std::size_t end = std::min(tag.find('-', begin), tag.size());
        const std::string_view part = tag.substr(begin, end - begin);
        if (part.size() < 2 || part.size() > (begin == 0 ? 3U : 8U)) return false;
        if (!std::ranges::all_of(part, begin == 0 ? is_ascii_letter : is_ascii_alphanumeric)) return false;
        begin = end + 1;
    }
    return true;
}

}  // namespace

std::string language_tag_or_und(std::string_view tag) {
    return is_well_formed(tag) ? std::string(tag) : "und";
}

std::string language_attributes(std::string_view tag) {
    const std::string known = language_tag_or_und(tag);
    return format(R"( lang="{0}" xml:lang="{0}" dir="{1}")", known, is_right_to_left(known) ? "rtl" : "ltr");
}

std::string_view epub_type(Role role) {
    switch (role) {
    case Role::spoiler:
        return "notice";
    case Role::verdict:
        return "conclusion";
    case Role::synopsis:
        return "abstract";
    case Role::credits:
        return "credits";
    default:
        return "chapter";
    }
}

std::string section_type(Role role) {
    return format(R"( epub:type="{0}" role="doc-{0}")", epub_type(role));
}

std::string clock_value(std::int64_t ms) {
    return format("{}:{:02}:{:02}.{:03}", ms / 3'600'000, ms / 60'000 % 60, ms / 1000 % 60, ms % 1000);
}

std::string content_name(std::size_t part, std::size_t document) {
    return format("part-{}-{}.xhtml", part + 1, document + 1);
}

std::string overlay_name(std::size_t part, std::size_t document) {
    return format("part-{}-{}.smil", part + 1, document + 1);
}

std::string audio_name(std::size_t part) {
    return format("part-{}.mp3", part + 1);
}

}  // namespace reviewcast
