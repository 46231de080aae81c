// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/publish.hpp"

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "episode/decode_frames.hpp"
#include "episode/encodings.hpp"
#include "episode/episode_folder.hpp"
#include "episode/id3.hpp"
#include "episode/master_within.hpp"
#include "episode/mp3.hpp"
#include "episode/report.hpp"
#include "episode/timed_transcript.hpp"

#include <cerrno>
#include <fcntl.h>

namespace reviewcast {
namespace {

namespace fs = std::filesystem;

void write_file(const fs::path& path, std::string_view bytes) {
    const std::string doing = "writing " + path.filename().string();
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    if (file.get() < 0) throw system_error(doing, errno);
    write_all(file.get(), bytes, doing);
}

/// Writes files into the staged folder and lists them in the report.
class Writer {
  public:
    Writer(fs::path folder, Json& report) : folder_(std::move(folder)), report_(report) {}

    fs::path path(const std::string& name) const { return folder_ / name; }
    void write(const std::string& name, std::string_view bytes) {
        write_file(path(name), bytes);
        add_file(report_, name, bytes);
    }
    /// Lists a file that a library wrote.
    void list(const std::string& name) { add_file(report_, name, digest_file(path(name))); }

  private:
    fs::path folder_;
    Json& report_;
};

/// Of a shorter sound one block more or less that passes the gates of BS.1770 moves the loudness by more than
/// it may be wrong: of one second by 0.2 LU, of this length by 0.02.
constexpr double least_reckoned_s = 20;

/// Encodes into `path` and measures what a decoder makes of it: the encoder's own decoding tells how far the
/// integrated loudness is from the master's, whereas an RMS, and all of a short sound, is measured.
Loudness encode_and_measure(const Mastered& mastered, const std::string& tag, const fs::path& path,
                            const EpisodeOptions& options) {
    const ProfileRules& rules = rules_of(options.profile);
    const EncodedSound encoded = encode_mp3(
        sound_for(mastered, rules), {.bitrate_kbps = options.bitrate_kbps, .jobs = options.mastering.jobs},
        tag, path, options.progress);
    const Timeline& timeline = mastered.narration.timeline;
    const bool is_short = static_cast<double>(timeline.length) < least_reckoned_s * timeline.sample_rate;
    if (is_short || rules.loudness.meter == LoudnessMeter::rms) return measure_for(decode_mp3(path), rules);
    return {mastered.after.integrated_lufs + encoded.gain_db, encoded.true_peak_dbtp,
            mastered.after.range_lu};
}

/// Whether the master is to be kept as FLAC and the episode to be encoded so: one file is both.
bool is_flac_twice(const EpisodeOptions& options) {
    return options.keep_master == MasterFormat::flac && options.formats.contains(SoundFormat::flac);
}

void encode_further(MeasuredMaster measured, const SoundLabels& labels, Writer& files,
                    const EpisodeOptions& options, Json& report, const WarningSink& warn) {
    MasterOptions mastering = options.mastering;
    mastering.ceiling_dbtp = measured.ceiling_dbtp;
    for (const SoundFormat format : options.formats) {
        const Encoding encoding =
            encode_within(measured.mastered, format, labels, files.path(""),
                          report.at("slug").get<std::string>(), mastering, rules_of(options.profile), warn);
        mastering.ceiling_dbtp = encoding.ceiling_dbtp;
        add_encoding(report, encoding);
        files.list(encoding.name);
    }
}

/// A folder's files, whole or not at all.
Published write_episode(Episode episode, const EpisodePlace& place, std::string_view review_json,
                        const EpisodeOptions& options, const WarningSink& warn) {
    const std::string slug = place.folder.filename().string();
    Json report = std::move(episode.report);
    report["slug"] = slug;
    StagedFolder staged(place.folder, place.staging);
    Writer files(staged.staged(), report);

    const Timeline& timeline = episode.mastered.narration.timeline;
    const std::string tag = render_id3(episode.tags, episode.chapters, timeline.sample_rate, timeline.length);
    const std::string mp3 = slug + ".mp3";
    MeasuredMaster measured = master_within(
        std::move(episode.mastered), options.mastering,
        [&](const Mastered& master) { return encode_and_measure(master, tag, files.path(mp3), options); },
        warn, rules_of(options.profile).loudness);
    add_loudness(report, measured.encoded, measured.ceiling_dbtp);
    files.list(mp3);
    files.write(slug + ".vtt", episode.webvtt);
    files.write(slug + ".srt", episode.srt);
    files.write(slug + ".txt", episode.transcript);
    files.write(std::string(timed_transcript_name), episode.timed_transcript);
    files.write("chapters.json", episode.chapters_json);
    files.write("review.json", review_json);
    if (options.keep_master && !is_flac_twice(options)) {
        const std::string master = slug + (*options.keep_master == MasterFormat::wav ? ".wav" : ".flac");
        write_master(sound_for(measured.mastered, rules_of(options.profile)), *options.keep_master,
                     files.path(master));
        files.list(master);
    }
    encode_further(std::move(measured), {std::move(episode.tags), std::move(episode.chapters)}, files,
                   options, report, warn);
    write_file(files.path(std::string(report_name)), to_text(report));
    staged.commit();
    return {place.folder, std::move(report)};
}

}  // namespace

Published publish(Episode episode, const fs::path& output, std::string_view review_json,
                  const EpisodeOptions& options, const std::set<fs::path>& written, const WarningSink& warn) {
    const fs::path folder = choose_episode_folder(output, episode.mastered.narration.plan.script.review,
                                                  episode.tags.title, written, warn);
    return write_episode(std::move(episode), {folder, {}}, review_json, options, warn);
}

Published publish_as(Episode episode, const EpisodePlace& place, std::string_view review_json,
                     const EpisodeOptions& options, const WarningSink& warn) {
    if (fs::exists(fs::symlink_status(place.folder))) (void)report_of_episode(place.folder);
    return write_episode(std::move(episode), place, review_json, options, warn);
}

}  // namespace reviewcast
