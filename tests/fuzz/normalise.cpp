// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/normalise.hpp"

#include "fuzz/targets.hpp"
#include "script/reading_check.hpp"
#include "script/reading_laws.hpp"

#include <array>

namespace reviewcast {

namespace {

constexpr std::array languages{"en", "es", "fr", "de", "it", "pt", "nl", "cs"};

const ReadingTables& tables() {
    static const ReadingTables read =
        read_reading_tables(REVIEWCAST_VOICES, {languages.begin(), languages.end()});
    return read;
}

/// Where a work's name stands: between the first two vertical bars of the text.
ReadingHints hints_of(std::string_view text) {
    const auto first = text.find('|');
    if (first == std::string_view::npos) return {};
    const auto second = text.find('|', first + 1);
    if (second == std::string_view::npos || second == first + 1) return {};
    return {.titles = {{.at = {first + 1, second}, .language = {}}}};
}

}  // namespace

/// The first byte chooses the language ('0' English, '1' Spanish, …), the rest is the sentence.
Broken fuzz_normalise(std::string_view bytes) {
    if (bytes.empty()) return {};
    const std::string language = languages[static_cast<unsigned char>(bytes.front()) % languages.size()];
    const std::string_view text = bytes.substr(1);
    const Reading reading = normalise(text, language, tables(), hints_of(text));
    Broken broken = broken_reading_laws(text, language, reading);
    const Reading again = normalise(text, language, tables(), hints_of(text));
    if (again.spoken != reading.spoken || again.alignment != reading.alignment)
        broken.emplace_back("the same sentence gives another reading");
    for (std::string& law :
         broken_reading_laws(reading.spoken, language, normalise(reading.spoken, language, tables())))
        broken.push_back("said again: " + std::move(law));
    return broken;
}

}  // namespace reviewcast
