// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.hpp"
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <set>

using namespace reviewcast::testing;
using reviewcast::Json;

TEST_CASE("reviewcast: without a command, or with an unknown one, it is wrong usage") {
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{}, {"sing"}, {"narrate"}, {"narrate", "--volume", "11", "x"}}) {
        const Outcome outcome = run_reviewcast(arguments);
        CHECK(outcome.exit_code == 2);
        CHECK(outcome.out.empty());
        CHECK(outcome.err.starts_with("reviewcast: "));
        CHECK(outcome.err.ends_with("; see reviewcast --help\n"));
    }
}

TEST_CASE("reviewcast: --help and --version are results") {
    CHECK(run_reviewcast({"--help"}).exit_code == 0);
    CHECK(run_reviewcast({"narrate", "--help"}).out.find("--bitrate") != std::string::npos);
    const Outcome version = run_reviewcast({"--version"});
    CHECK(version.exit_code == 0);
    CHECK(version.out.starts_with("reviewcast "));
}

TEST_CASE("narrate: shows stage and percent on a terminal, and nothing of it elsewhere") {
    const ScratchFolder folder;
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += "A sentence that takes its time to be spoken. ";
    write_file(folder / "a.txt", text);
    const std::string command = std::string(REVIEWCAST_PROGRAM) + " narrate " + (folder / "a.txt").string() +
                                " -o " + (folder / "out").string();
    const Outcome terminal = run({"script", "-qec", command, "/dev/null"});
    CHECK(terminal.exit_code == 0);
    for (const char* stage : {"a.txt: speaking ", "a.txt: mastering ", "a.txt: encoding "})
        CHECK(terminal.out.find(stage) != std::string::npos);
    CHECK(terminal.out.find(" %") != std::string::npos);
    const Outcome elsewhere = run({"sh", "-c", command});
    CHECK(elsewhere.exit_code == 0);
    CHECK(elsewhere.err.find('%') == std::string::npos);
}

TEST_CASE("inspect: --json gives the documented keys, unknown as null, and utterances with their source") {
    const Outcome outcome =
        run_reviewcast({"inspect", "--json", "-"}, "It works.\n\nHighlights: The light & the sound.\n");
    REQUIRE(outcome.exit_code == 0);
    const Json review = Json::parse(outcome.out)["reviews"][0];
    for (const char* key : {"title", "author", "published", "score"})
        CHECK(review.at(key).is_null());
    for (const char* key : {"name", "type", "year", "creator"})
        CHECK(review["item"].at(key).is_null());
    CHECK(review.at("other_scores").empty());
    CHECK(review.at("credits").empty());
    REQUIRE(review.at("sections").size() == 2);
    const Json& highlights = review["sections"][1];
    CHECK(highlights["role"] == "highlights");
    CHECK(highlights["heading"] == "Highlights");
    const Json& utterance = highlights["utterances"].at(0);
    CHECK(utterance["written"] == "The light & the sound.");
    CHECK(utterance["spoken"] == "The light and the sound.");
    CHECK(utterance["source"] == Json::array({23, 45}));
}

TEST_CASE("inspect: every joint has a text and a JSON form") {
    for (const char* joint : {"review", "script", "plan", "ssml", "timeline"}) {
        CAPTURE(joint);
        const Outcome text = run_reviewcast({"inspect", "--at", joint, "-"}, "A fine film. 8/10.");
        CHECK(text.exit_code == 0);
        CHECK_FALSE(text.out.empty());
        const Outcome json = run_reviewcast({"inspect", "--json", "--at", joint, "-"}, "A fine film. 8/10.");
        CHECK(json.exit_code == 0);
        CHECK(Json::parse(json.out).is_object());
    }
}

TEST_CASE("inspect: --explain lists what is said otherwise, by which rule and where, and the words at risk") {
    const std::string review =
        "Ines Brzeskowa *directs* a film of 97 minutes. Brzeskowa's frustración is slow.\n";
    const Outcome text = run_reviewcast({"inspect", "--at", "script", "--explain", "--plain", "-"}, review);
    CHECK(text.exit_code == 0);
    CHECK(text.out.find("97 → ninety-seven\n") != std::string::npos);
    CHECK(text.out.find("Brzeskowa ×2\n") != std::string::npos);
    const Outcome outcome =
        run_reviewcast({"inspect", "--json", "--at", "script", "--explain", "--plain", "-"}, review);
    REQUIRE(outcome.exit_code == 0);
    const Json json = Json::parse(outcome.out);
    const auto part = [&](const Json& at) {
        return review.substr(at[0], at[1].get<std::size_t>() - at[0].get<std::size_t>());
    };
    const auto minutes = std::ranges::find_if(json.at("rewordings"), [](const Json& one) {
        return one["spoken"].get<std::string>().find("ninety-seven") != std::string::npos;
    });
    REQUIRE(minutes != json["rewordings"].end());
    CHECK(part((*minutes)["source"]) == (*minutes)["written"]);
    const Json& words = json.at("words_at_risk");
    const auto maker =
        std::ranges::find(words, Json("Brzeskowa"), [](const Json& word) { return word["word"]; });
    REQUIRE(maker != words.end());
    CHECK((*maker)["risk"] == "unknown");
    CHECK((*maker)["count"] == 2);
    CHECK(part((*maker)["source"]) == "Brzeskowa");
    const auto foreign =
        std::ranges::find(words, Json("frustración"), [](const Json& word) { return word["word"]; });
    REQUIRE(foreign != words.end());
    CHECK((*foreign)["risk"] == "foreign");
}

