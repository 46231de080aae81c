// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/limited.hpp"

#include "sound/true_peak.hpp"

#include <algorithm>
#include <memory>

namespace reviewcast {

namespace {

constexpr std::int64_t tenths_in_block = 200;
constexpr auto margin = static_cast<std::int64_t>(true_peak_margin);

/// True peaks alone; the energies are of the samples unweighted, and nobody reads them.
Envelope peaks_of(const Pcm& pcm, float floor) {
    Envelope envelope(pcm.sample_rate());
    const std::int64_t block = tenths_in_block * tenth_length(pcm.sample_rate());
    std::vector<float> around;
    for (std::int64_t at = 0; at < pcm.size(); at += block) {
        const auto count = static_cast<std::size_t>(std::min(block, pcm.size() - at));
        around.resize(count + 2 * true_peak_margin);
        read_padded(pcm, at - margin, around);
        envelope.append(measure_steps(around, std::span(around).subspan(true_peak_margin, count),
                                      pcm.sample_rate(), floor));
    }
    return envelope;
}

}  // namespace

Sound limited(const Pcm& pcm, Level level) {
    const Envelope envelope = peaks_of(pcm, static_cast<float>(from_db(level.ceiling_dbtp - level.gain_db)));
    const auto gains = std::make_shared<const Pcm>(gains_of(envelope, level));
    return {pcm.sample_rate(), pcm.size(), [&pcm, gains](std::int64_t position, std::span<float> into) {
                read_padded(pcm, position, into);
                apply_gains(*gains, pcm.sample_rate(), position, into);
            }};
}

}  // namespace reviewcast
