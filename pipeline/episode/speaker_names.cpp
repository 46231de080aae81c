// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/speaker_names.hpp"

#include "base/unicode.hpp"

namespace reviewcast {

std::string speaker_name(const ProsodyPlan& plan, std::size_t utterance) {
    if (plan.script.utterances[utterance].is_frame) return plan.names.host;
    const Review& review = plan.script.review;
    const std::size_t speaker = plan.delivery[utterance].speaker;
    std::string name;
    if (speaker > 0) name = collapse_space(plan.speakers.at(speaker - 1).name);
    if (name.empty() && review.author) name = collapse_space(review.author->value);
    return name.empty() ? plan.names.reviewer : name;
}

}  // namespace reviewcast
