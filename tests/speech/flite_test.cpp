// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "script/ipa.hpp"
#include "speech/engines.hpp"
#include "speech/flite.hpp"
#include "speech/flite_text.hpp"
#include "speech/narrations.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <sys/wait.h>

using namespace reviewcast;

namespace {

const std::vector<std::string> no_phones;

std::vector<FliteToken> tokens_of(const std::string& text) {
    return flite_tokens({.text = text}, [](const EnginePronunciation&) { return no_phones; });
}

/// Tokens as "name+punctuation@byte", for tables.
std::string shown(const std::vector<FliteToken>& tokens) {
    std::string text;
    for (const auto& token : tokens)
        text += (text.empty() ? "" : " ") + token.name +
                (token.punctuation.empty() ? "" : "+" + token.punctuation) + "@" + std::to_string(token.at);
    return text;
}

Phonemes flite_phonemes() {
    return read_phonemes(std::filesystem::path(REVIEWCAST_VOICES) / "engines" / "flite.toml");
}

/// Speaks requests in this process, one after the other.
std::vector<EngineSound> say_all(const std::string& voice, const std::vector<EngineRequest>& requests) {
    const Engine engine = flite_engine(flite_phonemes());
    Voice profile = voice_named("american-rms");
    profile.engine_voice = voice;
    CHECK(engine.open(profile) == 16000);
    std::vector<EngineSound> sounds;
    for (const auto& request : requests)
        sounds.push_back(engine.say(request));
    return sounds;
}

/// Median F0 in Hz of the voiced stretches of [begin, end), by autocorrelation.
double pitch_of(const EngineSound& sound, std::size_t begin, std::size_t end) {
    constexpr std::size_t window = 1024, least_lag = 16000 / 400, most_lag = 16000 / 60;
    std::vector<double> found;
    for (std::size_t at = begin; at + window + most_lag < end; at += 400) {
        double best = 0;
        std::size_t lag_of_best = 0;
        for (std::size_t lag = least_lag; lag < most_lag; ++lag) {
            double both = 0, one = 1, other = 1;
            for (std::size_t i = at; i < at + window; ++i) {
                const double a = sound.samples[i], b = sound.samples[i + lag];
                both += a * b;
                one += a * a;
                other += b * b;
            }
            if (const double share = both / std::sqrt(one * other); share > best + 0.02) {
                best = share;
                lag_of_best = lag;
            }
        }
        if (best > 0.8) found.push_back(16000.0 / static_cast<double>(lag_of_best));
    }
    REQUIRE(!found.empty());
    std::ranges::sort(found);
    return found[found.size() / 2];
}

double pitch_of(const EngineSound& sound) {
    return pitch_of(sound, 0, sound.samples.size());
}

constexpr auto sentence = "The ferryman waits for the last boat of the year and nobody comes";

}  // namespace

TEST_CASE("flite_tokens: words in ASCII with their punctuation, at their bytes") {
    const struct {
        const char* text;
        const char* tokens;
    } rows[] = {
        {"One two, three.", "One@0 two+,@4 three+.@9"},
        {"Don't — stop!", "Don't@0 stop+!@10"},
        {"well-known and/or", "well@0 known@5 and@11 or@15"},
        {"Almodóvar's Žižek", "Almodovar's@0 Zizek@13"},
        {"J.R.R. Tolkien", "J.R.R+.@0 Tolkien@7"},
        {"3.5 stars?!", "3.5@0 stars+!@4"},
        {"rock ’n’ roll", "rock@0 n@8 roll@13"},
        {"...", ""},
        {"", ""},
        {"\xff\xfe", ""},
        {"ℵ%&@[[x]]", "x@8"},
    };
    for (const auto& row : rows) {
        CAPTURE(std::string(row.text));
        CHECK(shown(tokens_of(row.text)) == row.tokens);
    }
}

