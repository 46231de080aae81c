// SPDX-License-Identifier: GPL-3.0-or-later
#include "narrate_review.hpp"

#include "episode/mp3.hpp"
#include "read_sounds.hpp"
#include "sound/room_tone.hpp"

#include <utility>

namespace reviewcast {

namespace {

/// Share of the whole work that is done when a stage begins, and what the stage takes: as measured on a
/// review of three minutes on two cores.
struct StageShare {
    double begin = 0;
    double size = 0;
};
constexpr StageShare speaking{0, 0.25}, mastering{0.25, 0.1}, encoding{0.35, 0.65};

std::function<void(double)> progress_of(const Setup& setup, const char* stage, StageShare part) {
    return [&setup, stage, part](double share) { setup.progress(stage, part.begin + part.size * share); };
}

Setup with_share_of_speaking(const Setup& setup) {
    Setup inner = setup;
    inner.progress = [&setup](const char* stage, double share) {
        setup.progress(stage, speaking.begin + speaking.size * share);
    };
    return inner;
}

}  // namespace

WarningSink keep_in(std::vector<Warning>& warnings, WarningSink warn) {
    return [&warnings, warn = std::move(warn)](const Warning& warning) {
        warnings.push_back(warning);
        warn(warning);
    };
}

PreparedReview prepare(Review review, const Setup& setup) {
    std::string review_json = to_text({{"reviews", Json::array({understood(review, setup)})}});
    ProsodyPlan plan = to_plan(std::move(review), setup);
    std::string disclosure = disclosure_of(plan, setup);
    return {std::move(review_json), std::move(plan), std::move(disclosure)};
}

Published make_and_publish(PreparedReview review, EpisodeMaking making, const Setup& setup) {
    const ProfileRules& rules = rules_of(making.files.profile);
    const int bitrate_kbps = bitrate_kbps_for(making.files.profile, making.files.bitrate_kbps);
    Setup kept = with_share_of_speaking(setup);
    kept.warn = keep_in(making.warnings, setup.warn);
    Narration narration = to_narration(std::move(review.plan), kept);
    if (rules.room) narration = with_room(std::move(narration), rules.room->head_s, rules.room->tail_s);
    if (!making.sounds->empty()) narration = make_room(std::move(narration), *making.sounds);
    const MasterOptions mastering_options{.target_lufs = rules.first_target_lufs,
                                          .ceiling_dbtp =
                                              rules.loudness.peak_dbtp - mp3_overshoot_db(bitrate_kbps),
                                          .jobs = setup.jobs,
                                          .progress = progress_of(setup, "mastering", mastering)};
    Mastered mastered = master(std::move(narration), mastering_options, kept.warn);
    if (!making.sounds->empty()) {
        const Narration& spoken = mastered.narration;
        const auto layers =
            lay_out(*making.sounds, spoken.plan.script, spoken.timeline, mastering_options.target_lufs);
        mastered = mix(std::move(mastered), layers, mastering_options, kept.warn);
    }
    EpisodeOptions options{.profile = making.files.profile,
                           .bitrate_kbps = bitrate_kbps,
                           .keep_master = making.files.master,
                           .formats = {making.files.formats.begin(), making.files.formats.end()},
                           .show = making.files.show,
                           .guid = making.guid,
                           .mastering = mastering_options,
                           .settings = {{"plain", making.plain}},
                           .warnings = making.warnings,
                           .progress = progress_of(setup, "encoding", encoding)};
    if (Json sounds = sound_settings(making.files, making.plain); !sounds.empty())
        options.settings["sounds"] = std::move(sounds);
    if (!review.disclosure.empty()) options.disclosure = review.disclosure;
    Episode episode = make_episode(std::move(mastered), options, kept.warn);
    return making.publish(std::move(episode), review.review_json, options, kept.warn);
}

}  // namespace reviewcast
