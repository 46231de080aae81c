// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/join_voices.hpp"

#include "sound/equaliser.hpp"
#include "sound/loudness.hpp"
#include "sound/resample.hpp"
#include "sound/sound.hpp"
#include "sound/true_peak.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace reviewcast {

namespace {

constexpr int edge_ms = 250;         // silence at both ends, as speak() has it
constexpr double most_gain_db = 20;  // beyond it noise would be made loud
constexpr double around_s = 0.01;    // kept around a run: more than speak() keeps around a phrase

/// A voice's sound at the rate of the whole, and its marks there.
struct Part {
    Pcm pcm;
    Timeline timeline;
    double gain_db = 0;
};

/// Mean volume that a plan asks for in dB, by power and by the length of its phrases.
double planned_volume_db(const ProsodyPlan& plan) {
    double power = 0, all = 0;
    for (const UtteranceDelivery& delivery : plan.delivery)
        for (const Phrase& phrase : delivery.phrases) {
            const auto size = static_cast<double>(phrase.spoken.size());
            power += size * std::pow(10, phrase.volume_db / 10);
            all += size;
        }
    return all > 0 ? 10 * std::log10(power / all) : 0;
}

Pcm resampled(Pcm pcm, int to_rate) {
    if (pcm.sample_rate() == to_rate) return pcm;
    const auto read = [&](std::int64_t at, std::span<float> into) { read_padded(pcm, at, into); };
    const std::int64_t length = resampled_length(pcm.size(), pcm.sample_rate(), to_rate);
    Pcm made(to_rate);
    std::vector<float> block(std::size_t{1} << 17);
    for (std::int64_t at = 0; at < length; at += std::ssize(block)) {
        const auto part = std::span(block).first(
            static_cast<std::size_t>(std::min<std::int64_t>(std::ssize(block), length - at)));
        read_resampled(pcm.sample_rate(), to_rate, read, at, part);
        made.append(part);
    }
    return made;
}

/// Loudness of a voice where its plan asks for nothing louder or quieter.
double plain_loudness(const Pcm& pcm, const ProsodyPlan& plan) {
    return measure_loudness(pcm).integrated_lufs - planned_volume_db(plan);
}

std::vector<Part> prepare(std::vector<VoiceNarration>& voices) {
    int rate = 0;
    for (const VoiceNarration& voice : voices)
        rate = std::max(rate, voice.narration.pcm.sample_rate());
    std::vector<Part> parts;
    double wanted_lufs = 0;
    for (VoiceNarration& voice : voices) {
        const ProsodyPlan& plan = voice.narration.plan;
        Pcm pcm = equalise(voice.narration.pcm, plan.voice.sound);
        voice.narration.pcm = Pcm(rate);
        const double loudness = plain_loudness(pcm, plan);
        if (parts.empty()) wanted_lufs = loudness;
        const double missing = wanted_lufs - loudness;
        parts.push_back({resampled(std::move(pcm), rate), at_rate(voice.narration.timeline, rate),
                         std::isfinite(missing) ? std::clamp(missing, -most_gain_db, most_gain_db) : 0});
    }
    return parts;
}

/// Lays runs of utterances one behind the other.
class Joint {
  public:
    explicit Joint(const ProsodyPlan& plan, int rate) : plan_(plan), pcm_(rate) {
        timeline_.sample_rate = rate;
        int pause_ms = edge_ms;
        for (const UtteranceDelivery& delivery : plan.delivery) {
            if (delivery.phrases.empty()) continue;
            pause_ms = std::max(pause_ms, delivery.pause_before_ms);
            break;
        }
        end_ = next_onset_ = samples_of(pause_ms);
    }

    /// The utterances [first, last) of a part, which are those from timeline_.utterances.size() on of the
    /// whole.
    void add(const Part& part, std::size_t first, std::size_t last) {
        const auto& marks = part.timeline.utterances;
        const auto heard = [&](std::size_t i) { return marks[i].at.begin < marks[i].at.end; };
        std::size_t from = first, to = last;
        while (from < to && !heard(from))
            ++from;
        while (to > from && !heard(to - 1))
            --to;
        const std::int64_t begin = from < to ? marks[from].at.begin : 0;
        next_onset_ = std::max(next_onset_, pcm_.size());
        const std::int64_t shift = next_onset_ - begin;
        if (from < to) append(part, keep_apart(part, first, {begin, marks[to - 1].at.end}, last), shift);
        for (std::size_t i = first; i < last; ++i) {
            timeline_.utterances.push_back(i >= from && i < to ? moved(marks[i], shift)
                                                               : UtteranceMark{{end_, end_}, {}});
            if (i >= from && i < to) end_ = timeline_.utterances.back().at.end;
            const auto& phrases = plan_.delivery[timeline_.utterances.size() - 1].phrases;
            if (!phrases.empty()) next_onset_ = end_ + samples_of(phrases.back().pause_after_ms);
        }
    }

