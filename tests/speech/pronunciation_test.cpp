// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/file.hpp"
#include "script/ipa.hpp"
#include "speech/espeak_text.hpp"
#include "speech/narrations.hpp"
#include "speech/phonemes.hpp"

#include <algorithm>
#include <filesystem>

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

Phonemes espeak_phonemes() {
    return read_phonemes(std::filesystem::path(REVIEWCAST_VOICES) / "engines" / "espeak-ng.toml");
}

/// What is heard of one sentence in a voice, with the pronunciation of some of its words.
Narration spoken(const std::string& text, std::vector<Pronunciation> pronunciations,
                 const std::string& voice = "american-man") {
    Utterance utterance;
    utterance.written = utterance.spoken = text;
    utterance.alignment = {{{0, text.size()}, {0, text.size()}}};
    utterance.language = voice_named(voice).language;
    utterance.pronunciations = std::move(pronunciations);
    utterance.ends_paragraph = true;
    return speak(plan_prosody(script_of({utterance}), voice_named(voice)), {.phonemes = espeak_phonemes()},
                 [](Warning) {});
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

}  // namespace

TEST_CASE("to_engine_phonemes: every letter of the alphabet has a sound in every language") {
    const Phonemes phonemes = espeak_phonemes();
    REQUIRE(phonemes.languages.size() >= 11);
    for (const auto& [language, table] : phonemes.languages)
        for (const char32_t letter : ipa_letters()) {
            std::string ipa;
            append_utf8(ipa, letter);
            CAPTURE(language);
            CAPTURE(ipa);
            CHECK(to_engine_phonemes(ipa, phonemes, &table).size() == 1);
        }
}

TEST_CASE("to_engine_phonemes: the longest sequence counts, stress stays, and the nearest sound is taken") {
    const Phonemes phonemes = espeak_phonemes();
    const struct {
        const char* language;
        const char* ipa;
        const char* notation;
    } rows[] = {
        {"es", "almoˈdoβaɾ", "a|l|m|o|'d|o|B|a|**"},
        {"en-us", "kæt", "k|a|t"},
        {"en-us", "ˈʃɪn tʃeɪn", "'S|I|n tS|eI|n"},
        {"en-us", "ˌmyˈniç", ",m|u:|'n|i|C"},
        {"fr", "bɔ̃ˈʒuʁ", "b|O~|'Z|u|r"},
        {"cs", "ˈdvor̝aːk", "'d|v|o|R^|a:|k"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.ipa);
        const IpaReading ipa = read_ipa(row.ipa);
        REQUIRE(ipa.error.empty());
        CHECK(joined(to_engine_phonemes(ipa.ipa, phonemes, phonemes.find(row.language))) == row.notation);
    }
}

TEST_CASE("Phonemes: a table is found by a voice's name and by a language tag") {
    const Phonemes phonemes = espeak_phonemes();
    REQUIRE(phonemes.find("en-us+klatt2"));
    CHECK(phonemes.find("en-us+klatt2")->name == "en-us");
    CHECK(phonemes.find("fr-FR")->name == "fr");
    CHECK(phonemes.find("pt-BR")->name == "pt");
    CHECK(phonemes.find("tlh") == nullptr);
}

TEST_CASE("read_espeak_phonemes: a change of table belongs to the word that it is for") {
    const auto words = read_espeak_phonemes("l|@ d|E|s|t|'E~ (en)|k|'u:|l w|i:|k (fr)|p|a", "fr", "en-us");
    REQUIRE(words.size() == 5);
    CHECK(words[0] == "_^_fr l|@");
    CHECK(words[2] == "_^_en k|'u:|l");
    CHECK(words[4] == "_^_fr p|a _^_en-us");
    CHECK(read_espeak_phonemes("", "fr", "en").empty());
}

