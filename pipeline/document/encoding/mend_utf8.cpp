// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/encoding/mend_utf8.hpp"

#include "base/encoding.hpp"
#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

bool is_trail(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// How many bytes a character has that begins with this one; 0 for a byte that begins none.
std::size_t announced_length(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    if (byte < 0xC2 || byte > 0xF4) return 0;
    return byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// The length of the ill-formed sequence at `at`: a lead byte with the trail bytes that could follow it, or
/// one byte. An overlong form, a surrogate and what is beyond U+10FFFF are ill-formed from the second byte.
std::size_t bad_length(std::string_view bytes, std::size_t at) {
    const std::size_t announced = announced_length(bytes[at]);
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const auto second = at + 1 < bytes.size() ? static_cast<unsigned char>(bytes[at + 1]) : 0U;
    if (announced < 3 || (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ||
        (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F))
        return 1;
    std::size_t length = 1;
    while (length < announced && at + length < bytes.size() && is_trail(bytes[at + length]))
        ++length;
    return length;
}

/// Calls good(Span) for each stretch that is well-formed and bad(Span) for each sequence that is not.
template <typename Good, typename Bad>
void walk(std::string_view bytes, const Good& good, const Bad& bad) {
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t size = find_invalid_utf8(bytes.substr(at)).value_or(bytes.size() - at);
        if (size > 0) good(Span{at, at + size});
        at += size;
        if (at == bytes.size()) return;
        const std::size_t length = bad_length(bytes, at);
        bad(Span{at, at + length});
        at += length;
    }
}

/// What windows-1252 reads a stray byte as where that is likely what was meant; otherwise empty.
std::string meant_by(std::string_view bytes, Span bad) {
    const auto byte = static_cast<unsigned char>(bytes[bad.begin]);
    // Two that begin nearly every letter of the West in UTF-8: one alone has lost its second byte.
    if (bad.size() > 1 || byte == 0xC2 || byte == 0xC3) return {};
    const bool among_bad = (bad.begin > 0 && static_cast<unsigned char>(bytes[bad.begin - 1]) >= 0x80) ||
                           (bad.end < bytes.size() && is_trail(bytes[bad.end]));
    if (among_bad) return {};
    std::string read = to_utf8(bytes.substr(bad.begin, 1), "windows-1252");
    const char32_t c = code_point_at(read, 0).value;
    constexpr std::u32string_view signs = U"€£°½¼¾®©™\u00A0";
    if (is_letter(c) || is_punctuation(c) || signs.find(c) != std::u32string_view::npos) return read;
    return {};
}

}  // namespace

Utf8Census count_utf8(std::string_view bytes) {
    Utf8Census census;
    census.first_bad = bytes.size();
    walk(
        bytes,
        [&](Span good) {
            census.good += static_cast<std::size_t>(
                std::count_if(bytes.begin() + static_cast<std::ptrdiff_t>(good.begin),
                              bytes.begin() + static_cast<std::ptrdiff_t>(good.end),
                              [](char c) { return static_cast<unsigned char>(c) >= 0xC0; }));
        },
        [&](Span bad) {
            census.first_bad = std::min(census.first_bad, bad.begin);
            if (bad.end == bytes.size() && bad.size() < announced_length(bytes[bad.begin])) {
                census.cut = bad.size();
                return;
            }
            ++census.bad;
            census.bad_bytes += bad.size();
        });
    return census;
}

bool is_mostly_utf8(const Utf8Census& census) {
    if (census.bad == 0) return census.good > 0 || census.cut > 1;
    return census.good >= 2 * census.bad;
}

std::string mend_utf8(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + 16);
    walk(
        bytes, [&](Span good) { text.append(bytes.substr(good.begin, good.size())); },
        [&](Span bad) {
            const std::string meant = meant_by(bytes, bad);
            text.append(meant.empty() ? "\uFFFD" : meant);
        });
    return text;
}

}  // namespace reviewcast
