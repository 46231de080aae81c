// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"

#include "base/error.hpp"

#include <array>
#include <memory>
#include <optional>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace reviewcast {

namespace {

UChar32 to_icu(char32_t c) {
    return static_cast<UChar32>(c);
}

template <typename Map>
std::string mapped(std::string_view text, const Map& map) {
    std::string result;
    icu::StringByteSink<std::string> sink(&result, static_cast<std::int32_t>(text.size()));
    UErrorCode status = U_ZERO_ERROR;
    map(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, status);
    if (U_FAILURE(status)) throw ExternalError(std::string("changing case: ") + u_errorName(status));
    return result;
}

/// What the transliterator makes of a letter below U+0180 with a mark; '\0' where it makes more than a
/// letter.
char plain_letter(char32_t c) {
    switch (c) {
    case U'đ':
        return 'd';
    case U'ł':
        return 'l';
    case U'ø':
        return 'o';
    default:
        break;
    }
    std::array<UChar, 4> parts{};
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2* canonical = unorm2_getNFDInstance(&status);
    const auto size = unorm2_getRawDecomposition(canonical, to_icu(c), parts.data(), parts.size(), &status);
    const bool is_marked = U_SUCCESS(status) && size == 2 && parts[0] < 0x80 && u_isalpha(parts[0]) &&
                           u_charType(parts[1]) == U_NON_SPACING_MARK;
    return is_marked ? static_cast<char>(parts[0]) : '\0';
}

/// Text of ASCII and such letters in ASCII, without the transliterator, which takes longer to load than a
/// page to read.
std::optional<std::string> plain_letters(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        const char letter = c.value < 0x80    ? static_cast<char>(c.value)
                            : c.value < 0x180 ? plain_letter(c.value)
                                              : '\0';
        if (letter == '\0') return std::nullopt;
        plain += letter;
        at = c.at.end;
    }
    return plain;
}

const icu::Transliterator& ascii_transliterator() {
    static const std::unique_ptr<icu::Transliterator> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            throw ExternalError(std::string("loading ICU's transliterator: ") + u_errorName(status));
        return made;
    }();
    return *instance;
}

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t at) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data()) + at;
    const auto length = static_cast<std::int32_t>(std::min<std::size_t>(text.size() - at, U8_MAX_LENGTH));
    std::int32_t used = 0;
    UChar32 c = 0;
    U8_NEXT(bytes, used, length, c);
    if (c < 0) return {U'�', {at, at + 1}};
    return {static_cast<char32_t>(c), {at, at + static_cast<std::size_t>(used)}};
}

CodePoint code_point_before(std::string_view text, std::size_t at) {
    std::size_t begin = at - 1;
    while (begin > 0 && at - begin < U8_MAX_LENGTH && U8_IS_TRAIL(static_cast<std::uint8_t>(text[begin])))
        --begin;
    const CodePoint c = code_point_at(text.substr(0, at), begin);
    if (c.at.end == at) return c;
    return {U'�', {at - 1, at}};
}

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const CodePoint c = code_point_at(text, at);
        if (c.value == U'�' && c.at.size() == 1) return at;
        at = c.at.end;
    }
    return std::nullopt;
}

std::vector<CodePoint> code_points(std::string_view text) {
    std::vector<CodePoint> points;
    points.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); at = points.back().at.end)
        points.push_back(code_point_at(text, at));
    return points;
}

