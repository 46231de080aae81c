// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <utility>

namespace reviewcast {

/// Makes the values make(0) to make(count − 1), up to `jobs` at a time in threads of their own, and hands
/// them to take(value) in their order, in the calling thread. At most `jobs` values wait to be taken, so that
/// memory does not grow with `count`. With one job no thread is started. What make or take throws comes out
/// after all threads have ended. `make` is called by several threads at once.
template <typename Make, typename Take>
void in_order(std::size_t count, int jobs, const Make& make, const Take& take) {
    if (jobs <= 1) {
        for (std::size_t i = 0; i < count; ++i)
            take(make(i));
        return;
    }
    std::deque<decltype(std::async(std::launch::async, std::cref(make), std::size_t{0}))> running;
    std::size_t started = 0;
    const auto start = [&] {
        if (started < count) running.push_back(std::async(std::launch::async, std::cref(make), started++));
    };
    for (int i = 0; i < jobs; ++i)
        start();
    while (!running.empty()) {
        auto value = running.front().get();
        running.pop_front();
        start();
        take(std::move(value));
    }
}

}  // namespace reviewcast
