// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.hpp"
#include "prosody/plan.hpp"

#include <map>
#include <string>

namespace reviewcast {

/// What an episode is made from, as digests: an episode is rendered again where one of them differs. Empty
/// where there is no episode yet.
struct Fingerprint {
    std::string text;      ///< the reviewer's words by their sections; knows a review under another file name
    std::string facts;     ///< title, item, author, date, language, scores, credits
    std::string said;      ///< the utterances: what is written, how it is said
    std::string delivery;  ///< the voice and how each utterance sounds
    /// What else shapes the files, a line each: "bitrate: 96". Their names are said in reasons.
    std::string settings;
    /// The words that entries of a lexicon spoke for, and what they said: words, or IPA between slashes.
    std::map<std::string, std::string> lexicon;

    [[nodiscard]] bool empty() const { return said.empty(); }
    friend bool operator==(const Fingerprint&, const Fingerprint&) = default;
};

/// The fingerprint of a plan. `disclosure`: the sentence of the tags about the synthetic voice.
[[nodiscard]] Fingerprint fingerprint_of(const ProsodyPlan& plan, const std::string& disclosure,
                                         const std::string& settings);

/// Why an episode of one fingerprint is to be rendered again as the other: "review changed", "voice changed:
/// american-man → british-woman", "lexicon: 'Almodóvar' changed", "never rendered"; empty where both are
/// equal. `same_bytes`: whether the source is byte for byte as it was.
[[nodiscard]] std::string reason_to_render(const Fingerprint& before, const Fingerprint& now,
                                           bool same_bytes);

[[nodiscard]] Json to_json(const Fingerprint& fingerprint);
/// What to_json gave; what is missing is empty.
[[nodiscard]] Fingerprint fingerprint_from_json(const Json& json);

}  // namespace reviewcast
