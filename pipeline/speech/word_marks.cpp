// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/word_marks.hpp"

#include "speech/trim.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::int64_t unknown = -1;

/// The word that a position belongs to: the one it lies in, else the next one; words.size() behind the last.
std::size_t word_of(std::span<const Span> words, std::size_t at) {
    return static_cast<std::size_t>(std::ranges::upper_bound(words, at, {}, &Span::end) - words.begin());
}

std::vector<std::int64_t> find_onsets(std::span<const Span> words, std::span<const WordEvent> events,
                                      std::span<const std::int16_t> samples, SampleRange sound) {
    std::vector<std::int64_t> onsets(words.size(), unknown);
    std::size_t next_word = 0;
    auto earliest = sound.begin;
    for (const auto& event : events) {
        const auto word = word_of(words, event.at);
        if (word < next_word || word >= words.size()) continue;
        const auto onset = std::max(earliest, next_sound(samples, event.sample));
        if (event.sample < 0 || onset >= sound.end) continue;
        onsets[word] = onset;
        next_word = word + 1;
        earliest = onset + 1;
    }
    onsets.front() = sound.begin;
    return onsets;
}

/// Shares [begin, end) among words by their lengths.
void share(std::span<const Span> words, SampleRange range, std::span<WordMark> marks) {
    double total = 0;
    for (const auto& word : words)
        total += static_cast<double>(std::max<std::size_t>(1, word.size()));
    double done = 0;
    const auto length = static_cast<double>(range.end - range.begin);
    auto begin = range.begin;
    for (std::size_t i = 0; i < words.size(); ++i) {
        done += static_cast<double>(std::max<std::size_t>(1, words[i].size()));
        const auto end = range.begin + static_cast<std::int64_t>(length * (done / total));
        marks[i] = {words[i], {begin, end}};
        begin = end;
    }
}

}  // namespace

std::vector<WordMark> mark_words(std::span<const Span> words, std::span<const WordEvent> events,
                                 std::span<const std::int16_t> samples, SampleRange sound) {
    std::vector<WordMark> marks(words.size());
    if (words.empty()) return marks;
    const auto onsets = find_onsets(words, events, samples, sound);
    for (std::size_t first = 0; first < words.size();) {
        auto last = first + 1;
        while (last < words.size() && onsets[last] == unknown)
            ++last;
        const auto next_onset = last < words.size() ? onsets[last] : sound.end;
        const auto end = std::clamp(sound_before(samples, next_onset), onsets[first], next_onset);
        share(words.subspan(first, last - first), {onsets[first], end},
              std::span(marks).subspan(first, last - first));
        first = last;
    }
    return marks;
}

}  // namespace reviewcast
