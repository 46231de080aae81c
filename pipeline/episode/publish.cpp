// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/publish.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/format.hpp"
#include "episode/decode.hpp"
#include "episode/episode_folder.hpp"
#include "episode/id3.hpp"
#include "episode/master_within.hpp"
#include "episode/mp3.hpp"
#include "episode/report.hpp"

#include <cerrno>
#include <fcntl.h>

namespace reviewcast {
namespace {

namespace fs = std::filesystem;

// Encoding costs about eight times as much as decoding and measuring (facts: cost of the stages).
constexpr double encoding_share = 0.8;

/// Largest file that is read back to be hashed: a lossless master of 24 hours.
constexpr std::size_t file_limit_bytes = 16ull << 30;

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
    void list(const std::string& name) { add_file(report_, name, read_file(path(name), file_limit_bytes)); }

  private:
    fs::path folder_;
    Json& report_;
};

/// Encodes into `path` and measures what a decoder makes of it. Throws ExternalError when the decoded sound
/// is not as long as the master: encoder delay or padding went wrong.
Loudness encode_and_measure(const Pcm& pcm, const std::string& tag, const fs::path& path,
                            const EpisodeOptions& options) {
    encode_mp3(pcm, {.bitrate_kbps = options.bitrate_kbps}, tag, path,
               [&](double share) { options.progress(share * encoding_share); });
    const Pcm decoded = decode_audio(path);
    if (decoded.size() != pcm.size() || decoded.sample_rate() != pcm.sample_rate())
        throw ExternalError(format("encoding {}: {} samples decode from it, the master has {}",
                                   path.filename().string(), decoded.size(), pcm.size()));
    const Loudness loudness = measure_loudness(decoded);
    options.progress(1);
    return loudness;
}

}  // namespace

Published publish(Episode episode, const fs::path& output, std::string_view review_json,
                  const EpisodeOptions& options, const std::set<fs::path>& written, const WarningSink& warn) {
    const fs::path folder = choose_episode_folder(output, episode.mastered.narration.plan.script.review,
                                                  episode.tags.title, written, warn);
    const std::string slug = folder.filename().string();
    Json report = std::move(episode.report);
    report["slug"] = slug;
    StagedFolder staged(folder);
    Writer files(staged.staged(), report);

    const Pcm& pcm = episode.mastered.pcm;
    const std::string tag = render_id3(episode.tags, episode.chapters, pcm.sample_rate(), pcm.size());
    const std::string mp3 = slug + ".mp3";
    const MeasuredMaster measured = master_within(
        std::move(episode.mastered), options.mastering,
        [&](const Pcm& master) { return encode_and_measure(master, tag, files.path(mp3), options); }, warn);
    add_loudness(report, measured.encoded, measured.ceiling_dbtp);
    files.list(mp3);
    files.write(slug + ".vtt", episode.webvtt);
    files.write(slug + ".srt", episode.srt);
    files.write(slug + ".txt", episode.transcript);
    files.write("chapters.json", episode.chapters_json);
    files.write("review.json", review_json);
    if (options.keep_master) {
        const std::string master = slug + (*options.keep_master == MasterFormat::wav ? ".wav" : ".flac");
        write_master(measured.mastered.pcm, *options.keep_master, files.path(master));
        files.list(master);
    }
    write_file(files.path(std::string(report_name)), to_text(report));
    staged.commit();
    return {folder, std::move(report)};
}

}  // namespace reviewcast
