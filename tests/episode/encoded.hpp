// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

namespace reviewcast::testing {

/// What a shell command writes to its standard output; empty where the command is missing.
inline std::string output_of(const std::string& command) {
    std::string output;
    char block[4096];
    FILE* pipe = ::popen(command.c_str(), "r");
    while (pipe) {
        const auto count = std::fread(block, 1, sizeof block, pipe);
        if (count == 0) break;
        output.append(block, count);
    }
    if (pipe) ::pclose(pipe);
    return output;
}

/// Noise that swells and fades, muffled as speech is: no stretch of it looks like another.
inline std::vector<float> sound(std::size_t length) {
    std::vector<float> samples(length);
    std::uint32_t seed = 1;
    double muffled = 0;
    for (std::size_t i = 0; i < length; ++i) {
        seed = seed * 1664525u + 1013904223u;  // Numerical Recipes
        muffled += 0.1 * (static_cast<double>(seed) / 2147483648.0 - 1 - muffled);
        samples[i] = static_cast<float>(0.8 * muffled * (1.2 + std::sin(static_cast<double>(i) / 3000)));
    }
    return samples;
}

}  // namespace reviewcast::testing
