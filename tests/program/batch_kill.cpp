// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <chrono>
#include <csignal>
#include <doctest/doctest.h>
#include <fstream>
#include <random>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace reviewcast::testing;

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

// The optimised program takes all of it; with sanitizers a render takes ten times as long.
#ifdef NDEBUG
constexpr int review_count = 200, kill_count = 100;
#else
constexpr int review_count = 24, kill_count = 16;
#endif
/// Of a run that is to be killed, beside one that is not: some thirty kills until all is rendered.
constexpr double longest_life = 0.1;

/// Short reviews, old enough for their stamps to be trusted; every third is of a film that another is of too.
void write_site(const fs::path& site) {
    fs::create_directories(site);
    for (int i = 0; i < review_count; ++i)
        write_file(site / ("review-" + std::to_string(i) + ".md"),
                   "---\ntitle: Film " + std::to_string(i / 3) + "\n---\nWords of " + std::to_string(i) +
                       ".\n");
    std::this_thread::sleep_for(std::chrono::milliseconds(2100));
}

std::vector<std::string> batch(const fs::path& site, const fs::path& output) {
    return {REVIEWCAST_PROGRAM, "batch", site, "-o", output, "--plain", "--bitrate", "64", "--jobs", "2"};
}

/// The processes that a process started.
std::vector<pid_t> children_of(pid_t parent) {
    const std::string number = std::to_string(parent);
    std::ifstream file("/proc/" + number + "/task/" + number + "/children");
    std::vector<pid_t> children;
    for (pid_t child = 0; file >> child;)
        children.push_back(child);
    return children;
}

enum class Victim { parent, workers, both };

void kill_some(Program& program, Victim victim) {
    const std::vector<pid_t> workers = children_of(program.pid());
    if (victim != Victim::workers) program.kill();
    if (victim != Victim::parent)
        for (const pid_t worker : workers)
            ::kill(worker, SIGKILL);
    if (victim == Victim::workers) {  // the run goes on; it is ended a moment later
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        program.kill();
    }
}

/// All files but what tells of times: the lock's process, and the history.
std::map<std::string, std::string> lasting(const fs::path& output) {
    auto files = snapshot(output);
    files.erase(".reviewcast/lock");
    files.erase(".reviewcast/history.sqlite");
    return files;
}

/// What killed runs left, once a run came to its end, is what a run that nobody killed leaves.
void finish_and_compare(const fs::path& site, const fs::path& output,
                        const std::map<std::string, std::string>& expected) {
    const Outcome outcome = run(batch(site, output));
    CAPTURE(outcome.err);
    REQUIRE(outcome.exit_code == 0);
    const auto found = lasting(output);
    for (const auto& [name, bytes] : found) {
        CAPTURE(name);
        const bool is_expected = expected.contains(name) && expected.at(name) == bytes;
        CHECK(is_expected);
    }
    CHECK(found.size() == expected.size());
    CHECK(fs::is_empty(output / ".reviewcast/staging"));
}

}  // namespace

TEST_CASE("batch: killed again and again, it ends as if it had never been, with nothing left over") {
    const ScratchFolder folder;
    write_site(folder / "site");
    const auto begin = Clock::now();
    REQUIRE(run(batch(folder / "site", folder / "whole")).exit_code == 0);
    const std::chrono::duration<double> whole = Clock::now() - begin;
    REQUIRE(run(batch(folder / "site", folder / "whole")).exit_code == 0);
    const auto expected = lasting(folder / "whole");

    std::mt19937 random(7);
    int killed = 0, finished = 0;
    while (killed < kill_count) {
        Program program(batch(folder / "site", folder / "killed"));
        const double part = static_cast<double>(random() % 1000) / 1000;
        std::this_thread::sleep_for(whole * (part * part * longest_life));
        kill_some(program, static_cast<Victim>(killed % 3));
        const Outcome outcome = program.wait();
        CAPTURE(outcome.err);
        REQUIRE((outcome.exit_code == 0 || outcome.exit_code == 128 + SIGKILL));
        ++(outcome.exit_code == 0 ? finished : killed);
        if (outcome.exit_code != 0 && killed < kill_count) continue;
        finish_and_compare(folder / "site", folder / "killed", expected);
        fs::remove_all(folder / "killed");
    }
    MESSAGE(killed << " kills; " << finished << " times all was rendered before the next one");
}

