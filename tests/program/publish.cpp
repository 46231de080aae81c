// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing from the command line: settings, failures, kills. What is published: published_site.cpp.
#include "base/json.hpp"
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <chrono>
#include <doctest/doctest.h>
#include <thread>

using namespace reviewcast::testing;
using reviewcast::Json;
namespace fs = std::filesystem;

TEST_CASE("publish: wrong settings are refused by name, with what is allowed") {
    const ScratchFolder folder;
    const auto refused = [&](std::vector<std::string> options, const std::string& what) {
        options.insert(options.begin(), {"publish", folder.path()});
        const Outcome outcome = run_reviewcast(options);
        CAPTURE(outcome.err);
        CHECK(outcome.exit_code == 2);
        CHECK(outcome.err.find(what) != std::string::npos);
    };
    refused({"--base-url", "http://example.org"}, "is not an address like https://example.org/podcast");
    refused({"--email", "ann"}, "is not an address like name@example.org");
    refused({"--category", "Movies"}, "'Movies' is no category of Apple Podcasts; allowed are Arts");
    refused({"--colour", "blue"}, "is not a colour like #1b3a4b");
    refused({"--language", "english language"}, "is not a language tag");
    refused({"--title", "T"}, "holds no episodes");
    CHECK(run_reviewcast({"publish", folder / "none"}).exit_code == 2);
    CHECK(fs::is_empty(folder.path() / ".reviewcast" / "staging"));
}

TEST_CASE("publish: the show's settings may stand in reviewcast.toml; --json says what was done") {
    const ScratchFolder folder;
    write_file(folder / "a.txt", "The Salt Keeper is a fine film. 8/10.");
    write_file(folder / "reviewcast.toml",
               "[publish]\ntitle = \"Late Reviews\"\nbase-url = \"https://example.org\"\n"
               "category = [\"Arts > Books\", \"Music\"]\nexplicit = true\ncolour = \"802010\"\n");
    REQUIRE(run_reviewcast({"narrate", folder / "a.txt", "-o", folder / "out"}).exit_code == 0);
    const Outcome outcome = run_reviewcast(
        {"publish", folder / "out", "--config", folder / "reviewcast.toml", "--json", "--jobs", "2"});
    INFO(outcome.err);
    REQUIRE(outcome.exit_code == 0);
    const Json done = Json::parse(outcome.out);
    CHECK(done["episodes"] == 1);
    CHECK(done["made"] == 1);
    CHECK(done["failed"].empty());
    const std::string feed = snapshot(folder / "out/_site").at("feed.xml");
    for (const char* part : {"<title>Late Reviews</title>", "<itunes:category text=\"Books\"/>",
                             "<itunes:category text=\"Music\"/>", "<itunes:explicit>true</itunes:explicit>"})
        CHECK(feed.find(part) != std::string::npos);
}

TEST_CASE("publish: one episode that cannot be read fails alone, with exit code 3") {
    const ScratchFolder folder;
    write_file(folder / "a.txt", "The Salt Keeper is a fine film. 8/10.");
    write_file(folder / "b.txt", "Hollow Rail is a good film. 7/10.");
    REQUIRE(run_reviewcast({"narrate", folder / "a.txt", folder / "b.txt", "-o", folder / "out"}).exit_code ==
            0);
    std::size_t broken = 0;
    for (const auto& entry : fs::directory_iterator(folder / "out"))
        if (broken++ == 0) write_file(entry.path() / "review.json", "{");
    const Outcome outcome = run_reviewcast({"publish", folder / "out", "--title", "T"});
    CHECK(outcome.exit_code == 3);
    CHECK(outcome.err.find("review.json: is not a JSON object") != std::string::npos);
    std::size_t pages = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder / "out/_site"))
        pages += entry.path().filename() == "index.html";
    CHECK(pages == 2);
}

TEST_CASE("publish: killed at any moment, it leaves a feed whose every file is there") {
    const ScratchFolder folder;
    std::vector<std::string> narrate{"narrate", "-o", folder / "out"};
    for (const char* name : {"Ash", "Birch", "Cedar", "Elm"}) {
        const std::string file = folder / (std::string(name) + ".txt");
        write_file(file, std::string(name) + " is a fine film about a tree. 8/10.");
        narrate.push_back(file);
    }
    REQUIRE(run_reviewcast(narrate).exit_code == 0);
    const std::vector<std::string> publish{REVIEWCAST_PROGRAM, "publish", folder / "out",
                                           "--title",          "Trees",   "--base-url"};
    const auto at = [&](const std::string& url) {
        auto arguments = publish;
        arguments.push_back(url);
        return arguments;
    };
    REQUIRE(run(at("https://example.org/0")).exit_code == 0);
    for (int n = 1; n <= 12; ++n) {
        // Another address and colour each time: every page and picture is made again.
        auto arguments = at("https://example.org/" + std::to_string(n));
        arguments.insert(arguments.end(), {"--colour", "0" + std::to_string(n % 10) + "2040"});
        {
            Program program(arguments);
            std::this_thread::sleep_for(std::chrono::milliseconds(40 * n));
            program.kill();
            (void)program.wait();
        }
        const std::string feed = snapshot(folder / "out/_site").at("feed.xml");
        const auto begin = feed.find("https://example.org/") + 20;
        const std::string base =
            "https://example.org/" + feed.substr(begin, feed.find('/', begin) - begin) + "/";
        std::size_t named = 0;
        for (auto url = feed.find(base); url != std::string::npos; url = feed.find(base, url + 1), ++named) {
            const std::string file =
                feed.substr(url + base.size(), feed.find_first_of("\"<", url) - url - base.size());
            CAPTURE(file);
            CHECK(fs::exists(fs::path(folder / "out/_site") / file));
        }
        CHECK(named > 20);
    }
    const Outcome outcome = run(at("https://example.org/0"));
    INFO(outcome.err);
    CHECK(outcome.exit_code == 0);
}

TEST_CASE("publish: --books offers each episode as a book too") {
    const ScratchFolder folder;
    write_file(folder / "a.txt", "The Salt Keeper is a fine film. 8/10.");
    REQUIRE(run_reviewcast({"narrate", folder / "a.txt", "-o", folder / "out"}).exit_code == 0);
    write_file(folder / "reviewcast.toml", "[publish]\ntitle = \"T\"\nbooks = true\n");
    REQUIRE(run_reviewcast({"publish", folder / "out", "--config", folder / "reviewcast.toml"}).exit_code ==
            0);
    std::size_t linked = 0;
    for (const auto& [name, bytes] : snapshot(folder / "out/_site"))
        linked += name.ends_with(".epub") || bytes.find(".epub\" download>EPUB</a>") != std::string::npos;
    CHECK(linked == 2);
}
