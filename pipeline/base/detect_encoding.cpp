// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/encoding.hpp"
#include "base/error.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <limits>
#include <memory>
#include <unicode/ucsdet.h>
#include <vector>

namespace reviewcast {

namespace {

using Detector = std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)>;

/// Letters beside a to z of the languages that are written in the encodings below, in lower case.
constexpr std::array<std::u32string_view, 12> alphabets{
    U"àâæçéèêëîïôœùûüÿñ",   // French
    U"äöüßéèàç",            // German
    U"áéíñóúüçªº",          // Spanish, Catalan names
    U"àèéìíîòóùúç",         // Italian
    U"àáâãçéêíóôõúüªº",     // Portuguese
    U"áàâçéèêëíïîóôöúûü",   // Dutch
    U"åäöæøéèüóáíðþý",      // the Nordic languages
    U"áčďéěíňóřšťúůýžöü",   // Czech
    U"áäčďéíĺľňóôŕšťúýž",   // Slovak
    U"ąćęłńóśźż",           // Polish
    U"áéíóöőúüű",           // Hungarian
    U"çğıöşüâîiăţșțćčđšž",  // Turkish, Romanian, Croatian, Slovenian
};

/// Signs beside letters that prose is full of.
constexpr std::u32string_view usual_signs = U"‘’‚“”„‹›«»–—…•·€£©®™°¿¡§½¼¾²³×\u00A0\u00AD";

/// Encodings of Latin letters, the commoner first.
constexpr std::array latin_encodings{"windows-1252", "windows-1250", "ISO-8859-2",
                                     "ISO-8859-15",  "windows-1254", "macintosh"};

bool among(std::u32string_view set, char32_t c) {
    return set.find(c) != std::u32string_view::npos;
}

bool is_high(char c) {
    return static_cast<unsigned char>(c) >= 0x80;
}

/// What surrounds the bytes beyond ASCII, as much as is needed to judge.
std::string telling_part(std::string_view bytes) {
    constexpr std::size_t around = 200, enough = 128 * 1024;
    std::string part;
    std::size_t done = 0;
    for (std::size_t at = 0; at < bytes.size() && part.size() < enough; ++at) {
        if (!is_high(bytes[at])) continue;
        const std::size_t begin = std::max(done, at - std::min(at, around));
        const std::size_t end = std::min(bytes.size(), at + around);
        part.append(bytes.substr(begin, end - begin));
        done = end;
        while (at + 1 < done)
            ++at;
    }
    return part;
}

/// What ICU's detector takes the bytes for, likeliest first, by the names of browsers.
std::vector<std::string> ask_icu(const std::string& bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const Detector detector(ucsdet_open(&status), &ucsdet_close);
    ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
    std::int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (status == U_INVALID_CHAR_FOUND) return {};  // fits nothing that ICU knows
    if (U_FAILURE(status)) throw ExternalError(std::string("detecting an encoding: ") + u_errorName(status));
    std::vector<std::string> names;
    for (std::int32_t i = 0; i < count; ++i) {
        const char* name = ucsdet_getName(matches[i], &status);
        if (U_FAILURE(status) || name == nullptr) continue;
        if (auto encoding = encoding_of_label(name); encoding && *encoding != "UTF-8")
            names.push_back(std::move(*encoding));
    }
    return names;
}

/// What a byte means in an encoding.
struct Reading {
    char32_t value = 0;
    bool letter = false, upper = false, lower = false, usual_sign = false;
    std::bitset<alphabets.size()> foreign;  ///< the alphabets that lack the letter
};

Reading reading_of(char32_t value) {
    Reading reading{value, is_letter(value), is_upper(value), is_lower(value), among(usual_signs, value), {}};
    std::string letter;
    append_utf8(letter, value);
    const char32_t small = code_point_at(to_lower(letter), 0).value;
    for (std::size_t i = 0; i < alphabets.size(); ++i)
        reading.foreign[i] = value >= 0x80 && reading.letter && !among(alphabets[i], small);
    return reading;
}

/// What each byte means in an encoding of one byte a letter.
std::vector<Reading> readings(const std::string& encoding) {
    std::vector<Reading> all;
    for (int byte = 0; byte < 256; ++byte) {
        const std::string text = to_utf8(std::string(1, static_cast<char>(byte)), encoding);
        all.push_back(reading_of(text.empty() ? U'\uFFFD' : code_point_at(text, 0).value));
    }
    return all;
}

/// A sign that stands between two letters in no language.
bool parts_letters(const Reading& sign) {
    return !sign.usual_sign || !among(U"’\u00AD—–…·\u00A0", sign.value);
}

/// How many of the bytes beyond ASCII read wrongly: letters that no one language has together, signs inside
/// words, capitals after small letters, controls.
std::size_t wrong_letters(std::string_view bytes, const std::vector<Reading>& meaning) {
    std::array<std::size_t, alphabets.size()> foreign{};
    std::size_t wrong = 0;
    const Reading& space = meaning[' '];
    const auto at = [&](std::size_t i) -> const Reading& {
        return i < bytes.size() ? meaning[static_cast<unsigned char>(bytes[i])] : space;
    };
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (!is_high(bytes[i])) continue;
        const Reading& here = at(i);
        const Reading& before = i > 0 ? at(i - 1) : space;
        for (std::size_t k = 0; k < alphabets.size(); ++k)
            foreign[k] += here.foreign[k] ? 1 : 0;
        if (here.letter)
            wrong += here.upper && before.lower ? 1 : 0;
        else if (!here.usual_sign || (before.letter && at(i + 1).letter && parts_letters(here)))
            ++wrong;
    }
    return wrong + *std::ranges::min_element(foreign);
}