TEST_CASE("inspect: --explain is for scripts alone") {
    const Outcome outcome = run_reviewcast({"inspect", "--explain", "-"}, "A fine film.");
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.err == "reviewcast: --explain needs --at script\n");
}

TEST_CASE("inspect: options go before what the text says") {
    const Outcome outcome = run_reviewcast({"inspect", "--json", "--title", "Vertigo", "--author",
                                            "A. Critic", "--date", "2024-02-29", "--language", "en-GB", "-"},
                                           "Title: Psycho\n\nIt works.\n");
    const Json review = Json::parse(outcome.out)["reviews"][0];
    CHECK(review["title"] == "Vertigo");
    CHECK(review["author"] == "A. Critic");
    CHECK(review["published"] == "2024-02-29");
    CHECK(review["language"] == "en-GB");
}

TEST_CASE("inspect: --emoji says whether emoji are named or passed over; what is written stays") {
    const std::string review = "Great 😂 fun. ⭐⭐⭐ and a 👍.\n";
    const auto spoken = [&](const std::vector<std::string>& options) {
        std::vector<std::string> arguments = options;
        arguments.insert(arguments.end(), {"--json", "--plain", "-"});
        const Outcome outcome = run_reviewcast(arguments, review);
        REQUIRE(outcome.exit_code == 0);
        std::string words;
        const Json json = Json::parse(outcome.out);
        for (const Json& section : json["reviews"][0].at("sections"))
            for (const Json& utterance : section.at("utterances")) {
                CHECK(review.find(utterance["written"].get<std::string>()) != std::string::npos);
                words += (words.empty() ? "" : " ") + utterance["spoken"].get<std::string>();
            }
        return words;
    };
    const std::string named = "Great tears of joy fun. three stars and a thumbs up.";
    const std::string silent = "Great fun. three stars and a.";
    CHECK(spoken({"inspect"}) == named);
    CHECK(spoken({"inspect", "--emoji", "name"}) == named);
    CHECK(spoken({"inspect", "--emoji", "silent"}) == silent);

    const ScratchFolder folder;
    write_file(folder / "site.toml", "emoji = \"silent\"\n");
    CHECK(spoken({"--config", folder / "site.toml", "inspect"}) == silent);
    CHECK(spoken({"--config", folder / "site.toml", "inspect", "--emoji", "name"}) == named);
}

TEST_CASE("narrate: --emoji changes what is heard, and not what is read") {
    const ScratchFolder folder;
    write_file(folder / "review.txt", "A film to see 😂 with friends.\n");
    for (const std::string reading : {"name", "silent"})
        REQUIRE(run_reviewcast({"narrate", "--plain", "--emoji", reading, "--title", "Film", "-o",
                                folder / reading, folder / "review.txt"})
                    .exit_code == 0);
    const auto named = snapshot(folder / "name");
    const auto silent = snapshot(folder / "silent");
    CHECK((named.at("film/film.mp3").size() > silent.at("film/film.mp3").size()));
    CHECK(named.at("film/film.txt") == silent.at("film/film.txt"));
    CHECK(silent.at("film/film.txt").find("😂") != std::string::npos);
}

TEST_CASE("reviewcast: --emoji takes name or silent, and nothing else") {
    const Outcome outcome = run_reviewcast({"inspect", "--emoji", "loud", "-"}, "Fun 😂.");
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.err.find("--emoji") != std::string::npos);
    CHECK(outcome.out.empty());
}

TEST_CASE("voices: lists every profile, and previews one into a file") {
    const Outcome list = run_reviewcast({"voices", "--json"});
    REQUIRE(list.exit_code == 0);
    std::set<std::string> languages;
    const Json voices = Json::parse(list.out);
    for (const Json& voice : voices["voices"])
        languages.insert(voice["language"].get<std::string>());
    for (const char* language : {"en-US", "en-GB", "es-ES", "fr-FR", "de-DE", "it-IT", "pt-PT"})
        CHECK(languages.contains(language));
    CHECK(run_reviewcast({"voices"}).out.find("en-GB") != std::string::npos);

    const ScratchFolder folder;
    const std::string preview = folder / "preview.wav";
    const Outcome said = run_reviewcast({"voices", "--say", "Eight out of ten.", "-o", preview});
    CHECK(said.exit_code == 0);
    CHECK(said.out.empty());
    CHECK(snapshot(folder.path())["preview.wav"].starts_with("RIFF"));
}