void append_utf8(std::string& text, char32_t code_point) {
    std::uint8_t bytes[U8_MAX_LENGTH];
    std::int32_t length = 0;
    UBool error = false;
    U8_APPEND(bytes, length, U8_MAX_LENGTH, to_icu(code_point), error);
    if (error) return append_utf8(text, U'�');
    text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

bool is_letter(char32_t c) {
    return u_isalpha(to_icu(c));
}
bool is_upper(char32_t c) {
    return u_isupper(to_icu(c)) || u_istitle(to_icu(c));
}
bool is_lower(char32_t c) {
    return u_islower(to_icu(c));
}
bool is_digit(char32_t c) {
    return u_isdigit(to_icu(c));
}
bool is_space(char32_t c) {
    return u_isUWhiteSpace(to_icu(c)) || c == 0x200B || c == 0xFEFF;
}

bool is_control(char32_t c) {
    if (is_space(c) || c == 0x200C || c == 0x200D) return false;
    const auto type = u_charType(to_icu(c));
    return type == U_CONTROL_CHAR || type == U_FORMAT_CHAR;
}

bool is_punctuation(char32_t c) {
    return u_ispunct(to_icu(c));
}

bool is_emoji(char32_t c) {
    return u_hasBinaryProperty(to_icu(c), UCHAR_EMOJI_PRESENTATION) ||
           u_hasBinaryProperty(to_icu(c), UCHAR_EXTENDED_PICTOGRAPHIC);
}

int digit_value(char32_t c) {
    return u_charDigitValue(to_icu(c));
}

std::string character_name(char32_t c) {
    char name[128];
    UErrorCode status = U_ZERO_ERROR;
    u_charName(to_icu(c), U_UNICODE_CHAR_NAME, name, sizeof name, &status);
    return U_SUCCESS(status) ? to_lower(name) : std::string();
}

std::string to_lower(std::string_view text) {
    return mapped(text, [](const auto& piece, auto& sink, UErrorCode& status) {
        icu::CaseMap::utf8ToLower("", 0, piece, sink, nullptr, status);
    });
}

std::string to_upper(std::string_view text) {
    return mapped(text, [](const auto& piece, auto& sink, UErrorCode& status) {
        icu::CaseMap::utf8ToUpper("", 0, piece, sink, nullptr, status);
    });
}

std::string capitalise(std::string_view text) {
    const std::size_t first = text.empty() ? 0 : code_point_at(text, 0).at.end;
    return to_upper(text.substr(0, first)) + std::string(text.substr(first));
}

std::string fold_case(std::string_view text) {
    return mapped(text, [](const auto& piece, auto& sink, UErrorCode& status) {
        icu::CaseMap::utf8Fold(0, piece, sink, nullptr, status);
    });
}

std::string compose(std::string_view text) {
    return mapped(text, [](const auto& piece, auto& sink, UErrorCode& status) {
        icu::Normalizer2::getNFCInstance(status)->normalizeUTF8(0, piece, sink, nullptr, status);
    });
}

std::string decompose(std::string_view text) {
    return mapped(text, [](const auto& piece, auto& sink, UErrorCode& status) {
        icu::Normalizer2::getNFDInstance(status)->normalizeUTF8(0, piece, sink, nullptr, status);
    });
}

std::string to_ascii(std::string_view text) {
    if (auto plain = plain_letters(text)) return *plain;
    auto wide =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    ascii_transliterator().transliterate(wide);
    std::string result;
    wide.toUTF8String(result);
    return result;
}

std::string_view trim(std::string_view text) {
    while (!text.empty()) {
        const CodePoint c = code_point_at(text, 0);
        if (!is_space(c.value)) break;
        text.remove_prefix(c.at.size());
    }
    while (!text.empty()) {
        const CodePoint c = code_point_before(text, text.size());
        if (!is_space(c.value)) break;
        text.remove_suffix(c.at.size());
    }
    return text;
}

std::string collapse_space(std::string_view text) {
    std::string collapsed;
    bool space = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        if (is_space(c.value)) {
            space = !collapsed.empty();
        } else {
            if (space) collapsed += ' ';
            space = false;
            collapsed += text.substr(at, c.at.size());
        }
        at = c.at.end;
    }
    return collapsed;
}

std::string slugify(std::string_view title, std::size_t limit) {
    constexpr std::size_t enough_bytes =
        1024;  // of a title: transliteration is dear, and the slug is cut anyway
    std::size_t cut = std::min(title.size(), enough_bytes);
    while (cut < title.size() && U8_IS_TRAIL(static_cast<std::uint8_t>(title[cut])))
        --cut;
    std::string slug;
    bool gap = false;
    for (const char c : to_lower(to_ascii(title.substr(0, cut)))) {
        if (c == '\'') continue;
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            if (gap && !slug.empty()) slug += '-';
            gap = false;
            slug += c;
        } else {
            gap = true;
        }
    }
    if (slug.size() > limit) {
        const auto hyphen = slug.rfind('-', limit);
        slug.resize(hyphen == std::string::npos || hyphen == 0 ? limit : hyphen);
    }
    return slug.empty() ? "review" : slug;
}

}  // namespace reviewcast
