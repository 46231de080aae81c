// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/encoding.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/ucnv.h>
#include <utility>

namespace reviewcast {

namespace {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

/// Labels whose meaning differs from what ICU knows under that name.
constexpr std::array<std::pair<std::string_view, std::string_view>, 25> standard_labels{{
    {"utf8", "UTF-8"},
    {"utf-8", "UTF-8"},
    {"unicode-1-1-utf-8", "UTF-8"},
    {"ascii", "windows-1252"},
    {"us-ascii", "windows-1252"},
    {"ansi", "windows-1252"},
    {"latin1", "windows-1252"},
    {"latin-1", "windows-1252"},
    {"l1", "windows-1252"},
    {"iso-8859-1", "windows-1252"},
    {"iso8859-1", "windows-1252"},
    {"iso_8859-1", "windows-1252"},
    {"latin5", "windows-1254"},
    {"iso-8859-9", "windows-1254"},
    {"iso-8859-11", "windows-874"},
    {"tis-620", "windows-874"},
    {"gb2312", "GBK"},
    {"gb_2312-80", "GBK"},
    {"chinese", "GBK"},
    {"shift_jis", "Shift_JIS"},
    {"sjis", "Shift_JIS"},
    {"x-sjis", "Shift_JIS"},
    {"euc-kr", "EUC-KR"},
    {"ks_c_5601-1987", "EUC-KR"},
    {"korean", "EUC-KR"},
}};

/// ICU's converters of the same names lack the rows that Windows added and that texts use.
std::string converter_name(const std::string& encoding) {
    if (encoding == "Shift_JIS") return "windows-31j";
    if (encoding == "EUC-KR") return "windows-949";
    return encoding;
}

Converter open(const std::string& encoding) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(converter_name(encoding).c_str(), &status), &ucnv_close);
    return U_FAILURE(status) ? Converter(nullptr, &ucnv_close) : std::move(converter);
}

std::string ascii_lower(std::string_view label) {
    std::string lower;
    for (const char c : label)
        if (static_cast<unsigned char>(c) > ' ')
            lower.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
    return lower;
}

/// Whether printable ASCII means itself: not so in UTF-16, UTF-7 and EBCDIC.
bool keeps_ascii(const std::string& encoding) {
    std::string ascii;
    for (char c = ' '; c < '\x7F'; ++c)
        ascii.push_back(c);
    std::string decoded = to_utf8(ascii, encoding);
    // Japanese and Korean standards have a yen or a won sign and an overline in the places of two of them.
    std::erase(ascii, '\\');
    std::erase(ascii, '~');
    std::erase_if(decoded, [](char c) { return c == '\\' || c == '~' || static_cast<signed char>(c) < 0; });
    return decoded == ascii;
}

}  // namespace

std::optional<std::string> encoding_of_label(std::string_view label) {
    constexpr std::size_t longest_label = 40;
    const std::string lower = ascii_lower(label.substr(0, longest_label));
    const auto* const known =
        std::ranges::find(standard_labels, lower, &std::pair<std::string_view, std::string_view>::first);
    if (known != standard_labels.end()) return std::string(known->second);
    if (lower.empty() || lower == "scsu" || lower == "cesu-8" || !open(lower)) return std::nullopt;
    if (!keeps_ascii(lower)) return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    // "EUC-JP" is the preferred name, which ICU lists as MIME's; its list of IANA's has the long one.
    const char* name = ucnv_getStandardName(lower.c_str(), "MIME", &status);
    if (name == nullptr) name = ucnv_getStandardName(lower.c_str(), "IANA", &status);
    return name == nullptr ? lower : std::string(name);
}

std::string to_utf8(std::string_view bytes, const std::string& encoding) {
    const Converter from = open(encoding);
    const Converter to = open("UTF-8");
    if (!from || !to) throw ExternalError("decoding: ICU does not know the encoding " + encoding);
    std::string text;
    text.reserve(bytes.size());
    std::array<UChar, 4096> pivot{};
    std::array<char, 16384> block{};
    UChar *pivot_begin = pivot.data(), *pivot_end = pivot.data();
    const char* source = bytes.data();
    const char* const source_end = source + bytes.size();
    for (bool first = true;; first = false) {
        char* target = block.data();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_convertEx(to.get(), from.get(), &target, block.data() + block.size(), &source, source_end,
                       pivot.data(), &pivot_begin, &pivot_end, pivot.data() + pivot.size(), first, true,
                       &status);
        text.append(block.data(), target);
        if (status == U_BUFFER_OVERFLOW_ERROR) continue;
        if (U_FAILURE(status))
            throw ExternalError("decoding " + encoding + ": " + std::string(u_errorName(status)));
        return text;
    }
}

}  // namespace reviewcast
