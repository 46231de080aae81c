// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/script.hpp"
#include "speech/timeline.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace reviewcast {

/// A word as written, with the punctuation that belongs to it, and when it is heard.
struct CueWord {
    Span written;    ///< in Utterance::written; no white space at either end
    SampleRange at;  ///< end >= begin; empty only where the whole utterance has no time
    friend bool operator==(const CueWord&, const CueWord&) = default;
};

/// The part of `whole` that falls to the shares [from, to) of `total`; total >= to >= from, total > 0.
[[nodiscard]] SampleRange share_of(SampleRange whole, std::size_t from, std::size_t to, std::size_t total);

/// Where each utterance is heard. One that nothing is spoken of stands in the pause between its neighbours,
/// which several such utterances share evenly; result.size() == timeline.utterances.size(), begins in order.
[[nodiscard]] std::vector<SampleRange> times_of_utterances(const Timeline& timeline);

/// The words of an utterance, in order: everything of `written` but white space lies in exactly one of them.
/// A word that is read as several spoken words has their union; words that are read together share their time
/// by length; marks that are not read stay with the word before them, else with the one after. `at` is the
/// utterance's own time, used where the engine marked no word.
[[nodiscard]] std::vector<CueWord> cue_words(const Utterance& utterance, const std::vector<WordMark>& marks,
                                             SampleRange at);

/// Code points in well-formed UTF-8, which is how lengths of lines and titles are counted.
[[nodiscard]] std::size_t count_characters(std::string_view text);

/// End of the longest piece of text[begin…end) of at most `limit` characters (>= 1) that cuts no character in
/// two and parts no combining mark, joiner or variation selector from what it stands on, unless nothing else
/// is left.
[[nodiscard]] std::size_t cut_characters(std::string_view text, Span range, std::size_t limit);

}  // namespace reviewcast
