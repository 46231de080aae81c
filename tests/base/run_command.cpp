// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/run_command.hpp"

#include "base/child.hpp"
#include "base/error.hpp"
#include "scratch_folder.hpp"

#include <algorithm>
#include <csignal>
#include <doctest/doctest.h>
#include <fstream>
#include <sstream>
#include <thread>

using namespace reviewcast;

namespace {

CommandRun shell(const std::string& script, std::string input = {}) {
    return {.argv = {"sh", "-c", script}, .environment = {}, .input = std::move(input)};
}

std::string refusal(CommandRun run) {
    try {
        return "it said: " + run_command(run);
    } catch (const ExternalError& error) {
        return error.what();
    }
}

/// Whether a process is there and not only waits to be reaped.
bool is_alive(const std::string& pid) {
    std::ifstream file("/proc/" + pid + "/stat");
    std::string id, name, state;
    return file >> id >> name >> state && state != "Z";
}

}  // namespace

TEST_CASE("run_command: gives its input, returns its output, however long") {
    CHECK(run_command({.argv = {"echo", "$HOME; \"x\" {wav}"}}) == "$HOME; \"x\" {wav}\n");
    std::string text;
    for (int i = 0; i < 200000; ++i)
        text += "word " + std::to_string(i) + "\n";
    CHECK(run_command({.argv = {"cat"}, .environment = {}, .input = text}) == text);
}

TEST_CASE("run_command: a command that does not read its input is no failure") {
    CHECK(run_command(shell("echo done", std::string(1 << 20, 'x'))) == "done\n");
}

TEST_CASE("run_command: says how a command failed, in one line") {
    auto hanging = shell("sleep 60");
    hanging.time_limit = std::chrono::seconds(1);
    auto flooding = shell("yes");
    flooding.output_limit_bytes = 1u << 20;
    const std::vector<std::pair<CommandRun, std::string>> rows{
        {{.argv = {"no-such-command"}}, "there is no such command"},
        {{.argv = {"/"}}, "it cannot be run: Permission denied"},
        {shell("exit 3"), "ended with exit code 3"},
        {shell("echo >&2; echo '  no  such\tvoice ' >&2; echo more >&2; exit 1"),
         "ended with exit code 1: no such voice"},
        {shell("kill -SEGV $$"), "ended by signal 11 (Segmentation fault)"},
        {hanging, "took longer than 1 s"},
        {flooding, "wrote more than 1 MiB"},
    };
    for (const auto& [run, message] : rows) {
        CAPTURE(message);
        CHECK(refusal(run) == message);
    }
}

TEST_CASE("run_command: what a command started ends with it") {
    const testing::ScratchFolder folder;
    const auto pid_of = [&](const std::string& name) {
        std::ifstream file(folder / name);
        std::string pid;
        file >> pid;
        return pid;
    };
    // The first is given up, the second has ended before what it started.
    auto hanging = shell("sleep 60 & echo $! > " + (folder / "one").string() + "; wait");
    hanging.time_limit = std::chrono::seconds(1);
    CHECK(refusal(hanging) == "took longer than 1 s");
    CHECK(run_command(shell("sleep 60 & echo $! > " + (folder / "two").string() + "; echo said")) ==
          "said\n");
    for (const auto* name : {"one", "two"}) {
        REQUIRE(!pid_of(name).empty());
        for (int i = 0; i < 200 && is_alive(pid_of(name)); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        CHECK(!is_alive(pid_of(name)));
    }
}

TEST_CASE("run_command: what a command started ends with a process that is killed while it runs") {
    const testing::ScratchFolder folder;
    const std::string started = folder / "started";
    const auto command =
        shell("sleep 60 & echo $! > " + started + "-; mv " + started + "- " + started + "; wait");
    {
        const Child killed([&] { static_cast<void>(run_command(command)); }, std::chrono::seconds(60));
        for (int i = 0; i < 1000 && !std::filesystem::exists(started); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    std::ifstream file(started);
    std::string pid;
    file >> pid;
    REQUIRE(!pid.empty());
    for (int i = 0; i < 1000 && is_alive(pid); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    CHECK(!is_alive(pid));
}

TEST_CASE("run_command: the environment is small, and what is asked for") {
    ::setenv("REVIEWCAST_SECRET", "x", 1);
    std::istringstream lines(run_command({.argv = {"env"}, .environment = {"VOICE=anna"}}));
    std::vector<std::string> names;
    for (std::string line; std::getline(lines, line);)
        names.push_back(line.substr(0, line.find('=')));
    ::unsetenv("REVIEWCAST_SECRET");
    CHECK(std::ranges::find(names, "VOICE") != names.end());
    for (const auto& name : names) {
        CAPTURE(name);
        const std::vector<std::string> allowed{"PATH", "HOME", "TMPDIR", "LANG", "LC_ALL", "VOICE"};
        CHECK(std::ranges::find(allowed, name) != allowed.end());
    }
}

TEST_CASE("find_command: the first in PATH that can be run, or the file itself") {
    CHECK(find_command("sh").filename() == "sh");
    CHECK(find_command("no-such-command").empty());
    CHECK(find_command("/bin/sh") == "/bin/sh");
    CHECK(find_command("/etc/passwd").empty());
    CHECK(find_command("/").empty());
}
