// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/align_words.hpp"

#include "base/unicode.hpp"
#include "speech/align.hpp"
#include "speech/trim.hpp"
#include "speech/word_marks.hpp"

namespace reviewcast {

std::vector<WordEvent> align_words(const std::string& text, const std::string& language,
                                   const EngineSound& known, int known_rate,
                                   std::span<const std::int16_t> samples, int sample_rate) {
    const SampleRange sound = find_sound(known.samples);
    if (sound.begin == sound.end || samples.empty()) return {};
    const auto marks = mark_words(word_spans(text, language), known.words, known.samples, sound);
    std::vector<std::int64_t> positions;
    for (const WordMark& mark : marks)
        positions.push_back(mark.at.begin - sound.begin);
    const auto said = std::span(known.samples)
                          .subspan(static_cast<std::size_t>(sound.begin),
                                   static_cast<std::size_t>(sound.end - sound.begin));
    const auto found = align({said, known_rate}, positions, {samples, sample_rate});
    std::vector<WordEvent> events;
    for (std::size_t i = 0; i < found.size(); ++i)
        events.push_back({marks[i].spoken.begin, found[i]});
    return events;
}

}  // namespace reviewcast
