// SPDX-License-Identifier: GPL-3.0-or-later
// What sites send: feeds, round-ups, old encodings, broken metadata; and the options that say how to take
// them.
#include "base/json.hpp"
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace reviewcast::testing;
using reviewcast::Json;

namespace {

const std::string feed = "<?xml version=\"1.0\"?>\n"
                         "<rss version=\"2.0\"><channel><title>Late Reviews</title>\n"
                         "<item><title>The Salt Keeper</title><guid>salt-1</guid><description>A slow film "
                         "that stays. 8/10</description></item>\n"
                         "<item><title>Only a link</title><guid>link-2</guid></item>\n"
                         "<item><title>Hollow Rail</title><guid>rail-3</guid><description>A quick game "
                         "that goes. 6/10</description></item>\n"
                         "</channel></rss>\n";

const std::string round_up =
    "---\ntitle: Two nights at the pictures\nauthor: Ann Lee\n---\n\nTwo films, two seats, one long "
    "winter.\n\n"
    "## The Keeper (1994)\n\nA film of doors that nobody opens, and it takes its time to say why. The people "
    "on "
    "the other side talk like people who have waited for years, and one of them is right. 8/10\n\n"
    "## Hollow Rail (2001)\n\nA film of trains that nobody takes, and it is in no hurry to arrive. The "
    "people on "
    "the platform talk like people who have missed theirs, and all of them are wrong. 3/10\n";

std::vector<Json> inspected(std::vector<std::string> arguments, const std::string& input) {
    arguments.insert(arguments.begin(), {"inspect", "--json", "-"});
    const Outcome outcome = run_reviewcast(arguments, input);
    INFO(outcome.err);
    REQUIRE((outcome.exit_code == 0 || outcome.exit_code == 3));
    return Json::parse(outcome.out)["reviews"].get<std::vector<Json>>();
}

std::vector<std::string> titles(const std::vector<Json>& reviews) {
    std::vector<std::string> found;
    for (const Json& review : reviews)
        found.push_back(review["title"].is_null() ? "" : review["title"].get<std::string>());
    return found;
}

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("--item: takes a feed's review by its number or id, or all") {
    CHECK(titles(inspected({"--item", "1"}, feed)) == Titles{"The Salt Keeper"});
    CHECK(titles(inspected({"--item", "3"}, feed)) == Titles{"Hollow Rail"});
    CHECK(titles(inspected({"--item", "rail-3"}, feed)) == Titles{"Hollow Rail"});
    CHECK(titles(inspected({"--item", "all"}, feed)) == Titles{"The Salt Keeper", "Hollow Rail"});
    CHECK(titles(inspected({}, feed)) == Titles{"The Salt Keeper", "Hollow Rail"});
}

TEST_CASE("--item: one that the feed has not, and one that cannot be read, are errors") {
    const Outcome wrong = run_reviewcast({"inspect", "-", "--item", "9"}, feed);
    CHECK(wrong.exit_code == 1);
    CHECK(wrong.err ==
          "reviewcast: standard input: has no item '9'; a number from 1 to 3, an item's id, or all "
          "is allowed\n");
    CHECK(wrong.out.empty());
    const Outcome bad = run_reviewcast({"inspect", "-", "--item", "link-2"}, feed);
    CHECK(bad.exit_code == 1);
    CHECK(bad.err == "reviewcast: standard input:4: the entry has no text\n");
}

TEST_CASE("narrate: two reviews of one work in a feed are two episodes, each time") {
    const ScratchFolder folder;
    write_file(
        folder / "feed.xml",
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>S</title>"
        "<item><guid>a</guid><title>Vertigo</title><description>A first look, 4/5.</description></item>"
        "<item><guid>b</guid><title>Vertigo</title><description>A second look, 5/5.</description></item>"
        "</channel></rss>");
    for (int time = 0; time < 2; ++time) {
        REQUIRE(run_reviewcast({"narrate", folder / "feed.xml", "-o", folder / "out", "--plain"}).exit_code ==
                0);
        auto files = snapshot(folder / "out");
        CHECK(files["vertigo/vertigo.txt"].find("first") != std::string::npos);
        CHECK(files["vertigo-2/vertigo-2.txt"].find("second") != std::string::npos);
    }
    REQUIRE(run_reviewcast({"narrate", folder / "feed.xml", "--item", "b", "-o", folder / "out", "--plain"})
                .exit_code == 0);
    CHECK(snapshot(folder / "out")["vertigo/vertigo.txt"].find("first") != std::string::npos);
}

TEST_CASE("narrate: a new review in front of a feed takes no folder of the others") {
    const ScratchFolder folder;
    const auto narrate = [&](const std::string& items) {
        write_file(folder / "feed.xml",
                   "<rss version=\"2.0\"><channel><title>S</title>" + items + "</channel></rss>");
        REQUIRE(run_reviewcast({"narrate", folder / "feed.xml", "-o", folder / "out", "--plain"}).exit_code ==
                0);
        return snapshot(folder / "out");
    };
    const auto item = [](const std::string& id) {
        return "<item><guid>" + id + "</guid><title>Vertigo</title><description>Look " + id +
               ".</description></item>";
    };
    narrate(item("one"));
    auto files = narrate(item("two") + item("one"));
    CHECK(files["vertigo/vertigo.txt"].find("Look one") != std::string::npos);
    CHECK(files["vertigo-2/vertigo-2.txt"].find("Look two") != std::string::npos);
    CHECK(files["vertigo/report.json"].find("\"name\": \"feed.xml\"") != std::string::npos);
}

TEST_CASE("narrate: a bad item of a feed costs a line and exit code 3, the others become episodes") {
    const ScratchFolder folder;
    write_file(folder / "feed.xml", feed);
    const std::string file = folder / "feed.xml";
    const Outcome outcome = run_reviewcast({"narrate", file, "-o", folder / "out", "--json"});
    CHECK(outcome.exit_code == 3);
    CHECK(outcome.err == "reviewcast: " + file + ":4: the entry has no text\n");
    const Json results = Json::parse(outcome.out);
    REQUIRE(results["episodes"].size() == 2);
    CHECK(results["episodes"][0]["review"] == file + " item 1");
    CHECK(results["episodes"][1]["review"] == file + " item 3");
    REQUIRE(results["failed"].size() == 1);
    CHECK(results["failed"][0]["review"] == file + " item 2");
    const auto files = snapshot(folder / "out");
    CHECK(files.contains("the-salt-keeper/the-salt-keeper.mp3"));
    CHECK(files.contains("hollow-rail/hollow-rail.mp3"));
}

TEST_CASE("narrate: a title for a feed of several reviews is wrong usage") {
    const ScratchFolder folder;
    const Outcome outcome =
        run_reviewcast({"narrate", "-", "--title", "Vertigo", "-o", folder / "out"}, feed);
    CHECK(outcome.exit_code == 2);
    CHECK(std::ranges::count(outcome.err, '\n') == 1);
    CHECK(snapshot(folder / "out").empty());
}

TEST_CASE("narrate: a round-up is an episode with a chapter for each review, in the MP3 too") {
    const ScratchFolder folder;
    REQUIRE(run_reviewcast({"narrate", "-", "-o", folder.path()}, round_up).exit_code == 0);
    const auto files = snapshot(folder.path());
    const std::string name = "two-nights-at-the-pictures/two-nights-at-the-pictures.mp3";
    REQUIRE(files.contains(name));
    const Outcome probe = run({"ffprobe", "-v", "error", "-show_chapters", "-of", "json", folder / name});
    const Json probed = Json::parse(probe.out);
    std::string chapters;
    for (const Json& chapter : probed["chapters"])
        chapters += chapter["tags"]["title"].get<std::string>() + "\n";
    CAPTURE(chapters);
    CHECK(chapters.find("The Keeper") != std::string::npos);
    CHECK(chapters.find("Hollow Rail") > chapters.find("The Keeper"));
}

TEST_CASE("--split: each review of a round-up is one for itself") {
    const auto whole = inspected({}, round_up);
    REQUIRE(whole.size() == 1);
    CHECK(whole[0]["parts"].size() == 2);
    const auto apart = inspected({"--split"}, round_up);
    REQUIRE(apart.size() == 2);
    CHECK(apart[0]["item"]["name"] == "The Keeper");
    CHECK(apart[0]["score"]["written"] == "8/10");
    CHECK(apart[1]["item"]["year"] == 2001);
    CHECK(apart[1]["author"] == "Ann Lee");
}

TEST_CASE("--no-spoilers: leaves out what gives the story away, and says so") {
    const std::string review =
        "A slow film that stays.\n\nSpoilers: The keeper drowns.\n\nVerdict: See it.\n";
    const std::string said = run_reviewcast({"inspect", "--at", "script", "-"}, review).out;
    CHECK(said.find("drowns") != std::string::npos);
    const std::string kept = run_reviewcast({"inspect", "--at", "script", "--no-spoilers", "-"}, review).out;
    CHECK(kept.find("drowns") == std::string::npos);
    CHECK(kept.find("Spoilers are left out here.") != std::string::npos);
    CHECK(kept.find("See it.") != std::string::npos);
    const auto understood = inspected({"--no-spoilers"}, review);
    CHECK(understood[0]["dropped"].dump().find("a spoiler, left out as asked") != std::string::npos);
}

TEST_CASE("--scale, --key and --label: a site's habits, from the command line or its reviewcast.toml") {
    const std::string review =
        "---\nverk: Saltvaktaren\nbetyg: 4\n---\n\nA slow film that stays with you for "
        "days.\n\n## Last call\n\nSee it with a friend who talks.\n";
    const auto check = [](const Json& review_json) {
        CHECK(review_json["item"]["name"] == "Saltvaktaren");
        REQUIRE(!review_json["score"].is_null());
        CHECK(review_json["score"]["value"] == 4);
        CHECK(review_json["score"]["best"] == 5);
        CHECK(review_json["sections"].back()["role"] == "verdict");
    };
    const auto unstated = inspected({}, review);
    CHECK(unstated[0]["score"].is_null());
    CHECK(unstated[0]["sections"].back()["role"] != "verdict");
    check(inspected(
        {"--scale", "5", "--key", "betyg=score", "--key", "verk=name", "--label", "Last call=verdict"},
        review)[0]);

    const ScratchFolder folder;
    write_file(folder / "reviewcast.toml",
               "scale = 5\nkey = [\"betyg=score\", \"verk=name\"]\nlabel = [\"Last call=verdict\"]\n");
    write_file(folder / "a.md", review);
    const Outcome found =
        run({"sh", "-c", "cd \"$1\" && exec \"$0\" inspect --json a.md", REVIEWCAST_PROGRAM, folder.path()});
    REQUIRE(found.exit_code == 0);
    check(Json::parse(found.out)["reviews"][0]);
}

TEST_CASE("--scale, --key and --label: what they cannot mean is wrong usage") {
    for (const std::vector<std::string>& wrong : {std::vector<std::string>{"--scale", "0"},
                                                  {"--key", "betyg"},
                                                  {"--key", "betyg=grade"},
                                                  {"--label", "=verdict"},
                                                  {"--label", "Last call=ending"}}) {
        CAPTURE(wrong.back());
        std::vector<std::string> arguments{"inspect", "-"};
        arguments.insert(arguments.end(), wrong.begin(), wrong.end());
        const Outcome outcome = run_reviewcast(arguments, "A slow film.");
        CHECK(outcome.exit_code == 2);
        CHECK(outcome.err.find(wrong.front()) != std::string::npos);
        CHECK(std::ranges::count(outcome.err, '\n') == 1);
    }
}

TEST_CASE("narrate: broken front matter is warned of with file and line, and the review is narrated") {
    const ScratchFolder folder;
    write_file(folder / "a.md",
               "---\ntitle: \"The Salt Keeper\ntags: [film\n---\n\nA slow film that stays.\n");
    const std::string file = folder / "a.md";
    const Outcome outcome = run_reviewcast({"narrate", file, "-o", folder / "out"});
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.err.starts_with("reviewcast: " + file + ":"));
    CHECK(outcome.err.find("warning: ") != std::string::npos);
    CHECK(outcome.err.find("phoneme") == std::string::npos);
    const auto files = snapshot(folder / "out");
    CHECK(files.size() == 8);
    for (const auto& [name, bytes] : files) {
        if (name.ends_with(".txt")) CHECK(bytes.find("A slow film that stays.") != std::string::npos);
        if (name.ends_with("report.json")) CHECK(!Json::parse(bytes)["warnings"].empty());
    }
}

