// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "episode/publish.hpp"
#include "narrate.hpp"
#include "sound/sound_design.hpp"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace reviewcast {

/// A review that is ready to be spoken.
struct PreparedReview {
    std::string review_json;  ///< what was understood, as review.json has it
    ProsodyPlan plan;
    std::string disclosure;  ///< the tags' sentence about the synthetic voice; empty: the program's own
};

[[nodiscard]] PreparedReview prepare(Review review, const Setup& setup);

/// Puts an episode in its place.
using Publisher = std::function<Published(Episode episode, const std::string& review_json,
                                          const EpisodeOptions& options, const WarningSink& warn)>;

/// How an episode is made of a prepared review.
struct EpisodeMaking {
    EpisodeFileOptions files;
    std::shared_ptr<const SoundDesign> sounds;
    bool plain = false;
    std::string guid;               ///< EpisodeOptions::guid
    std::vector<Warning> warnings;  ///< what was warned of before
    Publisher publish;
};

/// Speaks, masters, encodes and publishes. setup.progress gets shares of the whole; setup.warn what is warned
/// of on the way.
Published make_and_publish(PreparedReview review, EpisodeMaking making, const Setup& setup);

/// A sink that keeps what it hands on.
[[nodiscard]] WarningSink keep_in(std::vector<Warning>& warnings, WarningSink warn);

}  // namespace reviewcast
