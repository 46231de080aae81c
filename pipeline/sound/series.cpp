// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/series.hpp"

#include <cassert>
#include <cstring>

namespace reviewcast {

namespace {

/// Of all filters, and of those that change nothing behind them.
struct Coefficients {
    explicit Coefficients(std::span<const Biquad> filters) {
        b[0].fill(1);
        for (std::size_t lane = 0; lane < filters.size(); ++lane) {
            for (std::size_t i = 0; i < b.size(); ++i)
                b[i][lane] = filters[lane].numerator()[i];
            for (std::size_t i = 0; i < a.size(); ++i)
                a[i][lane] = filters[lane].denominator()[i];
        }
    }

    std::array<std::array<double, most_filters>, 3> b{};
    std::array<std::array<double, most_filters>, 2> a{};
};

/// What goes through the filters, and where it is taken: behind the filters of these numbers.
struct Signal {
    std::size_t kept, last;
    std::span<float> samples, behind;
};

/// States below this are taken for silence, once in a while: they would fade into numbers below the normal
/// range, for each of which a processor takes some hundred cycles, and some would never leave it.
constexpr double inaudible = 1e-200;
constexpr std::size_t samples_between_looks = 64;

/// With vectors of `width` numbers.
template <std::size_t width>
[[gnu::always_inline]] inline void run(const Coefficients& coefficients, const Signal& signal) {
    static_assert(width == 2 || width == 4);
    using Vector [[gnu::vector_size(width * sizeof(double))]] = double;
    constexpr std::size_t count = most_filters / width;
    Vector b[3][count], a[2][count], state[2][count] = {}, out[count] = {};
    for (std::size_t lane = 0; lane < most_filters; ++lane) {
        for (std::size_t i = 0; i < 3; ++i)
            b[i][lane / width][lane % width] = coefficients.b[i][lane];
        for (std::size_t i = 0; i < 2; ++i)
            a[i][lane / width][lane % width] = coefficients.a[i][lane];
    }
    double made[most_filters];
    const std::size_t length = signal.samples.size(), skipped = length - signal.behind.size();
    for (std::size_t at = 0; at < length + signal.last; ++at) {
        Vector in[count], before = Vector{} + static_cast<double>(at < length ? signal.samples[at] : 0.0F);
        for (std::size_t i = 0; i < count; ++i) {
            if constexpr (width == 2)
                in[i] = __builtin_shufflevector(before, out[i], 1, 2);
            else
                in[i] = __builtin_shufflevector(before, out[i], 3, 4, 5, 6);
            before = out[i];
        }
        for (std::size_t i = 0; i < count; ++i) {
            out[i] = b[0][i] * in[i] + state[0][i];
            state[0][i] = (b[1][i] * in[i] + state[1][i]) - a[0][i] * out[i];
            state[1][i] = b[2][i] * in[i] - a[1][i] * out[i];
        }
        std::memcpy(made, out, sizeof made);  // so that `out` itself stays in registers
        if (at >= signal.kept && at - signal.kept < length)
            signal.samples[at - signal.kept] = static_cast<float>(made[signal.kept]);
        if (at >= signal.last + skipped)
            signal.behind[at - signal.last - skipped] = static_cast<float>(made[signal.last]);
        if (at % samples_between_looks == 0)
            for (auto& states : state)
                for (Vector& one : states)
                    one = ((one >= inaudible) | (one <= -inaudible)) ? one : Vector{};
    }
}

#ifdef __x86_64__
[[gnu::target("avx2")]] void run_wide(const Coefficients& coefficients, const Signal& signal) {
    run<4>(coefficients, signal);
}

bool is_wide() {
    return __builtin_cpu_supports("avx2") != 0;
}
#endif

}  // namespace

void filter_in_series(std::span<const Biquad> filters, std::size_t kept, std::span<float> samples,
                      std::span<float> behind) {
    assert(kept >= 1 && kept <= filters.size() && filters.size() <= most_filters);
    assert(behind.size() <= samples.size());
    const Coefficients coefficients(filters);
    const Signal signal{kept - 1, filters.size() - 1, samples, behind};
#ifdef __x86_64__
    if (is_wide()) return run_wide(coefficients, signal);
#endif
    run<2>(coefficients, signal);
}

}  // namespace reviewcast