    [[nodiscard]] std::pair<Pcm, Timeline> finish() {
        silence_until(end_ + samples_of(edge_ms));
        timeline_.length = pcm_.size();
        return {std::move(pcm_), std::move(timeline_)};
    }

  private:
    [[nodiscard]] std::int64_t samples_of(int milliseconds) const {
        return std::int64_t{milliseconds} * pcm_.sample_rate() / 1000;
    }

    static UtteranceMark moved(UtteranceMark mark, std::int64_t by) {
        mark.at = {mark.at.begin + by, mark.at.end + by};
        for (WordMark& word : mark.words)
            word.at = {word.at.begin + by, word.at.end + by};
        return mark;
    }

    /// A run's sound with a little around it, but nothing of the utterances beside it in its part.
    [[nodiscard]] SampleRange keep_apart(const Part& part, std::size_t first, SampleRange run,
                                         std::size_t last) const {
        const auto& marks = part.timeline.utterances;
        const auto around = std::lround(around_s * pcm_.sample_rate());
        const std::int64_t before = first == 0 ? 0 : marks[first - 1].at.end;
        const std::int64_t after = last == marks.size() ? part.pcm.size() : marks[last].at.begin;
        const std::int64_t room = next_onset_ - pcm_.size();
        return {run.begin - std::min<std::int64_t>({around, (run.begin - before) / 2, room}),
                run.end + std::min<std::int64_t>(around, std::max<std::int64_t>(0, (after - run.end) / 2))};
    }

    void append(const Part& part, SampleRange range, std::int64_t shift) {
        silence_until(range.begin + shift);
        const auto gain = static_cast<float>(from_db(part.gain_db));
        std::vector<float> block(1u << 14);
        for (auto at = range.begin; at < range.end; at += std::ssize(block)) {
            block.resize(static_cast<std::size_t>(std::min<std::int64_t>(std::ssize(block), range.end - at)));
            read_padded(part.pcm, at, block);
            for (float& sample : block)
                sample *= gain;
            pcm_.append(block);
        }
    }

    void silence_until(std::int64_t position) {
        pcm_.append_silence(std::max<std::int64_t>(0, position - pcm_.size()));
    }

    const ProsodyPlan& plan_;
    Pcm pcm_;
    Timeline timeline_;
    std::int64_t end_ = 0;         ///< of the last that is heard
    std::int64_t next_onset_ = 0;  ///< where the next is heard
};

/// Of each utterance of the whole, its voice and its place there.
std::vector<std::pair<std::size_t, std::size_t>> places_of(const std::vector<VoiceNarration>& voices,
                                                           std::size_t count) {
    std::vector<std::pair<std::size_t, std::size_t>> places(count);
    for (std::size_t v = 0; v < voices.size(); ++v)
        for (std::size_t i = 0; i < voices[v].utterances.size(); ++i)
            places[voices[v].utterances[i]] = {v, i};
    return places;
}

/// The plan as it was spoken: with the voices that spoke, and their sounds in the samples.
void take_over(ProsodyPlan& plan, const std::vector<VoiceNarration>& voices) {
    for (const VoiceNarration& one : voices) {
        const Voice& spoke = one.narration.plan.voice;
        for (Speaker& speaker : plan.speakers)
            if (speaker.voice.name == one.voice) speaker.voice = spoke;
        if (plan.voice.name == one.voice) plan.voice = spoke;
    }
    plan.voice.sound = {.room_dbfs = plan.voice.sound.room_dbfs};
}

}  // namespace

Narration join_voices(ProsodyPlan plan, std::vector<VoiceNarration> voices) {
    const std::vector<Part> parts = prepare(voices);
    const auto places = places_of(voices, plan.delivery.size());
    Joint joint(plan, parts.front().pcm.sample_rate());
    for (std::size_t i = 0; i < places.size();) {
        const auto [voice, first] = places[i];
        std::size_t count = 1;
        while (i + count < places.size() && places[i + count].first == voice)
            ++count;
        joint.add(parts[voice], first, first + count);
        i += count;
    }
    auto [pcm, timeline] = joint.finish();
    take_over(plan, voices);
    return {std::move(plan), std::move(pcm), std::move(timeline)};
}

}  // namespace reviewcast
