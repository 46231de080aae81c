// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/resample.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

extern "C" {
#include <libavutil/channel_layout.h>
#include <libavutil/error.h>
#include <libavutil/log.h>
#include <libswresample/swresample.h>
}

namespace reviewcast {

namespace {

struct Free {
    void operator()(SwrContext* context) const noexcept { swr_free(&context); }
};
using Resampler = std::unique_ptr<SwrContext, Free>;

int check(int code) {
    if (code >= 0) return code;
    std::array<char, AV_ERROR_MAX_STRING_SIZE> words{};
    av_strerror(code, words.data(), words.size());
    throw ExternalError(std::string("resampling: ") + words.data());
}

Resampler open_resampler(int from_rate, int to_rate) {
    av_log_set_level(AV_LOG_QUIET);
    AVChannelLayout mono = AV_CHANNEL_LAYOUT_MONO;
    SwrContext* context = nullptr;
    check(swr_alloc_set_opts2(&context, &mono, AV_SAMPLE_FMT_FLTP, to_rate, &mono, AV_SAMPLE_FMT_FLTP,
                              from_rate, 0, nullptr));
    Resampler resampler(context);
    check(swr_init(context));
    return resampler;
}

/// Converts a block; an empty one drains what is still held.
std::span<const float> convert(SwrContext* context, std::span<const float> block,
                               std::vector<float>& converted) {
    const int count = static_cast<int>(block.size());
    converted.resize(static_cast<std::size_t>(check(swr_get_out_samples(context, count))) + 1);
    auto* out = reinterpret_cast<std::uint8_t*>(converted.data());
    const auto* in = reinterpret_cast<const std::uint8_t*>(block.data());
    const int made = check(
        swr_convert(context, &out, static_cast<int>(converted.size()), block.empty() ? nullptr : &in, count));
    return std::span(converted).first(static_cast<std::size_t>(made));
}

}  // namespace

void resample(int from_rate, int to_rate, const SampleSource& source, const SampleSink& sink) {
    if (from_rate == to_rate) {
        for (auto block = source(); !block.empty(); block = source())
            sink(block);
        return;
    }
    const auto resampler = open_resampler(from_rate, to_rate);
    std::vector<float> converted;
    std::int64_t taken = 0, given = 0;
    for (auto block = source(); !block.empty(); block = source()) {
        taken += static_cast<std::int64_t>(block.size());
        const auto ready = convert(resampler.get(), block, converted);
        given += static_cast<std::int64_t>(ready.size());
        sink(ready);
    }
    const auto length = resampled_length(taken, from_rate, to_rate);
    while (given < length) {
        auto rest = convert(resampler.get(), {}, converted);
        if (rest.empty()) {  // the filter's tail ends a sample or two before the length; silence completes it
            converted.assign(static_cast<std::size_t>(length - given), 0.0F);
            rest = converted;
        }
        rest = rest.first(std::min(rest.size(), static_cast<std::size_t>(length - given)));
        given += static_cast<std::int64_t>(rest.size());
        sink(rest);
    }
}

void read_resampled(int from_rate, int to_rate,
                    const std::function<void(std::int64_t, std::span<float>)>& read, std::int64_t position,
                    std::span<float> into) {
    if (from_rate == to_rate) return read(position, into);
    // The filter's phase returns after as many samples as the rates' smallest ratio says: a stretch that
    // begins there, and far enough ahead for the filter to be filled, gives the samples that the whole signal
    // gives.
    constexpr std::int64_t reach = 64;
    const auto common = std::gcd(from_rate, to_rate);
    const std::int64_t from_period = from_rate / common, to_period = to_rate / common;
    const auto periods_ahead = (reach + from_period - 1) / from_period;
    const auto period = position / to_period - periods_ahead;
    const auto skipped = position - period * to_period;
    const auto wanted = skipped + static_cast<std::int64_t>(into.size());
    std::vector<float> block(static_cast<std::size_t>((wanted * from_rate + to_rate - 1) / to_rate + reach));
    read(period * from_period, block);
    bool given = false;
    std::int64_t made = 0;
    resample(
        from_rate, to_rate,
        [&] { return std::exchange(given, true) ? std::span<const float>() : std::span<const float>(block); },
        [&](std::span<const float> samples) {
            const auto begin =
                std::clamp<std::int64_t>(skipped - made, 0, static_cast<std::int64_t>(samples.size()));
            const auto end =
                std::clamp<std::int64_t>(wanted - made, 0, static_cast<std::int64_t>(samples.size()));
            std::copy(samples.begin() + begin, samples.begin() + std::max(begin, end),
                      into.begin() + std::max<std::int64_t>(0, made - skipped));
            made += static_cast<std::int64_t>(samples.size());
        });
}

}  // namespace reviewcast
