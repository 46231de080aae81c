// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/publish.hpp"

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "episode/decode.hpp"
#include "episode/verify.hpp"
#include "hand_made_sound.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <map>

using namespace reviewcast;
namespace fs = std::filesystem;

namespace {

Published publish_to(const fs::path& output, Mastered mastered = hand_made::mastered(),
                     EpisodeOptions options = {}, const std::set<fs::path>& written = {}) {
    return publish(make_episode(std::move(mastered), options, hand_made::no_warnings), output,
                   "{\"reviews\": []}\n", options, written, hand_made::no_warnings);
}

/// Name and bytes of every file of a folder.
std::map<std::string, std::string> files_of(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::directory_iterator(folder))
        files[entry.path().filename().string()] = read_file(entry.path(), 1u << 30);
    return files;
}

std::vector<std::string> names_of(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& [name, bytes] : files_of(folder))
        names.push_back(name);
    return names;
}

}  // namespace

TEST_CASE("publish: leaves an episode that verify finds nothing wrong with") {
    const hand_made::Folder output;
    const Published published = publish_to(output.path() / "new" / "folder");
    CHECK(published.folder == output.path() / "new" / "folder" / "dune-part-two");
    CHECK(names_of(published.folder) == std::vector<std::string>{"chapters.json", "dune-part-two.mp3",
                                                                 "dune-part-two.srt", "dune-part-two.txt",
                                                                 "dune-part-two.vtt", "report.json",
                                                                 "review.json", "transcript.json"});
    CHECK(verify_episode(published.folder) == std::vector<Finding>{});
    CHECK(Json::parse(files_of(published.folder)["report.json"]) == published.report);
}

TEST_CASE("publish: the MP3 decodes to the master's samples, and the report tells its measured loudness") {
    const hand_made::Folder output;
    const Published published = publish_to(output.path());
    const Pcm decoded = decode_audio(published.folder / "dune-part-two.mp3");
    CHECK(decoded.size() == sound_of(hand_made::mastered()).size);
    CHECK(published.report["loudness"]["integrated_lufs"].get<double>() ==
          doctest::Approx(measure_loudness(decoded).integrated_lufs).epsilon(0.001));
}

TEST_CASE("publish: of a short sound the loudness is measured, not reckoned from the master's") {
    const hand_made::Folder output;
    Mastered mastered = hand_made::mastered();
    mastered.after.integrated_lufs += 0.3;
    const Published published = publish_to(output.path(), std::move(mastered));
    CHECK(verify_episode(published.folder) == std::vector<Finding>{});
}

TEST_CASE("publish: a sound outside the limits is mastered again") {
    const hand_made::Folder output;
    const Published published =
        publish_to(output.path(), hand_made::mastered(hand_made::review_script(), -20));
    CHECK(verify_episode(published.folder) == std::vector<Finding>{});
}

TEST_CASE("publish: the same review gives the same bytes in every file and replaces its folder") {
    const hand_made::Folder output;
    const auto first = files_of(publish_to(output.path()).folder);
    const auto second = files_of(publish_to(output.path()).folder);
    CHECK(first == second);
    CHECK(std::distance(fs::directory_iterator(output.path()), {}) == 1);
}

TEST_CASE("publish: another review of the same name is numbered, its files too") {
    const hand_made::Folder output;
    const auto first = files_of(publish_to(output.path()).folder);
    Mastered other = hand_made::mastered();
    other.narration.plan.script.review.source = {"other.txt", std::string(64, 'b'), 7, "UTF-8"};
    const Published published = publish_to(output.path(), std::move(other));
    CHECK(published.folder.filename() == "dune-part-two-2");
    CHECK(published.report["slug"] == "dune-part-two-2");
    CHECK(fs::exists(published.folder / "dune-part-two-2.mp3"));
    CHECK(verify_episode(published.folder) == std::vector<Finding>{});
    CHECK(files_of(output.path() / "dune-part-two") == first);
}

TEST_CASE("publish: the master is kept where it is asked for, and goes with the folder it was in") {
    const hand_made::Folder output;
    const Published published =
        publish_to(output.path(), hand_made::mastered(), {.keep_master = MasterFormat::flac});
    CHECK(decode_audio(published.folder / "dune-part-two.flac").size() ==
          sound_of(hand_made::mastered()).size);
    CHECK(verify_episode(published.folder) == std::vector<Finding>{});
    CHECK_FALSE(fs::exists(publish_to(output.path()).folder / "dune-part-two.flac"));
}

TEST_CASE("publish: nothing is left of what fails, and an older episode stays") {
    const hand_made::Folder output;
    Mastered silent = hand_made::mastered();
    hand_made::set_sound(silent,
                         Pcm(44100, std::vector<float>(static_cast<std::size_t>(sound_of(silent).size))));
    CHECK_THROWS_AS((void)publish_to(output.path(), std::move(silent)), ExternalError);
    CHECK_FALSE(fs::exists(output.path() / "dune-part-two"));

    const auto before = files_of(publish_to(output.path()).folder);
    Mastered again = hand_made::mastered();
    hand_made::set_sound(again,
                         Pcm(44100, std::vector<float>(static_cast<std::size_t>(sound_of(again).size))));
    CHECK_THROWS_AS((void)publish_to(output.path(), std::move(again)), ExternalError);
    CHECK(files_of(output.path() / "dune-part-two") == before);
}

TEST_CASE("publish: an output that is no folder is refused") {
    const hand_made::Folder output;
    std::ofstream(output.path() / "file") << "x";
    CHECK_THROWS_AS((void)publish_to(output.path() / "file"), ExternalError);
}