struct Guess {
    std::string encoding;
    std::size_t wrong = std::numeric_limits<std::size_t>::max();
};

/// The Latin encoding that reads best; of those that read equally well the one that ICU prefers; of those
/// that give the same text the commonest.
Guess best_latin(std::string_view bytes, const std::vector<std::string>& preferred) {
    std::vector<std::string> candidates;
    for (const std::string& name : preferred)
        if (std::ranges::find(latin_encodings, name) != latin_encodings.end()) candidates.push_back(name);
    candidates.insert(candidates.end(), latin_encodings.begin(), latin_encodings.end());
    Guess best;
    for (const std::string& encoding : candidates) {
        const std::size_t wrong = wrong_letters(bytes, readings(encoding));
        if (wrong < best.wrong) best = {encoding, wrong};
    }
    const std::string text = to_utf8(bytes, best.encoding);
    for (const std::string commoner : latin_encodings)
        if (to_utf8(bytes, commoner) == text) return {commoner, best.wrong};
    return best;
}

/// Whether nearly all that is beyond ASCII becomes letters and signs of a script other than Latin, with no
/// capitals inside words.
bool reads_as_other_script(const std::string& bytes, const std::string& encoding) {
    std::size_t letters = 0, wrong = 0;
    char32_t before = U' ';
    for (const CodePoint& c : code_points(to_utf8(bytes, encoding))) {
        const bool letter = c.value >= 0x370 && is_letter(c.value);
        const bool sign = c.value < 0x80 || is_punctuation(c.value) || among(usual_signs, c.value);
        letters += letter ? 1 : 0;
        wrong += (!letter && !sign) || (letter && is_upper(c.value) && is_lower(before)) ? 1 : 0;
        before = c.value;
    }
    return letters > 10 * wrong;
}

}  // namespace

std::optional<std::string> detect_encoding(std::string_view bytes) {
    const std::string part = telling_part(bytes);
    const auto high = static_cast<std::size_t>(std::ranges::count_if(part, is_high));
    const std::vector<std::string> preferred =
        ask_icu(part.empty() ? std::string(bytes.substr(0, 65536)) : part);
    if (high == 0) return preferred.empty() ? std::nullopt : std::optional(preferred.front());
    const Guess latin = best_latin(part, preferred);
    if (latin.wrong * 6 <= high) return latin.encoding;
    for (const std::string& encoding : preferred)
        if (std::ranges::find(latin_encodings, encoding) == latin_encodings.end() &&
            reads_as_other_script(part, encoding))
            return encoding;
    if (latin.wrong * 2 <= high) return latin.encoding;
    return std::nullopt;
}

}  // namespace reviewcast
