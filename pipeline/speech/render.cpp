// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/render.hpp"

#include "base/unicode.hpp"
#include "speech/engine_text.hpp"
#include "speech/trim.hpp"
#include "speech/word_marks.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace reviewcast {

namespace {

int pitch_points(const Voice& voice, double factor) {
    return std::clamp(static_cast<int>(std::lround(voice.pitch + points_per_octave * std::log2(factor))), 0,
                      99);
}

int words_per_minute(const Voice& voice, double factor) {
    return static_cast<int>(std::lround(voice.words_per_minute * factor));
}

/// The spans that lie in a range; both ordered.
template <class T, class SpanOf>
std::span<const T> within(std::span<const T> all, Span range, SpanOf span_of) {
    const auto first =
        std::ranges::lower_bound(all, range.begin, {}, [&](const T& t) { return span_of(t).begin; });
    const auto last =
        std::ranges::lower_bound(all, range.end, {}, [&](const T& t) { return span_of(t).begin; });
    return {first, std::max(first, last)};
}

/// The byte of the engine's text where a byte of the utterance stands, or the first behind it.
std::size_t position_of(const EngineText& text, std::size_t origin) {
    return static_cast<std::size_t>(std::ranges::lower_bound(text.origin, origin) - text.origin.begin());
}

/// The pronunciations of a phrase's words. Sounds are one piece, and count where the phrase holds them whole;
/// a passage in another language may go on over a pause.
std::vector<EnginePronunciation> pronunciations_in(const Utterance& utterance, Span phrase,
                                                   const EngineText& text) {
    std::vector<EnginePronunciation> found;
    for (const Pronunciation& one : utterance.pronunciations) {
        const Span inside{std::max(one.spoken.begin, phrase.begin), std::min(one.spoken.end, phrase.end)};
        if (inside.begin >= inside.end || (!one.ipa.empty() && inside != one.spoken)) continue;
        const Span at{position_of(text, inside.begin), position_of(text, inside.end)};
        if (at.begin < at.end) found.push_back({at, one.ipa, one.language});
    }
    return found;
}

EngineRequest request_for(const Voice& voice, const Phrase& phrase, const EngineText& text,
                          std::span<const Accent> accents, std::vector<EnginePronunciation> pronunciations) {
    EngineRequest request{text.text,
                          words_per_minute(voice, phrase.rate),
                          pitch_points(voice, phrase.pitch),
                          std::clamp(static_cast<int>(std::lround(voice.range * phrase.range)), 0, 99),
                          voice.word_gap_ms,
                          {},
                          std::move(pronunciations)};
    const auto last_word = text.text.find_last_of(' ') + 1;
    const bool is_accented = !accents.empty() && position_of(text, accents.back().spoken.end) > last_word;
    for (const auto& accent : accents) {
        request.changes.push_back({position_of(text, accent.spoken.begin),
                                   words_per_minute(voice, phrase.rate * accent.rate),
                                   pitch_points(voice, phrase.pitch * accent.pitch)});
        const auto end = position_of(text, accent.spoken.end);
        // Only where words follow: a command behind the last one would be a pause (eSpeak NG 1.51).
        if (end + 1 < text.text.size())
            request.changes.push_back({end, request.words_per_minute, request.pitch});
    }
    if (phrase.end_rate != 1 && last_word > 0 && !is_accented)
        request.changes.push_back(
            {last_word, words_per_minute(voice, phrase.rate * phrase.end_rate), request.pitch});
    return request;
}

void amplify_accents(std::span<float> samples, std::span<const Accent> accents,
                     std::span<const WordMark> marks, std::int64_t lead, int sample_rate) {
    for (const auto& accent : accents) {
        const auto words = within(marks, accent.spoken, [](const WordMark& mark) { return mark.spoken; });
        if (words.empty()) continue;
        amplify(samples, {words.front().at.begin + lead, words.back().at.end + lead}, accent.volume_db,
                sample_rate);
    }
}

/// One phrase: its sound, and its marks from the sound's first sample on.
struct RenderedPhrase {
    Cut cut;
    std::int64_t length = 0;  ///< samples from the first sound to the end of the last
    std::vector<WordMark> words;
};

RenderedPhrase render_phrase(const ProsodyPlan& plan, std::size_t utterance_index, const Phrase& phrase,
                             bool is_last, std::span<const Span> words, const Engine& engine,
                             int sample_rate) {
    const auto& utterance = plan.script.utterances[utterance_index];
    auto text = engine_text(utterance.spoken, phrase.spoken, words, is_last);
    RenderedPhrase result;
    if (text.text.empty()) return result;
    if (phrase.falls && text.text.back() == '?') text.text.back() = '.';
    if (phrase.goes_on && text.text.back() == '.') text.text.back() = ',';
    const std::span<const Accent> all_accents = plan.delivery[utterance_index].accents;
    const auto accents =
        within(all_accents, phrase.spoken, [](const Accent& accent) { return accent.spoken; });
    auto heard = engine.say(
        request_for(plan.voice, phrase, text, accents, pronunciations_in(utterance, phrase.spoken, text)));
    std::erase_if(heard.words, [&](const WordEvent& event) { return event.at >= text.origin.size(); });
    for (auto& event : heard.words)
        event.at = text.origin[event.at];

    const auto sound = find_sound(heard.samples);
    result.words = mark_words(words, heard.words, heard.samples, sound);
    result.cut = cut_sound(heard.samples, sound, sample_rate);
    result.length = sound.end - sound.begin;
    for (auto& word : result.words)
        word.at = {word.at.begin - sound.begin, word.at.end - sound.begin};
    const auto gain = static_cast<float>(std::pow(10.0, (phrase.volume_db + headroom_db) / 20));
    for (auto& sample : result.cut.samples)
        sample *= gain;
    amplify_accents(result.cut.samples, accents, result.words, result.cut.lead, sample_rate);
    return result;
}

/// Writes sounds and silences one after the other and knows how far it is.
class Writer {
  public:
    Writer(const RenderSink& sink, int sample_rate) : sink_(sink), sample_rate_(sample_rate) {}
    [[nodiscard]] std::int64_t position() const { return position_; }
    void append(std::span<const float> samples) {
        sink_.append(samples);
        position_ += static_cast<std::int64_t>(samples.size());
    }
    /// Adds silence until so long after a position; nothing where it is past that already.
    void pause(std::int64_t from, int milliseconds) {
        static constexpr std::array<float, 4096> silence{};
        const auto until = from + std::int64_t{milliseconds} * sample_rate_ / 1000;
        while (position_ < until) {
            const auto count = std::min<std::int64_t>(until - position_, silence.size());
            append({silence.data(), static_cast<std::size_t>(count)});
        }
    }

