// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/side_by_side.hpp"

#include "base/error.hpp"

#include <csignal>
#include <doctest/doctest.h>
#include <map>
#include <set>
#include <thread>
#include <unistd.h>

using namespace reviewcast;

namespace {

/// What is heard of tasks.
struct Heard {
    std::map<std::size_t, std::string> lines, deaths;
    std::multiset<std::size_t> begun;

    void listen(SideBySide& tasks) {
        tasks.begun = [this](std::size_t task) { begun.insert(task); };
        tasks.heard = [this](std::size_t task, std::string_view line) { lines[task] += line; };
        tasks.ended = [this](std::size_t task, const std::string& death) { deaths[task] = death; };
    }
};

}  // namespace

TEST_CASE("side by side: every task is done once, whatever the number of workers") {
    for (const int jobs : {1, 3}) {
        for (const std::size_t most : {1u, 8u}) {
            Heard heard;
            SideBySide tasks{.count = 40, .jobs = jobs, .most_a_worker = most};
            tasks.work = [](std::size_t task, const SayLine& say) {
                say("first of " + std::to_string(task) + ",");
                say("second");
            };
            heard.listen(tasks);
            run_side_by_side(tasks);
            CHECK(heard.begun.size() == 40);
            REQUIRE(heard.deaths.size() == 40);
            CHECK(heard.deaths[17].empty());
            CHECK(heard.lines[17] == "first of 17,second");
        }
    }
}

TEST_CASE("side by side: a worker takes the next task when it has done one, up to the most it may") {
    Heard heard;
    SideBySide tasks{.count = 40, .jobs = 2, .most_a_worker = 100};
    tasks.work = [](std::size_t task, const SayLine& say) {
        if (task == 0) std::this_thread::sleep_for(std::chrono::milliseconds(300));
        say(std::to_string(::getpid()));
    };
    heard.listen(tasks);
    run_side_by_side(tasks);
    std::map<std::string, int> shares;
    for (const auto& [task, worker] : heard.lines)
        ++shares[worker];
    CHECK(shares.size() <= 2);
    tasks.most_a_worker = 16;
    heard = {};
    heard.listen(tasks);
    run_side_by_side(tasks);
    shares.clear();
    for (const auto& [task, worker] : heard.lines)
        ++shares[worker];
    CHECK(shares.size() >= 3);
    for (const auto& [worker, share] : shares)
        CHECK(share <= 16);
}

TEST_CASE("side by side: workers that die whatever the task come to an end") {
    Heard heard;
    SideBySide tasks{.count = 12, .jobs = 3, .most_a_worker = 4};
    tasks.work = [](std::size_t, const SayLine&) { ::_exit(0); };
    heard.listen(tasks);
    run_side_by_side(tasks);
    REQUIRE(heard.deaths.size() == 12);
    CHECK(heard.deaths[7] == "ended too early");
}

TEST_CASE("side by side: a worker that crashes, throws or hangs fails its task alone") {
    Heard heard;
    SideBySide tasks{.count = 30, .jobs = 2, .most_a_worker = 10, .limit = std::chrono::seconds(1)};
    tasks.work = [](std::size_t task, const SayLine& say) {
        if (task == 3) ::kill(::getpid(), SIGKILL);
        if (task == 4) throw ExternalError("no");
        if (task == 5) std::this_thread::sleep_for(std::chrono::seconds(60));
        say("done");
    };
    heard.listen(tasks);
    run_side_by_side(tasks);
    REQUIRE(heard.deaths.size() == 30);
    for (const auto& [task, death] : heard.deaths)
        if (task < 3 || task > 5) {
            CHECK(death.empty());
            CHECK(heard.lines[task] == "done");
        }
    CHECK(heard.deaths[3] == "ended by signal 9 (Killed)");
    CHECK(heard.deaths[4] == "ended with exit code 1");
    CHECK(heard.deaths[5] == "took longer than 1 s");
}

TEST_CASE("side by side: a task may take its whole time also where others went before it in the worker") {
    Heard heard;
    SideBySide tasks{.count = 16, .jobs = 1, .most_a_worker = 4, .limit = std::chrono::seconds(1)};
    tasks.work = [](std::size_t, const SayLine&) {
        std::this_thread::sleep_for(std::chrono::milliseconds(400));
    };
    heard.listen(tasks);
    run_side_by_side(tasks);
    for (const auto& [task, death] : heard.deaths)
        CHECK(death.empty());
}

TEST_CASE("side by side: it ends at once when it is told to") {
    Heard heard;
    SideBySide tasks{.count = 1000, .jobs = 2};
    tasks.work = [](std::size_t, const SayLine&) { std::this_thread::sleep_for(std::chrono::seconds(60)); };
    heard.listen(tasks);
    tasks.goes_on = [&] { return heard.begun.size() < 2; };
    const auto begin = std::chrono::steady_clock::now();
    run_side_by_side(tasks);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(30));
    CHECK(heard.deaths.empty());
}
