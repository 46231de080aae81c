// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.hpp"
#include "prosody/plan.hpp"
#include "speech/timeline.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Name of the timed transcript in an episode's folder.
inline constexpr std::string_view timed_transcript_name = "transcript.json";

/// A word as written, with its punctuation and the space after it, and when it is heard.
struct TimedWord {
    std::string text;  ///< never empty; the words of a paragraph, one after the other, are its text
    std::int64_t begin_ms = 0;
    std::int64_t end_ms = 0;  ///< >= begin_ms
    friend bool operator==(const TimedWord&, const TimedWord&) = default;
};

/// A sentence; it has at least one word.
struct TimedSentence {
    std::string language;  ///< BCP 47
    std::vector<TimedWord> words;
    friend bool operator==(const TimedSentence&, const TimedSentence&) = default;
};

/// Sentences that are written together; at least one.
struct TimedParagraph {
    bool is_heading = false;
    bool is_host = false;  ///< said by the host, not written by the reviewer
    std::vector<TimedSentence> sentences;
    std::string speaker;  ///< who says it, where a voice of its own does; empty: the host, or the reviewer
    friend bool operator==(const TimedParagraph&, const TimedParagraph&) = default;
};

/// A section of the episode; it has at least one paragraph.
struct TimedSection {
    Role role = Role::body;
    std::string title;  ///< never empty
    std::vector<TimedParagraph> paragraphs;
    friend bool operator==(const TimedSection&, const TimedSection&) = default;
};

/// Everything an episode says, as it is written, and when each word is heard: what a page or a book that
/// follows the audio is made of. Times are in milliseconds from the start of the audio, in order.
struct TimedTranscript {
    std::vector<TimedSection> sections;
    friend bool operator==(const TimedTranscript&, const TimedTranscript&) = default;
};

/// The words of the plan at the times of the timeline, with the paragraphs of write_transcript().
[[nodiscard]] TimedTranscript make_timed_transcript(const ProsodyPlan& plan, const Timeline& timeline);

/// As text, a word a JSON array [text, begin_ms, end_ms].
[[nodiscard]] std::string write_timed_transcript(const TimedTranscript& transcript);

/// Reads what write_timed_transcript() wrote. Throws InputError, which names no file, where it is anything
/// else: other JSON, an unknown role or version, an empty list, times that are negative or not in order.
[[nodiscard]] TimedTranscript read_timed_transcript(std::string_view text);

/// Whom a page or a book names before a paragraph: its own speaker, where the one before it and the section's
/// title do not say it already; empty before others, and before headings.
[[nodiscard]] std::string speaker_before(const TimedSection& section, std::size_t paragraph);

/// The words one after the other.
[[nodiscard]] std::string text_of(const TimedSentence& sentence);
[[nodiscard]] std::string text_of(const TimedParagraph& paragraph);

}  // namespace reviewcast
