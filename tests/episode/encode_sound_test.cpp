// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/encode_sound.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/format.hpp"
#include "episode/decode.hpp"
#include "episode/encoded.hpp"
#include "episode/sound_tags.hpp"
#include "scratch_folder.hpp"
#include "sound/resample.hpp"

#include <cmath>
#include <doctest/doctest.h>

using namespace reviewcast;
using namespace reviewcast::testing;

namespace {

constexpr std::int64_t length = 150'001;  // no whole number of frames in any format

SoundLabels labels() {
    return {.tags = {.title = "Dune & <Part Two>",
                     .album = "Late Reviews",
                     .artist = "Ann Lee",
                     .language = "en-US",
                     .date = "2024-03-01",
                     .comment = "Read by a synthetic voice.",
                     .lyrics = "The sand is loud.\nThe silence is louder: 静か, 🎬."},
            .chapters = {{"The Salt Keeper", {0, 123'480}}, {"Überraschung = \"; #1", {123'480, length}}}};
}

std::filesystem::path encoded(const ScratchFolder& folder, SoundFormat format) {
    const auto path = folder / ("a." + std::string(ending_of(format)));
    encode_sound(sound_of(Pcm(44100, sound(length))), format, labels(), path, [](double) {});
    return path;
}

/// Sum of the squares of what differs, `heard` taken `shift` samples later.
double error_at(const std::vector<float>& given, const std::vector<float>& heard, std::ptrdiff_t shift) {
    double error = 0;
    for (std::size_t i = 1; i + 1 < given.size(); ++i) {
        const auto at = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(i) + shift);
        error += std::pow(static_cast<double>(heard[at]) - static_cast<double>(given[i]), 2);
    }
    return error;
}

/// The files as Python's mutagen reads them, which shares no code with the writers.
std::string mutagen(const std::filesystem::path& path, const std::string& expression) {
    return output_of(format("/usr/bin/python3 -c 'import mutagen; f = mutagen.File(\"{}\"); print({})'",
                            path.string(), expression));
}

}  // namespace

TEST_CASE("encode_sound: every sample comes back in its place, and no other") {
    const ScratchFolder folder;
    for (const SoundFormat format : all_sound_formats) {
        CAPTURE(ending_of(format));
        const Pcm decoded = decode_audio(encoded(folder, format));
        const int rate = format == SoundFormat::opus ? 48000 : 44100;
        CHECK(decoded.sample_rate() == rate);
        CHECK(decoded.size() == resampled_length(length, 44100, rate));
        const Sound source = sound_of(Pcm(44100, sound(length)));
        std::vector<float> given(static_cast<std::size_t>(decoded.size()));
        read_resampled(44100, rate, source.read, 0, given);
        const auto heard = decoded.to_vector();
        REQUIRE(heard.size() == given.size());
        // A shift by a single sample would be worse.
        const double error = error_at(given, heard, 0);
        CHECK(error < error_at(given, heard, 1));
        CHECK(error < error_at(given, heard, -1));
        if (format == SoundFormat::flac) CHECK(error < 1e-12 * static_cast<double>(heard.size()));
    }
}

TEST_CASE("encode_sound: the same sound and labels give the same bytes") {
    const ScratchFolder one, other;
    for (const SoundFormat format : all_sound_formats)
        CHECK(read_file(encoded(one, format), 1 << 24) == read_file(encoded(other, format), 1 << 24));
}

