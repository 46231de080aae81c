// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/history.hpp"
#include "batch/history_picture.hpp"
#include "scratch_folder.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;
using namespace reviewcast::testing;

namespace {

namespace fs = std::filesystem;

struct Home {
    ScratchFolder scratch;
    BatchFolder folder{scratch.path()};
    Home() { fs::create_directories(folder.runs); }
};

RunRecord run(int day, double seconds) {
    const std::string began = "2026-03-0" + std::to_string(day) + "T02:00:00Z";
    RunRecord run{began + "-1", began, "", true, seconds};
    run.rendered = 3;
    run.failed = 1;
    run.entries = {{"/a.md", "a", "review changed", "", 1}, {"/b.md", "b", "", "it crashed", 1}};
    return run;
}

}  // namespace

TEST_CASE("history: runs are kept, in files first and then in the database, each once") {
    const Home home;
    CHECK(read_history(home.folder, 10).empty());
    write_run_record(home.folder, run(1, 10));
    write_run_record(home.folder, run(2, 20));
    gather_history(home.folder);
    CHECK(fs::is_empty(home.folder.runs));
    write_run_record(home.folder, run(2, 20));  // as if its file could not be removed
    write_run_record(home.folder, run(3, 30));
    for (int round = 0; round < 2; ++round) {
        const auto runs = read_history(home.folder, 10);
        REQUIRE(runs.size() == 3);
        CHECK(runs[0].began == "2026-03-01T02:00:00Z");
        CHECK(runs[2].seconds == 30);
        CHECK(runs[1].failed == 1);
        gather_history(home.folder);
    }
    const auto runs = read_history(home.folder, 2);
    REQUIRE(runs.size() == 2);
    REQUIRE(runs[1].entries.size() == 1);
    CHECK(runs[1].entries[0].error == "it crashed");
}

TEST_CASE("history: a run that was killed is known by its beginning") {
    const Home home;
    RunRecord killed = run(1, 0);
    killed.is_finished = false;
    write_run_record(home.folder, killed);
    gather_history(home.folder);
    CHECK(history_to_text(read_history(home.folder, 10)).find("(ended early)") != std::string::npos);
}

TEST_CASE("history: the picture has a bar for each run, and red where reviews failed") {
    CHECK(history_to_text({}) == "no runs yet\n");
    const std::string text = history_to_text({run(1, 10), run(2, 20)});
    CHECK(text == "began                 rendered  failed  unchanged    seconds\n"
                  "2026-03-01T02:00:00Z         3       1          0       10.0  ████████████ !\n"
                  "2026-03-02T02:00:00Z         3       1          0       20.0  ████████████████████████ !\n"
                  "\nfailed in the last run:\n  /b.md: it crashed\n");
    const std::string svg = history_to_svg({run(1, 10), run(2, 20)});
    CHECK(svg.find("height=\"160.0\" fill=\"#4a7ab5\"") != std::string::npos);
    CHECK(svg.find("height=\"80.0\" fill=\"#4a7ab5\"") != std::string::npos);
    CHECK(svg.find("height=\"40.0\" fill=\"#c0392b\"") != std::string::npos);
}
