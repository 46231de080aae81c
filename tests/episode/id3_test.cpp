// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/id3.hpp"

#include "base/error.hpp"
#include "episode/chapters.hpp"
#include "episode/decode.hpp"
#include "episode/encoded.hpp"
#include "episode/iso639.hpp"
#include "episode/mp3.hpp"
#include "scratch_folder.hpp"

#include <doctest/doctest.h>
#include <stdexcept>

using namespace reviewcast;
using namespace reviewcast::testing;

namespace {

constexpr int rate = 44100;
constexpr std::int64_t samples = 100001;

Tags some_tags() {
    return {.title = "The Glass Orchard",
            .album = "Small Hours",
            .artist = "Ida Brenner",
            .track = "3",
            .language = "en-GB",
            .date = "2024-05-06",
            .comment = "Read by a synthetic voice.",
            .lyrics = "The Glass Orchard.\n\nEight out of ten."};
}

std::filesystem::path tagged(const ScratchFolder& folder, const Tags& tags,
                             const std::vector<Chapter>& chapters) {
    const auto path = folder / "a.mp3";
    encode_mp3(sound_of(Pcm(rate, sound(samples))), {}, render_id3(tags, chapters, rate, samples), path,
               [](double) {});
    return path;
}

/// What mutagen reads: a Python expression of the tag `t`.
std::string by_mutagen(const std::filesystem::path& path, const std::string& expression) {
    return output_of("/usr/bin/python3 -c \"import mutagen.id3; t = mutagen.id3.ID3('" + path.string() +
                     "', translate=False); print(" + expression + ", end='')\"");
}

}  // namespace

TEST_CASE("render_id3: TagLib, mutagen and libavformat read back what was written") {
    const ScratchFolder folder;
    const auto path = tagged(folder, some_tags(), {});
    const auto read = read_tags(path);
    CHECK(read.title == "The Glass Orchard");
    CHECK(read.album == "Small Hours");
    CHECK(read.artist == "Ida Brenner");
    CHECK(read.genre == "Podcast");
    CHECK(read.track == "3");
    CHECK(read.language == "eng");
    CHECK(read.date == "2024-05-06");
    CHECK(read.comment == "Read by a synthetic voice.");
    CHECK(read.lyrics == "The Glass Orchard.\n\nEight out of ten.");
    CHECK(
        by_mutagen(path, "t.version[:2], sorted(t.keys())") ==
        "(2, 4) ['COMM::eng', 'TALB', 'TCON', 'TDRC', 'TIT2', 'TLAN', 'TLEN', 'TPE1', 'TRCK', 'USLT::eng']");
    CHECK(by_mutagen(path, "t['TIT2'], t['TCON'], t['TLAN'], t['TLEN'], t['TDRC'], t['USLT::eng']") ==
          "The Glass Orchard Podcast eng 2267 2024-05-06 The Glass Orchard.\n\nEight out of ten.");
    CHECK(
        output_of(
            "ffprobe -v error -show_entries format_tags=title,album,artist,genre,track,language,date,comment "
            "-of default=nw=1:nk=1 " +
            path.string()) == "The Glass Orchard\nSmall Hours\nIda "
                              "Brenner\nPodcast\n3\neng\n2024-05-06\nRead by a synthetic voice.\n");
}

TEST_CASE("render_id3: empty texts are not written") {
    const ScratchFolder folder;
    Tags tags;
    tags.genre.clear();
    CHECK(by_mutagen(tagged(folder, tags, {}), "sorted(t.keys()), t['TLAN']") == "['TLAN', 'TLEN'] und");
}

TEST_CASE("render_id3: chapters stand under one ordered top-level table of contents") {
    const ScratchFolder folder;
    const auto path = tagged(folder, some_tags(),
                             {{"Opening", {0, 44100}}, {"", {44100, 60000}}, {"Close", {60000, samples}}});
    CHECK(by_mutagen(path, "[(int(c.flags), c.child_element_ids) for c in t.getall('CTOC')]") ==
          "[(3, ['ch0', 'ch1', 'ch2'])]");
    CHECK(by_mutagen(
              path, "[(c.element_id, c.start_time, c.end_time, c.start_offset, c.end_offset, str(c.sub_frames"
                    "['TIT2'])) for c in t.getall('CHAP')]") ==
          "[('ch0', 0, 1000, 4294967295, 4294967295, 'Opening'), ('ch1', 1000, 1360, 4294967295, 4294967295, "
          "'2'), "
          "('ch2', 1360, 2267, 4294967295, 4294967295, 'Close')]");
    CHECK(read_audio_facts(path).chapters ==
          std::vector<FileChapter>{{"Opening", 0, 1000}, {"2", 1000, 1360}, {"Close", 1360, 2267}});
}