TEST_CASE("encode_sound: tags and chapters are those that were given, for libavformat, TagLib and mutagen") {
    const ScratchFolder folder;
    const SoundLabels given = labels();
    for (const SoundFormat format : all_sound_formats) {
        CAPTURE(ending_of(format));
        const auto path = encoded(folder, format);
        add_cover(path, format, "\xFF\xD8 picture");
        const Tags tags = read_sound_tags(path);
        CHECK(tags.title == given.tags.title);
        CHECK(tags.album == given.tags.album);
        CHECK(tags.artist == given.tags.artist);
        CHECK(tags.genre == "Podcast");
        CHECK(tags.date == given.tags.date);
        CHECK(tags.comment == given.tags.comment);
        CHECK(tags.lyrics == given.tags.lyrics);
        const AudioFacts facts = read_audio_facts(path);
        CHECK(facts.channels == 1);
        REQUIRE(facts.chapters.size() == 2);
        CHECK(facts.chapters[0].title == given.chapters[0].title);
        CHECK(facts.chapters[0].begin_ms == 0);
        CHECK(facts.chapters[1].title == given.chapters[1].title);
        CHECK(facts.chapters[1].begin_ms == 2800);
        // The cover has moved no sample.
        CHECK(decode_audio(path).size() >= length);
    }
    // (It takes the chapters' hundreds of nanoseconds for units of the file's time scale.)
    CHECK(mutagen(folder / "a.m4a", "f[\"\\xa9nam\"][0], f[\"\\xa9gen\"][0], len(f[\"covr\"]), "
                                    "[c.title for c in f.chapters]") ==
          "Dune & <Part Two> Podcast 1 ['The Salt Keeper', 'Überraschung = \"; #1']\n");
    for (const char* name : {"a.opus", "a.flac"}) {
        CAPTURE(name);
        CHECK(mutagen(folder / name, "f[\"title\"][0], f[\"chapter001\"][0], f[\"chapter001name\"][0]") ==
              "Dune & <Part Two> 00:00:02.800 Überraschung = \"; #1\n");
    }
    CHECK(mutagen(folder / "a.flac", "len(f.pictures), f.info.total_samples") == "1 150001\n");
    CHECK(mutagen(folder / "a.opus", "len(f[\"metadata_block_picture\"])") == "1\n");
}

TEST_CASE("encode_sound: a chapter's long title is cut between characters in an M4A, and whole elsewhere") {
    const ScratchFolder folder;
    std::string title = "x";  // so that byte 255 lies inside a letter
    while (title.size() < 400)
        title += "静";
    SoundLabels long_labels = labels();
    long_labels.chapters[1].title = title;
    const std::string cut = title.substr(0, 253);
    CHECK(chapter_title_in(SoundFormat::m4a, cut + "xx") == cut + "xx");
    for (const SoundFormat format : all_sound_formats) {
        CAPTURE(ending_of(format));
        const auto path = folder / ("a." + std::string(ending_of(format)));
        encode_sound(sound_of(Pcm(44100, sound(length))), format, long_labels, path, [](double) {});
        const std::string kept = read_audio_facts(path).chapters[1].title;
        CHECK(kept == chapter_title_in(format, title));
        CHECK(kept == (format == SoundFormat::m4a ? cut : title));
    }
    CHECK(mutagen(folder / "a.m4a", "f.chapters[1].title") == cut + "\n");
}

TEST_CASE("encode_sound: silence is encoded, nothing is not") {
    const ScratchFolder folder;
    encode_sound(sound_of(Pcm(44100, std::vector<float>(1, 0.0F))), SoundFormat::m4a, {}, folder / "a.m4a",
                 [](double) {});
    CHECK(decode_audio(folder / "a.m4a").size() == 1);
    CHECK_THROWS_WITH_AS(
        encode_sound(sound_of(Pcm(44100)), SoundFormat::opus, {}, folder / "a.opus", [](double) {}),
        "encoding a.opus: there is no sound", ExternalError);
    CHECK_THROWS_AS(encode_sound(sound_of(Pcm(44100, sound(100))), SoundFormat::opus, {},
                                 folder / "no/a.opus", [](double) {}),
                    ExternalError);
    CHECK_THROWS_AS(add_cover(folder / "none.m4a", SoundFormat::m4a, "x"), ExternalError);
    CHECK_THROWS_AS((void)read_sound_tags(folder / "none.flac"), ExternalError);
}
