// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosody/parts.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

VoicePart& part_of(std::vector<VoicePart>& parts, const ProsodyPlan& plan, const Voice& voice) {
    const auto found =
        std::ranges::find(parts, voice.name, [](const auto& one) { return one.plan.voice.name; });
    if (found != parts.end()) return *found;
    VoicePart part;
    part.plan.script.review = plan.script.review;
    part.plan.voice = voice;
    return parts.emplace_back(std::move(part));
}

}  // namespace

std::vector<VoicePart> split_voices(const ProsodyPlan& plan) {
    std::vector<VoicePart> parts;
    part_of(parts, plan, plan.voice);
    const auto& utterances = plan.script.utterances;
    for (std::size_t i = 0; i < utterances.size(); ++i) {
        VoicePart& part = part_of(parts, plan, voice_of(plan, i));
        Script& script = part.plan.script;
        const bool goes_on = i > 0 && !part.utterances.empty() && part.utterances.back() == i - 1 &&
                             utterances[i].section == utterances[i - 1].section;
        if (!goes_on) script.sections.push_back(plan.script.sections[utterances[i].section]);
        script.utterances.push_back(utterances[i]);
        script.utterances.back().section = script.sections.size() - 1;
        part.plan.delivery.push_back(plan.delivery[i]);
        part.plan.delivery.back().speaker = 0;
        part.utterances.push_back(i);
    }
    if (parts.front().utterances.empty()) parts.erase(parts.begin());
    return parts;
}

}  // namespace reviewcast
