// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/engine.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace reviewcast {

/// One token of Flite's: a word in ASCII with the punctuation around it, and how it departs from the phrase.
struct FliteToken {
    std::size_t at = 0;  ///< byte of the request's text where it begins
    std::string name;    ///< letters, digits, apostrophes and stops inside
    std::string punctuation;
    std::string phones;  ///< "k ae1 t" where its sounds are given; otherwise empty
    double stretch = 1;  ///< factor of its length
    double pitch = 1;    ///< factor of its F0
};

/// Words of a pronunciation in Flite's phones, "k ae1 t"; none where the letters are to be read.
using PhoneSource = std::function<std::vector<std::string>(const EnginePronunciation&)>;

/// Cuts a request into tokens. What has neither a letter nor a digit in ASCII is no token; its punctuation
/// goes to the one before it.
[[nodiscard]] std::vector<FliteToken> flite_tokens(const EngineRequest& request,
                                                   const PhoneSource& phones_of);

/// A word as to_engine_phonemes writes it ("k|'ae|t") with its stress where Flite has it, on the vowel: "k
/// ae1 t".
[[nodiscard]] std::string flite_phones(const std::string& phonemes);

}  // namespace reviewcast