TEST_CASE("flite_tokens: a change holds from its word to the next change") {
    const EngineRequest request{.text = "one two three",
                                .words_per_minute = 180,
                                .pitch = 40,
                                .changes = {{4, 120, 109}, {8, 180, 40}}};
    const auto tokens = flite_tokens(request, [](const EnginePronunciation&) { return no_phones; });
    REQUIRE(tokens.size() == 3);
    CHECK(tokens[0].stretch == 1);
    CHECK(tokens[1].stretch == 1.5);
    CHECK(tokens[1].pitch == doctest::Approx(2));
    CHECK(tokens[2].stretch == 1);
    CHECK(tokens[2].pitch == 1);
}

TEST_CASE("flite_tokens: given sounds go to their words, one to one or all to the first") {
    const auto given = [](std::vector<std::string> words) {
        return flite_tokens({.text = "Ang Lee Lee, yes", .pronunciations = {{{0, 11}, "x", ""}}},
                            [words](const EnginePronunciation&) { return words; });
    };
    const auto each = given({"ae1 ng", "l iy1", "l iy1"});
    REQUIRE(each.size() == 4);
    CHECK(each[1].phones == "l iy1");
    CHECK(each[2].phones == " l iy1");  // another text than the one before, which Flite would leave out
    const auto all = given({"ae1 ng", "l iy1"});
    REQUIRE(all.size() == 2);
    CHECK(all[0].phones == "ae1 ng l iy1");
    CHECK(all[0].punctuation == ",");
    CHECK(given({}).size() == 4);
}

TEST_CASE("flite_phones: stress stands on the vowel") {
    CHECK(flite_phones("'k|ae|t") == "k ae1 t");
    CHECK(flite_phones("ax|'b|aw|t") == "ax0 b aw1 t");
    CHECK(flite_phones(",s|ih|'n y|ao|r") == "s ih0 n y ao1 r");
    CHECK(flite_phones("") == "");
}

TEST_CASE("flite.toml: every sound of the built-in lexicons has its phones") {
    const Phonemes phonemes = flite_phonemes();
    for (const auto* ipa : {"ˈʃuːti ˈɡætwə", "ɹɑːnkɪŋ", "t͡ʃiwətɛl ˈɛdʒiəfɔːɹ", "ʒɑ̃ lyk ɡɔdaʁ", "ˈsɜːʃə",
                            "ˈɡøːtə", "almoˈðoβaɾ", "ˈxoʎe ˈɲoɲo"}) {
        CAPTURE(std::string(ipa));
        const auto reading = read_ipa(ipa);
        REQUIRE(reading.error.empty());
        for (const auto& word : to_engine_phonemes(reading.ipa, phonemes, phonemes.find("en")))
            CHECK(!flite_phones(word).empty());
    }
}

TEST_CASE("flite: words have the times of their sounds, in order, from the first sample on") {
    for (const auto* voice : {"rms", "kal16"}) {
        CAPTURE(std::string(voice));
        const auto sound = say_all(voice, {{.text = sentence}}).front();
        REQUIRE(sound.words.size() == 13);
        CHECK(sound.words.front().sample == 0);
        CHECK(std::ranges::is_sorted(sound.words, {}, &WordEvent::sample));
        CHECK(std::ranges::is_sorted(sound.words, {}, &WordEvent::at));
        CHECK(sound.words.back().sample < static_cast<std::int64_t>(sound.samples.size()));
    }
}

TEST_CASE("flite: rate, pitch and range are as asked for") {
    for (const auto* voice : {"rms", "slt", "kal16"}) {
        CAPTURE(std::string(voice));
        const auto sounds = say_all(voice, {{.text = sentence},
                                            {.text = sentence, .words_per_minute = 350},
                                            {.text = sentence, .pitch = 50 + 23}});
        const auto length = static_cast<double>(sounds[0].samples.size());
        CHECK(static_cast<double>(sounds[1].samples.size()) / length == doctest::Approx(0.5).epsilon(0.1));
        CHECK(pitch_of(sounds[2]) / pitch_of(sounds[0]) ==
              doctest::Approx(std::exp2(23 / 69.0)).epsilon(0.08));
    }
}

