// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "speech/engine.hpp"
#include "speech/narrations.hpp"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace reviewcast;

namespace {

constexpr int rate = 8000;

/// An engine that buzzes for each byte of text; `trouble` is called in the child before each phrase.
Engine buzzing(std::function<void(const std::string&)> trouble = [](const std::string&) {}) {
    Engine engine;
    engine.name = "Buzz 1.0";
    engine.open = [](const Voice&) { return rate; };
    engine.switch_language = [](const Voice&, const std::string&) {};
    engine.say = [trouble = std::move(trouble)](const EngineRequest& request) {
        trouble(request.text);
        EngineSound sound;
        sound.samples.assign(request.text.size() * 100, 8000);
        return sound;
    };
    return engine;
}

Narration narrate_with(const Engine& engine, std::vector<Utterance> utterances, int jobs = 2,
                       int limit_seconds = 20) {
    SpeakOptions options;
    options.jobs = jobs;
    options.time_limit = std::chrono::seconds(limit_seconds);
    return speak(
        plan_prosody(script_of(std::move(utterances)), voice_named("american-man")), options, [](Warning) {},
        engine);
}

std::vector<Utterance> three_sections() {
    return {said("All is well here.", Role::body, 0),
            said("Here comes the bad word, and more of it.", Role::body, 1),
            said("Nobody hears this.", Role::body, 2)};
}

void on_bad_word(const std::string& text, const std::function<void()>& trouble) {
    if (text.find("bad") != std::string::npos) trouble();
}

std::size_t open_descriptors() {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator("/proc/self/fd"))
        ++count;
    return count;
}

bool has_children() {
    return ::waitpid(-1, nullptr, WNOHANG) >= 0 || errno != ECHILD;
}

}  // namespace

TEST_CASE("speak: an engine that ends badly is one clear error that names the sentence and its section") {
    const struct {
        const char* name;
        std::function<void()> trouble;
        const char* message;
    } rows[] = {
        {"crash",
         [] {
             std::signal(SIGSEGV, SIG_DFL);
             std::raise(SIGSEGV);
         },
         "Buzz 1.0 ended by signal 11 (Segmentation fault) while speaking \"Here comes the bad word, and "
         "more of it.\" in "
         "section \"Part 2\""},
        {"exit", [] { ::_exit(7); },
         "Buzz 1.0 ended with exit code 7 while speaking \"Here comes the bad word, and more of it.\" in "
         "section \"Part "
         "2\""},
        {"refusal", [] { throw ExternalError("no breath left"); },
         "Buzz 1.0 failed (no breath left) while speaking \"Here comes the bad word, and more of it.\" in "
         "section \"Part "
         "2\""},
        {"hang",
         [] {
             for (;;)
                 ::pause();
         },
         "Buzz 1.0 took longer than 1 s while speaking \"Here comes the bad word, and more of it.\" in "
         "section \"Part 2\""},
    };
    const auto before = open_descriptors();
    for (const auto& row : rows) {
        CAPTURE(std::string(row.name));
        const auto engine = buzzing([&](const std::string& text) { on_bad_word(text, row.trouble); });
        const int limit = std::string(row.name) == "hang" ? 1 : 20;
        CHECK_THROWS_WITH_AS(static_cast<void>(narrate_with(engine, three_sections(), 2, limit)), row.message,
                             ExternalError);
        CHECK(!has_children());
        CHECK(open_descriptors() == before);
    }
}

TEST_CASE("speak: a long sentence is named by its first words") {
    const auto engine = buzzing([](const std::string&) { ::_exit(7); });
    const auto message = [&](const std::string& text) -> std::string {
        try {
            static_cast<void>(narrate_with(engine, {said(text)}));
        } catch (const ExternalError& error) {
            return error.what();
        }
        return "spoken";
    };
    CHECK(message("This sentence goes on and on until nobody remembers how it began.") ==
          "Buzz 1.0 ended with exit code 7 while speaking \"This sentence goes on and on until nobody "
          "remembers how it…\" "
          "in section \"Part 1\"");
    std::string accents;
    for (int i = 0; i < 50; ++i)
        accents += "é";
    CHECK(message(accents) == "Buzz 1.0 ended with exit code 7 while speaking \"" + accents.substr(0, 60) +
                                  "…\" in section \"Part 1\"");
}

