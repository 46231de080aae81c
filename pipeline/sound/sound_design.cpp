// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/sound_design.hpp"

#include "sound/resample.hpp"
#include "sound/silences.hpp"
#include "sound/stings.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace reviewcast {

namespace {

constexpr double speech_lufs = -16;  // the loudness of speech that sting_dbfs is meant for
constexpr double most_music_gain_db = 20;
constexpr double edge_s = 0.25;  // silence at the end, as speak() has it

constexpr double after_intro_s = 0.4;  // from the end of the intro to the first word
constexpr double before_bed_s = 2;     // a bed alone, where there is no intro
constexpr double bed_overlap_s = 2;    // of a bed and an intro that ends by itself
constexpr double most_bed_s = 20;      // from the first word on: the opening is a sentence or two
constexpr double bed_fade_s = 2;       // after the opening
constexpr double outro_overlap_s = 4;  // of the outro and the last sentence, at most
constexpr double least_outro_alone_s = 2;
constexpr double cut_fade_s = 2.5;     // where a piece is cut off
constexpr double whole_fade_s = 0.02;  // where it ends by itself

constexpr double before_sting_s = 0.35, after_sting_s = 0.35;

/// Where one of our own sounds belongs: in the pause between two utterances that are heard.
struct StingPlace {
    std::int64_t pause_begin = 0, pause_end = 0;
    bool warns = false;  ///< of spoilers
};

std::vector<std::size_t> heard_utterances(const Timeline& timeline) {
    std::vector<std::size_t> heard;
    for (std::size_t i = 0; i < timeline.utterances.size(); ++i)
        if (timeline.utterances[i].at.begin < timeline.utterances[i].at.end) heard.push_back(i);
    return heard;
}

/// Whether the reviewer's own spoilers follow: where they were left out, the host alone says so.
bool spoils(const Script& script, const std::vector<std::size_t>& heard, std::size_t from) {
    for (std::size_t i = from; i < heard.size(); ++i) {
        const Utterance& one = script.utterances[heard[i]];
        if (one.role != Role::spoiler) return false;
        if (!one.is_frame) return true;
    }
    return false;
}

std::vector<StingPlace> sting_places(const SoundDesign& design, const Script& script,
                                     const Timeline& timeline) {
    std::vector<StingPlace> places;
    if (!design.stings) return places;
    const auto heard = heard_utterances(timeline);
    for (std::size_t i = 1; i < heard.size(); ++i) {
        const Utterance &before = script.utterances[heard[i - 1]], &after = script.utterances[heard[i]];
        const bool warns =
            after.role == Role::spoiler && before.role != Role::spoiler && spoils(script, heard, i);
        // The bed fades out in the pause after the opening, which is sound enough.
        const bool parts = before.section != after.section && !(design.bed && before.section == 0);
        if (warns || parts)
            places.push_back(
                {timeline.utterances[heard[i - 1]].at.end, timeline.utterances[heard[i]].at.begin, warns});
    }
    return places;
}

double seconds_of(const Music& music) {
    return static_cast<double>(music.pcm.size()) / music.pcm.sample_rate();
}

/// How long a piece of which `length_s` is heard takes to fade out.
double fade_out_s(const Music& music, double length_s) {
    return length_s < seconds_of(music) ? std::min(cut_fade_s, length_s / 2) : whole_fade_s;
}

double seconds_of_sting(bool warns) {
    constexpr int rate = 8000;
    return static_cast<double>((warns ? spoiler_tone(rate) : section_sting(rate)).size()) / rate;
}

double intro_s(const SoundDesign& design) {
    return design.intro ? std::min(seconds_of(*design.intro), design.alone_s) : 0;
}

/// When the first word is said at the earliest.
double first_word_s(const SoundDesign& design) {
    if (design.intro) return intro_s(design) + after_intro_s;
    return design.bed ? before_bed_s : 0;
}

/// How long the outro is heard under the last sentence, and then alone.
struct OutroTimes {
    double under_s = 0, alone_s = 0;
};

OutroTimes outro_times(const SoundDesign& design, const Timeline& timeline) {
    const auto heard = heard_utterances(timeline);
    if (!design.outro || heard.empty()) return {};
    const SampleRange last = timeline.utterances[heard.back()].at;
    const double length_s = seconds_of(*design.outro);
    const double last_s = static_cast<double>(last.end - last.begin) / timeline.sample_rate;
    const double under_s = std::max(0.0, std::min({outro_overlap_s, last_s, length_s - least_outro_alone_s}));
    return {under_s, std::min(length_s - under_s, design.alone_s)};
}

/// A piece of music from its beginning, at a place of the master.
Layer layer_of(const Music& music, double begin_s, double length_s, int rate, double target_lufs) {
    Layer layer;
    const Pcm& pcm = music.pcm;
    layer.sound = {rate, resampled_length(pcm.size(), pcm.sample_rate(), rate),
                   [&pcm, rate](std::int64_t position, std::span<float> into) {
                       const auto read = [&](std::int64_t at, std::span<float> samples) {
                           read_padded(pcm, at, samples);
                       };
                       read_resampled(pcm.sample_rate(), rate, read, position, into);
                   }};
    layer.at = std::lround(begin_s * rate);
    layer.length = std::min<std::int64_t>(layer.sound.size, std::lround(length_s * rate));
    layer.fade_out = std::lround(fade_out_s(music, length_s) * rate);
    layer.gain_db = std::min(target_lufs + music_lu - music.loudness_lufs, most_music_gain_db);
    layer.ducks = true;
    return layer;
}

/// When the last sentence of the opening ends, but a bed does not go on for ever.
std::int64_t opening_end(const Script& script, const Timeline& timeline) {
    const auto heard = heard_utterances(timeline);
    const std::int64_t begin = timeline.utterances[heard.front()].at.begin;
    std::int64_t end = begin;
    for (const std::size_t i : heard)
        if (script.utterances[i].section == script.utterances[heard.front()].section)
            end = std::max(end, timeline.utterances[i].at.end);
    return std::min(end, begin + std::lround(most_bed_s * timeline.sample_rate));
}

/// A bed comes in while the intro goes.
double bed_fade_in_s(const SoundDesign& design) {
    if (!design.intro) return whole_fade_s;
    const double intro = intro_s(design);
    const bool is_cut = intro < seconds_of(*design.intro);
    return is_cut ? fade_out_s(*design.intro, intro) : std::min(bed_overlap_s, intro);
}

void add_bed(std::vector<Layer>& layers, const SoundDesign& design, const Script& script,
             const Timeline& timeline, double target_lufs) {
    const int rate = timeline.sample_rate;
    const double fade_in_s = bed_fade_in_s(design);
    const double begin_s = design.intro ? intro_s(design) - fade_in_s : 0;
    const double end_s = static_cast<double>(opening_end(script, timeline)) / rate + bed_fade_s;
    layers.push_back(layer_of(*design.bed, begin_s, end_s - begin_s, rate, target_lufs));
    layers.back().fade_in = std::lround(fade_in_s * rate);
    if (layers.back().length < layers.back().sound.size)
        layers.back().fade_out = std::lround(bed_fade_s * rate);
}

void add_stings(std::vector<Layer>& layers, const SoundDesign& design, const Script& script,
                const Timeline& timeline, double target_lufs) {
    const int rate = timeline.sample_rate;
    const Sound sting = sound_of(Pcm(rate, section_sting(rate))),
                tone = sound_of(Pcm(rate, spoiler_tone(rate)));
    for (const StingPlace& place : sting_places(design, script, timeline)) {
        Layer layer{.sound = place.warns ? tone : sting};
        layer.length = layer.sound.size;
        layer.at = place.pause_end - std::lround(after_sting_s * rate) - layer.length;
        layer.gain_db = sting_dbfs + target_lufs - speech_lufs;
        layers.push_back(std::move(layer));
    }
}

}  // namespace

