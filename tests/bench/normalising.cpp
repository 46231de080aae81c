// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what normalising costs beside the synthesis of what it gives, and how it grows with the text.
#include "base/format.hpp"
#include "script/normalise.hpp"

#include <array>
#include <ctime>
#include <espeak-ng/speak_lib.h>
#include <iostream>

using namespace reviewcast;

namespace {

constexpr std::array<std::size_t, 5> sizes = {1'000, 10'000, 50'000, 200'000, 1'000'000};
/// What is quicker is measured again and again.
constexpr double least_seconds = 0.3;

/// Sentences as reviews have them: mostly plain words, some of what has to be read otherwise.
constexpr std::array sentences = {
    "The film opens on a harbour in winter, and it takes its time to find the two people it is about.",
    "Released on March 14, 2023, it runs 113 minutes and cost $35m, of which every cent is on the screen.",
    "Nobody in it says what they mean, which is the pleasure of the second half.",
    "I gave the first one 8.5/10; this is a 7/10 at best, or ★★★½ if you like stars.",
    "The camera stays at the height of the table, the light comes from one window, and the silence does the "
    "rest.",
    "Dr. Halloran (Aoife Byrne) reads the letters from 1984 while NASA counts down on a TV in the next room.",
    "What stays is a face at the end of a pier, and the sound of a rope that nobody holds.",
    "Compare Rocky IV, Henry V or the BBC's S01E05: louder, e.g. in the score, but no better.",
};

double processor_seconds() {
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

Script script_of(std::size_t bytes) {
    Script script;
    script.sections.push_back({Role::body, "Review", {}});
    for (std::size_t i = 0, size = 0; size < bytes; ++i) {
        script.utterances.push_back({.written = sentences[i % sentences.size()], .language = "en"});
        size += script.utterances.back().written.size() + 1;
    }
    return script;
}

double seconds_to_say(const Script& script, const ReadingTables& tables) {
    double seconds = 0;
    int rounds = 0;
    for (; seconds < least_seconds; ++rounds) {
        Script copy = script;
        const double begin = processor_seconds();
        copy = say(std::move(copy), tables);
        seconds += processor_seconds() - begin;
    }
    return seconds / rounds;
}

int take_samples(short*, int, espeak_EVENT*) {
    return 0;
}

double seconds_to_synthesise(const Script& said) {
    const double begin = processor_seconds();
    for (const Utterance& utterance : said.utterances)
        if (espeak_Synth(utterance.spoken.c_str(), utterance.spoken.size() + 1, 0, POS_CHARACTER, 0,
                         espeakCHARS_UTF8, nullptr, nullptr) != EE_OK)
            throw std::runtime_error("espeak_Synth refuses the text");
    espeak_Synchronize();
    return processor_seconds() - begin;
}

}  // namespace

/// usage: bench-normalising VOICES_FOLDER
int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: bench-normalising VOICES_FOLDER\n";
        return 2;
    }
    const ReadingTables tables = read_reading_tables(argv[1], {"en"});
    if (espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, 0) < 0 ||
        espeak_SetVoiceByName("en-us") != EE_OK) {
        std::cerr << "bench-normalising: eSpeak NG does not start\n";
        return 1;
    }
    espeak_SetSynthCallback(take_samples);
    std::cout << "| text | normalising, s | a byte, µs | synthesis, s | normalising to synthesis "
                 "|\n|---|---|---|---|---|\n";
    for (const std::size_t size : sizes) {
        const Script script = script_of(size);
        const double normalising = seconds_to_say(script, tables);
        const double synthesis = seconds_to_synthesise(say(script, tables));
        std::cout << format("| {} kB | {:.5f} | {:.3f} | {:.3f} | {:.3f} |\n", size / 1000, normalising,
                            normalising / static_cast<double>(size) * 1e6, synthesis, normalising / synthesis)
                  << std::flush;
    }
    return 0;
}