TEST_CASE("flite: an accent raises its own words alone") {
    const EngineRequest plain{.text = sentence};
    EngineRequest accented = plain;
    accented.changes = {{32, 175, 80}, {44, 175, 50}};  // "boat of the"
    const auto sounds = say_all("rms", {plain, accented});
    const auto at = [&](const EngineSound& sound, std::size_t word) {
        return static_cast<std::size_t>(sound.words[word].sample);
    };
    const auto inside = [&](const EngineSound& sound) { return pitch_of(sound, at(sound, 6), at(sound, 9)); };
    const auto outside = [&](const EngineSound& sound) { return pitch_of(sound, 0, at(sound, 6)); };
    CHECK(inside(sounds[1]) / inside(sounds[0]) > 1.2);
    CHECK(outside(sounds[1]) / outside(sounds[0]) == doctest::Approx(1).epsilon(0.03));
}

TEST_CASE("flite: given sounds are said instead of the letters, also twice in a row") {
    const std::string text = "Dnarb dnarb came";
    EngineRequest given{.text = text};
    given.pronunciations = {{{0, 5}, "ˈkæt", ""}, {{6, 11}, "ˈkæt", ""}};
    const auto sounds = say_all("rms", {{.text = text}, given, {.text = "Cat cat came"}});
    const auto times = [&](std::size_t i) {
        std::string all;
        for (const auto& word : sounds[i].words)
            all += std::to_string(word.sample) + " ";
        return all + std::to_string(sounds[i].samples.size());
    };
    CHECK(times(1) == times(2));
    CHECK(times(1) != times(0));
}

TEST_CASE("speak: a Flite voice gives the same samples with one child at a time or three, a mark a word") {
    const std::vector<Utterance> review{said("Pale River", Role::title, 0),
                                        said("Nothing happens, and it is gripping (mostly).", Role::body, 1),
                                        said("Is it for everyone?", Role::body, 1),
                                        said("Eight out of ten.", Role::score, 2)};
    const auto once = narrate(review, 1, voice_named("american-rms"));
    const auto three = narrate(review, 3, voice_named("american-rms"));
    CHECK(once.pcm.sample_rate() == 16000);
    CHECK(once.pcm.to_vector() == three.pcm.to_vector());
    for (std::size_t i = 0; i < review.size(); ++i) {
        const auto& words = once.timeline.utterances[i].words;
        REQUIRE(words.size() == word_spans(review[i].spoken, "en").size());
        for (const auto& word : words)
            CHECK(word.at.begin < word.at.end);
    }
}

TEST_CASE("speak: whatever the text, a Flite voice says or leaves it out, and ends") {
    for (const auto& text :
         {std::string("<audio src=\"x\"/> & <break"), std::string("\xff\xfe\x80"), std::string("👍👍"),
          std::string("映画は良い。"), std::string("I II III MCMXC IVXLCDM"), std::string("Dr. St. CA's 's"),
          std::string("$1,000,000,000.99 555-1234 12:34pm 1/2 00"), std::string(40, '7'),
          std::string("a.b.c.d.e") + std::string(150, '.') + "z"}) {
        CAPTURE(text);
        CHECK(narrate({said(text)}, 1, voice_named("american-rms")).pcm.size() < 60 * 16000);
    }
}

TEST_CASE("speak: Flite has no voice of that name") {
    auto voice = voice_named("american-rms");
    voice.engine_voice = "hal";
    CHECK_THROWS_WITH_AS(static_cast<void>(narrate({said("Hello.")}, 1, voice)),
                         "voice 'american-rms': Flite has no voice 'hal'; allowed are awb, kal16, rms, slt",
                         UsageError);
}