Narration make_room(Narration narration, const SoundDesign& design) {
    const Timeline& timeline = narration.timeline;
    const auto heard = heard_utterances(timeline);
    if (heard.empty()) return narration;
    const auto samples = [&](double seconds) { return std::lround(seconds * timeline.sample_rate); };
    const auto missing = [](std::int64_t wanted, std::int64_t there) {
        return std::max<std::int64_t>(0, wanted - there);
    };
    const SampleRange first = timeline.utterances[heard.front()].at,
                      last = timeline.utterances[heard.back()].at;
    std::vector<Silence> silences{{0, missing(samples(first_word_s(design)), first.begin)}};
    for (const StingPlace& place : sting_places(design, narration.plan.script, timeline)) {
        const double wanted_s = before_sting_s + seconds_of_sting(place.warns) + after_sting_s;
        const std::int64_t pause = place.pause_end - place.pause_begin;
        silences.push_back({place.pause_begin + pause / 2, missing(samples(wanted_s), pause)});
    }
    const double alone_s = outro_times(design, timeline).alone_s;
    silences.push_back(
        {timeline.length, design.outro ? missing(samples(alone_s + edge_s), timeline.length - last.end) : 0});
    return with_silences(std::move(narration), silences);
}

std::vector<Layer> lay_out(const SoundDesign& design, const Script& script, const Timeline& timeline,
                           double target_lufs) {
    std::vector<Layer> layers;
    const auto heard = heard_utterances(timeline);
    if (heard.empty()) return layers;
    const int rate = timeline.sample_rate;
    if (design.intro) layers.push_back(layer_of(*design.intro, 0, intro_s(design), rate, target_lufs));
    if (design.bed) add_bed(layers, design, script, timeline, target_lufs);
    add_stings(layers, design, script, timeline, target_lufs);
    if (design.outro) {
        const OutroTimes times = outro_times(design, timeline);
        const double last_s = static_cast<double>(timeline.utterances[heard.back()].at.end) / rate;
        layers.push_back(layer_of(*design.outro, last_s - times.under_s, times.under_s + times.alone_s, rate,
                                  target_lufs));
    }
    return layers;
}

}  // namespace reviewcast
