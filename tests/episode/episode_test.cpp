// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/episode.hpp"

#include "base/digest.hpp"
#include "base/error.hpp"
#include "episode/report.hpp"
#include "hand_made_sound.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

TEST_CASE("make_episode: tags say what is reviewed, by whom, and that the voice is synthetic") {
    const Episode episode =
        make_episode(hand_made::mastered(), {.show = "Desert Radio"}, hand_made::no_warnings);
    CHECK(episode.tags.title == "Dune & <Part Two>");
    CHECK(episode.tags.album == "Desert Radio");
    CHECK(episode.tags.artist == "Ann Lee");
    CHECK(episode.tags.genre == "Podcast");
    CHECK(episode.tags.language == "en-US");
    CHECK(episode.tags.date == "2024-03-01");
    CHECK(episode.tags.comment == "This episode is read by a synthetic voice.");
    CHECK(episode.tags.lyrics == episode.transcript);
}

TEST_CASE("make_episode: what is unknown is taken from the voice or stays empty") {
    Script script = hand_made::review_script();
    script.review.author.reset();
    script.review.published.reset();
    script.review.language.reset();
    script.review.title.reset();
    script.review.item.name = Fact{"Dune", "", {}};
    const Episode episode = make_episode(hand_made::mastered(script), {}, hand_made::no_warnings);
    CHECK(episode.tags.title == "Dune");
    CHECK(episode.tags.artist == "An American narrator");
    CHECK(episode.tags.language == "en-US");
    CHECK(episode.tags.date.empty());
    CHECK(episode.tags.album.empty());
}

TEST_CASE("make_episode: every form has the same chapters") {
    const Episode episode = make_episode(hand_made::mastered(), {}, hand_made::no_warnings);
    const Json json = Json::parse(episode.chapters_json);
    REQUIRE(episode.chapters.size() == 3);
    REQUIRE(json["chapters"].size() == 3);
    REQUIRE(episode.report["chapters"].size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        const std::int64_t ms = to_ms(episode.chapters[i].at.begin, 44100);
        CHECK(std::lround(json["chapters"][i]["startTime"].get<double>() * 1000) == ms);
        CHECK(episode.report["chapters"][i]["start_ms"] == ms);
    }
}

TEST_CASE("make_episode: fewer chapters than Apple Podcasts shows are warned of, also in the report") {
    std::vector<Warning> warnings;
    Script script = hand_made::script({{"Short."}, {"Over."}});
    const Episode episode = make_episode(hand_made::mastered(script), {},
                                         [&](const Warning& warning) { warnings.push_back(warning); });
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].code == "few-chapters");
    CHECK(warnings[0].message == "2 chapters: Apple Podcasts shows chapters from three on");
    CHECK(episode.report["warnings"][0]["code"] == "few-chapters");
}

TEST_CASE("make_episode: a review of which nothing is spoken is refused by name") {
    Script script = hand_made::script({{"***"}});
    script.utterances[0].spoken.clear();
    script.utterances[0].alignment = {{{0, 3}, {0, 0}}};
    script.review.source.name = "marks.txt";
    CHECK_THROWS_WITH_AS((void)make_episode(hand_made::mastered(script), {}, hand_made::no_warnings),
                         "marks.txt: nothing of it can be spoken; a review needs words", InputError);
}

TEST_CASE("make_report: names the source without its folder, and the settings with their hash") {
    const EpisodeOptions options{
        .bitrate_kbps = 128, .settings = {{"plain", true}}, .warnings = {{"long-token", "cut"}}};
    const Json report = make_episode(hand_made::mastered(), options, hand_made::no_warnings).report;
    CHECK(report["program"] == "reviewcast");
    CHECK(report["source"].dump() == R"({"name":"dune.txt","sha256":")" + std::string(64, 'a') +
                                         R"(","bytes":1234,"encoding":"UTF-8"})");
    CHECK(report["settings"]["plain"] == true);
    CHECK(report["settings"]["bitrate_kbps"] == 128);
    CHECK(report["settings"]["voice"]["name"] == "narrator");
    CHECK(report["settings_sha256"] == sha256_hex(to_text(report["settings"])));
    CHECK(report["warnings"].dump() == R"([{"code":"long-token","message":"cut"}])");
    CHECK(report["dropped"].dump() == R"([{"source":[3,7],"reason":"control characters"}])");
    CHECK(report["samples"] == sound_of(hand_made::mastered()).size);
    CHECK(report["words"] == 36);
    CHECK(to_text(report).find("somebody") == std::string::npos);
}

TEST_CASE("make_report: the same episode gives the same report, another setting another hash") {
    const auto report = [](int bitrate_kbps) {
        return make_episode(hand_made::mastered(), {.bitrate_kbps = bitrate_kbps}, hand_made::no_warnings)
            .report;
    };
    CHECK(to_text(report(96)) == to_text(report(96)));
    CHECK(report(96)["settings_sha256"] != report(128)["settings_sha256"]);
}

TEST_CASE("add_loudness: to a hundredth, silence as null") {
    Json report;
    add_loudness(report, {-16.0049, -1.2351, std::numeric_limits<double>::infinity()}, -2);
    CHECK(report["loudness"]["integrated_lufs"].dump() == "-16.0");
    CHECK(report["loudness"]["true_peak_dbtp"].dump() == "-1.24");
    CHECK(report["loudness"]["range_lu"].is_null());
    CHECK(report["loudness"]["measured_on"] == "decoded MP3");
}

TEST_CASE("count_words: runs without white space") {
    CHECK(count_words("") == 0);
    CHECK(count_words(" \n") == 0);
    CHECK(count_words("One, two —\n\nthree\n") == 4);
}
