// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <doctest/doctest.h>

using namespace reviewcast::testing;

TEST_CASE(
    "cmake --install: the installed program finds its own voices, and its man page and licence are there") {
    const ScratchFolder folder;
    REQUIRE(run({"cmake", "--install", REVIEWCAST_BUILD, "--prefix", folder.path()}).exit_code == 0);
    const std::string program = folder / "bin/reviewcast";
    const Outcome inspected = run({program, "inspect", "-"}, "A fine film. 8/10.");
    CHECK(inspected.exit_code == 0);
    CHECK(run({program, "voices"}).out == run_reviewcast({"voices"}).out);
    CHECK(std::filesystem::exists(folder / "share/man/man1/reviewcast.1"));
    CHECK(std::filesystem::exists(folder / "share/doc/reviewcast/LICENSE"));

    std::filesystem::rename(folder / "share/reviewcast", folder / "elsewhere");
    const Outcome lost = run({program, "voices"});
    CHECK(lost.exit_code == 2);
    CHECK(lost.err == "reviewcast: the folder of voices is missing beside " + folder.path().string() +
                          "/bin; name one with --voices-folder\n");
    CHECK(run({program, "--voices-folder", folder / "elsewhere/voices", "voices"}).exit_code == 0);
}
