// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/child.hpp"

#include <csignal>
#include <doctest/doctest.h>
#include <stdexcept>
#include <unistd.h>

using namespace reviewcast;

TEST_CASE("Child: says how it ended") {
    const std::chrono::seconds limit(20);
    CHECK(Child([] {}, limit).wait().succeeded);
    CHECK(Child([] { throw std::runtime_error("no"); }, limit).wait().reason == "ended with exit code 1");
    CHECK(Child([] { ::_exit(7); }, limit).wait().reason == "ended with exit code 7");
    CHECK(Child([] { ::raise(SIGKILL); }, limit).wait().reason == "ended by signal 9 (Killed)");
}

TEST_CASE("Child: is ended after its time limit") {
    const ChildEnd end = Child(
                             [] {
                                 for (;;)
                                     ::pause();
                             },
                             std::chrono::seconds(1))
                             .wait();
    CHECK_FALSE(end.succeeded);
    CHECK(end.reason == "took longer than 1 s");
}

TEST_CASE("Child: one that nobody waits for is killed") {
    pid_t pid = 0;
    {
        const Child child(
            [] {
                for (;;)
                    ::pause();
            },
            std::chrono::seconds(60));
        pid = child.pid();
        CHECK(::kill(pid, 0) == 0);
    }
    CHECK(::kill(pid, 0) == -1);
}
