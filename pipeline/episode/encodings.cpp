// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/encodings.hpp"

#include "base/format.hpp"
#include "episode/decode.hpp"

namespace reviewcast {

Encoding encode_within(Mastered& mastered, SoundFormat format, const SoundLabels& labels,
                       const std::filesystem::path& folder, const std::string& slug, MasterOptions options,
                       const ProfileRules& rules, const WarningSink& warn) {
    Encoding encoding{.format = format, .name = reviewcast::format("{}.{}", slug, ending_of(format))};
    const std::filesystem::path path = folder / encoding.name;
    MeasuredMaster measured = master_within(
        std::move(mastered), options,
        [&](const Mastered& master) {
            encode_sound(sound_for(master, rules), format, labels, path, [](double) {});
            const Pcm decoded = decode_audio(path);
            encoding.samples = decoded.size();
            encoding.sample_rate = decoded.sample_rate();
            return measure_for(decoded, rules);
        },
        warn, rules.loudness);
    mastered = std::move(measured.mastered);
    encoding.loudness = measured.encoded;
    encoding.ceiling_dbtp = measured.ceiling_dbtp;
    return encoding;
}

}  // namespace reviewcast
