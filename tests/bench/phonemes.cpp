// SPDX-License-Identifier: GPL-3.0-or-later
// Counts how many phrases of tests/script/readings eSpeak NG reads as listed: given what is written, and
// given what this program says.
#include "base/format.hpp"
#include "script/normalise.hpp"

#include <array>
#include <espeak-ng/speak_lib.h>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using namespace reviewcast;

namespace {

struct Language {
    std::string code;
    const char* voice;  ///< eSpeak NG's name
};

const std::array<Language, 8> languages{{{"en", "en-us"},
                                         {"es", "es"},
                                         {"fr", "fr"},
                                         {"de", "de"},
                                         {"it", "it"},
                                         {"pt", "pt-br"},
                                         {"nl", "nl"},
                                         {"cs", "cs"}}};

struct Counts {
    int phrases = 0;
    int raw = 0;   ///< read as listed by eSpeak NG from what is written
    int said = 0;  ///< and from what this program says
};

void erase_all(std::string& text, std::string_view part) {
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at))
        text.erase(at, part.size());
}

/// The phonemes (IPA) of a text without stress, pauses, spaces and the marks of a change of language.
std::string phonemes_of(const std::string& text) {
    std::string phonemes;
    const void* next = text.c_str();
    while (next != nullptr)
        if (const char* clause = espeak_TextToPhonemes(&next, espeakCHARS_UTF8, espeakPHONEMES_IPA))
            phonemes += clause;
    for (auto open = phonemes.find('('); open != std::string::npos; open = phonemes.find('(', open)) {
        const auto close = phonemes.find(')', open);
        phonemes.erase(open, close == std::string::npos ? close : close - open + 1);
    }
    for (const std::string_view unheard : {"ˈ", "ˌ", "_:", "_", "|", "-", " ", "\n"})
        erase_all(phonemes, unheard);
    return phonemes;
}

void count_phrase(const std::string& line, const std::string& language, const ReadingTables& tables,
                  Counts& counts) {
    const auto tab = line.find('\t');
    if (tab == std::string::npos) return;
    const std::string written = line.substr(0, tab);
    const std::string expected = phonemes_of(line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1));
    ++counts.phrases;
    counts.raw += phonemes_of(written) == expected ? 1 : 0;
    counts.said += phonemes_of(normalise(written, language, tables).spoken) == expected ? 1 : 0;
}

Counts count_language(const Language& language, const ReadingTables& tables,
                      const std::filesystem::path& readings) {
    if (espeak_SetVoiceByName(language.voice) != EE_OK)
        throw std::runtime_error(format("eSpeak NG has no voice {}", language.voice));
    Counts counts;
    for (const auto& file : std::filesystem::directory_iterator(readings / language.code)) {
        std::ifstream in(file.path());
        for (std::string line; std::getline(in, line);)
            count_phrase(line, language.code, tables, counts);
    }
    return counts;
}

void print_row(std::string_view name, const Counts& counts) {
    const auto percent = [&](int right) { return 100.0 * right / counts.phrases; };
    std::cout << format("| {} | {} | {:.1f} % | {:.1f} % |\n", name, counts.phrases, percent(counts.raw),
                        percent(counts.said));
}

}  // namespace

/// usage: bench-phonemes VOICES_FOLDER READINGS_FOLDER
int main(int argc, char** argv) try {
    if (argc != 3) {
        std::cerr << "usage: bench-phonemes VOICES_FOLDER READINGS_FOLDER\n";
        return 2;
    }
    if (espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, 0) < 0)
        throw std::runtime_error("eSpeak NG does not start");
    std::vector<std::string> codes;
    for (const Language& language : languages)
        codes.push_back(language.code);
    const ReadingTables tables = read_reading_tables(argv[1], codes);
    std::cout << "| language | phrases | eSpeak NG alone | with this program |\n|---|---|---|---|\n";
    Counts all;
    for (const Language& language : languages) {
        const Counts counts = count_language(language, tables, argv[2]);
        print_row(language.code, counts);
        all.phrases += counts.phrases;
        all.raw += counts.raw;
        all.said += counts.said;
    }
    print_row("all", all);
    return 0;
} catch (const std::exception& error) {
    std::cerr << "bench-phonemes: " << error.what() << '\n';
    return 1;
}