TEST_CASE("batch: interrupted, it stops soon, keeps what is done and leaves nothing half done") {
    const ScratchFolder folder;
    write_site(folder / "site");
    // At the first episode most are still to come, however fast the machine is.
    const std::string script = "\"$0\" batch \"$1\" -o \"$2\" --plain --jobs 2 > \"$3\" & run=$!\n"
                               "while kill -0 $run 2>&- && ! test -s \"$3\"; do sleep 0.01; done\n"
                               "kill -TERM $run; wait $run";
    const Outcome outcome =
        run({"sh", "-c", script, REVIEWCAST_PROGRAM, folder / "site", folder / "out", folder / "printed"});
    CHECK(outcome.exit_code != 0);
    CHECK(outcome.err.find("interrupted") != std::string::npos);
    CHECK(fs::is_empty(folder / "out/.reviewcast/staging"));
    REQUIRE(run({REVIEWCAST_PROGRAM, "batch", folder / "site", "-o", folder / "out", "--plain"}).exit_code ==
            0);
}

TEST_CASE("batch: a full disk fails what does not fit, tears nothing, and is got over") {
    const ScratchFolder folder;
    write_site(folder / "site");
    // A file system of its own that holds about half of the episodes, where mounting one is allowed.
    const std::string script =
        "set -e; mkdir -p \"$2\"; mount -t tmpfs -o size=" + std::to_string(review_count * 30) +
        "k none \"$2\"; "
        "\"$0\" batch \"$1\" -o \"$2\" --plain --jobs 2 >/dev/null 2>\"$3\" && exit 9; "
        "grep -q 'No space left on device' \"$3\"; ls \"$2\"/.reviewcast/staging | wc -l; "
        "for e in \"$2\"/film-*; do \"$0\" verify \"$e\" >/dev/null || exit 8; done; "
        "mount -o remount,size=200m \"$2\"; \"$0\" batch \"$1\" -o \"$2\" --plain >/dev/null; "
        "ls -d \"$2\"/film-* | wc -l";
    const Outcome outcome = run({"unshare", "--mount", "--map-root-user", "sh", "-c", script,
                                 REVIEWCAST_PROGRAM, folder / "site", folder / "out", folder / "err"});
    if (outcome.err.find("unshare") != std::string::npos || outcome.err.find("mount:") != std::string::npos) {
        MESSAGE("SKIPPED: no file system can be mounted here: " << outcome.err);
        return;
    }
    CAPTURE(outcome.err);
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.out == "0\n" + std::to_string(review_count) + "\n");
}

TEST_CASE("batch: a folder that becomes read-only in mid-run fails what comes then, and tears nothing") {
    const ScratchFolder folder;
    write_site(folder / "site");
    std::vector<std::string> held_back;
    if (::geteuid() == 0) {  // rights hold root back only where it has lost this one
        held_back = {"setpriv", "--bounding-set=-dac_override,-dac_read_search"};
        REQUIRE(run({held_back[0], held_back[1], "true"}).exit_code == 0);
    }
    REQUIRE(run(batch(folder / "site", folder / "whole")).exit_code == 0);
    REQUIRE(run(batch(folder / "site", folder / "whole")).exit_code == 0);
    const auto expected = lasting(folder / "whole");
    struct Row {
        const char* name;
        int exit_code;  ///< 1 where what was done can stand in no state, but in the journal
    };
    for (const Row& row : {Row{"", 3}, Row{".reviewcast/staging", 3}, Row{".reviewcast", 1}}) {
        CAPTURE(row.name);
        const fs::path out = folder / "out", closed = out / row.name;
        std::vector<std::string> arguments = batch(folder / "site", out);
        arguments.insert(arguments.begin(), held_back.begin(), held_back.end());
        Program program(arguments);
        const auto patience = Clock::now() + std::chrono::seconds(60);
        while (!fs::exists(out / "film-0") && Clock::now() < patience)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        ::chmod(closed.c_str(), 0500);
        const Outcome outcome = program.wait();
        CAPTURE(outcome.err);
        CHECK(outcome.exit_code == row.exit_code);
        CHECK(outcome.err.find("Permission denied") != std::string::npos);
        ::chmod(closed.c_str(), 0700);
        finish_and_compare(folder / "site", out, expected);
        fs::remove_all(out);
    }
}