  private:
    const RenderSink& sink_;
    int sample_rate_;
    std::int64_t position_ = 0;
};

UtteranceMark render_utterance(const ProsodyPlan& plan, std::size_t index, bool ends_passage,
                               const Engine& engine, int sample_rate, Writer& writer) {
    const auto& utterance = plan.script.utterances[index];
    const auto words = word_spans(utterance.spoken, utterance.language);
    const auto& phrases = plan.delivery[index].phrases;
    UtteranceMark mark{{writer.position(), writer.position()}, {}};
    bool begun = false;
    for (const auto& phrase : phrases) {
        const bool is_last = &phrase == &phrases.back();
        const auto own = within<Span>(words, phrase.spoken, [](const Span& word) { return word; });
        const auto rendered = render_phrase(plan, index, phrase, is_last, own, engine, sample_rate);
        const auto onset = writer.position() + rendered.cut.lead;
        writer.append(rendered.cut.samples);
        for (const auto& word : rendered.words)
            mark.words.push_back({word.spoken, {onset + word.at.begin, onset + word.at.end}});
        auto pause_from = writer.position();
        if (rendered.length > 0) {
            if (!begun) mark.at.begin = onset;
            begun = true;
            pause_from = mark.at.end = onset + rendered.length;
        }
        // The pause behind a passage is made where passages are joined.
        if (!(is_last && ends_passage)) writer.pause(pause_from, phrase.pause_after_ms);
    }
    return mark;
}

}  // namespace

std::vector<UtteranceMark> render_passage(const ProsodyPlan& plan, const Passage& passage,
                                          const Engine& engine, int sample_rate, const RenderSink& sink) {
    if (!passage.language.empty()) engine.switch_language(plan.voice, passage.language);
    Writer writer(sink, sample_rate);
    std::vector<UtteranceMark> marks;
    auto last_spoken = passage.first;
    for (auto i = passage.first; i < passage.last; ++i)
        if (!plan.delivery[i].phrases.empty()) last_spoken = i;
    for (auto i = passage.first; i < passage.last; ++i) {
        sink.begin_utterance(i);
        marks.push_back(render_utterance(plan, i, i == last_spoken, engine, sample_rate, writer));
    }
    return marks;
}

}  // namespace reviewcast
