// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/speak.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "base/unicode.hpp"
#include "speech/engine_text.hpp"
#include "speech/engines.hpp"
#include "speech/sentences.hpp"
#include "speech/voice_host.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace reviewcast {

namespace {

constexpr int edge_ms = 250;  // silence at both ends, so that no player cuts into a word
constexpr std::size_t quoted_bytes = 60;

/// The beginning of what is said, for messages: at most `quoted_bytes`, cut at a word.
std::string first_words(std::string_view spoken) {
    if (spoken.size() <= quoted_bytes) return std::string(spoken);
    auto end = spoken.substr(0, quoted_bytes).rfind(' ');
    if (end == std::string_view::npos) {
        end = 0;
        for (const auto& c : code_points(spoken.substr(0, quoted_bytes + 4)))
            if (c.at.end <= quoted_bytes) end = c.at.end;
    }
    return std::string(spoken.substr(0, end)) + "…";
}

std::string place_of(const ProsodyPlan& plan, std::size_t utterance_index) {
    const auto& utterance = plan.script.utterances.at(utterance_index);
    return format("\"{}\" in section \"{}\"", first_words(utterance.spoken),
                  plan.script.sections.at(utterance.section).title);
}

void warn_of_long_words(const ProsodyPlan& plan, const WarningSink& warn) {
    for (std::size_t i = 0; i < plan.script.utterances.size(); ++i) {
        const auto& utterance = plan.script.utterances[i];
        if (utterance.spoken.size() <= word_limit_bytes) continue;
        for (const auto& word : word_spans(utterance.spoken, utterance.language))
            if (word.size() > word_limit_bytes)
                warn({"long-word", format("of a word of {} bytes only the first {} are spoken: {}",
                                          word.size(), word_limit_bytes, place_of(plan, i))});
    }
}

std::int64_t samples_of(int milliseconds, int sample_rate) {
    return std::int64_t{milliseconds} * sample_rate / 1000;
}

/// Puts the passages, as they come back in order, into one sound and one timeline.
class Assembly {
  public:
    Assembly(const ProsodyPlan& plan, int sample_rate) : plan_(plan), pcm_(sample_rate) {
        timeline_.sample_rate = sample_rate;
        timeline_.utterances.reserve(plan.delivery.size());
        int pause_ms = edge_ms;
        for (const auto& delivery : plan.delivery) {
            if (delivery.phrases.empty()) continue;
            pause_ms = std::max(pause_ms, delivery.pause_before_ms);
            break;
        }
        pcm_.append_silence(samples_of(pause_ms, sample_rate));
        spoken_until_ = pcm_.size();
    }

    void add(const Passage& passage, const Slot& slot) {
        const auto begin = pcm_.size();
        bool is_heard = false;
        for (auto& mark : slot.take(pcm_)) {
            shift(mark, begin);
            is_heard |= mark.at.begin < mark.at.end;
            // What is not heard is marked where the speech before it ends, in front of the pause.
            if (mark.at.begin == mark.at.end) mark.at = {spoken_until_, spoken_until_};
            keep_inside(mark);
            spoken_until_ = mark.at.end;
            timeline_.utterances.push_back(std::move(mark));
        }
        int pause_ms = 0;
        for (auto i = passage.first; i < passage.last; ++i)
            if (!plan_.delivery[i].phrases.empty())
                pause_ms = plan_.delivery[i].phrases.back().pause_after_ms;
        pause(is_heard ? spoken_until_ : pcm_.size(), pause_ms);
    }

    [[nodiscard]] std::pair<Pcm, Timeline> finish() {
        pause(spoken_until_, edge_ms);
        timeline_.length = pcm_.size();
        return {std::move(pcm_), std::move(timeline_)};
    }

  private:
    static void shift(UtteranceMark& mark, std::int64_t by) {
        mark.at = {mark.at.begin + by, mark.at.end + by};
        for (auto& word : mark.words)
            word.at = {word.at.begin + by, word.at.end + by};
    }

    /// A phrase of which nothing is heard has its words in the pause around the utterance.
    static void keep_inside(UtteranceMark& mark) {
        for (auto& word : mark.words)
            word.at = {std::clamp(word.at.begin, mark.at.begin, mark.at.end),
                       std::clamp(word.at.end, mark.at.begin, mark.at.end)};
    }

    /// Silence until so long after a position.
    void pause(std::int64_t from, int milliseconds) {
        pcm_.append_silence(from + samples_of(milliseconds, pcm_.sample_rate()) - pcm_.size());
    }

    const ProsodyPlan& plan_;
    Pcm pcm_;
    Timeline timeline_;
    std::int64_t spoken_until_ = 0;
};

[[noreturn]] void report(const ProsodyPlan& plan, const Engine& engine, const ChildEnd& end,
                         const Slot& slot) {
    const auto reason = slot.failure();
    throw ExternalError(format("{} {} while speaking {}", engine.name,
                               reason.empty() ? end.reason : "failed (" + reason + ")",
                               place_of(plan, slot.utterance())));
}

}  // namespace

Narration speak(ProsodyPlan plan, const SpeakOptions& options, const WarningSink& warn) {
    const Engine engine = engine_for(plan.voice, options.phonemes, options.cache);
    return speak(std::move(plan), options, warn, engine);
}

Narration speak(ProsodyPlan plan, const SpeakOptions& options, const WarningSink& warn,
                const Engine& engine) {
    assert(options.jobs >= 1 && plan.delivery.size() == plan.script.utterances.size());
    warn_of_long_words(plan, warn);
    if (engine.sentence_limit) plan = join_phrases(std::move(plan));
    const auto passages = engine.sentence_limit ? split_sentences(plan) : split_passages(plan);
    // Some passages are ready before their turn, so that no processor waits for a long one.
    const auto ahead = static_cast<std::size_t>(options.jobs == 1 ? 1 : 4 * options.jobs);
    std::vector<Slot> slots(std::clamp<std::size_t>(passages.size(), 1, ahead));
    // An engine ends its own work at its limit and says so; ours is for one that cannot.
    const auto time_limit =
        engine.sentence_limit ? *engine.sentence_limit + options.time_limit : options.time_limit;
    VoiceHost host(plan, passages, engine, slots, options.jobs, time_limit);
    Assembly assembly(plan, host.sample_rate());

    std::size_t all_bytes = 1;
    for (const auto& passage : passages)
        all_bytes += passage.size_bytes;
    std::size_t bytes_done = 0;
    std::size_t started = 0;
    for (std::size_t next = 0; next < passages.size(); ++next) {
        for (; started < passages.size() && started < next + slots.size(); ++started) {
            slots[started % slots.size()].clear();
            host.start(started, started % slots.size());
        }
        const auto& slot = slots[next % slots.size()];
        if (const auto end = host.wait(next); !end.succeeded) report(plan, engine, end, slot);
        assembly.add(passages[next], slot);
        bytes_done += passages[next].size_bytes;
        options.progress(static_cast<double>(bytes_done) / static_cast<double>(all_bytes));
    }
    auto [pcm, timeline] = assembly.finish();
    options.progress(1);
    return {std::move(plan), std::move(pcm), std::move(timeline)};
}

}  // namespace reviewcast