TEST_CASE("write_espeak_text: each character stands for a byte of the request, blocks of phonemes for their "
          "words") {
    EngineRequest request;
    request.text = "I saw Ann Lee, twice.";
    request.changes = {{6, 150, 60}, {10, 175, 50}};
    request.pronunciations = {{{6, 13}, "æn liː", {}}};
    const CommandedText text = write_espeak_text(
        request, [](const EnginePronunciation&, std::string_view letters) -> std::vector<std::string> {
            CHECK(letters == "Ann Lee");
            return {"a|n", "l|i:"};
        });
    CHECK(text.chars == "I saw \x01"
                        "150S\x01"
                        "60P[[a|n l|i:]]\x01"
                        "175S\x01"
                        "50P, twice.");
    REQUIRE(text.byte_of.size() == text.chars.size());
    CHECK(std::ranges::is_sorted(text.byte_of.begin(), text.byte_of.begin() + 25));
    CHECK(text.byte_of[text.chars.find("l|i:")] == 10);
    CHECK(text.byte_of[text.chars.find("a|n")] == 6);
}

TEST_CASE("write_espeak_text: sounds too long for the engine leave the letters") {
    EngineRequest request;
    request.text = "Ann.";
    request.pronunciations = {{{0, 3}, "a", {}}};
    const auto endless = [](const EnginePronunciation&, std::string_view) {
        return std::vector<std::string>{std::string(500, 'a')};
    };
    CHECK(write_espeak_text(request, endless).chars == "Ann.");
}

TEST_CASE("speak: sounds that say what the letters say are the same to the last sample") {
    const struct {
        const char* voice;
        const char* text;
        const char* word;
        const char* ipa;
    } rows[] = {
        {"american-man", "The cat sat.", "cat", "ˈkæt"},
        {"german-man", "Das Haus ist alt.", "Haus", "ˈhaʊs"},
        {"british-man", "It was the song.", "song", "ˈsɒŋ"},
        {"french-man", "Bonjour à tous.", "Bonjour", "bɔ̃ʒˈuʁ"},
    };
    for (const auto& row : rows) {
        CAPTURE(std::string(row.word));
        const std::size_t begin = std::string(row.text).find(row.word);
        const auto by_letters = spoken(row.text, {}, row.voice);
        const auto by_sounds =
            spoken(row.text, {{{begin, begin + std::string(row.word).size()}, row.ipa, {}, {}}}, row.voice);
        CHECK(by_letters.pcm.to_vector() == by_sounds.pcm.to_vector());
    }
}

TEST_CASE("speak: words of another language are said by its rules, in the same voice, each with its mark") {
    const std::string text = "We saw Penélope Cruz in it.";
    const auto plain = spoken(text, {});
    const auto foreign = spoken(text, {{{7, 21}, {}, "es", {}}});
    CHECK(plain.pcm.to_vector() != foreign.pcm.to_vector());
    const auto& words = foreign.timeline.utterances.front().words;
    REQUIRE(words.size() == 6);
    for (std::size_t i = 0; i < words.size(); ++i) {
        CHECK(words[i].at.begin < words[i].at.end);
        if (i > 0) CHECK(words[i].at.begin >= words[i - 1].at.end);
    }
    // What follows is said in the voice's own language again.
    const auto rest = [&](const Narration& n) {
        return n.timeline.utterances.front().words.back().at.end -
               n.timeline.utterances.front().words[4].at.begin;
    };
    CHECK(std::abs(rest(plain) - rest(foreign)) < plain.timeline.sample_rate / 20);
}

TEST_CASE("speak: a pronunciation in a language that the engine has not leaves the letters") {
    const std::string text = "We saw Qapla once.";
    CHECK(spoken(text, {{{7, 12}, {}, "tlh", {}}}).pcm.to_vector() == spoken(text, {}).pcm.to_vector());
}

TEST_CASE("read_phonemes: what is no table of sounds names file and line") {
    const auto file = std::filesystem::temp_directory_path() / "reviewcast-phonemes.toml";
    write_file_atomically(file, "[common]\n\"p\" = \"p\"\n\"@\" = \"a\"\n[nearest]\n[languages]\n");
    CHECK_THROWS_WITH_AS(static_cast<void>(read_phonemes(file)), doctest::Contains("phonemes.toml:3"),
                         UsageError);
    std::filesystem::remove(file);
}
