// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/unicode.hpp"
#include "prosody/plan.hpp"
#include "speech/timeline.hpp"

#include <string>
#include <vector>

namespace reviewcast::hand_made {

/// Rate at which one sample is one millisecond, so that expected times can be read.
inline constexpr int millisecond_rate = 1000;

/// An utterance that is read as it is written.
inline Utterance utterance(const std::string& written, std::size_t section = 0) {
    Utterance made;
    made.written = made.spoken = written;
    made.alignment = {{{0, written.size()}, {0, written.size()}}};
    made.language = "en";
    made.section = section;
    return made;
}

/// An utterance of stretches {written, spoken}.
inline Utterance rewritten(const std::vector<std::pair<std::string, std::string>>& stretches) {
    Utterance made;
    made.language = "en";
    for (const auto& [written, spoken] : stretches) {
        const Span w{made.written.size(), made.written.size() + written.size()};
        const Span s{made.spoken.size(), made.spoken.size() + spoken.size()};
        made.alignment.push_back({w, s});
        made.written += written;
        made.spoken += spoken;
    }
    return made;
}

/// Marks of an utterance's spoken words, `word` samples each with `gap` between them, from `begin` on.
inline UtteranceMark mark(const Utterance& said, std::int64_t begin, std::int64_t word = 200,
                          std::int64_t gap = 20) {
    UtteranceMark made;
    made.at = {begin, begin};
    for (const Span& span : word_spans(said.spoken, said.language)) {
        if (!made.words.empty()) begin += gap;
        made.words.push_back({span, {begin, begin + word}});
        begin += word;
        made.at.end = begin;
    }
    return made;
}

/// A timeline in which everything is said in order, half a second of silence before, between and after.
inline Timeline timeline(const Script& script, int sample_rate = millisecond_rate) {
    Timeline made;
    made.sample_rate = sample_rate;
    const std::int64_t pause = sample_rate / 2;
    made.length = pause;
    for (const Utterance& said : script.utterances) {
        made.utterances.push_back(mark(said, made.length, sample_rate / 5, sample_rate / 50));
        if (!made.utterances.back().words.empty()) made.length = made.utterances.back().at.end + pause;
        if (made.utterances.back().words.empty()) made.utterances.back().at = {};
    }
    return made;
}

/// A plan of the script that one voice says.
inline ProsodyPlan plan(const Script& script) {
    ProsodyPlan made{script, {}, {}};
    made.delivery.resize(script.utterances.size());
    return made;
}

/// A script of one section a list of sentences.
inline Script script(const std::vector<std::vector<std::string>>& sections) {
    Script made;
    for (const auto& sentences : sections) {
        made.sections.push_back({Role::body, "Part " + std::to_string(made.sections.size() + 1)});
        for (const auto& sentence : sentences)
            made.utterances.push_back(utterance(sentence, made.sections.size() - 1));
    }
    return made;
}

}  // namespace reviewcast::hand_made
