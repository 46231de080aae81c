// SPDX-License-Identifier: GPL-3.0-or-later
// Published sites, from the command line to the browser.
#include "base/json.hpp"
#include "program/checkers.hpp"
#include "program/preview_server.hpp"
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <chrono>
#include <doctest/doctest.h>
#include <thread>

using namespace reviewcast::testing;
using reviewcast::Json;
namespace fs = std::filesystem;

namespace {

/// Two episodes, one of hostile texts, and their site.
const fs::path& published_site() {
    static const ScratchFolder folder;
    static const fs::path site = [] {
        write_file(
            folder / "keeper.md",
            "---\ntitle: The Salt Keeper\nauthor: Mara Quill\ndate: 2024-05-03\nrating: 7/10\n---\n\n"
            "The keeper counts the doors of his house & opens none. It is a slow film, and it stays.\n\n"
            "## Spoilers\n\nThe house burns down.\n\n## Verdict\n\nA quiet film that stays with you.\n");
        write_file(
            folder / "hostile.md",
            "---\ntitle: \"<script>alert(1)</script> \\\" onload=\\\"x & مرحبا 🎬\"\nrating: 2/5\n---\n\n"
            "A \"film\" of </script><script>alert(2)</script> signs & <img src=x onerror=alert(3)> "
            "wonders.\n");
        const std::string out = folder / "out";
        REQUIRE(
            run_reviewcast({"narrate", folder / "keeper.md", folder / "hostile.md", "-o", out}).exit_code ==
            0);
        const Outcome outcome =
            run_reviewcast({"publish", out, "--title", "Late <Reviews> & more", "--base-url",
                            "https://example.org/pod/", "--email", "ann@example.org"});
        INFO(outcome.err);
        REQUIRE(outcome.exit_code == 0);
        REQUIRE(outcome.out == out + "/_site\n");
        return fs::path(out) / "_site";
    }();
    return site;
}

}  // namespace

TEST_CASE("publish: the site works in a browser: by keyboard, at 320 pixels, dark, without a script") {
    if (!has_checkers()) return;
    PreviewServer server(published_site());
    const Outcome outcome = run({"node", std::string(REVIEWCAST_TESTS) + "/site/check_site.mjs", checkers,
                                 server.address(), "the-salt-keeper", "/usr/bin/chromium"});
    INFO(outcome.out << outcome.err);
    CHECK(outcome.exit_code == 0);
}

TEST_CASE("publish: pages are valid HTML, the style sheet valid CSS") {
    if (!has_checkers()) return;
    std::vector<std::string> nu{"java", "-jar", checkers / "node_modules/vnu-jar/build/dist/vnu.jar",
                                "--errors-only", "--also-check-css"};
    // A title may be as long as the review's.
    std::vector<std::string> rules{checkers / "node_modules/.bin/html-validate", "--config",
                                   std::string(REVIEWCAST_TESTS) + "/site/html-validate.json"};
    for (const auto& entry : fs::recursive_directory_iterator(published_site()))
        if (const auto type = entry.path().extension(); type == ".html" || type == ".css") {
            nu.push_back(entry.path());
            if (type == ".html") rules.push_back(entry.path());
        }
    for (const auto& command : {nu, rules}) {
        const Outcome outcome = run(command);
        INFO(outcome.out << outcome.err);
        CHECK(outcome.exit_code == 0);
    }
}

TEST_CASE("publish: a podcast app's parser reads the feed as it was meant") {
    if (!has_checkers()) return;
    const Outcome outcome = run({"node", std::string(REVIEWCAST_TESTS) + "/site/read_feed.cjs", checkers,
                                 published_site() / "feed.xml"});
    INFO(outcome.err);
    REQUIRE(outcome.exit_code == 0);
    const Json feed = Json::parse(outcome.out);
    CHECK(feed["title"] == "Late <Reviews> & more");
    CHECK(feed["itunesCategory"] == Json::array({"TV & Film > Film Reviews"}));
    CHECK(feed["explicit"] == false);
    CHECK(feed["owner"]["email"] == "ann@example.org");
    CHECK(feed["medium"] == "podcast");
    REQUIRE(feed["items"].size() == 2);
    const Json& item = feed["items"][0];
    const std::string page = "https://example.org/pod/the-salt-keeper/";
    CHECK(item["title"] == "The Salt Keeper");
    CHECK(item["link"] == page);
    CHECK(item["pubDate"] == "2024-05-03T00:00:00.000Z");
    CHECK(item["description"] ==
          "A quiet film that stays with you. This review was read by a synthetic voice.");
    CHECK(item["author"] == "Mara Quill");
    const std::string url = item["enclosure"]["url"];
    CHECK(url.starts_with(page));
    CHECK(item["enclosure"]["length"] ==
          fs::file_size(published_site() / "the-salt-keeper" / url.substr(page.size())));
    CHECK(item["podcastTranscripts"].size() == 2);
    CHECK(item["podcastChapters"]["type"] == "application/json+chapters");
    CHECK(item["guid"] != feed["items"][1]["guid"]);
    CHECK(feed["items"][1]["title"] == "<script>alert(1)</script> \" onload=\"x & مرحبا");
}

TEST_CASE("publish: the feed is well-formed, and the MP3 with its cover is one that strangers read") {
    CHECK(run({"xmllint", "--noout", "--nonet", published_site() / "feed.xml"}).exit_code == 0);
    for (const auto& entry : fs::directory_iterator(published_site() / "the-salt-keeper")) {
        if (entry.path().extension() != ".mp3") continue;
        const Outcome valid = run({"mp3val", entry.path()});
        CHECK(valid.out.find("WARNING") == std::string::npos);
        CHECK(valid.out.find("ERROR") == std::string::npos);
        const Outcome tags = run({"/usr/bin/python3", "-c",
                                  "import sys, mutagen.id3\n"
                                  "t = mutagen.id3.ID3(sys.argv[1])\n"
                                  "p = t.getall('APIC')\n"
                                  "print(len(p), p[0].mime, int(p[0].type), p[0].data[:2].hex(), t['TIT2'], "
                                  "len(t.getall('CHAP')) > 2, len(t.getall('CTOC')))",
                                  entry.path()});
        INFO(tags.err);
        CHECK(tags.out == "1 image/jpeg 3 ffd8 The Salt Keeper True 1\n");
    }
}

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