TEST_CASE("voices: a preview without words or with a wrong place is an error and leaves nothing") {
    const ScratchFolder folder;
    CHECK(run_reviewcast({"voices", "--say", "Hello.", "-o", folder / "no/preview.wav"}).exit_code == 1);
    CHECK(run_reviewcast({"voices", "--say", " ", "-o", folder / "preview.wav"}).exit_code == 2);
    CHECK(snapshot(folder.path()).empty());
}

TEST_CASE("lexicon: add makes and extends a file, check and say read it, and a review obeys it") {
    const ScratchFolder folder;
    const std::string file = folder / "names.pls";
    CHECK(run_reviewcast({"lexicon", "add", file, "Ys", "--ipa", "iːs"}).exit_code == 2);
    CHECK(snapshot(folder.path()).empty());
    CHECK(run_reviewcast({"lexicon", "add", file, "Ys", "--ipa", "iːs", "--language", "en"}).exit_code == 0);
    CHECK(run_reviewcast({"lexicon", "add", file, "RHCP", "--alias", "Red Hot Chili Peppers"}).exit_code ==
          0);
    const auto before = snapshot(folder.path());
    const Outcome twice = run_reviewcast({"lexicon", "add", file, "Ys", "--alias", "ees"});
    CHECK(twice.exit_code == 2);
    CHECK(twice.err.find("names.pls:3: 'Ys' has an entry already") != std::string::npos);
    CHECK(snapshot(folder.path()) == before);

    CHECK(run_reviewcast({"lexicon", "check", file}).out == file + ": ok, 2 entries in en\n");
    const Outcome said = run_reviewcast({"lexicon", "say", "RHCP's Ys", "--lexicon", file, "--json"});
    REQUIRE(said.exit_code == 0);
    const Json words = Json::parse(said.out);
    CHECK(words["spoken"] == "Red Hot Chili Peppers's Ys");
    CHECK(words["pronunciations"][0]["ipa"] == "iːs");
    CHECK(words["pronunciations"][0]["place"] == file + ":3");
    CHECK(run_reviewcast({"lexicon", "say", "Ys", "--lexicon", file, "-o", folder / "ys.wav"}).exit_code ==
          0);
    CHECK(snapshot(folder.path())["ys.wav"].starts_with("RIFF"));

    const std::string review = "# The Tide\n\nYs by RHCP. <!-- pronounce: Ys = why ess -->\n";
    const Outcome script = run_reviewcast({"inspect", "-", "--at", "script", "--lexicon", file}, review);
    CHECK(script.out.find("why ess by Red Hot Chili Peppers.") != std::string::npos);
}

TEST_CASE("lexicon: what is wrong is said with file and line, of all files") {
    const ScratchFolder folder;
    write_file(folder / "bad.pls",
               "<lexicon version=\"1.0\" alphabet=\"ipa\" xml:lang=\"en\"\n"
               " xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\">\n"
               "<lexeme><grapheme>Ys</grapheme><phoneme>i:s</phoneme></lexeme>\n</lexicon>");
    const Outcome outcome = run_reviewcast({"lexicon", "check", folder / "bad.pls", folder / "none.pls"});
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.out.find("bad.pls:3: ':' (U+003A) is no symbol") != std::string::npos);
    CHECK(outcome.out.find("none.pls: does not exist") != std::string::npos);
    const Outcome used =
        run_reviewcast({"inspect", "-", "--at", "script", "--lexicon", folder / "bad.pls"}, "Ys.");
    CHECK(used.exit_code == 2);
    CHECK(used.err.find("bad.pls:3:") != std::string::npos);
}

TEST_CASE("reviewcast.toml: gives options that the command line may overrule") {
    const ScratchFolder folder;
    write_file(folder / "site.toml", "[inspect]\ntitle = \"From the file\"\nauthor = \"Editor\"\n");
    const Outcome outcome = run_reviewcast(
        {"--config", folder / "site.toml", "inspect", "--json", "--title", "Given", "-"}, "It works.");
    REQUIRE(outcome.exit_code == 0);
    const Json review = Json::parse(outcome.out)["reviews"][0];
    CHECK(review["title"] == "Given");
    CHECK(review["author"] == "Editor");
}

TEST_CASE("reviewcast.toml: a key that is no option is refused") {
    const ScratchFolder folder;
    write_file(folder / "site.toml", "[inspect]\nvolume = 11\n");
    const Outcome outcome = run_reviewcast({"--config", folder / "site.toml", "inspect", "-"}, "It works.");
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.err == "reviewcast: " + (folder / "site.toml").string() +
                             ": 'inspect.volume' is no option; options stand under their command, like "
                             "[batch]; see reviewcast --help\n");
    CHECK(run_reviewcast({"--config", folder / "none.toml", "inspect", "-"}, "It works.").exit_code == 2);
}
