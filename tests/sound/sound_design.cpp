// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/sound_design.hpp"

#include "sound/signals.hpp"
#include "sound/stings.hpp"

#include <cmath>
#include <doctest/doctest.h>

using namespace reviewcast;
using namespace reviewcast::testing;

namespace {

constexpr int rate = 22050, master_rate = 44100;

/// A narration of sentences of two seconds, `section` and `role` of each, with 1.2 s between them.
struct Said {
    std::size_t section = 0;
    Role role = Role::body;
    bool is_frame = false;
};

Narration narration_of(const std::vector<Said>& all) {
    Narration narration;
    std::vector<float> samples(rate / 4);
    for (const Said& one : all) {
        const auto begin = std::ssize(samples);
        const auto sound = voice(0.5, rate, 2);
        samples.insert(samples.end(), sound.begin(), sound.end());
        narration.timeline.utterances.push_back(
            {{begin, std::ssize(samples)}, {{{0, 4}, {begin, begin + rate / 2}}}});
        samples.resize(samples.size() + rate * 6 / 5);
        narration.plan.script.utterances.push_back({.written = "word",
                                                    .spoken = "word",
                                                    .role = one.role,
                                                    .section = one.section,
                                                    .is_frame = one.is_frame});
        narration.plan.script.sections.resize(one.section + 1);
    }
    narration.timeline.sample_rate = rate;
    narration.timeline.length = std::ssize(samples);
    narration.pcm = Pcm(rate, std::move(samples));
    return narration;
}

const std::vector<Said> sections{
    {0, Role::title, true}, {1}, {1}, {2, Role::spoiler, true}, {2, Role::spoiler}, {3, Role::credits, true}};

Music music_of(double seconds, double hz = 300) {
    constexpr int music_rate = 32000;
    Music music{Pcm(music_rate, sine(hz, 0.3, music_rate, static_cast<std::size_t>(seconds * music_rate))),
                0};
    music.loudness_lufs = measure_loudness(music.pcm).integrated_lufs;
    return music;
}

SoundDesign everything() {
    SoundDesign design;
    design.stings = true;
    design.intro = music_of(30);
    design.bed = music_of(60, 250);
    design.outro = music_of(40, 200);
    return design;
}

const auto fail = [](const Warning& warning) { FAIL_CHECK(warning.message); };

Mastered designed(const SoundDesign& design, const std::vector<Said>& said, MasterOptions options = {}) {
    Mastered mastered = master(make_room(narration_of(said), design), options, fail);
    const Narration& spoken = mastered.narration;
    const auto layers = lay_out(design, spoken.plan.script, spoken.timeline, options.target_lufs);
    return mix(std::move(mastered), layers, options, fail);
}

double level_db(const std::vector<float>& samples, std::int64_t begin, std::int64_t end) {
    double sum = 0;
    for (auto i = begin; i < end; ++i)
        sum += std::pow(static_cast<double>(samples.at(static_cast<std::size_t>(i))), 2);
    return 10 * std::log10(sum / static_cast<double>(end - begin));
}

std::vector<std::int64_t> pauses_of(const Timeline& timeline) {
    std::vector<std::int64_t> pauses;
    for (std::size_t i = 1; i < timeline.utterances.size(); ++i)
        pauses.push_back(timeline.utterances[i].at.begin - timeline.utterances[i - 1].at.end);
    return pauses;
}

}  // namespace

TEST_CASE("section_sting, spoiler_tone: begin and end in silence, fill their scale, and differ") {
    for (const int of : {8000, 22050, 44100, 48000}) {
        const auto sting = section_sting(of), tone = spoiler_tone(of);
        CHECK(std::abs(std::ssize(sting) - of * 9 / 10) <= 1);
        CHECK(std::abs(std::ssize(tone) - of * 12 / 10) <= 1);
        for (const auto& one : {sting, tone}) {
            CHECK(std::abs(one.front()) < 0.01F);
            CHECK(std::abs(one.back()) < 0.01F);
            CHECK(*std::ranges::max_element(one, {}, [](float s) { return std::abs(s); }) != 0);
            for (const float sample : one)
                REQUIRE(std::abs(sample) <= 1.0F);
        }
    }
    CHECK(section_sting(44100) == section_sting(44100));
}

TEST_CASE("make_room: nothing is changed where nothing is heard") {
    const Narration plain = narration_of(sections);
    const Narration same = make_room(narration_of(sections), {});
    CHECK(same.pcm.to_vector() == plain.pcm.to_vector());
    CHECK(same.timeline.utterances[3].words[0].at == plain.timeline.utterances[3].words[0].at);
    CHECK(lay_out({}, plain.plan.script, plain.timeline, -16).empty());
}

