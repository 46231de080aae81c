// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/loudness.hpp"

#include "base/error.hpp"
#include "sound/true_peak.hpp"

#include <algorithm>
#include <ebur128.h>
#include <limits>
#include <memory>
#include <string>

namespace reviewcast {

namespace {

struct Destroy {
    void operator()(ebur128_state* state) const noexcept { ebur128_destroy(&state); }
};

void check(int code) {
    static constexpr const char* words[] = {"success", "out of memory", "invalid mode", "invalid channel",
                                            "no change"};
    if (code == EBUR128_SUCCESS) return;
    const bool known = code > 0 && code < static_cast<int>(std::size(words));
    throw ExternalError(std::string("measuring loudness: ") + (known ? words[code] : "unknown error"));
}

}  // namespace

Loudness measure_loudness(const Pcm& pcm) {
    const auto rate = static_cast<unsigned long>(pcm.sample_rate());
    const std::unique_ptr<ebur128_state, Destroy> state(
        ebur128_init(1, rate, EBUR128_MODE_I | EBUR128_MODE_LRA));
    if (!state) throw ExternalError("measuring loudness: libebur128 refuses " + std::to_string(rate) + " Hz");
    // Each block is read with the margins that the true peak at its edges needs.
    constexpr std::size_t margin = true_peak_margin;
    std::vector<float> block(1u << 14);
    float peak = 0;
    for (std::int64_t at = 0; at < pcm.size();) {
        const std::size_t before = at == 0 ? margin : 0;
        std::ranges::fill(block, 0.0F);
        pcm.read(at == 0 ? 0 : at - static_cast<std::int64_t>(margin), std::span(block).subspan(before));
        const auto count = static_cast<std::size_t>(
            std::min<std::int64_t>(pcm.size() - at, static_cast<std::int64_t>(block.size() - 2 * margin)));
        check(ebur128_add_frames_float(state.get(), block.data() + margin, count));
        peak = std::max(peak, true_peak(std::span(block).first(count + 2 * margin), peak));
        at += static_cast<std::int64_t>(count);
    }
    Loudness loudness{.true_peak_dbtp = to_db(static_cast<double>(peak))};
    check(ebur128_loudness_global(state.get(), &loudness.integrated_lufs));
    check(ebur128_loudness_range(state.get(), &loudness.range_lu));
    return loudness;
}

}  // namespace reviewcast
