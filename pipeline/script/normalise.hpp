// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/script.hpp"

#include <string>
#include <string_view>

namespace reviewcast {

/// What is said, and how it stands beside what is written.
struct Reading {
    std::string spoken;
    Alignment alignment;
};

/// Turns a sentence into the words a newsreader would say: scores, numbers, dates, money, abbreviations,
/// initials, symbols. Total: any well-formed UTF-8 gives a reading. English readings hold no digit and no
/// symbol, only words and the punctuation that the voice phrases by (. , ; : ? ! ' - and quotation marks).
/// `language` is BCP 47; languages without a table keep their numbers for the engine.
[[nodiscard]] Reading normalise(std::string_view written, const std::string& language);

/// Script to Script: fills spoken and alignment of every utterance.
[[nodiscard]] Script say(Script script);

/// The reading of a score in a language: "eight out of ten", "four and a half stars out of five".
[[nodiscard]] std::string speak_score(const Score& score, const std::string& language);

}  // namespace reviewcast
