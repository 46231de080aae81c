// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/child.hpp"
#include "base/error.hpp"
#include "batch/run_lock.hpp"
#include "scratch_folder.hpp"

#include <csignal>
#include <doctest/doctest.h>
#include <thread>
#include <unistd.h>

using namespace reviewcast;
using namespace reviewcast::testing;

TEST_CASE("lock: one run at a time in a folder, and the other is named") {
    const ScratchFolder scratch;
    const BatchFolder folder(scratch.path());
    const RunLock lock(folder, std::nullopt);
    CHECK_THROWS_WITH_AS(RunLock(folder, std::nullopt), doctest::Contains("another run is at work in "),
                         ExternalError);
}

TEST_CASE("lock: shards run side by side, but each once, and not beside a run of the whole") {
    const ScratchFolder scratch;
    const BatchFolder folder(scratch.path());
    const RunLock first(folder, Shard{1, 2}), second(folder, Shard{2, 2});
    CHECK_THROWS_AS(RunLock(folder, Shard{1, 2}), ExternalError);
    CHECK_THROWS_AS(RunLock(folder, std::nullopt), ExternalError);
}

TEST_CASE("lock: a dead process holds none") {
    const ScratchFolder scratch;
    const BatchFolder folder(scratch.path());
    Child child(
        [&] {
            const RunLock lock(folder, std::nullopt);
            ::kill(::getpid(), SIGKILL);
        },
        std::chrono::seconds(20));
    CHECK_FALSE(child.wait().succeeded);
    CHECK_NOTHROW(RunLock(folder, std::nullopt));
}