TEST_CASE("make_room: marks move with their speech, and only pauses grow") {
    const Narration plain = narration_of(sections);
    const SoundDesign design = everything();
    const Narration longer = make_room(narration_of(sections), design);
    CHECK(longer.timeline.length == longer.pcm.size());
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const SampleRange before = plain.timeline.utterances[i].at, after = longer.timeline.utterances[i].at;
        REQUIRE(after.end - after.begin == before.end - before.begin);
        CHECK(longer.timeline.utterances[i].words[0].at.begin == after.begin);
        std::vector<float> was(static_cast<std::size_t>(before.end - before.begin)), is(was.size());
        plain.pcm.read(before.begin, was);
        longer.pcm.read(after.begin, is);
        CHECK(was == is);
    }
    CHECK(longer.timeline.utterances[0].at.begin == std::lround(10.4 * rate));
    const auto last = longer.timeline.utterances.back().at.end;
    CHECK(std::abs(longer.timeline.length - last - std::lround(10.25 * rate)) <= 1);
    // After the opening the bed fades; in a section, and between the host's and the reviewer's spoilers,
    // nothing is heard.
    const auto pauses = pauses_of(longer.timeline);
    const auto usual = rate * 6 / 5;
    CHECK(pauses[0] == usual);
    CHECK(pauses[1] == usual);
    CHECK(std::abs(pauses[2] - std::lround(1.9 * rate)) <= 1);
    CHECK(pauses[3] == usual);
    CHECK(std::abs(pauses[4] - std::lround(1.6 * rate)) <= 1);
}

TEST_CASE(
    "lay_out: stings lie in pauses, the warning before spoilers that are spoken, and music around it all") {
    const SoundDesign design = everything();
    const Narration narration = make_room(narration_of(sections), design);
    const Timeline timeline = at_rate(narration.timeline, master_rate);
    const auto layers = lay_out(design, narration.plan.script, timeline, -16);
    REQUIRE(layers.size() == 5);
    const Layer &intro = layers[0], &bed = layers[1], &tone = layers[2], &sting = layers[3],
                &outro = layers[4];
    const auto& said = timeline.utterances;
    CHECK(intro.at == 0);
    CHECK(intro.at + intro.length < said[0].at.begin);
    CHECK(bed.at < intro.length);
    CHECK(bed.at + bed.length > said[0].at.end);
    CHECK(bed.ducks);
    CHECK(tone.at > said[2].at.end);
    CHECK(tone.at + tone.length < said[3].at.begin);
    CHECK(tone.length > sting.length);
    CHECK(sting.at > said[4].at.end);
    CHECK(sting.at + sting.length < said[5].at.begin);
    CHECK(!sting.ducks);
    CHECK(outro.at > said[5].at.begin - 1);
    CHECK(outro.at < said[5].at.end);
    CHECK(outro.at + outro.length <= timeline.length);
    for (const Layer& layer : layers)
        CHECK(layer.length <= layer.sound.size);
}

TEST_CASE("mix: where intro and bed meet, music keeps its level until somebody speaks") {
    for (const double seconds : {30.0, 6.0, 1.5}) {
        SoundDesign design;
        design.intro = music_of(seconds);
        design.bed = music_of(60, 250);
        const Mastered mixed = designed(design, sections);
        const auto heard = to_vector(sound_of(mixed));
        const auto duck =
            mixed.narration.timeline.utterances[0].at.begin - std::lround(duck_attack_s * master_rate);
        constexpr auto step = master_rate / 10;
        const double alone_db = level_db(heard, step / 2, step * 3 / 2);
        for (std::int64_t at = step / 2; at + step <= duck; at += step) {
            const double change_db = level_db(heard, at, at + step) - alone_db;
            INFO(seconds, " s of intro, ", static_cast<double>(at) / master_rate, " s: ", change_db, " dB");
            CHECK(change_db > -1);
            CHECK(change_db < 3.5);
        }
    }
}

TEST_CASE("lay_out: left out spoilers are not warned of, and music that is short ends by itself") {
    SoundDesign design;
    design.stings = true;
    const Narration left_out = make_room(narration_of({{0}, {1, Role::spoiler, true}, {2}}), design);
    const auto stings = lay_out(design, left_out.plan.script, at_rate(left_out.timeline, master_rate), -16);
    REQUIRE(stings.size() == 2);
    CHECK(stings[0].length == stings[1].length);

    SoundDesign jingle;
    jingle.intro = music_of(1.5);
    jingle.outro = music_of(1.5);
    const Narration narration = make_room(narration_of({{0}}), jingle);
    CHECK(narration.timeline.utterances[0].at.begin == std::lround(1.9 * rate));
    const Timeline timeline = at_rate(narration.timeline, master_rate);
    const auto layers = lay_out(jingle, narration.plan.script, timeline, -16);
    REQUIRE(layers.size() == 2);
    CHECK(layers[0].length == layers[0].sound.size);
    CHECK(layers[1].at == timeline.utterances[0].at.end);
    CHECK(layers[1].at + layers[1].length < timeline.length);
}