TEST_CASE("speak: an engine that does not start is a clear error") {
    auto engine = buzzing();
    engine.open = [](const Voice&) -> int { throw UsageError("no such voice"); };
    CHECK_THROWS_WITH_AS(static_cast<void>(narrate_with(engine, three_sections())), "no such voice",
                         UsageError);
    engine.open = [](const Voice&) -> int { throw ExternalError("no data"); };
    CHECK_THROWS_WITH_AS(static_cast<void>(narrate_with(engine, three_sections())), "no data", ExternalError);
    engine.open = [](const Voice&) -> int { ::_exit(9); };
    CHECK_THROWS_WITH_AS(static_cast<void>(narrate_with(engine, three_sections())),
                         "starting Buzz 1.0: its process ended with exit code 9", ExternalError);
    engine.open = [](const Voice&) -> int {
        for (;;)
            ::pause();
    };
    CHECK_THROWS_WITH_AS(static_cast<void>(narrate_with(engine, three_sections(), 2, 1)),
                         "starting Buzz 1.0: it took longer than 1 s", ExternalError);
    CHECK(!has_children());
}

TEST_CASE("speak: eSpeak NG has no voice or no variant of that name") {
    for (const auto* name : {"nosuch", "en-us+nosuch", "nosuch+klatt2"}) {
        auto voice = voice_named("american-man");
        voice.engine_voice = name;
        CHECK_THROWS_WITH_AS(
            static_cast<void>(narrate({said("Hello.")}, 1, voice)),
            ("voice 'american-man': eSpeak NG has no voice '" + std::string(name) +
             "'; allowed are the names of 'espeak-ng --voices', with a '+' and one of 'espeak-ng "
             "--voices=variant'")
                .c_str(),
            UsageError);
    }
}

TEST_CASE("speak: whatever an engine answers, the timeline stays in order and in the sound") {
    const std::vector<std::vector<WordEvent>> answers{
        {},
        {{0, -5}, {9999, 10}, {5, 1 << 30}},
        {{20, 900}, {10, 300}, {5, 800}, {0, 700}},
        {{0, 500}, {0, 500}, {5, 500}, {9, 500}},
    };
    for (const auto& words : answers) {
        for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{1000}}) {
            auto engine = buzzing();
            engine.say = [&](const EngineRequest&) {
                return EngineSound{std::vector<std::int16_t>(size, -32768), words};
            };
            const auto narration = narrate_with(engine, {said("one two three four, five"), said("six")});
            std::int64_t end = 0;
            for (const auto& utterance : narration.timeline.utterances) {
                CHECK(utterance.at.begin >= end);
                end = utterance.at.begin;
                for (const auto& word : utterance.words) {
                    CHECK(word.at.begin >= end);
                    CHECK(word.at.end >= word.at.begin);
                    end = word.at.end;
                }
                CHECK(utterance.at.end >= end);
                end = utterance.at.end;
            }
            CHECK(end <= narration.timeline.length);
        }
    }
}

TEST_CASE("speak: hundreds of passages need no more descriptors than one, and leave no child") {
    std::vector<Utterance> utterances;
    for (std::size_t i = 0; i < 400; ++i)
        utterances.push_back(said("Short.", Role::body, i));
    const auto before = open_descriptors();
    const auto narration = narrate_with(buzzing(), utterances, 3);
    CHECK(narration.timeline.utterances.size() == 400);
    CHECK(open_descriptors() <= before + 1);  // the sound's own file
    CHECK(!has_children());
}

TEST_CASE("speak: two hundred narrations leave nothing behind") {
    const auto before = open_descriptors();
    for (int i = 0; i < 200; ++i)
        static_cast<void>(narrate_with(buzzing(), {said("One.")}));
    CHECK(open_descriptors() == before);
    CHECK(!has_children());
}

TEST_CASE("speak: a passage that takes long because it is long is not a hang") {
    std::string text;
    for (int i = 0; i < 3000; ++i)
        text += "word ";
    // 15,000 bytes may take three times the limit of one second.
    const auto engine =
        buzzing([](const std::string&) { std::this_thread::sleep_for(std::chrono::milliseconds(40)); });
    CHECK_NOTHROW(static_cast<void>(narrate_with(engine, {said(text)}, 1, 1)));
}