TEST_CASE("narrate: a windows-1252 file is decoded, and review.json names its encoding") {
    const ScratchFolder folder;
    REQUIRE(
        run_reviewcast({"narrate", "-", "-o", folder.path(), "--title", "Salt"},
                       "It\x92s slow\x85 and it stays, like a caf\xe9 in the rain. \x93Stay\x94, it says.\n")
            .exit_code == 0);
    auto files = snapshot(folder / "salt");
    CHECK(Json::parse(files["review.json"])["reviews"][0]["encoding"] == "windows-1252");
    CHECK(files["salt.txt"].find("It’s slow… and it stays, like a café in the rain. “Stay”, it says.") !=
          std::string::npos);
}

TEST_CASE("narrate: a passage in another language is spoken in that language") {
    const std::string review =
        "The Salt Keeper is a slow film that stays with you for days, and its French dialogue helps.\n\n"
        "> Je ne suis pas venu pour la mer, je suis venu parce que la maison était vide depuis la guerre.\n\n"
        "That is how it begins, and that is how it ends.\n";
    std::string french, english;
    const auto reviews = inspected({}, review);
    for (const Json& section : reviews[0]["sections"])
        for (const Json& utterance : section["utterances"])
            (utterance["language"] == "fr" ? french : english) += utterance["written"].get<std::string>();
    CHECK(french.find("Je ne suis pas venu") != std::string::npos);
    CHECK(french.find("slow film") == std::string::npos);
    CHECK(english.find("That is how it begins") != std::string::npos);
    const std::string ssml = run_reviewcast({"inspect", "--at", "ssml", "-"}, review).out;
    CHECK(ssml.find("xml:lang=\"fr") != std::string::npos);
}