TEST_CASE(
    "DuckCurve: whole while somebody speaks and in short pauses, nothing far from speech, and no jump") {
    const Timeline timeline{
        1000, 20000, {{{5000, 6000}, {}}, {{6500, 7000}, {}}, {{7100, 7100}, {}}, {{12000, 13000}, {}}}};
    const DuckCurve duck(timeline);
    for (const std::int64_t at : {5000, 5999, 6000, 6250, 6999, 12000, 12999})
        CHECK_MESSAGE(duck.at(at) == doctest::Approx(1), at);
    for (const std::int64_t at : {0, 4599, 8001, 11000, 14001, 19999})
        CHECK_MESSAGE(duck.at(at) == doctest::Approx(0), at);
    for (std::int64_t at = 1; at < 20000; ++at)
        REQUIRE(std::abs(duck.at(at) - duck.at(at - 1)) < 0.005);
}

TEST_CASE("mix: music goes down by 18 dB under speech") {
    Narration narration = narration_of({{0}, {0}});
    std::vector<float> silence(static_cast<std::size_t>(narration.pcm.size()) * 3);
    narration.timeline.length = std::ssize(silence);
    narration.pcm = Pcm(rate, std::move(silence));
    const auto ignore = [](const Warning&) {};
    Mastered mastered = master(std::move(narration), {}, ignore);
    const Sound tone = sound_of(Pcm(master_rate, sine(440, 0.1, master_rate, 18 * master_rate)));
    const Timeline timeline = mastered.narration.timeline;
    mastered = mix(std::move(mastered), {{.sound = tone, .length = tone.size, .ducks = true}}, {}, ignore);
    const auto heard = to_vector(sound_of(mastered));
    const SampleRange first = timeline.utterances[0].at;
    const double ducked = level_db(heard, first.begin, first.end),
                 alone = level_db(heard, 12 * master_rate, 16 * master_rate);
    CHECK(std::abs(alone - ducked + duck_db) < 0.1);
}

TEST_CASE("mix: loudness and ceiling are those of the master, in any number of threads, also another time") {
    const SoundDesign design = everything();
    const MasterOptions options{.target_lufs = -18, .ceiling_dbtp = -2};
    const Mastered mixed = designed(design, sections, options);
    const auto heard = to_vector(sound_of(mixed));
    const Loudness loudness = measure_loudness(Pcm(master_rate, heard));
    CHECK(std::abs(loudness.integrated_lufs - options.target_lufs) < 0.1);
    CHECK(std::abs(loudness.integrated_lufs - mixed.after.integrated_lufs) < 0.05);
    CHECK(loudness.true_peak_dbtp < options.ceiling_dbtp + 0.1);
    CHECK(std::ssize(heard) == mixed.narration.timeline.length);
    MasterOptions threads = options;
    threads.jobs = 4;
    CHECK(to_vector(sound_of(designed(design, sections, threads))) == heard);
    const Mastered lower = master_again(designed(design, sections, options), {.ceiling_dbtp = -4}, fail);
    CHECK(measure_loudness(Pcm(master_rate, to_vector(sound_of(lower)))).true_peak_dbtp < -3.9);
}

TEST_CASE("mix: without a layer the speech is what it was, and with music it stays 20 dB above it") {
    const std::vector<Said> said{{0}, {1}, {2}};
    const Mastered plain = master(narration_of(said), {}, fail);
    const auto before = to_vector(sound_of(plain));
    const auto after = to_vector(sound_of(mix(master(narration_of(said), {}, fail), {}, {}, fail)));
    REQUIRE(before.size() == after.size());
    const SampleRange at = plain.narration.timeline.utterances[1].at;
    CHECK(std::abs(level_db(before, at.begin, at.end) - level_db(after, at.begin, at.end)) < 0.05);

    SoundDesign design;
    design.bed = music_of(60);
    const auto alone = [&](double speech_gain) {
        Narration narration = make_room(narration_of({{0}, {1}}), design);
        const Timeline timeline = at_rate(narration.timeline, master_rate);
        const auto layers = lay_out(design, narration.plan.script, timeline, -16);
        std::vector<float> music(static_cast<std::size_t>(timeline.length));
        REQUIRE(layers.size() == 1);
        layers[0].sound.read(0, std::span(music).first(static_cast<std::size_t>(layers[0].length)));
        return layers[0].gain_db + measure_loudness(Pcm(master_rate, music)).integrated_lufs + speech_gain;
    };
    CHECK(std::abs(alone(duck_db) + 38) < 0.5);
}
