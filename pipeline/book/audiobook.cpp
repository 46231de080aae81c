// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/audiobook.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/format.hpp"
#include "episode/decode.hpp"
#include "episode/encode_sound.hpp"
#include "episode/mp3.hpp"
#include "episode/sound_tags.hpp"
#include "sound/limited.hpp"
#include "sound/room.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

// What shares of the work take, measured: decoding an MP3 is some seven times as quick as encoding AAC.
constexpr double decoding_share = 0.12, encoding_share = 0.8;
// AAC adds to peaks about what LAME adds at its bit rate.
constexpr double first_margin_db = mp3_overshoot_db(aac_bitrate_kbps);
constexpr double further_margin_db = 0.1;
constexpr int most_encodings = 4;
// What lies further off was so in the episodes.
constexpr double most_given_back_db = 1.5;
// The room of a voice; what ends louder ends in music.
constexpr double loudest_room_dbfs = -50;
constexpr double room_measured_s = 0.1;

/// All parts' samples, and where their chapters are in them.
struct Joined {
    Pcm pcm;
    std::vector<Chapter> chapters;
};

void append_all(Pcm& pcm, const Pcm& more) {
    std::array<float, 1 << 16> block{};
    for (std::int64_t at = 0; at < more.size();) {
        const std::size_t count = more.read(at, block);
        pcm.append(std::span(block).first(count));
        at += static_cast<std::int64_t>(count);
    }
}

/// Goes on with the room in which a sound ends.
void append_pause(Pcm& pcm) {
    const int rate = pcm.sample_rate();
    const auto measured = std::min(pcm.size(), static_cast<std::int64_t>(room_measured_s * rate));
    std::vector<float> end(static_cast<std::size_t>(measured));
    pcm.read(pcm.size() - measured, end);
    double power = 0;
    for (const float sample : end)
        power += static_cast<double>(sample) * static_cast<double>(sample);
    const double level_dbfs =
        10 * std::log10(power / static_cast<double>(std::max<std::int64_t>(measured, 1)));
    std::vector<float> pause(static_cast<std::size_t>(audiobook_pause_s * rate));
    if (level_dbfs <= loudest_room_dbfs) add_room(level_dbfs, 0, std::ssize(pause), pause);
    pcm.append(pause);
}

void check_alike(const AudiobookPart& part, const AudiobookPart& first) {
    if (part.profile != first.profile)
        throw InputError(format("{} was rendered by the profile {}, and {} by {}; a book's episodes need one "
                                "(narrate --profile)",
                                part.sound.string(), rules_of(part.profile).name, first.sound.string(),
                                rules_of(first.profile).name));
}

void add_chapters(std::vector<Chapter>& chapters, const AudiobookPart& part, std::int64_t begin,
                  int sample_rate) {
    for (const AudiobookChapter& chapter : part.chapters) {
        const std::int64_t at = begin + chapter.begin_ms * sample_rate / 1000;
        if (!chapters.empty()) chapters.back().at.end = at;
        chapters.push_back({chapter.title, {at, at}});
    }
}

Joined join(const std::vector<AudiobookPart>& parts, const std::function<void(double)>& progress) {
    Joined joined;
    for (const AudiobookPart& part : parts) {
        progress(static_cast<double>(&part - parts.data()) / static_cast<double>(parts.size()));
        check_alike(part, parts.front());
        const Pcm sound = decode_audio(part.sound);
        if (&part == parts.data()) joined.pcm = Pcm(sound.sample_rate());
        const int rate = joined.pcm.sample_rate();
        if (sound.sample_rate() != rate)
            throw InputError(
                format("{} has {} samples a second, and {} has {}; a book's episodes need one rate",
                       part.sound.string(), sound.sample_rate(), parts.front().sound.string(), rate));
        if (&part != parts.data() && !rules_of(part.profile).room) append_pause(joined.pcm);
        add_chapters(joined.chapters, part, joined.pcm.size(), rate);
        append_all(joined.pcm, sound);
    }
    if (!joined.chapters.empty()) joined.chapters.back().at.end = joined.pcm.size();
    return joined;
}

/// Encodes, decodes and measures.
Loudness encode(const Joined& joined, const SoundLabels& labels, Level level, const ProfileRules& rules,
                const fs::path& path, const std::function<void(double)>& progress) {
    encode_sound(limited(joined.pcm, level), SoundFormat::m4a, labels, path, progress);
    const Pcm decoded = decode_audio(path);
    if (decoded.size() != joined.pcm.size())
        throw ExternalError(
            format("the encoded file has {} samples instead of {}", decoded.size(), joined.pcm.size()));
    return measure_for(decoded, rules);
}

/// Encodes until the limits are kept: peaks always, the loudness where the limiter alone took it.
Loudness encode_within_limits(const Joined& joined, const SoundLabels& labels, const ProfileRules& rules,
                              const fs::path& path, const std::function<void(double)>& progress) {
    Level level{.gain_db = 0, .ceiling_dbtp = rules.loudness.peak_dbtp - first_margin_db};
    for (int encoding = 1;; ++encoding) {
        const Loudness measured = encode(joined, labels, level, rules, path, progress);
        const double overshoot_db = measured.true_peak_dbtp - rules.loudness.peak_dbtp;
        const double miss_db = rules.loudness.target - reading(measured, rules.loudness);
        const bool is_too_loud = overshoot_db > 0;
        const bool is_off =
            std::abs(miss_db) > rules.loudness.tolerance && std::abs(miss_db) < most_given_back_db;
        if ((!is_too_loud && !is_off) || (encoding == most_encodings && !is_too_loud)) return measured;
        if (encoding == most_encodings)
            throw ExternalError(
                format("its true peak is {:.1f} dBTP after {} encodings; at most {:.1f} is allowed",
                       measured.true_peak_dbtp, encoding, rules.loudness.peak_dbtp));
        if (is_too_loud) level.ceiling_dbtp -= overshoot_db + further_margin_db;
        if (is_off) level.gain_db += miss_db;
    }
}

}  // namespace

void write_audiobook(const Audiobook& book, const fs::path& file, const std::function<void(double)>& progress,
                     const WarningSink& warn) {
    if (book.parts.empty()) throw InputError("the book has no parts");
    const ProfileRules& rules = rules_of(book.parts.front().profile);
    AtomicFile staged(file);
    const Joined joined = join(book.parts, [&](double share) { progress(decoding_share * share); });
    try {
        const Loudness measured = encode_within_limits(
            joined, {.tags = book.tags, .chapters = joined.chapters, .is_audiobook = true}, rules,
            staged.staged(), [&](double share) { progress(decoding_share + encoding_share * share); });
        if (!keeps(measured, rules.loudness))
            warn({"loudness-missed", format("the book measures {}; wanted are {}",
                                            with_unit(reading(measured, rules.loudness), rules.loudness),
                                            shown(rules.loudness))});
        if (!book.cover_jpeg.empty()) add_cover(staged.staged(), SoundFormat::m4a, book.cover_jpeg);
    } catch (const ExternalError&) {
        std::throw_with_nested(ExternalError("writing " + file.string()));
    }
    staged.commit();
}

}  // namespace reviewcast
