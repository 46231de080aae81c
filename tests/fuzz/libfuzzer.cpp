// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// libFuzzer's entry; REVIEWCAST_TARGET names the function that is run.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const reviewcast::Broken broken = reviewcast::REVIEWCAST_TARGET(bytes);
    for (const std::string& law : broken)
        std::fprintf(stderr, "broken law: %s\n", law.c_str());
    if (!broken.empty()) std::abort();
    return 0;
}
