// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/ipa.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace reviewcast {

namespace {

// International Phonetic Association, chart of 2020.
constexpr std::u32string_view consonants =
    U"pbtdʈɖcɟkɡqɢʔmɱnɳɲŋɴʙrʀⱱɾɽɸβfvθðszʃʒʂʐçʝxɣχʁħʕhɦɬɮʋɹɻjɰlɭʎʟʘǀǃǂǁɓɗʄɠʛʍwɥʜʢʡɕʑɺɧɫ";
constexpr std::u32string_view vowels = U"iyɨʉɯuɪʏʊeøɘɵɤoəɛœɜɞʌɔæɐaɶɑɒɚɝ";
constexpr std::u32string_view letters =
    U"pbtdʈɖcɟkɡqɢʔmɱnɳɲŋɴʙrʀⱱɾɽɸβfvθðszʃʒʂʐçʝxɣχʁħʕhɦɬɮʋɹɻjɰlɭʎʟʘǀǃǂǁɓɗʄɠʛʍwɥʜʢʡɕʑɺɧɫ"
    U"iyɨʉɯuɪʏʊeøɘɵɤoəɛœɜɞʌɔæɐaɶɑɒɚɝ";
static_assert(letters.size() == consonants.size() + vowels.size());

/// Stress, length, syllables, groups, tones, and the diacritics of the chart.
constexpr std::u32string_view marks =
    U"ˈˌːˑ.|‖‿ʰʷʲˠˤⁿˡʼ˞˥˦˧˨˩ꜛꜜ↗↘"
    U"\u0325\u030A\u0324\u032A\u033C\u033A\u033B\u0339\u031C\u031F\u0320\u0308\u033D\u0329\u032F\u0330\u0334"
    U"\u031D\u031E\u0318\u0319\u0303\u031A\u0306\u030B\u0301\u0304\u0300\u030F\u030C\u0302";

/// Other spellings of the same: two letters in one sign, a keyboard's g, ties, which say nothing that the
/// order does not.
constexpr std::array<std::pair<char32_t, std::u32string_view>, 11> spellings{{{U'g', U"ɡ"},
                                                                              {U'ʣ', U"dz"},
                                                                              {U'ʤ', U"dʒ"},
                                                                              {U'ʥ', U"dʑ"},
                                                                              {U'ʦ', U"ts"},
                                                                              {U'ʧ', U"tʃ"},
                                                                              {U'ʨ', U"tɕ"},
                                                                              {U'ᵊ', U"ə"},
                                                                              {U'\u0361', U""},
                                                                              {U'\u035C', U""},
                                                                              {U'\u200B', U""}}};

/// What people write for a symbol by mistake, and the symbol.
constexpr std::array<std::pair<char32_t, std::string_view>, 4> mistakes{
    {{U'\'', "the stress mark ˈ (U+02C8)"},
     {U'’', "the stress mark ˈ (U+02C8)"},
     {U',', "the mark of secondary stress ˌ (U+02CC)"},
     {U':', "the mark of length ː (U+02D0)"}}};

std::string describe(char32_t c) {
    std::string chars;
    append_utf8(chars, c);
    const auto mistake = std::ranges::find(mistakes, c, &std::pair<char32_t, std::string_view>::first);
    const std::string shown = c < U' ' || is_control(c) ? "a control character" : "'" + chars + "'";
    const std::string hint =
        mistake == mistakes.end() ? "" : format(", perhaps {} is meant", mistake->second);
    return format("{} (U+{:04X}) is no symbol of the International Phonetic Alphabet{}; allowed are its "
                  "letters and marks, and spaces between words",
                  shown, static_cast<std::uint32_t>(c), hint);
}

bool holds(std::u32string_view set, char32_t c) {
    return set.find(c) != std::u32string_view::npos;
}

void append(std::string& text, std::u32string_view chars) {
    for (const char32_t c : chars)
        append_utf8(text, c);
}

}  // namespace

bool is_ipa_letter(char32_t c) {
    return holds(letters, c);
}

std::u32string_view ipa_letters() {
    return letters;
}

IpaReading read_ipa(std::string_view text) {
    IpaReading reading;
    const auto refuse = [](std::string error) { return IpaReading{{}, std::move(error)}; };
    if (text.size() > ipa_limit_bytes)
        return refuse(format("the pronunciation has {} bytes; allowed are {}", text.size(), ipa_limit_bytes));
    bool has_letter = false;
    for (const CodePoint& c : code_points(decompose(text))) {
        const auto spelling =
            std::ranges::find(spellings, c.value, &std::pair<char32_t, std::u32string_view>::first);
        if (c.value == U'\u0327' && reading.ipa.ends_with('c')) {
            reading.ipa.replace(reading.ipa.size() - 1, 1, "ç");
        } else if (spelling != spellings.end()) {
            append(reading.ipa, spelling->second);
            has_letter |= !spelling->second.empty();
        } else if (is_space(c.value)) {
            reading.ipa += ' ';
        } else if (holds(letters, c.value) || holds(marks, c.value)) {
            append_utf8(reading.ipa, c.value);
            has_letter |= holds(letters, c.value);
        } else {
            return refuse(describe(c.value));
        }
    }
    if (!has_letter) return refuse("the pronunciation is empty; allowed is IPA with at least one letter");
    reading.ipa = collapse_space(reading.ipa);
    return reading;
}

std::optional<std::string> sound_of_ending(std::string_view ipa, std::string_view language) {
    constexpr std::u32string_view sibilants = U"szʃʒʂʐɕʑ";
    constexpr std::u32string_view voiceless = U"ptʈckqʔɸfθçxχħhɬ";
    constexpr std::array<std::string_view, 4> with_plain_s{"de", "es", "nl", "pt"};
    if (std::ranges::find(with_plain_s, language) != with_plain_s.end()) return "s";
    if (language != "en") return std::nullopt;
    char32_t last = 0;
    for (const CodePoint& c : code_points(ipa))
        if (is_ipa_letter(c.value)) last = c.value;
    if (holds(sibilants, last)) return "ɪz";
    return holds(voiceless, last) ? "s" : "z";
}

}  // namespace reviewcast