TEST_CASE("render_id3: 255 chapters fit") {
    const ScratchFolder folder;
    std::vector<Chapter> chapters;
    for (std::int64_t i = 0; i < 255; ++i)
        chapters.push_back({"Part", {i * samples / 255, (i + 1) * samples / 255}});
    const auto path = tagged(folder, some_tags(), chapters);
    CHECK(read_audio_facts(path).chapters.size() == 255);
    CHECK(by_mutagen(path, "len(t.getall('CHAP')), len(t.getall('CTOC')[0].child_element_ids)") == "255 255");
}

TEST_CASE("render_id3: refuses chapters that do not cover the sound") {
    const std::vector<std::vector<Chapter>> wrong = {
        {{"late", {5, samples}}},
        {{"short", {0, samples - 1}}},
        {{"one", {0, 50000}}, {"gap", {50001, samples}}},
        {{"one", {0, 50000}}, {"brief", {50000, 50001}}, {"two", {50001, samples}}},
        std::vector<Chapter>(256, Chapter{"many", {0, samples}})};
    for (const auto& chapters : wrong)
        CHECK_THROWS_AS((void)render_id3({}, chapters, rate, samples), std::logic_error);
}

TEST_CASE("render_id3: hostile text is written whole or cleaned") {
    const ScratchFolder folder;
    auto tags = some_tags();
    tags.title = "  Two\r\nlines\t\x01 and \xF0\x9F\x8E\xAC \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D <b>&amp; \xFF";
    tags.artist = std::string("nul\0byte", 8);
    tags.album = std::string(20000, 'x');
    tags.lyrics = std::string(300000, 'y') + "\r\n\x0B\xC2\x85"
                                             "end";
    const auto path = tagged(folder, tags, {});
    const auto read = read_tags(path);
    CHECK(read.title ==
          "Two lines and \xF0\x9F\x8E\xAC \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D <b>&amp; \xEF\xBF\xBD");
    CHECK(read.title == as_tag_line(tags.title));
    CHECK(read.artist == "nulbyte");
    CHECK(read.album == tags.album);
    CHECK(read.lyrics == std::string(300000, 'y') + "\nend");
    CHECK(read.lyrics == as_tag_text(tags.lyrics));
    CHECK(by_mutagen(path, "len(t['USLT::eng'].text), len(t['TIT2'].text)") == "300004 1");
    CHECK(decode_audio(path).size() == samples);
}

TEST_CASE("render_id3: dates become ID3v2.4 timestamps") {
    const ScratchFolder folder;
    const auto written = [&](const std::string& date) {
        auto tags = some_tags();
        tags.date = date;
        return read_tags(tagged(folder, tags, {})).date;
    };
    CHECK(written("2019") == "2019");
    CHECK(written("2019-10") == "2019-10");
    CHECK(written("2019-10-04T12:30:00+02:00") == "2019-10-04T12:30:00");
    CHECK(written("2019-1") == "2019");
    CHECK(written("October 2019") == "");
}

TEST_CASE("render_id3: the same tags give the same bytes") {
    const std::vector<Chapter> chapters{{"All", {0, samples}}};
    CHECK(render_id3(some_tags(), chapters, rate, samples) ==
          render_id3(some_tags(), chapters, rate, samples));
}

TEST_CASE("read_tags: a file without a tag has empty ones, a missing file is an error") {
    const ScratchFolder folder;
    encode_mp3(sound_of(Pcm(rate, sound(5000))), {}, "", folder / "a.mp3", [](double) {});
    CHECK(read_tags(folder / "a.mp3").title.empty());
    CHECK(read_tags(folder / "a.mp3").genre.empty());
    CHECK_THROWS_WITH_AS((void)read_tags("/nowhere/a.mp3"),
                         "reading tags of /nowhere/a.mp3: cannot be opened", ExternalError);
}

TEST_CASE("iso639_2: languages as ID3 wants them") {
    const std::pair<const char*, const char*> table[] = {
        {"en", "eng"},    {"en-GB", "eng"}, {"EN_us", "eng"}, {"de", "deu"},     {"fr-CA", "fra"},
        {"pt-BR", "por"}, {"zh", "zho"},    {"cs", "ces"},    {"haw-US", "haw"}, {"", "und"},
        {"xx", "und"},    {"x", "und"},     {"aa", "aar"},    {"zu", "zul"},     {"english", "und"},
        {"12", "und"},    {"a b", "und"}};
    for (const auto& [language, code] : table) {
        CAPTURE(language);
        CHECK(iso639_2(language) == code);
    }
}
